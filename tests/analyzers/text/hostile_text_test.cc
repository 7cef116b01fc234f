// Text made to be slow or to hold too much.

#include <catch2/catch.hpp>
#include <stdexcept>
#include <string>
#include <string_view>

#include "tests/support/token_tables.h"

namespace dragoman {
namespace {

using test::checked_tokens;

constexpr std::size_t kMegabyte = 1U << 20U;

std::string repeated(std::string_view part, std::size_t count) {
  std::string out;
  for (std::size_t i = 0; i < count; ++i) out += part;
  return out;
}

TEST_CASE("a word of a megabyte is one token") {
  Analyzer analyzer(Chain::kText, "english");
  for (const std::string_view letter : {"a", "é", "7"}) {
    const auto tokens = checked_tokens(analyzer, repeated(letter, kMegabyte));
    REQUIRE(tokens.size() == 1);
    CHECK(tokens.front().text.size() == kMegabyte);
  }
}

TEST_CASE("an acronym of a megabyte is one token") {
  Analyzer analyzer(Chain::kText, "english");
  CHECK(checked_tokens(analyzer, repeated("A.", kMegabyte / 2)).size() == 1);
}

TEST_CASE("a hundred thousand joined words are a hundred thousand tokens") {
  constexpr std::size_t kWords = 100'000;
  Analyzer analyzer(Chain::kText, "english");
  for (const std::string_view word : {"a/", "a-", "1/", "a&", "l.1/", "d'abc-", "08 A/", "1,2,"}) {
    CAPTURE(word);
    CHECK(checked_tokens(analyzer, repeated(word, kWords)).size() >= kWords);
  }
}

TEST_CASE("a hundred thousand marks are no token") {
  Analyzer analyzer(Chain::kText, "english");
  for (const std::string_view mark : {"/", "-", "'", ".", "@", "_", "U. ", "\u2019", "\u0301"}) {
    const bool letter = mark.starts_with("U");
    CAPTURE(mark);
    CHECK(checked_tokens(analyzer, repeated(mark, 100'000)).empty() == !letter);
  }
}

TEST_CASE("a long run of glyphs is as many tokens") {
  Analyzer analyzer(Chain::kText, "english");
  CHECK(checked_tokens(analyzer, repeated("国", 50'000)).size() == 50'000);
}

TEST_CASE("years and words in capitals that never come to a number are let go") {
  Analyzer analyzer(Chain::kWords, "english");
  CHECK(checked_tokens(analyzer, repeated("08 AA BB CC DD EE ", 20'000)).size() == 120'000);
}

TEST_CASE("a text whose reading was broken off leaves nothing for the next") {
  Analyzer analyzer(Chain::kText, "english");
  const auto fail = [](Token&) { throw std::runtime_error("enough"); };
  for (const std::string_view text : {"08 SAN JOSE 12", "a/b/c d", "d'Estaing", "un"}) {
    CAPTURE(text);
    CHECK_THROWS_AS(analyzer.analyze(text, fail), std::runtime_error);
    CHECK(test::print_tokens(analyzer.tokens("UN")) == "un[0]");
  }
}

}  // namespace
}  // namespace dragoman
