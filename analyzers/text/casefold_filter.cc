#include <cstdint>
#include <utility>

#include "analyzers/text/ascii.h"
#include "analyzers/text/filters.h"
#include "analyzers/text/marks.h"
#include "analyzers/text/normalize.h"
#include "analyzers/text/other_forms.h"

namespace dragoman {
namespace {

// "china's". The plural "nations'" has lost its apostrophe to the tokenizer.
void drop_possessive(std::string& word) {
  if (word.size() > 2 && word.ends_with("'s")) word.resize(word.size() - 2);
}

bool is_ascii_letter_or_digit(char c) {
  return ascii::is_alnum(c);
}

enum class Shape : std::uint8_t {
  kLetters,     // ASCII letters, made small
  kWithDigits,  // ASCII letters and digits, or digits: as they were
  kOther,       // anything else, as it was
};

// Most words are letters only, and have nothing but their capitals to lose.
Shape fold_plain_word(std::string& word) {
  bool has_digits = false;
  for (const char c : word) {
    if (!is_ascii_letter_or_digit(c)) return Shape::kOther;
    has_digits |= c <= '9';
  }
  if (has_digits) return Shape::kWithDigits;
  for (char& c : word) c = static_cast<char>(c | ' ');
  return Shape::kLetters;
}

// "16Cs" is the plural of "16C".
void drop_plural_of_type(std::string& word) {
  const std::size_t size = word.size();
  const bool plural = size >= 3 && word[size - 1] == 's' && ascii::is_upper(word[size - 2]) &&
                      ascii::is_digit(word[size - 3]);
  if (plural) word.pop_back();
}

// Only what the tokenizer recognised as an acronym or a number still has dots between letters or
// commas between digits. Casefolding makes blanks of characters that stand for whole phrases.
void drop_inner_marks(std::string& word, TokenKind kind) {
  std::erase(word, ' ');
  if (kind == TokenKind::kWord) std::erase(word, '.');
  if (kind == TokenKind::kNumber) std::erase(word, ',');
}

void fold(std::string& word, TokenKind kind) {
  unify_apostrophes(word);
  drop_plural_of_type(word);
  casefold(word);
  drop_inner_marks(word, kind);
  drop_possessive(word);
  drop_apostrophes(word);
  drop_gershayim(word);
  drop_plural_of_number(word);
}

void add_note_form(Token& token) {
  token.other = without_note_number(token.text);
  token.other_is_asked = false;
  if (!token.other.empty()) fold(token.other, token.kind);
}

void add_digraphs(Token& token) {
  std::string other = with_digraphs(token.text);
  if (other.empty()) return;
  token.other = std::move(other);
  token.other_is_asked = true;
}

}  // namespace

void CasefoldFilter::put(Token& token) {
  const Shape shape = fold_plain_word(token.text);
  const bool is_word = token.kind == TokenKind::kWord;
  if (shape == Shape::kOther || (shape == Shape::kWithDigits && is_word)) {
    if (is_word) add_note_form(token);
    fold(token.text, token.kind);
    if (shape == Shape::kOther && is_word) add_digraphs(token);
    if (ascii::is_digits(token.text)) token.kind = TokenKind::kNumber;
  }
  if (!token.text.empty()) next().put(token);
}

void DiacriticsFilter::put(Token& token) {
  fold_diacritics(token.text);
  if (!token.other.empty()) fold_diacritics(token.other);
  if (!token.text.empty()) next().put(token);
}

}  // namespace dragoman
