#include "analyzers/names/words/title_words.h"

#include <algorithm>
#include <iterator>

namespace dragoman::names {
namespace {

// clang-format off
constexpr std::string_view kTitles[] = {
    "adm", "admiral", "amb", "ambassador", "archbishop", "ayatollah", "baron", "baroness", "bgen",
    "bishop", "brig", "brigadier", "capt", "captain", "cardinal", "cdr", "chairman", "chairperson",
    "chairwoman", "chancellor", "cmdr", "colonel", "commander", "commissioner", "commodore",
    "comrade", "congressman", "congresswoman", "consul", "count", "countess", "cpt", "defmin",
    "director", "doctor", "dr", "emperor", "empress", "finmin", "fonmin", "general",
    "generalissimo", "governor", "judge", "justice", "king", "lady", "leader", "lieutenant",
    "lord", "lt", "ltc", "ltg", "madam", "madame", "major", "marquess", "marquis", "marshal",
    "mayor", "messrs", "mg", "minister", "miss", "mister", "mme", "monsignor", "mr", "mrs", "ms",
    "premier", "pres", "president", "president-elect", "prince", "princess", "prof", "professor",
    "queen", "representative", "reverend", "secretary", "secretary-general", "senator", "sgt",
    "sir", "speaker", "vfm", "viscount",
};

constexpr std::string_view kShortTitles[] = {"col", "gen", "maj", "sec"};

constexpr std::string_view kDottedTitles[] = {"gov", "hon", "min", "rep", "rev", "sen"};

constexpr std::string_view kOfficeWords[] = {
    "acting", "affairs", "air", "and", "army", "assistant", "chief", "corps", "crown", "defence",
    "defense", "deputy", "economic", "field", "finance", "first", "fleet", "for", "force",
    "foreign", "former", "interior", "late", "marine", "national", "navy", "of", "party",
    "plenipotentiary", "prime", "rear", "security", "senior", "staff", "state", "the", "then",
    "trade", "under", "vice",
};

constexpr std::string_view kSuffixes[] = {
    "2d", "2nd", "3d", "3rd", "4th", "esq", "esquire", "ii", "iii", "iv", "jr", "junior", "kcmg",
    "lld", "phd", "ret", "retired", "sr", "usa", "usaf", "usmc", "usn",
};
// clang-format on

template <std::size_t Size>
constexpr bool sorted(const std::string_view (&words)[Size]) {
  return std::is_sorted(std::begin(words), std::end(words));
}

static_assert(sorted(kTitles) && sorted(kShortTitles) && sorted(kDottedTitles) &&
              sorted(kOfficeWords) && sorted(kSuffixes));

template <std::size_t Size>
bool holds(const std::string_view (&words)[Size], std::string_view word) {
  return std::binary_search(std::begin(words), std::end(words), word);
}

// "field-marshal" is "marshal"; a word with no such beginning is as it is.
std::string_view after_office_word(std::string_view word) {
  const std::size_t hyphen = word.find('-');
  if (hyphen == std::string_view::npos) return word;
  const std::string_view first = word.substr(0, hyphen);
  return holds(kOfficeWords, first) || holds(kTitles, first) ? word.substr(hyphen + 1) : word;
}

}  // namespace

bool is_title(std::string_view word, bool dotted, std::size_t words_after) {
  if (holds(kTitles, word) || holds(kTitles, after_office_word(word))) return true;
  if (holds(kShortTitles, word)) return dotted || words_after >= 2;
  return dotted && holds(kDottedTitles, word);
}

bool is_office_word(std::string_view word) {
  return holds(kOfficeWords, word);
}

bool is_name_suffix(std::string_view word) {
  return holds(kSuffixes, word);
}

}  // namespace dragoman::names
