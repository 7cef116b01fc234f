#include "searcher/copies/word_alignment.h"

#include <catch2/catch.hpp>
#include <string>

#include "tests/support/random_text.h"

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

TEST_CASE("whether a share is reached is told as the share itself tells it") {
  test::RandomText random(1963);
  const auto text = [&](std::size_t words) {
    std::string out;
    for (std::size_t i = 0; i < words; ++i) {
      out += random.below(9) == 0 ? "XXXXXX "
                                  : std::string(1, static_cast<char>('a' + random.below(6))) + ' ';
    }
    return compared_words(out);
  };
  for (int i = 0; i < 300; ++i) {
    const auto a = text(random.below(30));
    const auto b = text(random.below(30));
    const double share = common_share(a, b);
    for (const double least : {0.1, 0.5, 0.88, 1.0}) {
      CAPTURE(i, share, least);
      CHECK(have_common_share(a, b, least) == (share >= least));
    }
    CHECK(have_common_share(a, b, share));
  }
}

}  // namespace dragoman
