#include "searcher/query/sentence.h"

#include <catch2/catch.hpp>

#include "searcher/query/parser.h"

using namespace dragoman;

namespace {

std::string sentence(const std::string& query, const query::QueryReading& reading = {}) {
  return query::query_sentence(query::parse_query(query).root, reading);
}

struct Told {
  const char* query;
  const char* sentence;
};

}  // namespace

TEST_CASE("a query is told as a sentence") {
  const Told cases[] = {
      {"kettle", "Documents with the word kettle"},
      {"kettle tea harbor", "Documents with all of the words kettle, tea and harbor"},
      {"kind:cable country:japan year:2008 \"human rights\"",
       "Cables about Japan, dated 2008, with the phrase \"human rights\""},
      {"kettle country:japan -geneva",
       "Documents about Japan, with the word kettle, without the word geneva"},
      {"country:japan OR country:china", "Documents about Japan or China"},
      {"kettle country:(japan OR china)", "Documents about Japan or China, with the word kettle"},
      {"country:japan OR kettle", "Documents either about Japan or with the word kettle"},
      {"date:1996..1998", "Documents dated 1996 to 1998"},
      {"date:2006-07..", "Documents dated 2006-07 or later"},
      {"date:..1975", "Documents dated 1975 or earlier"},
      {"date:unknown class:unknown", "Documents without a date, without a classification"},
      {"tag:PHUM topic:PHUM class:secret",
       "Documents tagged PHUM, on Human Rights, classified SECRET"},
      {"from:beijing (fisheries OR trawlers)",
       "Documents from beijing, with the words fisheries or trawlers"},
      {"title:(fish talks)", "Documents with the words fish and talks in the title"},
      {"fish AND \"cod war\"", "Documents with the word fish, with the phrase \"cod war\""},
      {"cod NEAR/8 war",
       "Documents with the word cod and the word war within 8 words of each other"},
      {"kettl*", "Documents with a word that begins with \"kettl\""},
      {"name:\"Mao Tse-tung\"", "Documents with the name \"Mao Tse-tung\" in any spelling"},
      {"name:=mao", "Documents with the name \"mao\" as written"},
      {"cites:\"07 SEOUL 1188\"", "Documents citing 07SEOUL1188"},
      {"cited-by:07SEOUL1188", "Documents cited by 07SEOUL1188"},
      {"thread:07SEOUL1188", "Documents of the thread of 07SEOUL1188"},
      {"copies:07SEOUL1188", "Documents that are copies of 07SEOUL1188"},
      {"released-more:yes", "Documents of which a fuller copy exists"},
      {"portion:S missile", "Documents with the word missile in one paragraph marked SECRET"},
      {"portion:(S OR TS) a b",
       "Documents with the words a and b in one paragraph marked SECRET or TOP SECRET"},
      {"portion:sbu", "Documents with a paragraph marked SENSITIVE BUT UNCLASSIFIED"},
      {"said:vo* missile",
       "Documents with the word missile in one turn of a speaker whose name begins with \"vo\""},
      {"said:vo*", "Documents in which a speaker whose name begins with \"vo\" speaks"},
      {"cod NEAR/p war", "Documents with the word cod and the word war in one paragraph"},
      {"-country:japan", "Documents but not about Japan"},
      {"kind:memorandum", "Memoranda"},
      {"kind:study", "Studies"},
      {"kind:cable OR kind:letter", "Documents of the kind cable or letter"},
      {"*", "All documents"},
      {"", "Nothing: the query has no word"},
  };
  for (const Told& c : cases) {
    INFO(c.query);
    CHECK(sentence(c.query) == c.sentence);
  }
}

TEST_CASE("the sentence says that any of the words will do, and leaves dropped words out") {
  CHECK(sentence("the kettle tea", {true, {"the"}, ""}) ==
        "Documents with any of the words kettle or tea");
  CHECK(sentence("the kettle", {true, {"the"}, ""}) == "Documents with the word kettle");
}

TEST_CASE("the document whose like are asked for is named") {
  CHECK(sentence("*", {false, {}, "08TOKYO12"}) == "Documents like 08TOKYO12");
  CHECK(sentence("kind:cable tea", {false, {}, "08TOKYO12"}) ==
        "Cables like 08TOKYO12, with the word tea");
}

TEST_CASE("of many words the sentence names the first") {
  std::string query;
  for (int i = 0; i < 900; ++i) query += " w" + std::to_string(i);
  CHECK(sentence(query) ==
        "Documents with all of the words w0, w1, w2, w3, w4, w5, w6, w7, w8, w9 and 890 more");
}

TEST_CASE("a field's words alone, deep parentheses and odd bytes have a sentence") {
  for (const char* query : {"((((a OR (b AND -c)))))", "-(a -(b -c))", "a OR -b", "title:\"\"",
                            "\xFF\xFE (\x01", "NEAR NEAR NOT", "glossary:x -*"}) {
    INFO(query);
    CHECK_FALSE(sentence(query).empty());
  }
}
