// Where words begin, judged by the tokens.

#include <catch2/catch.hpp>
#include <map>
#include <string>
#include <vector>

#include "analyzers/chain/analyzer.h"
#include "tests/support/random_text.h"

namespace {

using namespace dragoman;

// Of whole and part the whole comes first; both begin at the same byte.
std::map<std::uint32_t, std::size_t> begins_of(Analyzer& analyzer, const std::string& text) {
  std::map<std::uint32_t, std::size_t> out;
  for (const Token& token : analyzer.tokens(text)) out.emplace(token.position, token.begin);
  return out;
}

}  // namespace

TEST_CASE("words begin where their tokens do") {
  Analyzer analyzer(Chain::kText, "english");
  const std::string text =
      "The U.S.-Japan talks; d'Estaing cites 08 BEIJING 001488, 1,000 times "
      "in the 1960's, said1 har-\nbour \u0E1B\u0E23\u0E30\u0E40\u0E17\u0E28\u0E44\u0E17\u0E22 "
      "K\u00F6hler.";
  for (const auto& [position, begin] : begins_of(analyzer, text)) {
    CHECK(analyzer.offsets(text, {position}).front() == begin);
  }
  CHECK(analyzer.offsets(text, {0, 0, 900}) == std::vector<std::size_t>{0, 0, text.size()});
  CHECK(analyzer.offsets("", {0}) == std::vector<std::size_t>{0});
  CHECK(analyzer.offsets(text, {}).empty());
}

TEST_CASE("words of any script begin where their tokens do, and looking leaves nothing behind") {
  Analyzer analyzer(Chain::kText, "english");
  test::RandomText random(1856);
  for (int i = 0; i < 200; ++i) {
    const std::string text = random.utf8(200);
    const auto begins = begins_of(analyzer, text);
    std::vector<std::uint32_t> positions;
    std::vector<std::size_t> expected;
    for (const auto& [position, begin] : begins) {
      if (random.below(3) == 0) continue;
      positions.push_back(position);
      expected.push_back(begin);
    }
    INFO(text);
    CHECK(analyzer.offsets(text, positions) == expected);
    CHECK(begins_of(analyzer, text) == begins);
  }
}
