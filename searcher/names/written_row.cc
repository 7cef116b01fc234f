#include "searcher/names/written_row.h"

#include "analyzers/schema/name_spellings.h"

namespace dragoman::names {

WrittenRow::WrittenRow(std::string_view written, Analyzer& words) {
  for (const Token& token : words.tokens(written)) {
    if (token.span > 1) continue;
    words_.push_back(
        {token.text, spelled_word(written.substr(token.begin, token.end - token.begin))});
  }
}

std::size_t WrittenRow::match(std::string_view value, const std::vector<Token>& tokens,
                              std::size_t first) const {
  if (words_.empty() || !is(value, tokens[first], words_.front())) return 0;
  std::size_t at = first;
  for (std::size_t i = 1; i < words_.size(); ++i) {
    const std::uint32_t position = tokens[first].position + static_cast<std::uint32_t>(i);
    while (at < tokens.size() &&
           (tokens[at].position < position ||
            (tokens[at].position == position && !is(value, tokens[at], words_[i])))) {
      ++at;
    }
    if (at == tokens.size() || tokens[at].position != position) return 0;
  }
  return words_.size() > 1 && goes_on(tokens[at], value) ? 0 : tokens[at].end;
}

bool WrittenRow::is(std::string_view value, const Token& token, const Word& word) {
  return token.text == word.stem &&
         spelled_word(value.substr(token.begin, token.end - token.begin)) == word.spelled;
}

}  // namespace dragoman::names
