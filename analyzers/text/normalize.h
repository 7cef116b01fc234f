#pragma once
// The form in which words are compared: NFKC casefold (Unicode's toNFKC_Casefold), then diacritics
// folded. "Ōhira" and "OHIRA" are "ohira", "Ｕｎ" is "un", "Straße" is "strasse".
// Pure functions; safe from any thread.

#include <string>
#include <string_view>

namespace dragoman {

/// NFKC casefold of well-formed UTF-8, in place. ASCII takes a path of its own without ICU.
void casefold(std::string& text);

/// Drops the marks of Latin, Greek, Arabic and Hebrew letters and of Cyrillic ones but for й (whose
/// breve makes another letter); gives Latin letters with no decomposition their plain ones (ø o,
/// ł l, đ d, æ ae, œ oe, ð d, þ th); unifies the forms of alef, kaf, yeh and heh that Arabic,
/// Persian, Urdu and their neighbours write, as Lucene's ArabicNormalizer and PersianNormalizer do;
/// makes traditional Han characters simplified ones (han_forms.h); makes decimal digits of any
/// script ASCII, and Arabic numbers as English ones without commas ("٣٬٥٠٠" is 3500). Expects
/// casefolded text.
void fold_diacritics(std::string& text);

/// Drops apostrophes and what is typed for them (marks.h), with the letters for ayin, hamza and
/// aspiration: "Ch'oe", "Sana’a", "ʿAbd", "Qur`an" are "choe", "sanaa", "abd", "quran".
void drop_apostrophes(std::string& text);

/// All of it, for keywords: casefold, diacritics, then only letters and digits are kept
/// ("New Delhi" and "NEW-DELHI" are "newdelhi").
std::string squash(std::string_view text);

/// Casefold and diacritics, apostrophes dropped, runs of anything but letters and digits made one
/// blank, none at the ends: "Côte d'Ivoire" is "cote divoire". For looking names up.
std::string fold_name(std::string_view text);

}  // namespace dragoman
