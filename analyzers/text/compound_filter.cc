#include <algorithm>

#include "analyzers/text/filters.h"

namespace dragoman {
namespace {

bool is_number(const Token& token) {
  return token.kind == TokenKind::kNumber;
}

// A dot joins only "L.1" and "CONF.183": letters before it, a digit after it.
bool joins(const Token& before, const Token& token) {
  if (token.joiner == 0 || token.kind == TokenKind::kGlyph || before.kind == TokenKind::kGlyph) {
    return false;
  }
  return token.joiner != '.' || (before.kind == TokenKind::kWord && is_number(token));
}

// Whether a query for the whole asks for the other form of it: it does where it does for each part
// that has another form.
bool other_is_asked(const Token* begin, const Token* end) {
  return std::all_of(begin, end,
                     [](const Token& part) { return part.other.empty() || part.other_is_asked; });
}

}  // namespace

void CompoundFilter::put(Token& token) {
  if (size_ > 0 && !joins(parts_[size_ - 1], token)) flush();
  if (token.joiner == 0) too_long_ = false;
  if (too_long_ || token.kind == TokenKind::kGlyph) {
    next().put(token);
    return;
  }
  if (size_ == parts_.size()) parts_.emplace_back();
  std::swap(parts_[size_], token);
  if (++size_ > kMaxParts) {
    flush();
    too_long_ = true;
  }
}

void CompoundFilter::finish() {
  flush();
  TokenFilter::finish();
}

void CompoundFilter::flush() {
  if (size_ > 1 && size_ <= kMaxParts) put_whole();
  for (std::size_t i = 0; i < size_; ++i) next().put(parts_[i]);
  size_ = 0;
}

void CompoundFilter::put_whole() {
  const auto begin = parts_.begin();
  const auto end = begin + static_cast<std::ptrdiff_t>(size_);
  const bool symbol = std::any_of(begin + 1, end, [](const Token& t) { return t.joiner == '/'; });
  if (!symbol && std::all_of(begin, end, is_number)) return;
  if (!symbol && std::any_of(begin + 1, end, [](const Token& t) { return t.joiner == '.'; }))
    return;

  Token whole;
  bool has_other = false;
  for (auto part = begin; part != end; ++part) {
    if (part != begin && (symbol || part->joiner == '&')) {
      whole.text += part->joiner;
      whole.other += part->joiner;
    }
    whole.text += part->text;
    whole.other += part->other.empty() ? part->text : part->other;
    has_other |= !part->other.empty();
  }
  if (!has_other) whole.other.clear();
  whole.other_is_asked = has_other && other_is_asked(&*begin, &*begin + size_);
  whole.begin = begin->begin;
  whole.end = (end - 1)->end;
  whole.position = begin->position;
  whole.span = (end - 1)->position - begin->position + 1;
  next().put(whole);
}

}  // namespace dragoman
