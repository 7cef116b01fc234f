#include "analyzers/schema/word_marks.h"

#include <catch2/catch.hpp>

#include "analyzers/text/error.h"

namespace dragoman {
namespace {

// Words at each tenth byte, of positions from 0.
WordMarks marks_of(std::uint32_t words) {
  WordMarkWriter writer;
  for (std::uint32_t position = 0; position < words; ++position) {
    writer.add(position, std::size_t{position} * 10);
  }
  return WordMarks(writer.bytes());
}

}  // namespace

TEST_CASE("the mark before a position is a word that is not behind it") {
  const WordMarks marks = marks_of(200);
  CHECK(marks.before(0).position == 0);
  CHECK(marks.before(63).byte == 0);
  CHECK(marks.before(64).position == 64);
  CHECK(marks.before(64).byte == 640);
  CHECK(marks.before(127).position == 64);
  CHECK(marks.before(199).position == 192);
  CHECK(marks.before(5000).byte == 1920);
}

TEST_CASE("behind a position is the next mark, or the end of the text") {
  const WordMarks marks = marks_of(200);
  CHECK(marks.byte_behind(0, 2000) == 640);
  CHECK(marks.byte_behind(63, 2000) == 640);
  CHECK(marks.byte_behind(64, 2000) == 1280);
  CHECK(marks.byte_behind(192, 2000) == 2000);
  CHECK(marks.byte_behind(0, 500) == 500);
}

TEST_CASE("a text without marks has its beginning and its end") {
  const WordMarks none;
  CHECK(none.before(70).position == 0);
  CHECK(none.before(70).byte == 0);
  CHECK(none.byte_behind(70, 700) == 700);
}

TEST_CASE("where words are far apart in positions marks fall together") {
  WordMarkWriter writer;
  writer.add(0, 0);
  writer.add(300, 55);
  const WordMarks marks(writer.bytes());
  CHECK(marks.before(64).byte == 55);
  CHECK(marks.before(299).byte == 55);
}

TEST_CASE("bytes that end within a number are damaged marks") {
  CHECK_THROWS_AS(WordMarks("\x80"), WorldError);
}

}  // namespace dragoman
