#include <algorithm>

#include "analyzers/cable/marks/post_name.h"
#include "analyzers/cable/marks/reference.h"
#include "analyzers/text/ascii.h"
#include "analyzers/text/filters.h"
#include "analyzers/text/normalize.h"

namespace dragoman {
namespace {

bool is_year(std::string_view word) {
  return word.size() == 2 && std::all_of(word.begin(), word.end(), ascii::is_digit);
}

bool is_capitals(std::string_view word) {
  return word.size() > 1 && std::all_of(word.begin(), word.end(), ascii::is_upper);
}

bool is_message_number(std::string_view word) {
  return word.size() >= 2 && word.size() <= 7 &&
         std::all_of(word.begin(), word.end(), ascii::is_digit);
}

}  // namespace

void CableReferenceFilter::put(Token& token) {
  if (!held_.empty()) {
    if (continues(token)) {
      held_.push_back(std::move(token));
      if (ascii::is_digit(text_[held_.back().begin])) flush();
      return;
    }
    flush();
  }
  const std::string_view source = text_.substr(token.begin, token.end - token.begin);
  if (token.span == 1 && is_year(source)) {
    held_.push_back(std::move(token));
    return;
  }
  // The digits at both ends save most words from being parsed.
  if (token.span == 1 && source.size() > 5 && ascii::is_digit(source.front()) &&
      ascii::is_digit(source.back())) {
    if (const auto reference = parse_cable_reference(source)) {
      token.text = to_string(*reference);
      casefold(token.text);
    }
  }
  next().put(token);
}

// Whether the token may be the next word of "08 SAN JOSE 001488".
bool CableReferenceFilter::continues(const Token& token) const {
  const std::size_t last_end = held_.back().end;
  const std::string_view gap = text_.substr(last_end, token.begin - last_end);
  if (token.span != 1 || (gap != " " && gap != "\u00A0")) return false;
  const std::string_view source = text_.substr(token.begin, token.end - token.begin);
  if (held_.size() > 1 && is_message_number(source)) return true;
  return held_.size() <= kMaxPostWords && is_capitals(source) && !is_never_in_post_name(source);
}

void CableReferenceFilter::flush() {
  put_reference();
  for (Token& token : held_) next().put(token);
  held_.clear();
}

void CableReferenceFilter::put_reference() {
  if (held_.size() < 3) return;
  const Token& first = held_.front();
  const Token& last = held_.back();
  if (last.kind != TokenKind::kNumber) return;
  const auto reference = parse_cable_reference(text_.substr(first.begin, last.end - first.begin));
  if (!reference) return;
  Token whole;
  whole.text = to_string(*reference);
  casefold(whole.text);
  whole.begin = first.begin;
  whole.end = last.end;
  whole.position = first.position;
  whole.span = last.position - first.position + 1;
  next().put(whole);
}

void CableReferenceFilter::finish() {
  if (!held_.empty()) flush();
  TokenFilter::finish();
}

}  // namespace dragoman
