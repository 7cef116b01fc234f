#include "searcher/citation/correspondent.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <vector>

#include "analyzers/tags/lookup.h"
#include "analyzers/text/ascii.h"
#include "analyzers/text/normalize.h"

namespace dragoman {
namespace {

struct Spelled {
  std::string_view squashed;  // the whole address, or its first word
  std::string_view words;
};

constexpr auto kAddresses = std::to_array<Spelled>({
    {"secstate", "Secretary of State"},
    {"secstatewashdc", "Secretary of State"},
    {"secstatewashingtondc", "Secretary of State"},
    {"aittaipei", "American Institute in Taiwan"},
});

constexpr auto kMissions = std::to_array<Spelled>({
    {"amembassy", "US Embassy"},
    {"amconsul", "US Consulate"},
    {"amcongen", "US Consulate General"},
    {"usmission", "US Mission"},
    {"usdel", "US Delegation"},
    {"usint", "US Interests Section"},
    {"uslo", "US Liaison Office"},
});

constexpr std::array<std::string_view, 8> kSmallWords = {"and", "da", "de", "del",
                                                         "do",  "es", "of", "y"};

template <std::size_t kSize>
std::string_view spelled(const std::array<Spelled, kSize>& table, std::string_view squashed) {
  const auto found = std::find_if(table.begin(), table.end(),
                                  [&](const Spelled& row) { return row.squashed == squashed; });
  return found == table.end() ? std::string_view() : found->words;
}

bool has_small_letters(std::string_view text) {
  return std::any_of(text.begin(), text.end(), ascii::is_lower);
}

std::string title_case(const std::string& word, bool first) {
  std::string out = word;
  casefold(out);
  const bool small = std::find(kSmallWords.begin(), kSmallWords.end(), out) != kSmallWords.end();
  if (small && !first) return out;
  if (out.front() < 'a' || out.front() > 'z') return word;
  out.front() = static_cast<char>(out.front() - 'a' + 'A');
  return out;
}

// "PORT OF SPAIN" is Port of Spain; a post whose name is so spelled is written as the table has it
// ("USUN NEW YORK"), another keeps the name of its time ("PEKING").
std::string place(const std::string& name) {
  if (has_small_letters(name)) return name;
  const Post* const post = find_post(name);
  if (post != nullptr && squash(post->name) == squash(name)) return std::string(post->name);
  std::istringstream words(name);
  std::string out;
  for (std::string word; words >> word;) {
    out += (out.empty() ? "" : " ") + title_case(word, out.empty());
  }
  return out;
}

}  // namespace

std::string correspondent(std::string_view address) {
  const std::string_view known = spelled(kAddresses, squash(address));
  if (!known.empty()) return std::string(known);
  const std::size_t blank = address.find(' ');
  if (blank == std::string_view::npos) return std::string(address);
  const std::string_view mission = spelled(kMissions, squash(address.substr(0, blank)));
  if (mission.empty()) return std::string(address);
  return std::string(mission) + ' ' + place(std::string(address.substr(blank + 1)));
}

}  // namespace dragoman
