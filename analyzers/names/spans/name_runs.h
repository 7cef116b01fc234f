#pragma once
// Runs of words that may be names, and their parts. Pure functions; safe from any thread.

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "analyzers/names/words/name_tokens.h"

namespace dragoman::names {

/// A word with its hyphenated parts: tokens from `first` on, `end` exclusive.
struct RunWord {
  std::size_t first = 0;
  std::size_t end = 0;
  std::uint32_t kinds = 0;  // bits of WordKind; for a hyphenated word, of its first part
  WordShape shape = WordShape::kCapital;
};

/// The end of the run that begins with the token `first`. A run is words with capitals, linked by
/// blanks and hyphens and not taken yet, with particles between them. Returns `first` itself if no
/// run begins there.
std::size_t end_of_run(std::string_view text, std::span<const NameToken> tokens, std::size_t first);

/// The words of a run.
void run_words(std::string_view text, std::span<const NameToken> tokens, std::size_t first,
               std::size_t end, std::vector<RunWord>& words);

/// Whether the word is a title here; some are titles only with their dot.
bool is_title(const RunWord& word, std::span<const NameToken> tokens);

}  // namespace dragoman::names
