#include "analyzers/tags/personal_names.h"

#include <algorithm>
#include <array>

#include "analyzers/tags/country_names.h"
#include "analyzers/text/normalize.h"

namespace dragoman {
namespace {

template <std::size_t kSize>
bool is_one_of(const std::array<std::string_view, kSize>& sorted, std::string_view word) {
  return std::binary_search(sorted.begin(), sorted.end(), word);
}

// What may stand before a country's name with a capital letter, at the start of a sentence or in a
// title. Any other word makes a person of "Jordan": "Vernon Jordan", "Mr. Jordan". Sorted.
constexpr std::array<std::string_view, 46> kNoGivenNames = {
    "A",     "About",   "After",  "Against", "All",   "Although", "And",     "As",
    "At",    "Because", "Before", "Between", "Both",  "But",      "By",      "Did",
    "Does",  "East",    "For",    "From",    "Has",   "How",      "However", "If",
    "In",    "Into",    "Is",     "Like",    "Near",  "No",       "North",   "Of",
    "On",    "Or",      "Since",  "So",      "South", "That",     "The",     "To",
    "Under", "When",    "While",  "Why",     "Will",  "With"};

// Titles and ranks, with a capital letter before a name. Sorted.
constexpr auto kTitles = std::to_array<std::string_view>(
    {"Adm",       "Admiral",  "Ambassador",  "Archbishop", "Baron",    "Bishop",     "Brig",
     "Brigadier", "Capt",     "Captain",     "Cardinal",   "Cmdr",     "Col",        "Colonel",
     "Commander", "Comrade",  "Congressman", "Corporal",   "Count",    "Dame",       "Deputy",
     "Don",       "Dr",       "Father",      "Frau",       "Gen",      "General",    "Gov",
     "Governor",  "Herr",     "Judge",       "Justice",    "Lady",     "Lieutenant", "Lord",
     "Lt",        "M",        "Maj",         "Major",      "Marshal",  "Mayor",      "Messrs",
     "Minister",  "Miss",     "Mlle",        "Mme",        "Monsieur", "Monsignor",  "Mr",
     "Mrs",       "Ms",       "Premier",     "President",  "Prof",     "Professor",  "Rep",
     "Rev",       "Reverend", "Secretary",   "Sen",        "Senator",  "Senhor",     "Senor",
     "Sergeant",  "Sgt",      "Sheik",       "Sheikh",     "Sir",      "Sr"});

// Callings in small letters that stand before a name. Sorted.
constexpr auto kCallings = std::to_array<std::string_view>(
    {"ambassador", "attache",    "author",       "banker",        "businessman", "chairman",
     "chancellor", "colonel",    "commander",    "correspondent", "delegate",    "diplomat",
     "economist",  "editor",     "envoy",        "governor",      "historian",   "journalist",
     "lawyer",     "legislator", "lieutenant",   "minister",      "negotiator",  "novelist",
     "poet",       "politician", "premier",      "president",     "professor",   "secretary",
     "senator",    "spokesman",  "spokesperson", "spokeswoman",   "writer"});

// Callings that are adjectives too ("official China policy"). Sorted.
constexpr auto kCallingsOrAdjectives = std::to_array<std::string_view>(
    {"agent", "captain", "chief", "delegation", "deputy", "director", "expert", "general", "leader",
     "major", "member", "officer", "official", "representative"});

// What persons do, after their names. Sorted.
constexpr auto kSpeechVerbs = std::to_array<std::string_view>(
    {"added", "admitted", "agreed", "argued", "asked", "believed", "denied", "explained", "noted",
     "observed", "recalled", "remarked", "replied", "said", "says", "smiled", "stated", "thought",
     "told"});

// Given names that are frequent in the languages of the texts, as squash() gives them. Sorted.
constexpr auto kGivenNames = std::to_array<std::string_view>(
    {"adolfo",   "alan",      "alberto",   "alejandro",   "alexander", "alfred",   "alfredo",
     "amelia",   "ana",       "anatole",   "andre",       "andrew",    "anna",     "anne",
     "anthony",  "antonio",   "arthur",    "arturo",      "augusto",   "barbara",  "benjamin",
     "bernard",  "carl",      "carla",     "carlos",      "carmen",    "carol",    "catherine",
     "cesar",    "charles",   "christian", "christopher", "clara",     "claude",   "daniel",
     "david",    "diego",     "donald",    "douglas",     "edgar",     "eduardo",  "edward",
     "elena",    "elizabeth", "emilio",    "enrique",     "eric",      "ernest",   "ernesto",
     "eugene",   "felipe",    "fernando",  "francis",     "francisco", "frank",    "frederick",
     "gabriel",  "george",    "gerald",    "gilberto",    "guillermo", "gustavo",  "hamilton",
     "hans",     "harold",    "harry",     "heinrich",    "helen",     "henry",    "herbert",
     "hugo",     "humberto",  "ignacio",   "isaiah",      "ivan",      "jack",     "jacques",
     "jaime",    "james",     "jane",      "jean",        "jeffrey",   "jesus",    "joan",
     "joaquin",  "john",      "jorge",     "jose",        "joseph",    "juan",     "juana",
     "julio",    "karl",      "kenneth",   "laura",       "lawrence",  "leonardo", "leonel",
     "lewis",    "louis",     "lucia",     "luis",        "manuel",    "marcelo",  "marcos",
     "margaret", "maria",     "marie",     "mario",       "mark",      "martha",   "martin",
     "mary",     "matthew",   "maurice",   "michael",     "michel",    "miguel",   "nancy",
     "neville",  "nicolas",   "oscar",     "otto",        "pablo",     "patrick",  "paul",
     "paulo",    "pedro",     "peter",     "philip",      "pierre",    "rafael",   "ralph",
     "ramon",    "raul",      "raymond",   "rene",        "ricardo",   "richard",  "robert",
     "roberto",  "rodrigo",   "roger",     "ronald",      "rosa",      "roy",      "salvador",
     "samuel",   "sarah",     "sergio",    "simon",       "stephen",   "susan",    "teresa",
     "theodore", "thomas",    "tomas",     "vernon",      "vicente",   "victor",   "walter",
     "william"});

// Before GENERAL they make an office of it: "Secretary General".
constexpr std::array<std::string_view, 5> kBeforeGeneral = {"Attorney", "Consul", "Director",
                                                            "Governor", "Secretary"};

bool is_capitalised(std::string_view word) {
  return !begins_small(word) && has_small_letter(word);
}

bool is_initial(std::string_view word) {
  return word.size() == 1 && word[0] >= 'A' && word[0] <= 'Z' && word[0] != 'A' && word[0] != 'I';
}

bool is_country_name(std::string_view word) {
  const CountryName* const name = find_country_name(squash(without_possessive(word)));
  return name != nullptr && name->country != nullptr;
}

// Whether only a blank, or the point of an abbreviation and a blank, stands before words[at].
bool is_next(std::span<const NameWord> words, std::size_t at) {
  constexpr std::size_t kMaxAbbreviation = 5;
  if (at == 0 || !words[at].near) return false;
  const std::string_view before = words[at - 1].text;
  const char* const end = before.data() + before.size();
  const std::string_view gap(end, static_cast<std::size_t>(words[at].text.data() - end));
  return gap == " " || gap == "\n" || (gap == ". " && before.size() <= kMaxAbbreviation);
}

bool is_title_at(std::span<const NameWord> words, std::size_t at) {
  const std::string_view word = words[at].text;
  if (!is_one_of(kTitles, word)) return false;
  const bool is_office = word == "General" && at > 0 && words[at].near &&
                         std::find(kBeforeGeneral.begin(), kBeforeGeneral.end(),
                                   words[at - 1].text) != kBeforeGeneral.end();
  return !is_office;
}

// A title before the given names that stand directly before the word.
bool has_title_before(std::span<const NameWord> words, std::size_t at) {
  constexpr std::size_t kMaxGivenNames = 2;
  for (std::size_t given = 0; given <= kMaxGivenNames && is_next(words, at); ++given) {
    --at;
    if (is_title_at(words, at)) return true;
    const std::string_view word = words[at].text;
    if (without_possessive(word) != word) return false;
    if ((!may_be_given_name(word) && !is_initial(word)) || is_country_name(word)) return false;
  }
  return false;
}

// "J." in "William J. Jordan"; an item's letter has no name before it.
bool is_middle_initial(std::span<const NameWord> words, std::size_t at) {
  if (!is_initial(words[at].text) || *(words[at].text.data() + 1) != '.') return false;
  return at > 0 && words[at].near && is_capitalised(words[at - 1].text) &&
         !is_country_name(words[at - 1].text);
}

bool is_given_name_before(std::span<const NameWord> words, std::size_t at) {
  if (!is_next(words, at)) return false;
  const std::string_view before = words[at - 1].text;
  return is_middle_initial(words, at - 1) ||
         (!begins_small(before) && is_one_of(kGivenNames, squash(before)));
}

bool is_speech_after(std::span<const NameWord> words, std::size_t at) {
  return at + 1 < words.size() && is_one_of(kSpeechVerbs, words[at + 1].text);
}

// "the Japanese official Togo", "the spokesman Togo", "official Togo said"
bool is_calling_before(std::span<const NameWord> words, std::size_t at) {
  if (!is_next(words, at)) return false;
  const std::string_view before = words[at - 1].text;
  if (is_one_of(kCallings, before)) return true;
  if (!is_one_of(kCallingsOrAdjectives, before)) return false;
  const bool is_of_people = at > 1 && words[at - 1].near && is_country_name(words[at - 2].text);
  return is_of_people || is_speech_after(words, at);
}

// "Togo, a Japanese official"
bool is_calling_after(std::span<const NameWord> words, std::size_t at) {
  if (at + 3 >= words.size() || words[at + 1].near) return false;
  const std::string_view article = words[at + 1].text;
  const std::string_view calling = words[at + 3].text;
  const bool is_article = article == "a" || article == "an" || article == "the";
  const bool is_calling = is_one_of(kCallings, calling) || calling == "official";
  return is_article && is_calling && is_country_name(words[at + 2].text);
}

}  // namespace

bool may_be_given_name(std::string_view word) {
  return is_capitalised(word) &&
         !std::binary_search(kNoGivenNames.begin(), kNoGivenNames.end(), word);
}

bool is_in_personal_name(std::span<const NameWord> words, std::size_t at) {
  return is_given_name_before(words, at) || has_title_before(words, at) ||
         is_calling_before(words, at) || is_calling_after(words, at);
}

bool is_in_double_name(std::span<const NameWord> words, std::size_t at) {
  if (at + 1 >= words.size()) return false;
  const std::string_view word = words[at].text;
  const std::string_view next = words[at + 1].text;
  const char* const end = word.data() + word.size();
  const bool is_hyphened = next.data() == end + 1 && *end == '-';
  constexpr std::array<std::string_view, 4> kDirections = {"East", "North", "South", "West"};
  return is_hyphened && is_capitalised(next) && !is_country_name(next) &&
         !is_one_of(kDirections, next);
}

bool is_after_place_word(std::span<const NameWord> words, std::size_t at) {
  constexpr std::array<std::string_view, 8> kPlaceWords = {"across", "in", "inside",     "into",
                                                           "near",   "of", "throughout", "within"};
  return at > 0 && words[at].near && is_one_of(kPlaceWords, words[at - 1].text);
}

std::unordered_set<std::string> words_of_persons(std::span<const std::string> persons) {
  std::unordered_set<std::string> found;
  for (const std::string& person : persons) {
    const std::size_t comma = person.find(',');
    const std::size_t second = comma == std::string::npos ? comma : person.find(',', comma + 1);
    for (const NameWord& word : name_words(std::string_view(person).substr(0, second))) {
      if (begins_small(word.text)) break;
      found.insert(squash(word.text));
    }
  }
  return found;
}

}  // namespace dragoman
