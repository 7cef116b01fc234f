#pragma once
// The kinds of words that show where names begin and end. Constant lists; safe from any thread.

#include <cstdint>

#include "analyzers/names/words/name_language.h"

namespace dragoman::names {

/// Bits; a word may be of several kinds: "an" is a common word and a Korean surname.
enum WordKind : std::uint32_t {
  kTitleWord = 1U << 16U,          // "premier", "gen", "spokesman": what follows may be a name
  kDottedTitle = 1U << 17U,        // a title only with a dot after it: "min"
  kWomansTitle = 1U << 18U,        // "mrs", "madame": the name that follows may be her husband's
  kCommonWord = 1U << 19U,         // no part of a name even with a capital: "the", "monday"
  kParticle = 1U << 20U,           // small inside names: "al", "bin", "von"
  kNamesBegin = (1U << 16U) - 1U,  // the bits of NameLanguage: its names may begin with it
};

/// Bits of WordKind for a folded word's hash (name_word_hash).
std::uint32_t word_kinds(std::uint64_t hash);

}  // namespace dragoman::names
