// Texts and their numbers, judged by a map.

#include "searcher/count/text_numbers.h"

#include <catch2/catch.hpp>
#include <map>
#include <string>

#include "tests/support/random_text.h"

namespace dragoman {
namespace {

TEST_CASE("texts are numbered in the order in which they come, each once") {
  test::RandomText random(1815);
  TextNumbers numbers;
  std::map<std::string, std::uint32_t> expected;
  for (int i = 0; i < 5000; ++i) {
    const std::string text(random.below(4), static_cast<char>(random.below(90)));
    const auto [known, is_new] =
        expected.emplace(text, static_cast<std::uint32_t>(expected.size()));
    const TextNumbers::Number number = numbers.add(text);
    REQUIRE(number.number == known->second);
    REQUIRE(number.is_new == is_new);
  }
  REQUIRE(numbers.size() == expected.size());
  for (const auto& [text, number] : expected) CHECK(numbers.text(number) == text);
}

}  // namespace
}  // namespace dragoman
