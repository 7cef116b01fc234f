// The words of a document as they are written, judged by the set of their hashes.

#include "analyzers/chain/written_words.h"

#include <catch2/catch.hpp>
#include <set>
#include <string>

#include "tests/support/random_text.h"

namespace dragoman {
namespace {

std::string random_word(test::RandomText& random) {
  std::string word;
  for (std::size_t i = 0; i < 3 + random.below(6); ++i)
    word += static_cast<char>('a' + random.below(26));
  return word;
}

TEST_CASE("a document has the hashes of its written words and no others") {
  test::RandomText random(3);
  WrittenWordWriter writer;
  for (const std::size_t words : {0U, 1U, 7U, 8U, 255U, 256U, 257U, 3000U, 60'000U}) {
    CAPTURE(words);
    std::set<std::uint16_t> hashes;
    for (std::size_t i = 0; i < words; ++i) {
      const std::string word = random_word(random);
      writer.add(word);
      hashes.insert(*written_hash(word));
    }
    const std::string value = writer.take();
    std::size_t wrong = 0;
    for (std::uint32_t hash = 0; hash <= 0xFFFF; ++hash) {
      const auto asked = static_cast<std::uint16_t>(hash);
      wrong += has_written_hash(value, asked) == hashes.contains(asked) ? 0U : 1U;
    }
    CHECK(wrong == 0);
  }
}

TEST_CASE("words are written alike in capitals, and short or accented ones are left out") {
  CHECK(written_hash("Treaty") == written_hash("TREATY"));
  CHECK(written_hash("treaty") != written_hash("treaties"));
  CHECK_FALSE(written_hash("of"));
  CHECK_FALSE(written_hash("café"));
  CHECK_FALSE(written_hash(std::string(41, 'a')));
}

TEST_CASE("a value of another form has no written word") {
  test::RandomText random(4);
  WrittenWordWriter writer;
  for (int i = 0; i < 300; ++i) writer.add(random_word(random));
  const std::string value = writer.take();
  for (std::size_t size = 0; size < value.size(); ++size) {
    for (std::uint32_t hash = 0; hash <= 0xFFFF; hash += 97)
      REQUIRE_FALSE(has_written_hash(value.substr(0, size), static_cast<std::uint16_t>(hash)));
  }
  const std::string ones = value.substr(0, 2) + std::string(value.size() - 2, '\xFF');
  for (std::uint32_t hash = 0; hash <= 0xFFFF; hash += 97)
    has_written_hash(ones, static_cast<std::uint16_t>(hash));  // reads nothing beyond it
}

}  // namespace
}  // namespace dragoman
