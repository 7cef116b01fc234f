// Paragraphs and pages as the record keeps them.

#include "analyzers/schema/paragraphs.h"

#include <catch2/catch.hpp>

#include "analyzers/text/error.h"

namespace dragoman {

TEST_CASE("turns come back with their speakers, beside paragraphs and pages") {
  const std::vector<Paragraph> paragraphs = {{0, 9, 1, ParagraphRole::kNone, "C"}};
  const std::vector<PageStart> pages = {{0, 1}};
  const std::vector<SpeechTurn> turns = {{0, 4, 2}, {6, 9, 1}};
  const std::string encoded = encode_paragraphs(paragraphs, pages, turns);
  CHECK(decode_paragraphs(encoded) == paragraphs);
  CHECK(decode_pages(encoded) == pages);
  CHECK(decode_turns(encoded) == turns);
  CHECK(decode_turns(encode_paragraphs(paragraphs, pages)).empty());
  CHECK(speaker_at(turns, 0) == 2);
  CHECK(speaker_at(turns, 3) == 2);
  CHECK(speaker_at(turns, 4) == 0);
  CHECK(speaker_at(turns, 8) == 1);
  CHECK(speaker_at(turns, 9) == 0);
  CHECK(speaker_at({}, 0) == 0);
}

TEST_CASE("paragraphs and pages are read back, each by itself") {
  const std::vector<Paragraph> paragraphs = {{0, 40, 1, ParagraphRole::kSummary, "S/NF"},
                                             {42, 50, 0, ParagraphRole::kHeading, ""}};
  const std::vector<PageStart> pages = {{0, 3}, {44, 5}};
  const std::string encoded = encode_paragraphs(paragraphs, pages);
  CHECK(encoded == "0 40 1 s S/NF\n42 50 0 h \n0 0 3 p \n44 44 5 p \n");
  CHECK(decode_paragraphs(encoded) == paragraphs);
  CHECK(decode_pages(encoded) == pages);
  CHECK(encode_paragraphs({}).empty());
  CHECK(decode_pages(encode_paragraphs(paragraphs)).empty());
}

TEST_CASE("a byte stands on the last page that begins before it") {
  const std::vector<PageStart> pages = {{4, 3}, {44, 5}};
  CHECK(page_at(pages, 3) == 0);
  CHECK(page_at(pages, 4) == 3);
  CHECK(page_at(pages, 43) == 3);
  CHECK(page_at(pages, 44) == 5);
  CHECK(page_at(pages, 4000) == 5);
  CHECK(page_at({}, 0) == 0);
}

TEST_CASE("what is no list of paragraphs is refused") {
  for (const char* const text : {"1", "1 2", "1 2 3 x \n", "1 2 3 p", "a 2 3 p \n", "\n"}) {
    CHECK_THROWS_AS(decode_paragraphs(text), WorldError);
    CHECK_THROWS_AS(decode_pages(text), WorldError);
  }
}

}  // namespace dragoman
