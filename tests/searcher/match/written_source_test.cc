// Words just as they are written, in texts of any length.

#include "searcher/match/written_source.h"

#include <catch2/catch.hpp>
#include <string>

#include "analyzers/text/normalize.h"
#include "tests/support/random_text.h"

namespace dragoman {

TEST_CASE("a phrase as written is found wherever it stands in a long text") {
  const auto phrase = written_words("human right's côté", true);
  for (std::size_t before = 0; before < 3000; before += 97) {
    for (const std::string filler : {"grain ", "blé dur ", "\u4E2D \u2014 "}) {
      std::string text;
      while (text.size() < before) text += filler;
      INFO("after " << text.size() << " bytes");
      CHECK(has_written(text + "Human  RIGHT\u2019S cote, " + text, phrase));
      CHECK_FALSE(has_written(text + "human rights grain cote " + text, phrase));
      CHECK_FALSE(has_written(text, phrase));
    }
  }
}

TEST_CASE("a text has each of its own words as written") {
  test::RandomText random(7);
  for (int i = 0; i < 200; ++i) {
    const std::string text = random.utf8(2000);
    for (const WrittenWord& word : written_words(text, true)) {
      INFO(word.text);
      REQUIRE(has_written(text, {word}));
    }
  }
}

TEST_CASE("a word is found that is divided at a line's end, or has a note's number") {
  const auto ambassador = written_words("ambassador", true);
  for (const char* text :
       {"The ambas-\nsador left.", "The Ambas-\r\n  sador left.", "The AMBAS-\n\nSADOR left."}) {
    CAPTURE(text);
    CHECK(has_written(text, ambassador));
    CHECK(has_written(text, written_words("the ambassador left", true)));
    CHECK(has_written(text, written_words("sador", true)));
  }
  for (const char* text : {"ambas-sador", "ambas-\n\n\nsador", "ambas \nsador", "1-\nambas-\n2"}) {
    CAPTURE(text);
    CHECK_FALSE(has_written(text, ambassador));
  }
  const auto agreed = written_words("agreed", true);
  CHECK(has_written("He agreed4, and left.", agreed));
  CHECK(has_written("He agreed4, and left.", written_words("agreed4", true)));
  CHECK_FALSE(has_written("They disagreed4.", agreed));
  CHECK_FALSE(has_written("The agreedness", agreed));
}

TEST_CASE("no word is found in no text, and no words in any") {
  CHECK_FALSE(has_written("", written_words("grain", true)));
  CHECK_FALSE(has_written("grain", written_words("", true)));
  CHECK_FALSE(has_written(std::string(5000, '-'), written_words("grain", true)));
}

}  // namespace dragoman
