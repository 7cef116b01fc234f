#pragma once
// What all romanizations of an Arabic, Persian or Urdu word share: the consonants, and the part of
// the vowels that they agree on. "Qadhafi", "Gaddafi" and "Kadafi" are "kdfy".
//
// Letters of a skeleton: k is ق, ك, غ and گ (Persian says ق and غ alike); x kh; c sh and the ch of
// French and Persian; j ج in all its spellings; w and y the consonants, the diphthongs and the
// vowels u and i. Other vowels are left out, but for the last: a there tells "Salah" (slah) from
// "Salih" (slyh), and "Hassan" (hsan) from "Hussein" (hwsyn). h is kept, though not in an -ah or
// -eh that is written -a as well. Sources: BGN/PCGN 1956 and ALA-LC for Arabic, BGN/PCGN 1958 for
// Persian, and the French and English habits of the press. Pure functions; safe from any thread;
// linear in the word's length.

#include <string>
#include <string_view>

namespace dragoman::names {

/// How g is read: ج as Egyptians say it ("Gamal"), or ق as Libyans do ("Gaddafi").
enum class ArabicG { kJim, kQaf };

/// Of a word's letters a to z, small, without article; the parts of a compound joined by '.
std::string arabic_skeleton(std::string_view letters, ArabicG g);

}  // namespace dragoman::names
