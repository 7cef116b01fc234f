#include "indexer/readers/tei/tei_variant_words.h"

#include <algorithm>

#include "analyzers/schema/glossary.h"
#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxValues = 10'000;
constexpr std::size_t kLongestVariant = 200;  // bytes
constexpr std::size_t kMaxVariantWords = 16;  // as many as a glossary's meaning may have

bool is_of_word(char c) {
  return ascii::is_alnum(c) || static_cast<unsigned char>(c) >= 0x80;
}

bool fits_a_word(const std::string& text) {
  return text.size() <= kLongestVariant && ascii::words(text).size() <= kMaxVariantWords;
}

}  // namespace

std::vector<std::string> TeiVariantWords::add(std::string_view before,
                                              const TeiVariants& variants) {
  if (variants.has_blank_before) before = {};
  const bool is_placed = !variants.chosen.empty() && fits_a_word(variants.chosen);
  std::vector<std::string> unplaced;
  Word word{std::string(before) + variants.chosen, {}};
  for (const std::string& other : variants.others) {
    if (is_placed && fits_a_word(other)) {
      word.others.push_back(std::string(before) + other);
    } else {
      unplaced.push_back(other);
    }
  }
  if (!word.others.empty()) open_.push_back(std::move(word));
  return unplaced;
}

void TeiVariantWords::add_text(std::string_view text) {
  if (open_.empty()) return;
  const auto end = std::find_if_not(text.begin(), text.end(), is_of_word);
  const std::string_view rest(text.begin(), end);
  for (Word& word : open_) {
    word.chosen += rest;
    for (std::string& other : word.others) other += rest;
  }
  if (end != text.end()) end_word();
}

void TeiVariantWords::end_word() {
  for (const Word& word : open_) {
    for (const std::string& other : word.others) {
      if (glossary_.size() < kMaxValues) glossary_.push_back(glossary_value(word.chosen, other));
    }
  }
  open_.clear();
}

const std::vector<std::string>& TeiVariantWords::glossary() {
  end_word();
  return glossary_;
}

}  // namespace dragoman
