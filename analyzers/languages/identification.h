#pragma once
// In which language a text is: CLD2's answer where it is sure, else none. A document is judged by a
// sample of its text; its paragraphs one by one only where they don't look like the document's
// language. Pure functions; safe from any thread.
//
// Source of the rules: Compact Language Detector 2 (Sites 2013), a naive Bayesian classifier over
// quadgrams of letters, of characters for Chinese and Japanese, and by script where that is enough.

#include <cstddef>
#include <string_view>
#include <vector>

#include "analyzers/languages/language.h"

namespace dragoman {

/// Null where the text doesn't tell: too short, names and numbers, or no language of the table.
/// Expects well-formed UTF-8. Costs about 50 ns a byte.
const Language* identify_language(std::string_view text);

/// A part of a text, in bytes, end exclusive.
struct TextPart {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// A part that isn't in the document's language.
struct LanguageSpan {
  std::size_t begin = 0;      // bytes into the text
  std::size_t end = 0;        // past the last
  std::string_view language;  // its name

  friend bool operator==(const LanguageSpan&, const LanguageSpan&) = default;
};

struct TextLanguages {
  const Language* main = nullptr;    // null where it isn't known
  std::vector<LanguageSpan> others;  // ascending and apart; neighbours of one language are one
};

/// The language of a document and of those of its paragraphs that are in another: at least
/// kFewestBytes long, or as few Chinese characters as say as much. `given` is the document's
/// language where its source says so, else null. `title` helps where the text is short.
inline constexpr std::size_t kFewestBytes = 60;
TextLanguages find_languages(std::string_view title, std::string_view text,
                             const std::vector<TextPart>& paragraphs, const Language* given);

}  // namespace dragoman
