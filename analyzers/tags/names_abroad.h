#pragma once
// What countries and topics are called in other languages than English: in the six of the United
// Nations, German, Italian and Portuguese. Pure functions over tables that are built on first use;
// safe from any thread.
//
// Sources of the outside rules: of countries CLDR, by ICU; of topics the headings of the United
// Nations' own thesaurus (UNBIS), in our choice.

#include <string>
#include <string_view>
#include <vector>

#include "analyzers/tags/country.h"

namespace dragoman {

/// The country's names in a language, by its ISO 639 code, the usual one first; none for a state
/// that is no more, or where ICU has none.
std::vector<std::string> country_names_in(const Country& country, const std::string& language);

/// "Allemagne", "Германия", "德国": by name in any of those languages, folded as fold_name() does;
/// null for others. Names in English are left to country_of_name().
const Country* country_of_name_abroad(std::string_view folded);

/// The English meaning of the topic of that name: "Human Rights" of "droits de l'homme"; "" for
/// others.
std::string_view topic_of_name_abroad(std::string_view folded);

}  // namespace dragoman
