// The compiled tables, by what they were compiled from.

#include "analyzers/synonyms/synonyms.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "analyzers/tags/country.h"
#include "analyzers/text/bar_list.h"
#include "analyzers/text/normalize.h"

namespace dragoman {
namespace {

std::set<std::string> set_of(const std::string& words) {
  const std::vector<std::string> list = synonyms_of(words);
  std::set<std::string> out(list.begin(), list.end());
  CHECK(out.size() == list.size());
  CHECK(out.count(words) == 0);
  return out;
}

std::size_t words_in(const std::string& folded) {
  return static_cast<std::size_t>(std::count(folded.begin(), folded.end(), ' ')) + 1;
}

}  // namespace

TEST_CASE("words of one meaning lead to each other") {
  CHECK(set_of("atomic") == std::set<std::string>{"nuclear"});
  CHECK(set_of("treaty") == std::set<std::string>{"agreement", "accord", "pact"});
  CHECK(set_of("nato").count("north atlantic treaty organization") == 1);
  CHECK(set_of("north atlantic treaty organization").count("nato") == 1);
  CHECK(set_of("japanese").count("tokyo") == 1);
  CHECK(set_of("sino").count("china") == 1);
  CHECK(set_of("zeppelin").empty());
  CHECK(set_of("").empty());
}

TEST_CASE("the seat of the United States' government isn't one of its names") {
  CHECK(set_of("american").count("washington") == 0);
  CHECK(set_of("washington").empty());
}

TEST_CASE("every name of a country has its demonyms for synonyms, and is found by its first word") {
  for (const Country& country : country_table()) {
    const std::string name = fold_name(country.name);
    CAPTURE(name);
    CHECK(most_words_of_synonym(name.substr(0, name.find(' '))) >= words_in(name));
    const std::set<std::string> synonyms = set_of(name);
    for_each_item(country.demonyms, [&](std::string_view demonym) {
      const std::string folded = fold_name(demonym);
      CHECK((folded == name || synonyms.count(folded) == 1));
    });
  }
}

TEST_CASE("the longest entry that begins with a word is known by its words") {
  CHECK(most_words_of_synonym("sino") == 1);
  CHECK(most_words_of_synonym("north") >= 4);
  CHECK(most_words_of_synonym("zeppelin") == 0);
}

}  // namespace dragoman
