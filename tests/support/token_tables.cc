#include "tests/support/token_tables.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "tests/support/token_rules.h"

namespace dragoman::test {
namespace {

// Texts that end in the middle of what a stage holds back.
constexpr std::string_view kInterruptions[] = {"08 SAN JOSE", "A/CN.4/", "d'Estaing-", "U.", "1,"};

bool equal(const Token& a, const Token& b) {
  return a.text == b.text && a.begin == b.begin && a.end == b.end && a.position == b.position &&
         a.span == b.span && a.kind == b.kind && a.other == b.other &&
         a.other_is_asked == b.other_is_asked;
}

bool equal(const std::vector<Token>& a, const std::vector<Token>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const Token& x, const Token& y) { return equal(x, y); });
}

}  // namespace

std::string print_tokens(const std::vector<Token>& tokens) {
  std::string out;
  for (const Token& token : tokens) {
    if (!out.empty()) out += ' ';
    out += token.text;
    if (!token.other.empty()) out += (token.other_is_asked ? '|' : '~') + token.other;
    out += '[' + std::to_string(token.position);
    if (token.span > 1) out += '+' + std::to_string(token.span);
    out += ']';
  }
  return out;
}

std::vector<Token> checked_tokens(Analyzer& analyzer, std::string_view text) {
  std::vector<Token> tokens = analyzer.tokens(text);
  REQUIRE(broken_rule(text, tokens) == "");
  REQUIRE(equal(analyzer.tokens(text), tokens));
  for (const std::string_view other : kInterruptions) analyzer.tokens(other);
  REQUIRE(equal(analyzer.tokens(text), tokens));
  return tokens;
}

std::string token_table(Analyzer& analyzer, std::string_view text) {
  return print_tokens(checked_tokens(analyzer, text));
}

void check_table(Analyzer& analyzer, std::initializer_list<TokenCase> table) {
  for (const TokenCase& row : table) {
    CAPTURE(row.text);
    CHECK(token_table(analyzer, row.text) == row.expected);
  }
}

}  // namespace dragoman::test
