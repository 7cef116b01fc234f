#pragma once
// What words of a document mean, where its volume says so in a list of terms or persons: code
// names, pseudonyms, abbreviations. The words of the meaning are indexed where the word stands, so
// that "Castillo Armas" finds the telegram that speaks of RUFUS.
//
// A value of the field "glossary" is "TERM = MEANING", the term as the text has it.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/schema/document.h"

namespace dragoman {

std::string glossary_value(std::string_view term, std::string_view meaning);

/// A place where a text has a term.
struct GlossedPlace {
  std::size_t begin = 0;     // in bytes
  std::string_view meaning;  // into the document
};

/// The glossary of a document, which is to outlive it.
class Glossary {
 public:
  explicit Glossary(const Document& document);

  /// Where the text has terms, whole words in just these letters, in their order. At most
  /// kMostPlaces.
  std::vector<GlossedPlace> find(std::string_view text) const;

  static constexpr std::size_t kMostPlaces = 10'000;

 private:
  struct Entry {
    std::string_view term;
    std::string_view meaning;
  };
  std::vector<Entry> entries_;
};

}  // namespace dragoman
