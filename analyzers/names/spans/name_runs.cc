#include "analyzers/names/spans/name_runs.h"

#include "analyzers/names/words/word_kinds.h"

namespace dragoman::names {
namespace {

bool is_linked(WordGap gap) {
  return gap == WordGap::kBlank || gap == WordGap::kHyphen;
}

bool begins_name(const NameToken& token) {
  if (token.taken) return false;
  return token.shape == WordShape::kCapital || token.shape == WordShape::kCapitals ||
         token.shape == WordShape::kLetter;
}

bool is_particle(std::string_view text, const NameToken& token) {
  constexpr std::size_t kMaxBytes = 4;
  return token.end - token.begin <= kMaxBytes &&
         (word_kinds(word_hash(text, token)) & kParticle) != 0;
}

// The token at which a run continues after particles: "al-Din", "bin Abd", "de la Torre". `i` if it
// doesn't.
std::size_t after_particles(std::string_view text, std::span<const NameToken> tokens,
                            std::size_t i) {
  constexpr std::size_t kMaxParticles = 3;
  for (std::size_t next = i; next < tokens.size() && next <= i + kMaxParticles; ++next) {
    if (!is_linked(tokens[next].gap)) return i;
    if (begins_name(tokens[next])) return next;
    if (tokens[next].shape != WordShape::kSmall || !is_particle(text, tokens[next])) return i;
  }
  return i;
}

}  // namespace

std::size_t end_of_run(std::string_view text, std::span<const NameToken> tokens,
                       std::size_t first) {
  if (!begins_name(tokens[first])) return first;
  std::size_t end = first + 1;
  while (end < tokens.size() && is_linked(tokens[end].gap)) {
    if (begins_name(tokens[end]) ||
        (tokens[end].gap == WordGap::kHyphen && tokens[end].shape == WordShape::kSmall)) {
      ++end;
      continue;
    }
    const std::size_t next = after_particles(text, tokens, end);
    if (next == end) break;
    end = next;
  }
  return end;
}

void run_words(std::string_view text, std::span<const NameToken> tokens, std::size_t first,
               std::size_t end, std::vector<RunWord>& words) {
  words.clear();
  for (std::size_t i = first; i < end; ++i) {
    if (i > first && tokens[i].gap == WordGap::kHyphen) {
      words.back().end = i + 1;
      continue;
    }
    words.push_back({i, i + 1, word_kinds(word_hash(text, tokens[i])), tokens[i].shape});
  }
}

bool is_title(const RunWord& word, std::span<const NameToken> tokens) {
  if ((word.kinds & kTitleWord) != 0) return true;
  return (word.kinds & kDottedTitle) != 0 && tokens[word.end - 1].dotted;
}

}  // namespace dragoman::names
