#include "analyzers/tags/plain_words.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_set>

#include "analyzers/tags/country_names.h"
#include "analyzers/tags/lookup.h"
#include "analyzers/tags/tag.h"
#include "analyzers/tags/tag_meaning.h"
#include "analyzers/text/ascii.h"
#include "analyzers/text/normalize.h"

namespace dragoman {
namespace {

constexpr std::size_t kShortestPlain = 4;  // letters; shorter words may be codes

constexpr auto kShortWords =
    std::to_array<std::string_view>({"AND", "FOR", "FROM", "OF", "ON", "OUR", "THE", "WITH"});

// Ordinary words of reporting that no meaning has.
constexpr auto kOtherWords = std::to_array<std::string_view>({
    "ACTIVITIES", "AFFAIR",    "AMBASSADOR", "ANALYSIS",   "BILATERAL", "CABINET",   "CANDIDATE",
    "COALITION",  "COUNCIL",   "COUNTRY",    "CRISIS",     "CURRENT",   "ECONOMICS", "EMBASSY",
    "ISSUE",      "ISSUES",    "LEADER",     "LEADERSHIP", "MEETING",   "MINISTER",  "MINISTRY",
    "PARLIAMENT", "POLICIES",  "POLITICAL",  "PRESIDENT",  "PRIME",     "REGIONAL",  "REPORT",
    "REPORTING",  "SANCTIONS", "SECURITY",   "SENATE",     "STRATEGY",  "SUBJECT",   "SUMMIT",
    "TALKS",      "UNITED",    "UPDATE",     "VISITORS",
});

std::unordered_set<std::string> words_of_meanings() {
  std::unordered_set<std::string> found;
  for (const std::string_view word : kOtherWords) found.emplace(word);
  for (const Tag& tag : subject_tags()) {
    const std::string meaning = ascii::to_upper(tag_meaning_words(tag.code));
    for (std::string_view rest = meaning; !rest.empty();) {
      const std::string_view word = ascii::take_while(rest, ascii::is_letter);
      if (word.size() >= kShortestPlain) found.emplace(word);
      ascii::take_while(rest, [](char c) { return !ascii::is_letter(c); });
    }
  }
  return found;
}

// Names only: "DPRK" is written as codes are.
bool is_name_of_country(std::string_view word) {
  const CountryName* const name = find_country_name(squash(word));
  return name != nullptr && !name->capitals;
}

bool is_name_of_post(std::string_view word) {
  const bool is_mission = word.starts_with("US") || word.starts_with("UN");
  return !is_mission && find_post(word) != nullptr;
}

}  // namespace

bool is_plain_word(std::string_view word) {
  static const std::unordered_set<std::string> kMeanings = words_of_meanings();
  if (word.size() < kShortestPlain) {
    return std::find(kShortWords.begin(), kShortWords.end(), word) != kShortWords.end();
  }
  if (!std::all_of(word.begin(), word.end(), ascii::is_upper)) return false;
  return kMeanings.contains(std::string(word)) || word == "FROM" || word == "WITH" ||
         is_name_of_country(word) || is_name_of_post(word);
}

}  // namespace dragoman
