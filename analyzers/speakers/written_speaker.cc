#include "analyzers/speakers/written_speaker.h"

#include <algorithm>
#include <array>

#include "analyzers/names/words/title_words.h"
#include "analyzers/tags/lookup.h"
#include "analyzers/text/normalize.h"
#include "analyzers/text/strings.h"

namespace dragoman {
namespace {

constexpr auto kForms = std::to_array<std::string_view>(
    {"don",      "dr",     "excellency", "frau",       "he",     "her",    "herr",
     "his",      "hon",    "honorable",  "honourable", "lady",   "lic",    "lord",
     "madam",    "madame", "messrs",     "miss",       "mister", "mlle",   "mme",
     "monsieur", "mr",     "mrs",        "ms",         "pandit", "prof",   "professor",
     "senhor",   "senor",  "senora",     "sheik",      "sheikh", "signor", "sir"});

// Words that make another office of a title that they stand before.
constexpr auto kKinds = std::to_array<std::string_view>(
    {"acting",   "assistant", "attorney", "colonial", "crown", "defence", "defense",  "deputy",
     "economic", "external",  "field",    "finance",  "first", "foreign", "interior", "permanent",
     "prime",    "private",   "second",   "state",    "third", "under",   "vice"});

constexpr auto kSmallWords =
    std::to_array<std::string_view>({"the", "of", "for", "former", "then"});

template <typename Words>
bool is_among(const Words& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

constexpr std::size_t kMaxOfAffairs = 2;  // words: "Security Affairs"

struct Word {
  std::string folded;
  std::string_view written;
  bool dotted = false;
};

std::vector<Word> words_of(std::string_view text) {
  std::vector<Word> words;
  for (const std::string& part : split_words(std::string(text))) {
    const std::size_t at = text.find(part);
    std::string_view written = text.substr(at, part.size());
    text.remove_prefix(at + part.size());
    while (!written.empty() &&
           std::string_view(",;:()[]\"").find(written.back()) != std::string_view::npos) {
      written.remove_suffix(1);
    }
    while (!written.empty() &&
           std::string_view("([\"").find(written.front()) != std::string_view::npos) {
      written.remove_prefix(1);
    }
    if (written.starts_with("\u201C")) written.remove_prefix(3);
    const bool dotted = written.ends_with('.');
    std::string folded = fold_name(written);
    if (folded == "h e") folded = "he";
    if (!folded.empty()) words.push_back({std::move(folded), written, dotted});
  }
  return words;
}

// Titles that stand before no name in other texts.
constexpr auto kOtherTitles = std::to_array<std::string_view>(
    {"ambassador at large", "assemblyman", "charge", "counsellor", "counselor", "fonsec", "majesty",
     "pm", "primin", "secgen", "secy", "shah", "sultan", "syg"});

// "H.E." is folded to "h e".
bool is_title_at(const std::vector<Word>& words, std::size_t at) {
  const std::string& word = words[at].folded;
  if (word == "he") return words[at].dotted;
  if (word == "don") return at + 1 < words.size();
  if (is_among(kForms, word)) return true;
  if (is_among(kOtherTitles, word)) return true;
  return names::is_title(word, words[at].dotted, words.size() - at - 1);
}

// How many words from `at` name a country: 3 of "United Arab Republic, Mr.".
std::size_t country_words(const std::vector<Word>& words, std::size_t at) {
  constexpr std::size_t kLongest = 4;
  for (std::size_t n = std::min(kLongest, words.size() - at); n > 0; --n) {
    std::string name;
    for (std::size_t i = at; i < at + n; ++i) name += (i > at ? " " : "") + words[i].folded;
    if (country_of_name(name) != nullptr) return n;
  }
  return 0;
}

// The office that a title at `at` names with the words around it. `end` is set past its last word.
// `country` is set to the one that it is of.
std::string office_at(const std::vector<Word>& words, std::size_t at, std::size_t& end,
                      std::string& country) {
  std::string role = words[at].folded;
  end = at + 1;
  if (is_among(kForms, role) || role == "doctor") return "";
  if (role == "pres") role = "president";
  if (role == "amb") role = "ambassador";
  if (role == "sec") role = "secretary";
  if (role == "adm") role = "admiral";
  if (role == "gen" || role == "ltg" || role == "mg" || role == "bgen") role = "general";
  if (role == "counselor") role = "counsellor";
  if (role == "ambassador at large") role = "ambassador";
  if (role == "secy") role = "secretary";
  if (role == "syg") return "secretary general of the united nations";
  if (role == "secgen") return "secretary general";
  if (role == "fonmin") return "foreign minister";
  if (role == "fonsec") return "foreign secretary";
  if (role == "pm" || role == "primin") return "prime minister";
  const bool is_of_general =
      role == "secretary" || role == "consul" || role == "director" || role == "governor";
  if (is_of_general && end < words.size() && words[end].folded == "general") {
    role += " general";
    ++end;
  }
  std::size_t begin = at;
  while (begin > 0 && is_among(kKinds, words[begin - 1].folded)) --begin;
  std::string kinds;
  for (std::size_t i = begin; i < at; ++i) kinds += words[i].folded + ' ';
  std::string of;
  if (end + 1 < words.size() && (words[end].folded == "of" || words[end].folded == "for")) {
    of = words[end + 1].folded;
    end += 2;
    if (of == "the" && end < words.size()) of = words[end++].folded;
    if (const std::size_t n = country_words(words, end - 1); n > 0) {
      country = of;
      end += n - 1;
    }
    if (of == "external") of = "foreign";
    for (std::size_t i = end; i < std::min(end + kMaxOfAffairs, words.size()); ++i) {
      if (words[i].folded == "affairs") end = i + 1;  // "for National Security Affairs"
    }
    const bool is_foreign = of == "state" && end + 1 < words.size() && kinds.empty() &&
                            words[end].folded == "for" && words[end + 1].folded == "foreign";
    if (is_foreign) {
      const bool is_whole = end + 2 < words.size() && words[end + 2].folded == "affairs";
      end += is_whole ? 3U : 2U;
      return "foreign secretary";
    }
  }
  if (role == "premier" && kinds.empty()) return "prime minister";
  if (role == "minister" && of == "foreign") return "foreign minister";
  if (role == "minister" && kinds == "external ") return "foreign minister";
  const bool is_state = of.empty() || of == "state" || role != "secretary" || !kinds.empty();
  return is_state ? kinds + role : kinds + role + " of " + of;
}

void add_names(const Word& word, std::vector<std::string>& out) {
  for (std::string& part : split_words(word.folded)) {
    if (!names::is_name_suffix(part)) out.push_back(std::move(part));
  }
}

}  // namespace

WrittenSpeaker read_written_speaker(std::string_view text) {
  const std::vector<Word> words = words_of(text);
  WrittenSpeaker out;
  std::size_t names_begin = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!is_title_at(words, i)) continue;
    out.is_titled |= i == 0;
    std::size_t end = i + 1;
    std::string country;
    std::string role = office_at(words, i, end, country);
    if (!role.empty()) out.role = std::move(role);
    if (!country.empty()) out.qualifiers.push_back(std::move(country));
    for (std::size_t k = names_begin; k < i; ++k) {
      const bool counts = !is_among(kKinds, words[k].folded) &&
                          !is_among(kSmallWords, words[k].folded) && !is_title_at(words, k);
      if (counts) out.qualifiers.push_back(words[k].folded);
    }
    names_begin = end;
    i = end - 1;
  }
  for (std::size_t i = names_begin; i < words.size(); ++i) {
    if (words[i].folded == "of" && !out.names.empty()) break;  // "President Pak of the Republic"
    if (is_among(kSmallWords, words[i].folded)) continue;
    add_names(words[i], out.names);
    out.shown += (out.shown.empty() ? "" : " ") + std::string(words[i].written);
  }
  return out;
}

std::string role_in(std::string_view description) {
  const std::vector<Word> words = words_of(description);
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!is_title_at(words, i)) continue;
    const bool is_of_other = i > 0 && (words[i - 1].folded == "the" || words[i - 1].folded == "to");
    if (is_of_other) continue;
    std::size_t end = 0;
    std::string country;
    std::string role = office_at(words, i, end, country);
    if (!role.empty()) return role;
  }
  return "";
}

}  // namespace dragoman
