// Files of topics in their four formats, good and bad.

#include "searcher/batch/topics.h"

#include <catch2/catch.hpp>

#include "analyzers/text/error.h"
#include "tests/support/random_text.h"
#include "tests/support/temp_folder.h"

namespace {

using namespace dragoman;
using Catch::Contains;

constexpr TopicFields kAllFields = {true, true, true};

// "id=query" for each, '|' between.
std::string read(const std::string& text, const TopicFields& fields = {}) {
  std::string out;
  for (const Topic& topic : parse_topics(text, "topics", fields).topics) {
    out += (out.empty() ? "" : "|") + topic.id + '=' + topic.query;
  }
  return out;
}

std::string refusal(const std::string& text) {
  try {
    return "read as " + read(text);
  } catch (const InputError& error) {
    return error.what();
  }
}

struct Good {
  std::string text;
  std::string topics;
};

struct Bad {
  std::string text;
  std::string message;
};

constexpr const char* kOpenTopics =
    "<top>\n"
    "<num> Number: 901 \n"
    "<title> Kettles, boiled \n\n"
    "<desc> Description: \n"
    "Which kettles (of any sort) have boiled twice?\n\n"
    "<narr> Narrative: \n"
    "Relevant: kettles that boil. Tea alone is NOT\nrelevant.\n"
    "</top>\n\n"
    "<top>\n<num> Number: 902\n<title>Topic: Lanterns</top>\n";

constexpr const char* kClosedTopics =
    "<topics>\n"
    "<top><num>901</num><title>Kettles,\n  boiled</title><desc>Which kettles (of any sort) have "
    "boiled twice?</desc>\n"
    "<narr>Relevant: kettles that boil. Tea alone is NOT relevant.</narr></top>\n"
    "<TOP><NUM>902</NUM><TITLE>Lanterns</TITLE></TOP>\n"
    "</topics>\n";

}  // namespace

TEST_CASE("topics in lines have an id and a tab and a query") {
  const std::vector<Good> table = {
      {"1\tkettle", "1=kettle"},
      {"1\tkettle\n2\ttea country:japan\n", "1=kettle|2=tea country:japan"},
      {"\xEF\xBB\xBF"
       "1\tkettle\r\n\r\n  \t \n b-2 \t  tea  \r\n",
       "1=kettle|b-2=tea"},
      {"1\tkettle\tand more", "1=kettle\tand more"},
      {"x\t\"a phrase\" NOT (b OR c)", "x=\"a phrase\" NOT (b OR c)"},
  };
  for (const Good& good : table) CHECK(read(good.text) == good.topics);
}

TEST_CASE("topics in JSON are read by any of their keys' names") {
  const std::vector<Good> table = {
      {R"({"qid":"1","query":"kettle"})", "1=kettle"},
      {R"({"id":17,"title":"kettle","lang":["en"]})", "17=kettle"},
      {R"({"num":"x","text":" kettle "})", "x=kettle"},
      {R"({"_id":"PLAIN-2","text":"kettle","metadata":{}})", "PLAIN-2=kettle"},
      {R"({"qid":"1","id":"other","title":"other","query":"kettle"})", "1=kettle"},
      {"\n {\"qid\":\"1\",\"query\":\"a\"}\r\n\n{\"qid\":\"2\",\"query\":\"b\"}", "1=a|2=b"},
  };
  for (const Good& good : table) CHECK(read(good.text) == good.topics);
  CHECK(read(R"({"qid":"1","query":"a","desc":"b: \"c\"","narrative":"d"})", kAllFields) ==
        "1=a b c d");
}

TEST_CASE("TREC topics are read with and without closing tags") {
  CHECK(read(kOpenTopics) == "901=Kettles, boiled|902=Lanterns");
  CHECK(read(kClosedTopics) == "901=Kettles, boiled|902=Lanterns");
}

TEST_CASE("descriptions and narratives are searched where asked for and are no queries") {
  const std::string all =
      "901=Kettles, boiled Which kettles of any sort have boiled twice? "
      "Relevant kettles that boil. Tea alone is not relevant.|902=Lanterns";
  CHECK(read(kOpenTopics, kAllFields) == all);
  CHECK(read(kClosedTopics, kAllFields) == all);
  const TopicFields description = {false, true, false};
  CHECK_THROWS_WITH(read(kOpenTopics, description),
                    "topics:13: topic 902 has nothing to search for");
  CHECK(read(R"({"qid":"1","desc":"\u201Ctea\u201D -kettle + - OR NEAR/3 a*"})", description) ==
        "1=tea kettle or near/3 a");
}

TEST_CASE("TREC topics of every year are read") {
  const std::vector<Good> table = {
      {"<top>\n<head> Tipster Topic Description\n<num> Number:  051\n<dom> Domain: Kitchens\n"
       "<title> Topic:  Airbus Kettles\n<desc> Description:\nx\n<con> Concept(s):\n1. tea\n</top>",
       "051=Airbus Kettles"},
      {"<?xml version=\"1.0\"?>\n<!-- a <top> of no account -->\n<webtrack2012>\n"
       "<topic number=\"151\" type=\"single\"><query>403b</query><description>x</description>\n"
       "<subtopic number=\"1\" type=\"nav\">y</subtopic></topic></webtrack2012>",
       "151=403b"},
      {"<topics><topic number='1'><query>tea &amp; kettles &lt;3</query><question>q</question>"
       "</topic></topics>",
       "1=tea & kettles <3"},
      {"<top><num>1<title>pH < 7 and <b>bold</b> kettles</top>", "1=pH < 7 and bold kettles"},
      {"<top><num>1<title>a<top><num>2<title>b", "1=a|2=b"},
      {"<TOP>\r\n<NUM>1\r\n<TITLE>a\r\n</TOP>\r\n", "1=a"},
  };
  for (const Good& good : table) CHECK(read(good.text) == good.topics);
}

