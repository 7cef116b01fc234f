#pragma once
// The words of running text as names need them: cut quickly, sorted by their capitals, with what
// stands between them. Pure functions; safe from any thread.
//
// Words begin where those of analyzers/text do: at hyphens, not at apostrophes inside words.
// A final "'s" is no part of a word. A name
// divided at the end of a line ("Brez-\nhnev") is one word.

#include <cstdint>
#include <string_view>
#include <vector>

namespace dragoman::names {

enum class WordShape : std::uint8_t {
  kSmall,     // begins with a small letter
  kCapital,   // "Peking"
  kCapitals,  // "PEKING", "U.N.": two letters at least
  kLetter,    // one capital: "J"
  kNumber,    // begins with a digit
};

/// What stands between a word and the one before.
enum class WordGap : std::uint8_t {
  kBlank,   // blanks, or the end of a line that isn't short; also after the dot of "J." and "Gen."
  kHyphen,  // a hyphen; the line may end after it
  kComma,   // a comma and a blank
  kBreak,   // anything else: no name continues
};

struct NameToken {
  std::uint64_t hash = 0;   // name_word_hash of the folded word; 0 for small ones: word_hash()
  std::uint32_t begin = 0;  // bytes
  std::uint32_t end = 0;
  WordShape shape = WordShape::kSmall;
  WordGap gap = WordGap::kBreak;
  bool dotted = false;   // a dot follows: "Gen.", "J."
  bool leads = false;    // first on its line, or after ( ; : as the words of lists are
  bool shouted = false;  // in a line nearly all in capitals, where they mean nothing
  bool taken = false;    // set by later steps: already part of a name that is no person's
};

/// Adds the words of well-formed UTF-8, up to its first 4 GiB. Linear in its length.
void cut_name_tokens(std::string_view text, std::vector<NameToken>& tokens);

/// The hash of a token of `text`, small ones too.
std::uint64_t word_hash(std::string_view text, const NameToken& token);

}  // namespace dragoman::names
