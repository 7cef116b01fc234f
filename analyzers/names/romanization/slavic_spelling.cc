#include "analyzers/names/romanization/slavic_spelling.h"

#include "analyzers/names/romanization/latin_spelling.h"

namespace dragoman::names {
namespace {

// Between the steps a sound that two letters spell is one capital: Z zh, C ch, S sh, K kh, T ts,
// and Q is German ss.
// clang-format off
constexpr Rewrite kCaronsRules[] = {
    {"š", "S"}, {"ž", "Z"}, {"ŝ", "SC"}, {"č", "C"}, {"ć", "C"}, {"đ", "dZ"},
};

constexpr Rewrite kEnglishRules[] = {
    {"shch", "SC"}, {"sch", "SC"}, {"sh", "S"}, {"chr", "Kr"}, {"ch", "C"}, {"ck", "k"},
    {"ce", "Te"}, {"ci", "Ti"}, {"cy", "Ti"}, {"c", "k"}, {"zh", "Z"}, {"kh", "K"}, {"tch", "C"},
    {"ts", "T"}, {"tz", "T"}, {"th", "t"}, {"x", "ks"}, {"ph", "f"}, {"ou", "u"}, {"w", "v"},
    {"q", "k"}, {"h", "K"},
};

constexpr Rewrite kScholarlyRules[] = {
    {"kh", "K"}, {"ch", "K"}, {"c", "T"}, {"x", "K"}, {"h", "K"}, {"w", "v"}, {"q", "k"},
};

constexpr Rewrite kGermanRules[] = {
    {"schtsch", "SC"}, {"sch", "S"}, {"ss", "Q"}, {"tsch", "C"}, {"ts", "T"}, {"tz", "T"},
    {"th", "t"}, {"dsch", "dZ"}, {"ds", "dz"}, {"ch", "K"}, {"ck", "k"}, {"c", "k"}, {"z", "T"},
    {"w", "v"}, {"x", "ks"}, {"ph", "f"}, {"q", "k"}, {"h", "K"},
};

constexpr Rewrite kFrenchRules[] = {
    {"chtch", "SC"}, {"ch", "S"}, {"ck", "k"}, {"ce", "se"}, {"ci", "si"}, {"cy", "si"}, {"c", "k"},
    {"tch", "C"}, {"ts", "T"}, {"tz", "T"}, {"th", "t"}, {"dj", "dZ"}, {"j", "Z"}, {"kh", "K"},
    {"ou", "u"}, {"gue", "ge"}, {"gui", "gi"}, {"x", "ks"}, {"qu", "k"}, {"ph", "f"}, {"w", "v"},
    {"h", "K"},
};

constexpr Rewrite kSerbianRules[] = {
    {"tsch", "c"}, {"tch", "c"}, {"ts", "c"}, {"tz", "c"}, {"ch", "c"}, {"C", "c"}, {"sch", "s"},
    {"sh", "s"}, {"S", "s"}, {"zh", "z"}, {"Z", "z"}, {"dj", "d"}, {"dz", "d"}, {"kh", "h"},
    {"x", "ks"}, {"w", "v"}, {"ou", "u"},
};

constexpr Rewrite kSpelledOutRules[] = {
    {"Z", "zh"}, {"C", "ch"}, {"S", "sh"}, {"K", "kh"}, {"T", "ts"},
};
// clang-format on

constexpr Rewriter kCarons(kCaronsRules);
constexpr Rewriter kEnglish(kEnglishRules);
constexpr Rewriter kScholarly(kScholarlyRules);
constexpr Rewriter kGerman(kGermanRules);
constexpr Rewriter kFrench(kFrenchRules);
constexpr Rewriter kSerbian(kSerbianRules);
constexpr Rewriter kSpelledOut(kSpelledOutRules);

const Rewriter& rules_of(SlavicSystem system) {
  switch (system) {
    case SlavicSystem::kEnglish: return kEnglish;
    case SlavicSystem::kScholarly: return kScholarly;
    case SlavicSystem::kGerman: return kGerman;
    case SlavicSystem::kFrench: return kFrench;
    case SlavicSystem::kSerbian: return kSerbian;
  }
  return kEnglish;
}

template <typename... Parts>
bool has(std::string_view letters, Parts... parts) {
  return ((letters.find(parts) != std::string_view::npos) || ...);
}

bool has_carons(std::string_view letters) {
  return has(letters, 'S', 'C', 'Z');
}

// Letters that only the English systems write so.
bool shows_english(std::string_view letters) {
  return has(letters, "zh", "kh", "ya", "yu", "ye", "iy", "sh");
}

bool is_voiced(char sound) {
  return is_vowel(sound) || sound == 'j' || sound == 'n' || sound == 'm' || sound == 'd' ||
         sound == 'b' || sound == 'g';
}

// What choose_german() has a choice in.
bool has_open_sch(std::string_view letters) {
  const std::size_t sch = letters.find("sch");
  return sch != std::string_view::npos && (sch == 0 || letters[sch - 1] != 't') &&
         !letters.substr(sch + 3).starts_with("tsch");
}

bool has_open_s(std::string_view letters) {
  for (std::size_t i = 0; i + 1 < letters.size(); ++i) {
    if (letters[i] == 's' && is_voiced(letters[i + 1])) return true;
  }
  return false;
}

void add_german(std::string_view letters, std::vector<SlavicSpelling>& out) {
  const bool s = has_open_s(letters) && has(letters, "sch", 'w');
  for (const bool sch_is_zh : {false, true}) {
    if (sch_is_zh && !has_open_sch(letters)) continue;
    out.push_back({SlavicSystem::kGerman, sch_is_zh, false});
    if (s) out.push_back({SlavicSystem::kGerman, sch_is_zh, true});
  }
}

// An s may be з before a vowel or a voiced consonant; elsewhere it is с, and ss is always.
void choose_german(std::string& sounds, SlavicSpelling spelling) {
  for (std::size_t i = 0; i + 1 < sounds.size(); ++i) {
    if (sounds[i] == 's' && spelling.s_is_z && is_voiced(sounds[i + 1])) sounds[i] = 'z';
    if (sounds[i] == 'S' && spelling.sch_is_zh && sounds[i + 1] != 'C') sounds[i] = 'Z';
  }
}

// y and j are i; ie is e, and so is io (ё) but at the beginning ("Iosif", "Yordan"); a letter is
// never doubled.
void append_sound(char sound, std::string& out) {
  if (sound == 'y' || sound == 'j') sound = 'i';
  if (sound == 'Q') sound = 's';
  const bool after_i = !out.empty() && out.back() == 'i';
  if (after_i && (sound == 'e' || (sound == 'o' && out.size() > 1))) {
    out.pop_back();
    sound = 'e';
  }
  if (out.empty() || out.back() != sound) out += sound;
}

// "-off" and "-eff" are "-ov" and "-ev", and "-ov" after ж, ш, ч, щ or ц is "-ev" ("Gorbachov").
void settle_ending(std::string& sounds) {
  if (sounds.size() < 4) return;
  if (sounds.ends_with("of") || sounds.ends_with("ef")) sounds.back() = 'v';
  constexpr std::string_view kBeforeE = "ZCST";
  const bool after_such = kBeforeE.find(sounds[sounds.size() - 3]) != std::string_view::npos;
  if (sounds.ends_with("ov") && after_such) sounds[sounds.size() - 2] = 'e';
}

}  // namespace

std::string with_carons(std::string_view word) {
  std::string letters = latin_letters(word);
  return letters.size() == word.size() ? letters : latin_letters(kCarons(word));
}

std::vector<SlavicSpelling> slavic_spellings(std::string_view letters) {
  std::vector<SlavicSpelling> out;
  if (has_carons(letters)) return {{SlavicSystem::kScholarly}};
  const bool sch = has(letters, "sch");
  const bool german = !shows_english(letters) && (sch || has(letters, 'w', 'j'));
  const bool surely_german = german && (has(letters, "tsch") || (sch && has(letters, 'w')));
  if (!surely_german) out.push_back({SlavicSystem::kEnglish});
  if (german) add_german(letters, out);
  if (surely_german || has(letters, "zh", "sh")) return out;
  if (has(letters, 'j')) out.push_back({SlavicSystem::kScholarly});
  if (has(letters, "tch", "ou", 'j', "gue", "gui") || letters.ends_with("ine") ||
      letters.ends_with("yne")) {
    out.push_back({SlavicSystem::kFrench});
  }
  return out;
}

std::string slavic_letters(std::string_view letters, SlavicSpelling spelling) {
  const bool french = spelling.system == SlavicSystem::kFrench;
  if (french && (letters.ends_with("ine") || letters.ends_with("yne"))) letters.remove_suffix(1);
  std::string rewritten = rules_of(spelling.system)(letters);
  if (spelling.system == SlavicSystem::kGerman) choose_german(rewritten, spelling);
  std::string sounds;
  sounds.reserve(rewritten.size());
  for (const char sound : rewritten) append_sound(sound, sounds);
  settle_ending(sounds);
  return kSpelledOut(sounds);
}

std::string_view slavic_system(std::string_view letters, SlavicSystem system) {
  switch (system) {
    case SlavicSystem::kScholarly: return "scholarly";
    case SlavicSystem::kGerman: return "German transcription";
    case SlavicSystem::kFrench: return "French transcription";
    case SlavicSystem::kSerbian: return "Serbian";
    case SlavicSystem::kEnglish: break;
  }
  return has(letters, "ii", "iu") ? "Library of Congress" : "BGN/PCGN";
}

}  // namespace dragoman::names
