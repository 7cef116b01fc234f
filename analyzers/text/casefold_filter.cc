#include "analyzers/text/ascii.h"
#include "analyzers/text/filters.h"
#include "analyzers/text/normalize.h"

namespace dragoman {
namespace {

// Only what the tokenizer recognised as an acronym still has dots between letters.
void drop_acronym_dots(Token& token) {
  if (token.kind == TokenKind::kWord) std::erase(token.text, '.');
}

// Those of "U. S.", and those that casefolding makes of characters that stand for whole phrases.
void drop_blanks(Token& token) {
  std::erase(token.text, ' ');
}

void drop_group_commas(Token& token) {
  if (token.kind == TokenKind::kNumber) std::erase(token.text, ',');
}

// "china's", "china’s". The plural "nations'" has lost its apostrophe to the tokenizer.
void drop_possessive(std::string& word) {
  for (const std::string_view mark : {"'s", "\u2019s", "\u2018s"}) {
    if (word.size() > mark.size() && word.ends_with(mark)) {
      word.resize(word.size() - mark.size());
      return;
    }
  }
}

bool is_ascii_letter_or_digit(char c) {
  return ascii::is_alnum(c);
}

// Most words are letters only, and have nothing but their capitals to lose.
bool fold_plain_word(std::string& word) {
  for (const char c : word) {
    if (!is_ascii_letter_or_digit(c)) return false;
  }
  for (char& c : word) c = static_cast<char>(c | ' ');
  return true;
}

}  // namespace

void CasefoldFilter::put(Token& token) {
  if (fold_plain_word(token.text)) {
    next().put(token);
    return;
  }
  casefold(token.text);
  drop_acronym_dots(token);
  drop_blanks(token);
  drop_group_commas(token);
  drop_possessive(token.text);
  drop_apostrophes(token.text);
  if (!token.text.empty()) next().put(token);
}

void DiacriticsFilter::put(Token& token) {
  fold_diacritics(token.text);
  if (!token.text.empty()) next().put(token);
}

}  // namespace dragoman
