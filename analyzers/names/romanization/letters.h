#pragma once
// The plain letters of a romanized word. Pure functions; safe from any thread.

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dragoman {

/// A letter whose mark tells sounds apart, and how the language's tables spell it.
struct MarkedLetter {
  std::string_view letter;
  std::string_view spelling;
};

/// Casefolded words, as WrittenName has them, cut at their hyphens; marked letters as `spellings`
/// has them, all others without their marks: a to z and ' are left. Empty if a word has any other
/// letter or a digit, or if there are more than `most` parts.
std::vector<std::string> plain_parts(std::span<const std::string> words,
                                     std::span<const MarkedLetter> spellings, std::size_t most);

}  // namespace dragoman
