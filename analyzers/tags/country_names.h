#pragma once
// What a text may call a country: the names of country_table(), and the cities where posts are.
// Pure functions over tables built on first use; safe from any thread.

#include <cstddef>
#include <string>

#include "analyzers/tags/country.h"

namespace dragoman {

enum class NameKind {
  kName,    // a name, an other name, a demonym
  kPlace,   // a capital, a city with a post
  kNobody,  // a name that only holds a country's: "Indian Ocean", "Washington Post"
};

struct CountryName {
  NameKind kind = NameKind::kNobody;
  const Country* country = nullptr;   // null for kNobody
  const Country* namesake = nullptr;  // the other country that may be meant: Congo
  bool capitals = false;              // written in capitals only: "US", "PRC"
  bool may_be_person = false;         // a given name or a surname too: "Jordan"
};

/// By its words as squash() gives them, with a blank between: "cote divoire", "us". Null for
/// others.
const CountryName* find_country_name(const std::string& words);

/// The words of the longest name that begins with that (squashed) word; 0 where none does.
std::size_t most_words_of_country_name(const std::string& first_word);

}  // namespace dragoman
