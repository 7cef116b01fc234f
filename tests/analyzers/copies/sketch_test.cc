#include "analyzers/copies/sketch.h"

#include <catch2/catch.hpp>
#include <string>

#include "analyzers/copies/compared_words.h"

namespace dragoman {
namespace {

// Words that differ: "w17 w4 ...".
std::string text_of(int first, int words) {
  std::string out;
  for (int i = 0; i < words; ++i) out += "w" + std::to_string((first + i) * 7919 % 100'003) + ' ';
  return out;
}

double likeness(const std::string& a, const std::string& b) {
  return likeness_of_sketches(sketch_of(a), sketch_of(b));
}

}  // namespace

TEST_CASE("line ends, signs and capitals change no sketch") {
  CHECK(sketch_of("The talks, on cod and on herring, went on until noon of May.") ==
        sketch_of("THE TALKS ON COD AND ON\nHERRING\r\nWENT ON UNTIL NOON OF MAY"));
}

TEST_CASE("the share of common words shows") {
  CHECK(likeness(text_of(0, 500), text_of(0, 500)) == 1);
  CHECK(likeness(text_of(0, 500), text_of(1000, 500)) < 0.1);
  const double half = likeness(text_of(0, 600), text_of(200, 600));  // 400 of 800 in common
  CHECK(half > 0.3);
  CHECK(half < 0.7);
}

TEST_CASE("a short text has no sketch and is like nothing") {
  CHECK(sketch_of("nine words are seven triples of words in all").empty());
  CHECK(sketch_of("ten words are all of eight triples of words together").size() == kSketchBins);
  CHECK(likeness("a b", "a b") == 0);
}

TEST_CASE("the format of a sketch never changes") {
  const std::string sketch = sketch_of(text_of(0, 100));
  CHECK(static_cast<int>(static_cast<unsigned char>(sketch[0])) == 163);
  CHECK(static_cast<int>(static_cast<unsigned char>(sketch[63])) == 169);
}

TEST_CASE("a redaction is one word, which no triple crosses") {
  const auto words = compared_words("He met XXXXXXXX XXXXX on Monday");
  REQUIRE(words.size() == 5);
  CHECK(words[2].is_redaction());
  CHECK(words[2].begin == 7);
  CHECK(words[2].end == 21);
  CHECK(compared_words("Monday")[0].hash == words[4].hash);
}

}  // namespace dragoman
