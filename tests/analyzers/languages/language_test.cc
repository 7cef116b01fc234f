#include "analyzers/languages/language.h"

#include <catch2/catch.hpp>
#include <string>

namespace dragoman {
namespace {

std::string read(std::string_view text) {
  const Language* const language = read_language(text);
  return language == nullptr ? "" : std::string(language->name);
}

}  // namespace

TEST_CASE("a language is meant by its code and by its names in many languages") {
  for (const char* const name :
       {"french", "French", "FRENCH", "fr", "FR", "fr-CA", "fra", "français", "Francais",
        "Französisch", "francés", "французский", "الفرنسية", "法语", "francese", "francês"}) {
    CAPTURE(name);
    CHECK(read(name) == "french");
  }
  CHECK(read("中文") == "chinese");
  CHECK(read("zh-Hant") == "chinese");
  CHECK(read("русский") == "russian");
  CHECK(read("klingon").empty());
  CHECK(read("").empty());
}

TEST_CASE("the table of languages is sorted, and its rows are found") {
  std::string_view last;
  for (const Language& language : language_table()) {
    CHECK(last < language.name);
    last = language.name;
    CHECK(find_language(language.name) == &language);
    CHECK(language_of_code(language.code) == &language);
    CHECK(read_language(language.name) == &language);
    CHECK(read_language(language.code) == &language);
  }
}

TEST_CASE("words are stemmed as the index's where the text's language isn't known or stemmed") {
  CHECK(stemmed_as("french", "english") == "french");
  CHECK(stemmed_as("", "english") == "english");
  CHECK(stemmed_as("chinese", "german") == "german");
  CHECK(stemmed_as("english", "porter") == "porter");
}

}  // namespace dragoman
