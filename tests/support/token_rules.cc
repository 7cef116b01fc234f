#include "tests/support/token_rules.h"

#include <algorithm>

#include "analyzers/text/utf8.h"

namespace dragoman::test {
namespace {

bool is_boundary(std::string_view text, std::size_t offset) {
  return offset == text.size() || (static_cast<unsigned char>(text[offset]) & 0xC0U) != 0x80U;
}

std::string broken_offset(std::string_view text, const Token& token) {
  if (token.end > text.size()) return "ends beyond the text";
  if (token.begin >= token.end) return "covers no byte";
  if (!is_boundary(text, token.begin) || !is_boundary(text, token.end)) return "splits a character";
  return "";
}

std::string broken_term(const std::string& term) {
  if (!is_utf8(term)) return "has an ill-formed term";
  if (term.find(' ') != std::string::npos) return "has a blank in its term";
  const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  return std::any_of(term.begin(), term.end(), is_capital) ? "has a capital" : "";
}

std::string broken_term(const Token& token) {
  if (token.text.empty()) return "has no term";
  if (token.other.empty() && token.other_is_asked) return "asks for no other form";
  for (const std::string& term : {token.text, token.other}) {
    const std::string rule = broken_term(term);
    if (!rule.empty()) return rule;
  }
  return token.span < 1 ? "covers no word" : "";
}

std::string broken_order(const Token& before, const Token& token) {
  if (token.position < before.position) return "stands before the one before it";
  if (token.position == before.position && token.span > before.span) return "comes after a shorter";
  const bool words = before.span == 1 && token.span == 1;
  return words && token.begin < before.begin ? "begins before the one before it" : "";
}

std::string broken_rule(std::string_view text, const std::vector<Token>& tokens, std::size_t i) {
  std::string rule = broken_offset(text, tokens[i]);
  if (rule.empty()) rule = broken_term(tokens[i]);
  if (rule.empty() && i > 0) rule = broken_order(tokens[i - 1], tokens[i]);
  return rule;
}

}  // namespace

std::string broken_rule(std::string_view text, const std::vector<Token>& tokens) {
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const std::string rule = broken_rule(text, tokens, i);
    if (!rule.empty()) return "token " + std::to_string(i) + " '" + tokens[i].text + "' " + rule;
  }
  return "";
}

}  // namespace dragoman::test
