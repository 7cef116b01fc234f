#include "analyzers/speakers/unlisted_names.h"

#include <algorithm>
#include <array>
#include <vector>

#include "analyzers/names/words/title_words.h"
#include "analyzers/speakers/speech_words.h"
#include "analyzers/speakers/written_speaker.h"
#include "analyzers/tags/lookup.h"
#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr auto kBodyWords = std::to_array<std::string_view>(
    {"administration", "agency",      "allies",        "arabs",      "army",       "assembly",
     "bank",           "board",       "british",       "bureau",     "cabinet",    "center",
     "chiefs",         "command",     "commission",    "committee",  "communists", "conference",
     "congress",       "council",     "court",         "delegation", "department", "dept",
     "dutch",          "embassy",     "conoff",        "econoff",    "emboff",     "poloff",
     "emboffs",        "embtel",      "fonoff",        "french",     "government", "govt",
     "headquarters",   "house",       "international", "kremlin",    "legation",   "mission",
     "ministry",       "navy",        "office",        "officer",    "officers",   "parliament",
     "party",          "pentagon",    "politburo",     "press",      "radio",      "report",
     "reports",        "secretariat", "senate",        "service",    "source",     "sources",
     "staff",          "team",        "treasury",      "union",      "west",       "western"});

using TextWords = std::vector<SpeechWord>;

std::string_view written_word(std::string_view text, const SpeechWord& word) {
  return text.substr(word.begin, word.end - word.begin);
}

// "Embassy", and officers in telegrams: "PolCouns".
bool is_body_word(const std::string& small) {
  return small.ends_with("couns") ||
         std::find(kBodyWords.begin(), kBodyWords.end(), small) != kBodyWords.end();
}

// "Soviets", "Egyptians", "Republicans"
bool is_nation(const std::string& small) {
  for (const std::string_view ending : {"ists", "ians", "crats", "icans", "ites", "ese"}) {
    if (small.ends_with(ending)) return true;
  }
  if (country_of_name(small) != nullptr) return true;
  return small.ends_with('s') && country_of_name(small.substr(0, small.size() - 1)) != nullptr;
}

bool is_owner(std::string_view word) {
  return word.ends_with("'s") || word.ends_with("\u2019s");
}

bool is_title_word(std::string_view text, const TextWords& words, std::size_t i) {
  const bool dotted = words[i].sign == '.';
  return names::is_title(small_word(text, words[i]), dotted, words.size() - i - 1);
}

}  // namespace

bool may_be_person(std::string_view written) {
  TextWords words;
  cut_speech_words(written, 0, written.size(), words);
  std::size_t names = 0;
  std::size_t title = 0;  // past the last: "Press Secretary"
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (is_title_word(written, words, i)) title = i + 1;
  }
  for (std::size_t i = title; i < words.size(); ++i) {
    const std::string small = small_word(written, words[i]);
    if (is_body_word(small)) return false;
    if (!words[i].is_capital) continue;
    const std::string_view word = written_word(written, words[i]);
    const bool is_acronym = word.size() > 1 && !ascii::has_lower(word);
    if (is_nation(small) && i + 1 == words.size()) return false;
    if (!is_acronym) ++names;
  }
  return names > 0 && find_post(written) == nullptr;
}

bool is_name_in(std::string_view text, std::string_view written) {
  std::string small(written);
  std::transform(small.begin(), small.end(), small.begin(), ascii::to_lower);
  const auto stands_alone = [&](std::size_t at) {
    const std::size_t end = at + written.size();
    return at > 1 && text[at - 1] == ' ' && (end == text.size() || !ascii::is_alnum(text[end]));
  };
  for (std::size_t at = text.find(small); at != std::string_view::npos;
       at = text.find(small, at + 1)) {
    if (stands_alone(at)) return false;
  }
  for (std::size_t at = text.find(written); at != std::string_view::npos;
       at = text.find(written, at + 1)) {
    if (stands_alone(at) && ascii::is_lower(text[at - 2])) return true;
  }
  return false;
}

OfficeMentions::OfficeMentions(std::string_view title, std::string_view text) {
  add(title, of_title_);
  add(text, of_text_);
}

void OfficeMentions::add(std::string_view text, Holders& holders) {
  TextWords words;
  cut_speech_words(text, 0, text.size(), words);
  constexpr std::size_t kMostBefore = 2;
  constexpr std::size_t kMostNames = 3;
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    if (!words[i].is_capital || !is_title_word(text, words, i)) continue;
    if (words[i].ends_sentence || !words[i + 1].is_capital) continue;
    if (is_title_word(text, words, i + 1)) continue;
    std::size_t begin = i;
    while (begin > 0 && i - begin < kMostBefore && words[begin - 1].is_capital &&
           words[begin - 1].sign == ' ') {
      --begin;
    }
    std::size_t end = i + 1;
    while (end < words.size() && end - i <= kMostNames && words[end].is_capital) {
      ++end;
      if (words[end - 1].sign != ' ' || is_owner(written_word(text, words[end - 1]))) break;
    }
    std::string_view name =
        text.substr(words[begin].begin, words[end - 1].end - words[begin].begin);
    if (name.ends_with("'s")) name.remove_suffix(2);
    if (name.ends_with("\u2019s")) name.remove_suffix(4);
    const WrittenSpeaker speaker = read_written_speaker(name);
    if (speaker.role.empty() || speaker.names.empty() || !may_be_person(name)) continue;
    holders[speaker.role].try_emplace(speaker.names.back(), name);
  }
}

std::optional<std::string_view> OfficeMentions::holder(const std::string& role,
                                                       const std::string& but) const {
  for (const Holders* const holders : {&of_title_, &of_text_}) {
    const auto known = holders->find(role);
    if (known == holders->end()) continue;
    std::optional<std::string_view> found;
    for (const auto& [surname, written] : known->second) {
      if (surname != but) found = found ? std::string_view() : written;
    }
    if (found) return found;
  }
  return std::nullopt;
}

}  // namespace dragoman
