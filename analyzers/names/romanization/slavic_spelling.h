#pragma once
// The systems for writing Russian in Latin letters, and one common spelling for all of them:
// "Khrushchev", "Chruschtschow" and "Khrouchtchev" are "khrushchev".
//
// The common spelling leaves out what the systems disagree on or writers omit: soft and hard signs,
// y beside i (ы, й, и), ye and yo beside e (е, ё), doubled letters.
// Sources: BGN/PCGN 1947; ALA-LC 2012; ISO/R 9:1968 (scholarly); Duden's transcription for German;
// the Imprimerie nationale's for French. Pure functions; safe from any thread.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dragoman::names {

enum class SlavicSystem : std::uint8_t {
  kEnglish,
  kScholarly,
  kGerman,
  kFrench,
  kSerbian,  // Latin without its diacritics, as most texts print it: č, ć, ch are c; š, sh are s
};

/// A system with a choice for its ambiguous letters: German writes both ж and ш as sch, both з and
/// с as s.
struct SlavicSpelling {
  SlavicSystem system = SlavicSystem::kEnglish;
  bool sch_is_zh = false;
  bool s_is_z = false;
};

/// A word for the functions below: ASCII letters, with capitals for č š ž. Empty if the word has
/// letters of another script.
std::string with_carons(std::string_view word);

/// The spellings that the letters of a name allow, the likeliest first, except kSerbian. Spellings
/// other than English ones need evidence: s is з only if other letters show German spelling.
std::vector<SlavicSpelling> slavic_spellings(std::string_view letters);

/// The common spelling of a word.
std::string slavic_letters(std::string_view letters, SlavicSpelling spelling);

/// The name of the system for users: "German transcription".
std::string_view slavic_system(std::string_view letters, SlavicSystem system);

}  // namespace dragoman::names
