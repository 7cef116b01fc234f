// The analysis chains over whatever text the bytes are.

#include <string>

#include "analyzers/chain/analyzer.h"
#include "analyzers/text/display.h"
#include "analyzers/text/normalize.h"
#include "analyzers/text/utf8.h"
#include "tests/fuzz/targets.h"
#include "tests/support/token_rules.h"

namespace dragoman::fuzz {
namespace {

void check_tokens(Analyzer& analyzer, std::string_view text) {
  const std::string broken = test::broken_rule(text, analyzer.tokens(text));
  if (!broken.empty()) throw BrokenRule(broken);
}

void check_forms(std::string_view text) {
  const std::string squashed = squash(text);
  require(is_utf8(squashed) && squashed.find(' ') == std::string::npos, "squash() leaves a word");
  require(is_utf8(fold_name(text)), "a folded name is UTF-8");
  require(is_utf8(printable(text)), "what is printed is UTF-8");
}

}  // namespace

void fuzz_analysis(std::string_view bytes) {
  static Analyzer english(Chain::kText, "english");
  static Analyzer french(Chain::kText, "french");
  static Analyzer words(Chain::kWords, "english");
  const std::string text = decode_text(std::string(bytes)).text;
  require(is_utf8(text), "decoded text is UTF-8");
  for (Analyzer* analyzer : {&english, &french, &words}) check_tokens(*analyzer, text);
  check_forms(text);
}

}  // namespace dragoman::fuzz
