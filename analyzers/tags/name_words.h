#pragma once
// The words in which names are looked for. Pure functions; safe from any thread.

#include <string_view>
#include <vector>

namespace dragoman {

struct NameWord {
  std::string_view text;  // into the text given
  bool near = false;  // only blanks and marks that names have stand between it and the word before
};

/// Letters; dots and apostrophes only between letters, so "U.S." and "Côte d'Ivoire" hold together.
/// Expects well-formed UTF-8; linear in its length.
std::vector<NameWord> name_words(std::string_view text);

/// "China's" and "CHINA’S" without the mark and the s.
std::string_view without_possessive(std::string_view word);

/// Whether the word has a small ASCII letter; whether it begins with one.
bool has_small_letter(std::string_view word);
bool begins_small(std::string_view word);

}  // namespace dragoman
