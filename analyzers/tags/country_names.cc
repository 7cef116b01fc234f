#include "analyzers/tags/country_names.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "analyzers/tags/lookup.h"
#include "analyzers/tags/name_words.h"
#include "analyzers/tags/post.h"
#include "analyzers/text/bar_list.h"
#include "analyzers/text/normalize.h"

namespace dragoman {
namespace {

// Names that hold a country's or a capital's but don't speak of it.
// clang-format off
constexpr std::array<std::string_view, 68> kNobodysNames = {
    "South China Sea", "East China Sea", "China Sea", "Sea of Japan", "Indian Ocean",
    "Gulf of Mexico", "Persian Gulf", "Gulf of Thailand", "Gulf of Oman", "Gulf of Guinea",
    "Bay of Bengal", "Lake Chad", "Niger Delta", "Niger River", "Congo River", "Congo Basin",
    "Jordan River", "River Jordan", "Jordan Valley", "Panama Canal", "English Channel",
    "Korean Peninsula", "Korea Strait", "New Mexico", "New England", "New South Wales",
    "Latin America", "Latin American", "Latin Americans", "South American", "North American",
    "Central American", "American Republics", "West Indian", "West Indies", "American Indian",
    "American Indians", "Native American", "Native Americans", "Indian Reservation",
    "Washington State", "State of Washington", "George Washington", "Washington Post",
    "Washington Times", "Washington Treaty", "Washington University", "State of Georgia",
    "University of Georgia", "Georgia Tech", "Atlanta, Georgia", "Geneva Convention",
    "Geneva Conventions", "Vienna Convention", "Paris Club", "Kyoto Protocol", "Treaty of Rome",
    "Rome Statute", "Helsinki Final Act", "Copenhagen Accord", "Prince of Wales", "Mendes-France",
    "Inter-American", "Pan-American", "Pan American", "Organization of American States",
    "Central African Summit", "Central African Federation"};
// clang-format on

// Cities that are also names of people or common words, and those that mostly stand for the
// organizations seated there.
constexpr std::array<std::string_view, 15> kNoPlaces = {
    "Hue",     "Nice",   "Male",   "Victoria",  "Hamilton", "Stanley",    "Kingston", "Georgetown",
    "Windsor", "Geneva", "Vienna", "The Hague", "Brussels", "Strasbourg", "Salvador"};

constexpr std::array<std::string_view, 4> kPersonNames = {"Jordan", "Chad", "Georgia", "Israel"};

struct Namesake {
  std::string_view name;
  std::string_view code;  // of the country meant where its own names outweigh the first one's
};

constexpr std::array<Namesake, 7> kNamesakes = {{{"Korea", "KP"},
                                                 {"Korean", "KP"},
                                                 {"Koreans", "KP"},
                                                 {"Congo", "CG"},
                                                 {"Congolese", "CG"},
                                                 {"Guinea", "GW"},
                                                 {"Guinean", "GW"}}};

class Names {
 public:
  // The first to claim a name keeps it: today's states before those of the past, names before
  // places.
  Names() {
    for (const std::string_view name : kNobodysNames) add(name, {});
    for (const bool past : {false, true}) add_names(past);
    mark_ambiguous();
    for (const std::string_view name : kNoPlaces) add(name, {});
    for (const Country& country : country_table()) {
      if (country.last_year == 0) add_all(country.capitals, country, NameKind::kPlace);
    }
    for (const Post& post : post_table()) add_post(post);
  }

  const CountryName* find(const std::string& words) const {
    const auto found = by_words_.find(words);
    return found == by_words_.end() ? nullptr : &found->second;
  }

  std::size_t most_words(const std::string& first_word) const {
    const auto found = most_words_.find(first_word);
    return found == most_words_.end() ? 0 : found->second;
  }

 private:
  static std::string words_of(std::string_view name) {
    std::string words;
    for (const NameWord& word : name_words(name)) {
      if (!words.empty()) words += ' ';
      words += squash(word.text);
    }
    return words;
  }

  void add(std::string_view name, CountryName entry) {
    const std::string words = words_of(name);
    const auto count = static_cast<std::size_t>(std::count(words.begin(), words.end(), ' ') + 1);
    std::size_t& most = most_words_[words.substr(0, words.find(' '))];
    most = std::max(most, count);
    entry.capitals = !has_small_letter(name);
    by_words_.emplace(words, entry);
  }

  void add_all(std::string_view list, const Country& country, NameKind kind) {
    for_each_item(list,
                  [&](std::string_view name) { add(name, {.kind = kind, .country = &country}); });
  }

  void add_names(bool past) {
    for (const Country& country : country_table()) {
      if ((country.last_year != 0) != past) continue;
      for (const std::string_view list : {country.name, country.other_names, country.demonyms}) {
        add_all(list, country, NameKind::kName);
      }
    }
  }

  // Missions to organizations are named after those, the Department's offices are no places.
  void add_post(const Post& post) {
    const bool mission = post.name.starts_with("US") || post.name.starts_with("UN");
    if (mission || post.country == "US") return;
    add(post.name, {.kind = NameKind::kPlace, .country = country_of_code(post.country)});
  }

  void mark_ambiguous() {
    for (const std::string_view name : kPersonNames) by_words_[words_of(name)].may_be_person = true;
    for (const auto& [name, code] : kNamesakes) {
      by_words_[words_of(name)].namesake = country_of_code(code);
    }
  }

  std::unordered_map<std::string, CountryName> by_words_;
  std::unordered_map<std::string, std::size_t> most_words_;  // by first word
};

const Names& names() {
  static const Names kNames;
  return kNames;
}

}  // namespace

const CountryName* find_country_name(const std::string& words) {
  return names().find(words);
}

std::size_t most_words_of_country_name(const std::string& first_word) {
  return names().most_words(first_word);
}

}  // namespace dragoman
