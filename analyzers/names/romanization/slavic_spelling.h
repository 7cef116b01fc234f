#pragma once
// How the systems of writing Russian in Latin letters spell its sounds, and one spelling for all of
// them: "Khrushchev", "Chruschtschow" and "Khrouchtchev" are "khrushchev".
//
// What the systems disagree on, or what writers leave out, is no part of the common spelling: soft
// and hard signs, y beside i (ы, й, и), ye and yo beside e (е, ё), doubled letters.
// Sources: BGN/PCGN 1947; ALA-LC 2012; ISO/R 9:1968 (scholarly); Duden's transcription for German;
// the Imprimerie nationale's for French. Pure functions; safe from any thread.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dragoman {

enum class SlavicSystem : std::uint8_t {
  kEnglish,
  kScholarly,
  kGerman,
  kFrench,
  kSerbian,  // Latin without its diacritics, as most texts print it: č, ć, ch are c; š, sh are s
};

/// A system, and how its ambiguous letters are taken: German writes ж and ш both as sch, з and с
/// both as s.
struct SlavicSpelling {
  SlavicSystem system = SlavicSystem::kEnglish;
  bool sch_is_zh = false;
  bool s_is_z = false;
};

/// A word as the functions below take it: ASCII letters, the carons of č š ž kept as capitals.
/// Empty where the word has letters of another script.
std::string with_carons(std::string_view word);

/// The spellings that the letters of a name allow, the likeliest first, but for kSerbian. Beside
/// the English ones only those for which they speak: s is з only where other letters show that the
/// name is spelled in German.
std::vector<SlavicSpelling> slavic_spellings(std::string_view letters);

/// The common spelling of a word.
std::string slavic_letters(std::string_view letters, SlavicSpelling spelling);

/// The system by the name a user knows: "German transcription".
std::string_view slavic_system(std::string_view letters, SlavicSystem system);

}  // namespace dragoman
