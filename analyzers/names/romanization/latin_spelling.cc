#include "analyzers/names/romanization/latin_spelling.h"

#include <algorithm>

#include "analyzers/text/ascii.h"
#include "analyzers/text/normalize.h"

namespace dragoman::names {
namespace {

bool is_ascii(std::string_view word) {
  return std::none_of(word.begin(), word.end(),
                      [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

}  // namespace

std::string latin_letters(std::string_view word) {
  std::string letters(word);
  if (std::all_of(word.begin(), word.end(), ascii::is_letter)) return letters;
  if (!is_ascii(letters)) fold_diacritics(letters);
  if (!is_ascii(letters)) return {};
  std::erase_if(letters, [](char c) { return !ascii::is_letter(c); });
  return letters;
}

const Rewrite* Rewriter::rule_for(std::string_view word) const {
  const auto first = static_cast<unsigned char>(word.front());
  if (begin_[first] == 0) return nullptr;
  for (std::size_t i = begin_[first] - 1U; i < rules_.size() && byte(rules_[i]) == first; ++i) {
    if (word.starts_with(rules_[i].from)) return &rules_[i];
  }
  return nullptr;
}

std::string Rewriter::operator()(std::string_view word) const {
  std::string out;
  out.reserve(word.size());
  while (!word.empty()) {
    if (const Rewrite* const rule = rule_for(word)) {
      out += rule->to;
      word.remove_prefix(rule->from.size());
    } else {
      out += word.front();
      word.remove_prefix(1);
    }
  }
  return out;
}

bool ends_with_any(std::string_view word, std::span<const std::string_view> endings,
                   std::size_t least) {
  return word.size() >= least &&
         std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) {
           return ending.back() == word.back() && word.ends_with(ending);
         });
}

}  // namespace dragoman::names