TEST_CASE("what can't be read is named with its line") {
  const std::vector<Bad> table = {
      {"", "topics holds no topics"},
      {" \n\r\n\t\n", "topics holds no topics"},
      {"1\ta\n\n2 b\n", "topics:3: no tab between a topic's id and its query"},
      {"1\ta\n\tb\n", "topics:2: a topic without an id"},
      {"a b\tc\n", "topics:1: a topic's id can't hold blanks or control characters: 'a b'"},
      {"1\ta\n2\t  \n", "topics:2: topic 2 has nothing to search for"},
      {"1\ta\n2\tb\n\n1\tc\n", "topics:4: topic 1 stands twice, first in line 1"},
      {"{\"qid\":\"1\",\"query\":\"a\"}\n{\"qid\":\n", "topics:2: not JSON"},
      {"{\"qid\":\"1\",\"query\":\"a\"}\n[1]\n", "topics:2: not a JSON object"},
      {"{\"query\":\"a\"}", "topics:1: a topic without an id"},
      {"{\"qid\":\"1\"}", "topics:1: topic 1 has nothing to search for"},
      {"{\"qid\":1.5,\"query\":\"a\"}", "topics:1: \"qid\" is neither text nor an integer"},
      {"{\"qid\":1,\"query\":[\"a\"]}", "topics:1: \"query\" is neither text nor an integer"},
      {"{\"qid\":1,\"query\":\"a\"} {\"qid\":2,\"query\":\"b\"}", "topics:1: not JSON"},
      {"<html><body>x</body></html>", "topics:1: neither <top> nor <topic> elements"},
      {"<top>\n<title>a\n</top>", "topics:1: a topic without an id"},
      {"<top><num>1<title>a</top>\n\n<top><num>1<title>b</top>",
       "topics:3: topic 1 stands twice, first in line 1"},
      {"<top><num>1<title></top>", "topics:1: topic 1 has nothing to search for"},
      {std::string("1\ta\0b", 5), "topics is no text"},
  };
  for (const Bad& bad : table) CHECK(refusal(bad.text) == bad.message);
}

TEST_CASE("topics that are no UTF-8 are read as documents are and it is said") {
  const TopicList latin = parse_topics("1\tcaf\xE9 th\xE9\n", "topics", {});
  CHECK(latin.topics.front().query == "café thé");
  CHECK(latin.note == "topics: not UTF-8; read as Windows-1252");
  CHECK(parse_topics("1\tcafé\n", "topics", {}).note.empty());
}

TEST_CASE("a file of topics that isn't there is an error") {
  const test::TempFolder folder;
  CHECK_THROWS_WITH(read_topics((folder / "none").string(), {}), Contains("can't read the topics"));
  CHECK_THROWS_WITH(read_topics(folder.path().string(), {}), Contains(folder.path().string()));
}

TEST_CASE("hostile topics are read in one pass or refused") {
  const std::string many(200'000, '<');
  std::string tags;
  std::string comments;
  for (int i = 0; i < 100'000; ++i) {
    tags += "<a";
    comments += "<!--";
  }
  for (const std::string& text :
       {many, "<top>" + many, "<top>" + tags, "<top><num>" + comments, "<top><num>1<title>" + many,
        std::string(200'000, '{'), "{\"qid\":" + std::string(200'000, '['),
        std::string(200'000, '\t'), std::string(200'000, '\r')}) {
    CHECK_NOTHROW(refusal(text));
  }
  test::RandomText random(19);
  for (int i = 0; i < 300; ++i) {
    const std::string noise = i % 2 == 0 ? random.bytes(200) : random.ascii(200);
    for (const char* begin : {"", "<top><num>1<title>", "{\"qid\":\"1\",\"query\":\"", "1\t"}) {
      CHECK_NOTHROW(refusal(begin + noise));
    }
  }
}

TEST_CASE("a table of queries or names is read by its heading") {
  const std::vector<Good> tables = {
      {"query\nkettle\n\"grain, oil\"\n", "1=kettle|2=grain, oil"},
      {"qid,query\nb,kettle country:japan\na,\"\"\"two words\"\"\"\n",
       "b=kettle country:japan|a=\"two words\""},
      {"\xEF\xBB\xBFName;Role\r\nMao Zedong;Chairman\r\n\"Gorbachev, Mikhail\";\r\n",
       "1=name:\"Mao Zedong\"|2=name:\"Gorbachev, Mikhail\""},
      {"id,name,query\nx,\"Le \"\"Duan\"\"\",\ny,Ho,kettle\n", "x=name:\"Le  Duan\"|y=kettle"},
      {"q1\tname, query\n", "q1=name, query"}};
  for (const Good& table : tables) {
    INFO(table.text);
    CHECK(read(table.text) == table.topics);
  }
  CHECK(parse_topics("name\nMao Zedong\n", "t", {}).topics.front().asked == "Mao Zedong");
  CHECK_THAT(refusal("query,id\nkettle\n"), Contains("topics:2: a topic without an id"));
  CHECK_THAT(refusal("name\n\"Mao\n"), Contains("topics:2: a quotation mark isn't closed"));
  CHECK_THAT(refusal("id,name\na,\n"), Contains("topics:2: topic a has nothing to search for"));
  CHECK_THAT(refusal("name\n"), Contains("holds no topics"));
  CHECK_THAT(refusal("person of interest\nMao\n"), Contains("topics:1: no tab"));
}
