// What NEAR finds; search_test.cc judges it by a scan over all places.

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "searcher/compile/compiler.h"
#include "tests/support/small_index.h"

namespace dragoman::test {
namespace {

using Ids = std::set<std::string>;

struct Case {
  std::string query;
  bool found;
};

void check(const std::string& text, const std::vector<Case>& cases) {
  const auto index = SmallIndex::of_texts({text});
  for (const Case& expected : cases) {
    CAPTURE(text, expected.query);
    CHECK(index.find(expected.query).size() == (expected.found ? 1 : 0));
  }
}

TEST_CASE("words are near whose places are at most so many apart, in any order") {
  check("harbor one two pilot", {{"harbor NEAR/3 pilot", true},
                                 {"pilot NEAR/3 harbor", true},
                                 {"harbor NEAR/2 pilot", false},
                                 {"harbor NEAR pilot", true},
                                 {"harbors NEAR/3 piloting", true}});
  check("harbor 1 2 3 4 5 6 7 8 9 pilot", {{"harbor NEAR pilot", true}});
  check("harbor 1 2 3 4 5 6 7 8 9 10 pilot", {{"harbor NEAR pilot", false}});
}

TEST_CASE("a chain is one window, as wide as its widest and as its words need") {
  check("harbor pilot one treaty", {{"harbor NEAR/3 pilot NEAR/3 treaty", true},
                                    {"treaty NEAR/1 harbor NEAR/3 pilot", true},
                                    {"harbor NEAR/2 pilot NEAR/2 treaty", false}});
  check("harbor pilot treaty", {{"treaty NEAR/1 harbor NEAR/1 pilot", true}});
}

TEST_CASE("a word near itself is there twice") {
  check("harbor one harbor", {{"harbor NEAR/2 harbor", true}, {"harbor NEAR/1 harbor", false}});
  check("harbor one", {{"harbor NEAR harbor", false},
                       {"harbor NEAR (harbor OR one)", true},
                       {"harbor NEAR harb*", false}});
}

TEST_CASE("a phrase is near where it stands in its order") {
  check("the human rights talks with china", {{"\"human rights\" NEAR/3 china", true},
                                              {"\"human rights\" NEAR/2 china", false},
                                              {"\"rights human\" NEAR/3 china", false},
                                              {"(\"human rights\" OR treaty) NEAR/3 china", true},
                                              {"\"human rights\" NEAR/1 \"talks with\"", true}});
  check("human rights and rights of the human in china",
        {{"\"human rights\" NEAR/4 china", false}, {"\"human rights\" NEAR/7 china", true}});
}

TEST_CASE("a compound is near as a whole or in parts") {
  for (const std::string text : {"Mao Tse-tung", "Mao Tse tung", "Mao Tsetung"}) {
    const bool solid = text == "Mao Tsetung";
    check(text, {{"Mao NEAR/1 Tse-tung", true},
                 {"Mao NEAR/1 tung", false},
                 {"Mao NEAR/2 tung", !solid},
                 {"Mao NEAR/1 Tsetung", text != "Mao Tse tung"}});
  }
}

TEST_CASE("what is near lies in one zone of a document") {
  Document document;
  document.add(Field::kId, "x");
  document.add(Field::kTitle, "Harbor talks");
  document.add(Field::kText, "pilot and treaty");
  document.add(Field::kTo, "SECSTATE WASHDC");
  document.add(Field::kTo, "OSLO NORWAY");
  const SmallIndex index({document});
  CHECK(index.find("harbor NEAR/100 talks").size() == 1);
  CHECK(index.find("title:(harbor NEAR/1 talks)").size() == 1);
  CHECK(index.find("title:harbor NEAR/1 title:talks").size() == 1);
  CHECK(index.find("talks NEAR/100 pilot").empty());
  CHECK(index.find("to:(secstate NEAR/1 washdc)").size() == 1);
  CHECK(index.find("to:(washdc NEAR/100 oslo)").empty());
}

TEST_CASE("too many phrases and NEAR are read as AND, and it is said") {
  const auto index = SmallIndex::of_texts({"harbor one two pilot", "pilot"});
  const std::string note = "too many phrases and NEAR to compare places in: some are read as AND";
  std::string chain = "harbor";
  for (std::size_t i = 0; i <= PositionBudget::kMaxWords; ++i) chain += " NEAR/1 pilot";
  CHECK(index.find(chain) == Ids{"harbor one two pilot"});
  CHECK(index.notes(chain) == std::vector<std::string>{note});

  std::string phrase = "\"pilot";
  for (std::size_t i = 0; i <= PositionBudget::kMaxWords; ++i) phrase += " harbor";
  CHECK(index.find(phrase + '"') == Ids{"harbor one two pilot"});
  CHECK(index.notes(phrase + '"') == std::vector<std::string>{note});
}

TEST_CASE("a word of very many parts is read as far as the limit goes, and it is said") {
  const auto index = SmallIndex::of_texts({"harbor pilot"});
  std::string word = "harbor";
  for (std::size_t i = 0; i < kMaxTerms; ++i) word += "/pilot";
  const SearchResult result = index.ask(word, MatchOption::kAny);
  CHECK(result.total == 1);
  CHECK(result.notes == std::vector<std::string>{"only the first 2000 words are looked for"});
}

}  // namespace
}  // namespace dragoman::test
