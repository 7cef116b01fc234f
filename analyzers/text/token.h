#pragma once
// What an analysis chain is made of: tokens, and the stages they pass through.
//
// A chain is a tokenizer and filters, each pushing its tokens into the next stage. Stages keep
// state between calls (buffers, ICU iterators), so a chain belongs to one thread at a time.

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace dragoman {

enum class TokenKind : std::uint8_t {
  kWord,    // letters, or letters and digits
  kNumber,  // digits, with the marks inside them
  kGlyph,   // one Han, kana or Hangul character: those scripts are indexed character by character
};

/// One term to be, and where it stands.
/// `begin` and `end` are byte offsets into the text analysed, end exclusive, on UTF-8 boundaries.
/// `position` counts words from 0. A token that covers several words (the whole of a hyphenated
/// one) has the position of the first and their number as `span`.
struct Token {
  std::string text;
  std::size_t begin = 0;
  std::size_t end = 0;
  std::uint32_t position = 0;
  std::uint32_t span = 1;
  TokenKind kind = TokenKind::kWord;
  /// The one character ('-', '/', '&', '.', '\'') that alone stands between this token and the one
  /// before; 0 where a blank, nothing or anything else does. Also '-' within a word divided at the
  /// end of a line.
  char joiner = 0;
  /// Another form that a text with the word is found by, folded as `text` is: "koehler" of
  /// "Köhler", "said" of "said1", where 1 is a note's number. "" for none.
  std::string other;
  /// Whether a query for the word asks for the other form too. It does for "Köhler".
  bool other_is_asked = false;
  /// Further stems of the word: as it is spelled without diacritics ("securit" of "sécurité", whose
  /// stem is "secur"), and, where a chain asks in several languages, by those. All of them are
  /// indexed, and all of them asked for.
  std::vector<std::string> stems = {};
};

/// Calls `visit(form)` for each of a token's terms.
template <typename Visit>
void for_each_form(const Token& token, Visit visit) {
  visit(token.text);
  if (!token.other.empty()) visit(token.other);
  for (const std::string& stem : token.stems) visit(stem);
}

/// Whether any of a token's terms is such.
template <typename IsSuch>
bool has_any_form(const Token& token, IsSuch is_such) {
  bool has = false;
  for_each_form(token, [&](const std::string& form) { has = has || is_such(form); });
  return has;
}

/// The next stage. Tokens come ordered by position, at the same position the longer span first.
class TokenSink {
 public:
  TokenSink() = default;
  TokenSink(const TokenSink&) = delete;
  TokenSink& operator=(const TokenSink&) = delete;
  virtual ~TokenSink() = default;

  /// The token may be changed and moved from.
  virtual void put(Token& token) = 0;
  /// The text has ended: what is held back is to be passed on.
  virtual void finish() = 0;
};

/// A stage in the middle of a chain. Holds a reference to the next; the chain owns both.
class TokenFilter : public TokenSink {
 public:
  explicit TokenFilter(TokenSink& next) : next_(next) {}
  void finish() override { next_.finish(); }

 protected:
  TokenSink& next() { return next_; }

 private:
  TokenSink& next_;
};

}  // namespace dragoman
