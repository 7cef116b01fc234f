#pragma once
// The meanings of code names, pseudonyms and abbreviations in a document, from its volume's lists
// of terms and persons. The words of a meaning are indexed where the term stands: "Castillo Armas"
// finds the telegram that speaks of RUFUS.
//
// A value of the field "glossary" is "TERM = MEANING", with the term as the text has it.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/schema/document.h"

namespace dragoman {

std::string glossary_value(std::string_view term, std::string_view meaning);

/// An occurrence of a term in a text.
struct GlossedSpan {
  std::size_t begin = 0;     // in bytes
  std::string_view meaning;  // into the document
};

/// The glossary of a document, which must outlive it.
class Glossary {
 public:
  explicit Glossary(const Document& document);

  /// The occurrences of terms in the text, in order: whole words in exactly these letters. At most
  /// kMaxSpans.
  std::vector<GlossedSpan> find(std::string_view text) const;

  static constexpr std::size_t kMaxSpans = 10'000;

 private:
  struct Entry {
    std::string_view term;
    std::string_view meaning;
  };
  std::vector<Entry> entries_;
};

}  // namespace dragoman
