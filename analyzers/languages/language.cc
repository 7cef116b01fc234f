#include "analyzers/languages/language.h"

#include <unicode/locid.h>

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

#include "analyzers/text/normalize.h"

namespace dragoman {
namespace {

// Those that CLD2 tells apart and that texts of our time are in. Sorted by name.
constexpr auto kLanguages = std::to_array<Language>({
    {"afrikaans", "af", false}, {"albanian", "sq", false},   {"amharic", "am", false},
    {"arabic", "ar", true},     {"armenian", "hy", true},    {"azerbaijani", "az", false},
    {"basque", "eu", true},     {"belarusian", "be", false}, {"bengali", "bn", false},
    {"bosnian", "bs", false},   {"bulgarian", "bg", false},  {"burmese", "my", false},
    {"catalan", "ca", true},    {"chinese", "zh", false},    {"croatian", "hr", false},
    {"czech", "cs", false},     {"danish", "da", true},      {"dutch", "nl", true},
    {"english", "en", true},    {"estonian", "et", false},   {"finnish", "fi", true},
    {"french", "fr", true},     {"galician", "gl", false},   {"georgian", "ka", false},
    {"german", "de", true},     {"greek", "el", true},       {"gujarati", "gu", false},
    {"hebrew", "he", false},    {"hindi", "hi", true},       {"hungarian", "hu", true},
    {"icelandic", "is", false}, {"indonesian", "id", true},  {"irish", "ga", true},
    {"italian", "it", true},    {"japanese", "ja", false},   {"kannada", "kn", false},
    {"khmer", "km", false},     {"korean", "ko", false},     {"lao", "lo", false},
    {"latvian", "lv", false},   {"lithuanian", "lt", true},  {"macedonian", "mk", false},
    {"malay", "ms", false},     {"malayalam", "ml", false},  {"maltese", "mt", false},
    {"marathi", "mr", false},   {"nepali", "ne", true},      {"norwegian", "no", true},
    {"persian", "fa", false},   {"polish", "pl", false},     {"portuguese", "pt", true},
    {"punjabi", "pa", false},   {"romanian", "ro", true},    {"russian", "ru", true},
    {"serbian", "sr", true},    {"sinhala", "si", false},    {"slovak", "sk", false},
    {"slovenian", "sl", false}, {"spanish", "es", true},     {"swahili", "sw", false},
    {"swedish", "sv", true},    {"tagalog", "tl", false},    {"tamil", "ta", true},
    {"telugu", "te", false},    {"thai", "th", false},       {"turkish", "tr", true},
    {"ukrainian", "uk", false}, {"urdu", "ur", false},       {"vietnamese", "vi", false},
    {"welsh", "cy", false},     {"yiddish", "yi", true},
});

// Those of the United Nations, and some that diplomats read.
constexpr std::array kSpokenIn = {"en", "fr", "es", "ru", "ar", "zh", "de", "it", "pt"};

using Names = std::unordered_map<std::string, const Language*>;

void add_name(const icu::UnicodeString& name, const Language& language, Names& names) {
  std::string text;
  name.toUTF8String(text);
  names.emplace(fold_name(text), &language);
}

// The first to claim a name keeps it.
Names read_names() {
  Names names;
  for (const Language& language : kLanguages) {
    const icu::Locale locale(std::string(language.code).c_str());
    names.emplace(language.name, &language);
    names.emplace(language.code, &language);
    names.emplace(locale.getISO3Language(), &language);
    icu::UnicodeString name;
    for (const char* const reader : kSpokenIn) {
      add_name(locale.getDisplayLanguage(icu::Locale(reader), name), language, names);
    }
    add_name(locale.getDisplayLanguage(locale, name), language, names);
  }
  return names;
}

const Language* find_name(const std::string& folded) {
  static const Names kNames = read_names();
  const auto found = kNames.find(folded);
  return found == kNames.end() ? nullptr : found->second;
}

}  // namespace

std::span<const Language> language_table() {
  return kLanguages;
}

const Language* find_language(std::string_view name) {
  const auto found =
      std::lower_bound(kLanguages.begin(), kLanguages.end(), name,
                       [](const Language& row, std::string_view n) { return row.name < n; });
  return found != kLanguages.end() && found->name == name ? &*found : nullptr;
}

const Language* language_of_code(std::string_view code) {
  const auto found = std::find_if(kLanguages.begin(), kLanguages.end(),
                                  [&](const Language& row) { return row.code == code; });
  return found == kLanguages.end() ? nullptr : &*found;
}

const Language* read_language(std::string_view text) {
  const std::string folded = fold_name(text);
  if (const Language* const known = find_name(folded)) return known;
  // "fr-CA", "zh_Hant"
  const std::size_t mark = text.find_first_of("-_");
  const bool has_subtag = mark == 2 || mark == 3;
  return has_subtag ? find_name(fold_name(text.substr(0, mark))) : nullptr;
}

// Porter's older rules are for English.
std::string_view stemmed_as(std::string_view name, std::string_view main) {
  const Language* const language = find_language(name);
  if (language == nullptr || !language->is_stemmed) return main;
  return name == "english" && main == "porter" ? main : language->name;
}

}  // namespace dragoman
