#include "indexer/run/repeated_notes.h"

#include <catch2/catch.hpp>
#include <string>

namespace dragoman {
namespace {

TEST_CASE("the first notes of a kind are said and the others counted") {
  RepeatedNotes notes;
  for (std::uint64_t i = 0; i < RepeatedNotes::kMaxPrinted + 3; ++i) {
    const std::string note = "the date '" + std::to_string(i) + "' is not understood";
    CHECK(notes.should_print(note) == (i < RepeatedNotes::kMaxPrinted));
  }
  CHECK(notes.should_print("the post 'X' is unknown"));
  REQUIRE(notes.rest().size() == 1);
  CHECK(notes.rest().front() ==
        "3 more notes like \"the date '0' is not understood\" (--verbose says each)");
}

TEST_CASE("where all notes were said nothing is left to say") {
  RepeatedNotes notes;
  for (std::uint64_t i = 0; i < RepeatedNotes::kMaxPrinted; ++i) CHECK(notes.should_print("odd"));
  CHECK(notes.rest().empty());
}

}  // namespace
}  // namespace dragoman
