#pragma once
// The plain letters of a romanized word. Pure functions; safe from any thread.

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dragoman::names {

/// A letter whose mark makes it another sound, and its spelling in the language's tables.
struct MarkedLetter {
  std::string_view letter;
  std::string_view spelling;
};

/// The parts of casefolded words (WrittenName) between hyphens. Marked letters are spelled as in
/// `spellings`, all others lose their marks, so a to z and ' are left. Empty if a word has any
/// other letter or a digit, or if there are more than `most` parts.
std::vector<std::string> plain_parts(std::span<const std::string> words,
                                     std::span<const MarkedLetter> spellings, std::size_t most);

}  // namespace dragoman::names
