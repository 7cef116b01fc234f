#pragma once
// What the tests of names ask.

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/names/romanization/name_reading.h"

namespace dragoman::test {

/// The keys of the name by the rules of one language, or of all.
std::set<std::string> keys(std::string_view name);
std::set<std::string> keys(std::string_view name, names::NameLanguage language);

/// Whether the two names share a key of the language.
bool meet(std::string_view a, std::string_view b, names::NameLanguage language);

/// Checks that all spellings of a row share one key, every two of them.
void check_all_meet(const std::vector<std::string_view>& spellings, names::NameLanguage language);

/// The system of the likeliest reading; empty if there is none.
std::string_view system_of(std::string_view name, names::NameLanguage language);

}  // namespace dragoman::test
