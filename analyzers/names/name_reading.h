#pragma once
// What a romanized name may be: a name as written, taken apart, and what the rules of the languages
// read in it. Two spellings of one person give the same key: "Mao Tse-tung" and "Mao Zedong" are
// both "zh mao zedong". Keys are of whole names only; a single word has none, since sounds alone
// don't tell people apart.
//
// One language, one file (chinese.cc, korean.cc ...), its surnames and syllables as tables beside
// it. Pure functions; safe from any thread.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace dragoman {

/// The languages with rules of their own. The values are bits of NameLanguages.
enum class NameLanguage : std::uint16_t {
  kChinese = 1,
  kKorean = 2,
  kJapanese = 4,
  kSlavic = 8,   // Russian, Ukrainian, Belarusian, Bulgarian, Serbian, Macedonian
  kArabic = 16,  // Arabic, Persian, Urdu, Dari, Pashto
  kVietnamese = 32,
  kIndonesian = 64,
  kThai = 128,  // and Lao, Khmer, Burmese
};

/// A set of languages: which rules may read a name.
using NameLanguages = std::uint16_t;
inline constexpr NameLanguages kEveryNameLanguage = 255;

/// A name as written. Words are casefolded (NFKC) with their diacritics kept; every sign for an
/// apostrophe, ayin, hamza or aspiration is ', every hyphen or dash is - and stands between two
/// parts. A hyphenated or apostrophed word is one ("tse-tung", "hsiao-p'ing", "al-rahman").
/// Initials keep no dot ("j"). No word is empty.
struct WrittenName {
  std::vector<std::string> surname;  // what stood before the comma of "Surname, Given"; else empty
  std::vector<std::string> words;    // the rest, or the whole name, in the order written
};

/// Takes a name apart: titles and ranks before it ("Foreign Minister", "Ambassador", "Gen."), and
/// "Jr.", "III", degrees, remarks in parentheses, nicknames in quotes and 's after it are dropped,
/// also where a comma parts them off ("Chiang Wei-kuo, General"). What stands after the first two
/// parts with a name in them is dropped too. Takes any bytes; linear in their number.
WrittenName read_written_name(std::string_view name);

/// One way to read a name. Names with equal keys are held to be one name.
struct NameReading {
  NameLanguage language = NameLanguage::kChinese;
  std::string_view system;  // "Wade-Giles", "Pinyin", "McCune-Reischauer" ...: static text, for the
                            // user: "matched as Mao Zedong, Pinyin"
  std::string key;          // the language's code (ISO 639-1), then the name: "zh mao zedong"

  friend bool operator==(const NameReading&, const NameReading&) = default;
};

/// Every reading of the name by the rules of `languages`, without repeated keys, the likeliest of
/// each language first. A spelling that may stand for several names has a key for each: "Chu Teh"
/// is Zhu De or Qu De. Empty for names no rule reads.
std::vector<NameReading> name_readings(const WrittenName& name,
                                       NameLanguages languages = kEveryNameLanguage);

/// The languages of the names of a country's people, by ISO 3166 code ("CN", "TW" ...), historical
/// ones as in analyzers/tags ("SU"); 0 where no rule applies.
NameLanguages name_languages(std::string_view country);

}  // namespace dragoman
