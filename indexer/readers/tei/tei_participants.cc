#include "indexer/readers/tei/tei_participants.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "analyzers/tags/lookup.h"
#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::size_t kLongestHeading = 80;  // bytes
constexpr std::size_t kLongestAcronym = 6;

// Bodies that a surname or a holder's office ends with too: headings only as a whole.
constexpr auto kBodies = std::to_array<std::string_view>({"ABSENT",
                                                          "AGRICULTURE",
                                                          "AIR FORCE",
                                                          "ALSO PRESENT",
                                                          "ARMY",
                                                          "ATTENDEES",
                                                          "COMMERCE",
                                                          "DEFENCE",
                                                          "DEFENSE",
                                                          "ENERGY",
                                                          "FEDERAL RESERVE",
                                                          "FOREIGN OFFICE",
                                                          "INTERIOR",
                                                          "JOINT CHIEFS OF STAFF",
                                                          "JOINT STAFF",
                                                          "JUSTICE",
                                                          "LABOR",
                                                          "MARINE CORPS",
                                                          "NAVY",
                                                          "OTHERS",
                                                          "PARTICIPANTS",
                                                          "PENTAGON",
                                                          "PRESENT",
                                                          "PRINCIPALS",
                                                          "SENATE",
                                                          "STATE",
                                                          "TRANSPORTATION",
                                                          "UNITED NATIONS",
                                                          "WHITE HOUSE",
                                                          "WORLD BANK"});

// Words that make any item with them a heading, but for one with an office.
constexpr auto kGroupWords = std::to_array<std::string_view>(
    {"ADVISERS",   "ADVISORS",   "AGENCY",       "BOARD",        "BUREAU",          "COMMAND",
     "COMMISSION", "COMMITTEE",  "CONGRESS",     "COUNCIL",      "DELEGATION",      "DEPARTMENT",
     "EMBASSY",    "GOVERNMENT", "INTERPRETERS", "LEGATION",     "MINISTRY",        "MISSION",
     "NOTETAKERS", "OBSERVERS",  "OFFICIALS",    "PARTICIPANTS", "REPRESENTATIVES", "SECRETARIAT",
     "SIDE",       "STAFF",      "TREASURY"});

constexpr auto kOffices = std::to_array<std::string_view>(
    {"ADMINISTRATOR", "ADMIRAL",     "ADVISER",        "ADVISOR",
     "AMBASSADOR",    "ASSISTANT",   "ATTACHE",        "CAPTAIN",
     "CHAIRMAN",      "CHANCELLOR",  "CHARGE",         "CHIEF",
     "COLONEL",       "COMMANDER",   "COMMISSIONER",   "CONGRESSMAN",
     "CONSUL",        "COUNSELLOR",  "COUNSELOR",      "DEPUTY",
     "DIRECTOR",      "DR",          "GENERAL",        "GOVERNOR",
     "HEAD",          "INTERPRETER", "KING",           "LORD",
     "MEMBER",        "MINISTER",    "MISS",           "MR",
     "MRS",           "MS",          "OFFICER",        "PREMIER",
     "PRESIDENT",     "PRINCE",      "REPRESENTATIVE", "SECRETARY",
     "SENATOR",       "SIR"});

template <typename Words>
bool holds(const Words& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  for (std::string_view word : ascii::words(text)) {
    while (!word.empty() && !ascii::is_alnum(word.back()) && word.back() != '.') {
      word.remove_suffix(1);
    }
    if (word.size() > 1 && word.ends_with('.') && word.find('.') == word.size() - 1) {
      word.remove_suffix(1);  // "Mr."
    }
    if (!word.empty()) words.push_back(word);
  }
  return words;
}

// "CIA", "OSD/ISA", "U.S.".
bool is_acronym(std::string_view text) {
  std::size_t letters = 0;
  for (const char c : text) {
    if (ascii::is_upper(c)) ++letters;
    if (!ascii::is_upper(c) && c != '.' && c != '/' && c != '&') return false;
  }
  return letters > 1 && letters <= kLongestAcronym;
}

// "U.S. Treasury" without its country.
std::string_view behind_country(std::string_view text) {
  const std::size_t blank = text.find(' ');
  if (blank == std::string_view::npos) return text;
  const std::string_view first = text.substr(0, blank);
  return is_acronym(first) || country_of_name(first) != nullptr ? text.substr(blank + 1) : text;
}

// "Office of Management and Budget", "The Vice President's Office".
bool names_an_office(const std::vector<std::string_view>& words) {
  constexpr std::size_t kMaxWords = 6;
  if (words.size() < 2 || words.size() > kMaxWords) return false;
  return words.back() == "OFFICE" ||
         (words[0] == "OFFICE" && (words[1] == "OF" || words[1] == "FOR"));
}

std::string_view without_article(std::string_view text) {
  return ascii::starts_with_ignoring_case(text, "THE ") ? ascii::trim(text.substr(4)) : text;
}

}  // namespace

bool is_group_heading(std::string_view item) {
  item = ascii::trim(item);
  if (item.empty() || item.size() > kLongestHeading) return false;
  if (item.ends_with(':')) return true;
  if (item.find(',') != std::string_view::npos) return false;
  item = without_article(item);
  if (is_acronym(item) || country_of_name(item) != nullptr) return true;
  const std::string capitals = ascii::to_upper(item);
  if (holds(kBodies, capitals) || holds(kBodies, ascii::to_upper(behind_country(item))))
    return true;
  const auto words = words_of(capitals);
  if (names_an_office(words)) return true;
  const bool has_office = std::any_of(words.begin(), words.end(),
                                      [](std::string_view word) { return holds(kOffices, word); });
  return !has_office && std::any_of(words.begin(), words.end(),
                                    [](std::string_view word) { return holds(kGroupWords, word); });
}

}  // namespace dragoman
