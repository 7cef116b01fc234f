#pragma once
// A way of writing a name, as it is looked for in the words of a text.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/chain/analyzer.h"

namespace dragoman::names {

/// Words in a row, each spelled as written. Safe to read from several threads.
class WrittenRow {
 public:
  /// `words` is a chain of Chain::kText.
  WrittenRow(std::string_view written, Analyzer& words);

  /// Where the row that begins with that token ends, in bytes of the value; 0 where none does.
  /// `tokens` are those that the same chain makes of the value.
  std::size_t match(std::string_view value, const std::vector<Token>& tokens,
                    std::size_t first) const;

 private:
  struct Word {
    std::string stem;
    std::string spelled;
  };

  static bool is(std::string_view value, const Token& token, const Word& word);

  std::vector<Word> words_;
};

}  // namespace dragoman::names
