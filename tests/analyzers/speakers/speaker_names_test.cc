#include "analyzers/speakers/speaker_names.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>

namespace dragoman {
namespace {

bool has_key(const std::string& speaker, const std::string& key) {
  const auto keys = speaker_keys(speaker);
  return std::find(keys.begin(), keys.end(), key) != keys.end();
}

}  // namespace

TEST_CASE("a speaker is found by each of his names") {
  CHECK(has_key("Kissinger, Henry A.", "=kissinger"));
  CHECK(has_key("Kissinger, Henry A.", "=henry"));
  CHECK(has_key("Chou En-lai", "=enlai"));
  CHECK(has_key("Chou En-lai", "=lai"));
  CHECK(speaker_word_key("En-lai") == "=enlai");
  CHECK(speaker_word_key("\u2014").empty());
  CHECK(speaker_keys("").empty());
}

TEST_CASE("spellings of one name have a key in common") {
  CHECK(has_key("Teng Hsiao-p'ing", "zh deng xiaoping"));
  CHECK(has_key("Deng Xiaoping", "zh deng xiaoping"));
  CHECK(has_key("Pak Chong-hui (Park Chung Hee)", "ko bak jeong hi"));
}

}  // namespace dragoman
