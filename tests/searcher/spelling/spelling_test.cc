// "Did you mean".

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>
#include <string>
#include <vector>

#include "searcher/spelling/edit_distance.h"
#include "tests/support/small_index.h"

namespace dragoman::test {
namespace {

constexpr std::size_t kMany = 99;

struct Pair {
  std::string word;
  std::string other;
  std::size_t edits;
};

TEST_CASE("edits are letters too many, missing, exchanged or another") {
  for (const Pair& pair : std::vector<Pair>{{"", "", 0},
                                            {"treaty", "treaty", 0},
                                            {"treaty", "", 6},
                                            {"", "treaty", 6},
                                            {"treaty", "treay", 1},
                                            {"treaty", "treatyy", 1},
                                            {"treaty", "treuty", 1},
                                            {"treaty", "traety", 1},
                                            {"ab", "ba", 1},
                                            {"ca", "abc", 3},  // no place is edited twice
                                            {"Ōhira", "ohira", 1},
                                            {"北京", "京北", 1},
                                            {"negotations", "negotiations", 1},
                                            {"aparthied", "apartheid", 1}}) {
    CAPTURE(pair.word, pair.other);
    EditDistance distance(pair.word);
    CHECK(distance.to(pair.other, kMany) == pair.edits);
    CHECK(EditDistance(pair.other).to(pair.word, kMany) == pair.edits);
    for (std::size_t most = 0; most < 4; ++most) {
      CHECK(distance.to(pair.other, most) == std::min(pair.edits, most + 1));
    }
  }
}

TEST_CASE("edits from each beginning of a word are those from that beginning as a word") {
  std::mt19937 random(5);
  const auto word = [&] {
    std::string out;
    for (auto n = random() % 7; n > 0; --n) out += static_cast<char>('a' + random() % 3);
    return out;
  };
  for (int round = 0; round < 300; ++round) {
    const std::string a = word();
    const std::string b = word();
    CAPTURE(a, b);
    EditDistance distance(a);
    const auto edits = distance.from_beginnings(b, kMany);
    REQUIRE(edits.size() == a.size() + 1);
    for (std::size_t size = 0; size <= a.size(); ++size) {
      CHECK(edits[size] == EditDistance(a.substr(0, size)).to(b, kMany));
    }
  }
}

std::vector<Document> documents() {
  std::vector<Document> out;
  for (int i = 0; i < 60; ++i) {
    Document document;
    document.add(Field::kId, std::to_string(i));
    document.add(Field::kTitle, "Memorandum");
    document.add(Field::kText, "The negotiations of the government on nuclear policy, and Ōhira.");
    document.add(Field::kFrom, "Kissinger");
    if (i < 4) document.add(Field::kText, "The negotiation was about a rare nuclide, policies.");
    out.push_back(document);
  }
  return out;
}

using Suggestions = std::vector<Suggestion>;

TEST_CASE("a word that no document has is suggested as the word that is meant") {
  const SmallIndex index(documents());
  for (const auto& [typed, meant] :
       std::vector<std::pair<std::string, std::string>>{{"negotatons", "negotiations"},
                                                        {"goverment", "government"},
                                                        {"GOVERNEMNT", "government"},
                                                        {"ogvernment", "government"},
                                                        {"nucelar", "nuclear"},
                                                        {"polcy", "policy"},
                                                        {"ohria", "ohira"},
                                                        {"kissenger", "kissinger"}}) {
    CAPTURE(typed);
    const SearchResult result = index.ask(typed);
    CHECK(result.total == 0);  // never applied unasked
    REQUIRE(result.suggestions.size() == 1);
    CHECK(result.suggestions.front().word == typed);
    CHECK(result.suggestions.front().suggestion == meant);
    CHECK(index.ask(meant).total == result.suggestions.front().documents);
    CHECK(index.ask(meant).suggestions.empty());
  }
}

TEST_CASE("words of fields, phrases, NEAR and compounds are looked up, at most three") {
  const SmallIndex index(documents());
  CHECK(index.ask("title:memorandun").suggestions == Suggestions{{"memorandun", "memorandum", 60}});
  CHECK(index.ask("from:kissenger").suggestions == Suggestions{{"kissenger", "kissinger", 60}});
  CHECK(index.ask("title:goverment").suggestions.empty());
  CHECK(index.ask("\"nucelar policy\"").suggestions == Suggestions{{"nucelar", "nuclear", 56}});
  CHECK(index.ask("policy NEAR/3 nucelar").suggestions.size() == 1);
  CHECK(index.ask("nucelar-policy").suggestions == Suggestions{{"nucelar", "nuclear", 56}});
  CHECK(index.ask("goverment nucelar polcy negotatons", MatchOption::kAny).suggestions.size() == 3);
  CHECK(index.ask("nucelar nucelar NUCELAR").suggestions.size() == 1);
}

TEST_CASE("beside words that are found a missing one is still suggested") {
  const SmallIndex index(documents());
  const SearchResult result = index.ask("government nucelar", MatchOption::kAuto);
  CHECK(result.total == 56);
  CHECK(result.suggestions == Suggestions{{"nucelar", "nuclear", 56}});
}

TEST_CASE("a rare word is suggested as one much more frequent, where few documents are found") {
  auto all = documents();
  all.push_back(document_of(Field::kText, "goverment"));
  const SmallIndex index(all);
  CHECK(index.ask("goverment").suggestions == Suggestions{{"goverment", "government", 56}});
  CHECK(index.ask("goverment OR nuclear").suggestions.empty());
}

TEST_CASE("a word of several documents is none misspelt, however frequent one near it is") {
  std::vector<Document> all;
  for (int i = 0; i < 200; ++i) {
    const std::string word = i < 3 ? "nucleal " : "nuclear ";
    all.push_back(document_of(Field::kText, word + std::to_string(i)));
  }
  const SmallIndex index(all);
  CHECK(index.ask("nucleal").total == 3);
  CHECK(index.ask("nucleal").suggestions.empty());
}

TEST_CASE("what has no word near it, or can't be misspelt, is not suggested") {
  const SmallIndex index(documents());
  for (const std::string query :
       {"zeppelin", "nuke", "ovt", "-nucelar", "policy -nucelar", "nucelar*", "08NUCELAR12",
        "1996x", "country:nucelar", "tje", "xuclear", "\"\"", "*"}) {
    CAPTURE(query);
    CHECK(index.ask(query).suggestions.empty());
  }
}

TEST_CASE("suggestions in another language") {
  std::vector<Document> all;
  for (const std::string text : {"les négociations franco-allemandes", "une négociation"}) {
    all.push_back(document_of(Field::kText, text));
  }
  const SmallIndex index(all, "french");
  CHECK(index.ask("negocations").suggestions == Suggestions{{"negocations", "negociations", 2}});
}

}  // namespace
}  // namespace dragoman::test
