#include "searcher/copies/word_alignment.h"

#include <catch2/catch.hpp>
#include <string>

namespace dragoman {
namespace {

std::string numbered_words(int first, int words) {
  std::string out;
  for (int i = first; i < first + words; ++i) out += "w" + std::to_string(i) + ' ';
  return out;
}

}  // namespace

TEST_CASE("long texts are aligned by words that stand once") {
  const auto a = compared_words(numbered_words(0, 4000));
  const auto b =
      compared_words(numbered_words(0, 1500) + "new words here " + numbered_words(1500, 2500));
  CHECK(matched_words(a, b).size() == 4000);
  CHECK(common_share(a, b) == 1);
}

TEST_CASE("the share in common is of the shorter text, redactions aside") {
  CHECK(common_share(compared_words("a b c d"), compared_words("a b XXXXXX")) == 1);
  CHECK(common_share(compared_words("a b c d"), compared_words("x b y z")) == 0.25);
  CHECK(common_share(compared_words(""), compared_words("a")) == 0);
}

}  // namespace dragoman
