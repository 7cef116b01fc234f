// What prefixes stand for.

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "searcher/compile/prefixes.h"
#include "searcher/query/endings.h"
#include "tests/support/small_index.h"

namespace dragoman::test {
namespace {

using Ids = std::set<std::string>;

TEST_CASE("a prefix finds every word that begins with it, shorter and longer than the stem") {
  const auto index = SmallIndex::of_texts({"negotiation", "Negotiators", "negotiate", "negligence",
                                           "policy", "police", "government", "fishing", "fishery"});
  const Ids negotiations = {"negotiation", "Negotiators", "negotiate"};
  for (const std::string prefix : {"negot*", "negoti*", "negotia*", "negotiat*", "NEGOTIAT*"}) {
    CAPTURE(prefix);
    CHECK(index.find(prefix) == negotiations);
  }
  CHECK(index.find("neg*") == Ids{"negotiation", "Negotiators", "negotiate", "negligence"});
  CHECK(index.find("polic*") == Ids{"policy", "police"});
  CHECK(index.find("governm*") == Ids{"government"});
  CHECK(index.find("fisher*") == Ids{"fishery"});
  CHECK(index.find("negotiation*") == negotiations);  // the index holds one stem for all three
  CHECK(index.find("zz*").empty());
  CHECK(index.find("fish* -fisher*") == Ids{"fishing"});
}

TEST_CASE("a prefix in another language") {
  const auto index = SmallIndex::of_texts({"négociations", "négligence", "gouvernement"}, "french");
  for (const std::string prefix : {"négoci*", "négociat*", "negociat*", "NÉGOCIATI*"}) {
    CAPTURE(prefix);
    CHECK(index.find(prefix) == Ids{"négociations"});
  }
  CHECK(index.find("gouvernem*") == Ids{"gouvernement"});
}

TEST_CASE("a prefix that no word has finds nothing, beside other words too") {
  const auto index = SmallIndex::of_texts({"harbor pilot", "harbor"});
  CHECK(index.find("harbor zeppel*").empty());
  CHECK(index.find("harbor AND zeppel*").empty());
  CHECK(index.find("harbor NEAR zeppel*").empty());
  CHECK(index.find("harbor -zeppel*").size() == 2);
  CHECK(index.find("zeppel* OR pil*") == Ids{"harbor pilot"});
  CHECK(index.find("harbor zeppel*", MatchOption::kAny).size() == 2);
}

TEST_CASE("a prefix of a compound is one of its whole, and of numbers one of the last") {
  const auto index = SmallIndex::of_texts({"S/RES/1695", "S/RES/242", "Mao Tse-tung", "Tsetang",
                                           "co-operation", "cooperation", "1996-1998", "北京市"});
  CHECK(index.find("S/RES/16*") == Ids{"S/RES/1695"});
  CHECK(index.find("S/RES*").size() == 2);
  CHECK(index.find("Tse-t*") == Ids{"Mao Tse-tung", "Tsetang"});
  CHECK(index.find("co-operat*").size() == 2);
  CHECK(index.find("cooperat*").size() == 2);
  CHECK(index.find("1996-19*") == Ids{"1996-1998"});
  CHECK(index.find("北京*") == Ids{"北京市"});
}

TEST_CASE("a prefix in a field is one of the field's words or values") {
  Document a;
  a.add(Field::kId, "a/1");
  a.add(Field::kTitle, "Fisheries talks");
  a.add(Field::kFrom, "Rusk");
  a.add(Field::kCountry, "JP");
  a.add(Field::kTopic, "PHUM");
  a.add(Field::kTags, "PHUM");
  a.add(Field::kPost, "Berlin");
  a.add(Field::kCollection, "frus1969-76v20");
  a.add(Field::kSource, "cables/a.txt");
  a.add(Field::kClassification, "UNCLASSIFIED//FOR OFFICIAL USE ONLY");
  a.add(Field::kPerson, "Kissinger, Henry A.");
  Document b;
  b.add(Field::kId, "b/2");
  b.add(Field::kTitle, "Grain");
  b.add(Field::kText, "fisheries rusk berlin japan");
  b.add(Field::kCountry, "CH");
  b.add(Field::kTags, "SW");
  const SmallIndex index({a, b});
  for (const std::string query :
       {"title:fish*", "title:fisheries*", "from:ru*", "country:jap*", "country:JAP*", "topic:PH*",
        "topic:hum*", "topic:\"human rights\" tag:P*", "tag:p*", "post:BER*",
        "collection:frus1969*", "collection:frus1969-76*", "id:a/*", "source:cables/*",
        "class:unclass*", "person:kissing*"}) {
    CAPTURE(query);
    CHECK(index.find(query) == Ids{"a/1"});
  }
  CHECK(index.find("fish*").size() == 2);
  CHECK(index.find("country:jp*").empty());  // a country's prefix is one of its name
  CHECK(index.find("country:ch*").empty());
  CHECK(index.find("country:unk*").empty());
  CHECK(index.find("country:switz*") == Ids{"b/2"});
  CHECK(index.find("id:A/*").empty());
}

TEST_CASE("the words of a prefix are highlighted in the snippet") {
  const auto index = SmallIndex::of_texts({"the negotiators met"});
  const SearchResult result = index.ask("negotiat*");
  REQUIRE(result.hits.size() == 1);
  using Spans = std::vector<std::pair<std::size_t, std::size_t>>;
  CHECK(result.hits.front().snippet.highlighted == Spans{{4, 15}});
  CHECK(result.hits.front().score > 0);
}

TEST_CASE("of a prefix with very many words the most frequent are looked for, and it is said") {
  std::vector<std::string> texts = {"frequent zzfrequent", "again zzfrequent", "once zzrare"};
  std::string many;
  for (std::size_t i = 0; i < kMaxExpanded; ++i) many += "zz" + std::to_string(i) + ' ';
  for (const std::string copy : {"", "again"}) texts.push_back(many + copy);
  const auto index = SmallIndex::of_texts(texts);
  CHECK(index.find("zz*").count("frequent zzfrequent") == 1);
  CHECK(index.find("zz*").count("once zzrare") == 0);
  CHECK(index.find("zzr*").size() == 1);
  CHECK(index.notes("zz*") ==
        std::vector<std::string>{
            "'zz*' stands for more than is looked for: the 1000 most frequent are"});
  CHECK(index.notes("zzr*").empty());
  CHECK(index.notes("zz* NEAR/3 fish") ==
        std::vector<std::string>{
            "'zz*' stands for more than is looked for: the 100 most frequent are"});
}

TEST_CASE("endings are each once, the empty one among them") {
  for (const std::string language :
       {"english", "french", "german", "italian", "portuguese", "russian", "spanish", "swedish"}) {
    CAPTURE(language);
    const auto& endings = query::word_endings(language);
    CHECK(endings.front().empty());
    CHECK(std::set<std::string>(endings.begin(), endings.end()).size() == endings.size());
    CHECK((endings.size() > 50 || language == "swedish"));
  }
}

}  // namespace
}  // namespace dragoman::test
