#include "analyzers/tags/tag_meaning.h"

#include <algorithm>
#include <array>

#include "analyzers/tags/lookup.h"

namespace dragoman {
namespace {

struct Synonyms {
  std::string_view code;
  std::string_view words;
};

// Words that the meaning in the tables of tag.h lacks. Sorted by code.
constexpr std::array<Synonyms, 38> kSynonyms = {{
    {"AEMR", "crisis"},
    {"AORC", "multilateral diplomacy"},
    {"ASEC", "embassy security"},
    {"CASC", "consular protection"},
    {"CVIS", "immigration consular"},
    {"EAGR", "farming food crops"},
    {"EAID", "development assistance humanitarian"},
    {"EAIR", "airlines airports"},
    {"ECON", "economy"},
    {"ECPS", "telecommunications"},
    {"EFIN", "banking debt currency"},
    {"EFIS", "fishing"},
    {"EINV", "investors"},
    {"ELAB", "trade unions workers employment"},
    {"ELTN", "railways roads"},
    {"EMIN", "mining"},
    {"ENRG", "electricity power"},
    {"EPET", "oil"},
    {"ETRD", "commerce exports imports"},
    {"ETTC", "export controls sanctions"},
    {"EWWT", "shipping ports"},
    {"MARR", "bases alliance"},
    {"MASS", "arms sales"},
    {"MCAP", "armed forces"},
    {"MNUC", "nuclear weapons"},
    {"MOPS", "war combat"},
    {"OIIP", "public diplomacy"},
    {"OPRC", "press media"},
    {"OVIP", "official visits"},
    {"PARM", "nonproliferation nuclear weapons"},
    {"PBTS", "borders territorial disputes"},
    {"PGOV", "domestic politics elections parties"},
    {"PINR", "biography leaders"},
    {"PREF", "asylum displaced"},
    {"PREL", "foreign policy diplomacy"},
    {"PTER", "counterterrorism terrorist"},
    {"SMIG", "immigration migrants"},
    {"SNAR", "drugs trafficking"},
}};

std::string_view synonyms(std::string_view code) {
  const auto found =
      std::lower_bound(kSynonyms.begin(), kSynonyms.end(), code,
                       [](const Synonyms& row, std::string_view key) { return row.code < key; });
  return found != kSynonyms.end() && found->code == code ? found->words : std::string_view();
}

std::string joined(std::string_view first, std::string_view second) {
  std::string words(first);
  if (!first.empty() && !second.empty()) words += ' ';
  return words.append(second);
}

}  // namespace

std::string tag_meaning_words(std::string_view code) {
  if (const Country* country = country_of_tag(code)) {
    std::string words = joined(country->name, country->demonyms);
    std::replace(words.begin(), words.end(), '|', ' ');
    return words;
  }
  const Tag* tag = find_tag(code);
  return tag == nullptr ? "" : joined(tag->meaning, synonyms(tag->code));
}

}  // namespace dragoman
