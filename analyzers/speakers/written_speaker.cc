#include "analyzers/speakers/written_speaker.h"

#include <algorithm>
#include <array>

#include "analyzers/names/words/title_words.h"
#include "analyzers/text/normalize.h"
#include "analyzers/text/strings.h"

namespace dragoman {
namespace {

constexpr std::array<std::string_view, 22> kForms = {
    "dr",  "excellency", "he",    "his",    "hon",       "honorable", "honourable", "lady",
    "lic", "lord",       "madam", "madame", "messrs",    "miss",      "mister",     "mme",
    "mr",  "mrs",        "ms",    "prof",   "professor", "sir"};

// Words that make another office of a title that they stand before.
constexpr std::array<std::string_view, 16> kKinds = {
    "assistant", "attorney", "crown",   "defense", "deputy", "finance", "first", "foreign",
    "interior",  "prime",    "private", "second",  "state",  "third",   "under", "vice"};

constexpr std::array<std::string_view, 6> kSmallWords = {"the",    "of",     "for",
                                                         "acting", "former", "then"};

template <typename Words>
bool is_among(const Words& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

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
constexpr std::array<std::string_view, 5> kOtherTitles = {"ambassador at large", "assemblyman",
                                                          "charge", "counsellor", "counselor"};

// "H.E." is folded to "h e".
bool is_title_at(const std::vector<Word>& words, std::size_t at) {
  if (is_among(kForms, words[at].folded)) return words[at].folded != "he" || words[at].dotted;
  if (is_among(kOtherTitles, words[at].folded)) return true;
  return names::is_title(words[at].folded, words[at].dotted, words.size() - at - 1);
}

// The office that a title at `at` names with the words around it. `end` is set past its last word.
std::string office_at(const std::vector<Word>& words, std::size_t at, std::size_t& end) {
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
  if (role == "fonmin") return "foreign minister";
  if (role == "secretary" && end < words.size() && words[end].folded == "general") {
    role = "secretary general";
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
    if (of == "foreign" && end < words.size() && words[end].folded == "affairs") ++end;
  }
  if (role == "premier" && kinds.empty()) return "prime minister";
  if (role == "minister" && of == "foreign") return "foreign minister";
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
    std::string role = office_at(words, i, end);
    if (!role.empty()) out.role = std::move(role);
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
    std::string role = office_at(words, i, end);
    if (!role.empty()) return role;
  }
  return "";
}

}  // namespace dragoman
