#pragma once
// Runs of words that may be names, taken apart. Pure functions; safe from any thread.

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "analyzers/names/words/name_tokens.h"

namespace dragoman {

/// A word with its hyphenated parts: tokens from `first` on, `end` exclusive.
struct RunWord {
  std::size_t first = 0;
  std::size_t end = 0;
  std::uint32_t kinds = 0;  // bits of WordKind; of a hyphenated word those of its first part
  WordShape shape = WordShape::kCapital;
};

/// The token after the run that begins with `first`: words linked by blanks and hyphens that begin
/// with capitals and aren't taken, and particles between these. `first` itself where no run begins
/// there.
std::size_t end_of_run(std::string_view text, std::span<const NameToken> tokens, std::size_t first);

/// The words of a run.
void run_words(std::string_view text, std::span<const NameToken> tokens, std::size_t first,
               std::size_t end, std::vector<RunWord>& words);

/// Whether the word is a title here: some are only with their dot.
bool is_title(const RunWord& word, std::span<const NameToken> tokens);

}  // namespace dragoman
