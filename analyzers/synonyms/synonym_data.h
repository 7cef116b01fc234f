#pragma once
// What synonym_compiler makes of the tables when the program is built, so that a search, which is a
// process of its own, has nothing to set up. Nothing in it is a pointer: a program begins without
// touching any of it.

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace dragoman {

/// All forms, folded, one after the other.
extern const char kSynonymWords[];

/// A way of writing a meaning, in kSynonymWords. Those of one set follow each other.
struct SynonymForm {
  std::uint32_t begin;
  std::uint16_t size;  // in bytes
  std::uint16_t set;
};
extern const SynonymForm kSynonymForms[];

/// The first form of each set, and where the last one ends.
extern const std::uint32_t kSynonymSets[];

/// By the hash of its words, ascending; of equal ones by their number.
struct HashedSynonym {
  std::uint64_t hash;
  std::uint32_t form;
};
extern const HashedSynonym kSynonymHashes[];
extern const std::size_t kSynonymFormCount;

/// By the hash of a form's first word, ascending, each once: the words of the longest such form.
struct FirstWordOfSynonym {
  std::uint64_t hash;
  std::uint32_t most_words;
};
extern const FirstWordOfSynonym kSynonymFirstWords[];
extern const std::size_t kSynonymFirstWordCount;

/// FNV-1a.
constexpr std::uint64_t synonym_hash(std::string_view text) {
  std::uint64_t hash = 0xCBF29CE484222325U;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
  return hash;
}

}  // namespace dragoman
