#include "analyzers/languages/han_words.h"

#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include <cstdint>
#include <memory>
#include <stdexcept>

namespace dragoman {

std::vector<std::string> han_words(std::string_view text) {
  if (text.size() > kLongestCut) return {std::string(text)};
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> breaks(
      icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
  if (U_FAILURE(status)) throw std::runtime_error("ICU has no word break rules");
  const auto whole = icu::UnicodeString::fromUTF8(
      icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
  breaks->setText(whole);
  std::vector<std::string> words;
  std::int32_t begin = breaks->first();
  for (std::int32_t end = breaks->next(); end != icu::BreakIterator::DONE; end = breaks->next()) {
    std::string word;
    whole.tempSubStringBetween(begin, end).toUTF8String(word);
    begin = end;
    if (breaks->getRuleStatus() >= UBRK_WORD_NUMBER) words.push_back(std::move(word));
  }
  return words;
}

}  // namespace dragoman
