#include "analyzers/text/stem_cache.h"

#include <catch2/catch.hpp>
#include <string>
#include <unordered_map>

#include "tests/support/random_text.h"

namespace dragoman {
namespace {

// What the cache has for a word; the word itself where it has nothing.
std::string found(const StemCache& cache, std::string word, bool& is_known) {
  is_known = cache.replace(word);
  return word;
}

}  // namespace

TEST_CASE("a word's stem is found as it was put in") {
  StemCache cache;
  std::unordered_map<std::string, std::string> expected;
  test::RandomText random(1871);
  bool is_known = false;
  for (int i = 0; i < 30'000; ++i) {
    const std::string word = random.bytes(random.below(12));
    CAPTURE(word, i);
    found(cache, word, is_known);
    REQUIRE(is_known == (expected.count(word) > 0));
    if (!is_known) {
      const std::string stem = random.bytes(random.below(9));
      cache.add(word, stem);
      expected.emplace(word, stem);
    }
  }
  for (const auto& [word, stem] : expected) {
    REQUIRE(found(cache, word, is_known) == stem);
    REQUIRE(is_known);
  }
}

TEST_CASE("the first stem of a word stays") {
  StemCache cache;
  cache.add("talks", "talk");
  cache.add("talks", "other");
  bool is_known = false;
  CHECK(found(cache, "talks", is_known) == "talk");
}

TEST_CASE("what is too long isn't kept") {
  StemCache cache;
  const std::string longest(StemCache::kLongest, 'x');
  bool is_known = false;
  cache.add(longest, longest);
  CHECK(found(cache, longest, is_known) == longest);
  CHECK(is_known);
  cache.add(longest + "x", "x");
  cache.add("x", longest + "x");
  found(cache, longest + "x", is_known);
  CHECK_FALSE(is_known);
  found(cache, "x", is_known);
  CHECK_FALSE(is_known);
}

TEST_CASE("a cache that is full begins anew") {
  StemCache cache;
  for (std::size_t i = 0; i <= StemCache::kMaxWords; ++i) cache.add(std::to_string(i), "n");
  bool is_known = true;
  found(cache, "0", is_known);
  CHECK_FALSE(is_known);
  found(cache, std::to_string(StemCache::kMaxWords), is_known);
  CHECK(is_known);
}

}  // namespace dragoman
