#include "analyzers/text/strings.h"

#include <catch2/catch.hpp>

namespace dragoman {
namespace {

using Views = std::vector<std::string_view>;
using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("blanks around a text are trimmed, those inside stay") {
  CHECK(trim(" \t a b \r\n") == "a b");
  CHECK(trim("a") == "a");
  CHECK(trim(" \f\v ") == "");
  CHECK(trim("") == "");
}

TEST_CASE("a text is split at each separator, empty parts included") {
  CHECK(split("a,,b,", ',') == Views{"a", "", "b", ""});
  CHECK(split("", ',') == Views{""});
}

TEST_CASE("words stand between blanks of any number") {
  CHECK(split_words("  Mao \t Tse-tung\n") == Words{"Mao", "Tse-tung"});
  CHECK(split_words(" ").empty());
}

TEST_CASE("parts are joined without the empty ones") {
  CHECK(join({"a", "", "b"}, ", ") == "a, b");
  CHECK(join({}, ", ") == "");
}

}  // namespace dragoman
