#pragma once
// The spellings of names that stand alone. Sounds alone don't tell people apart, so single words
// have no keys (name_reading.h): what is one name is listed. Pure functions; safe from any thread.
//
// Usage of English and French newspapers and of the governments themselves.

#include <string>
#include <string_view>
#include <vector>

namespace dragoman {

/// The spellings of a given name of Arabic origin, `name` not among them: of "Husayn" "hussein",
/// "hossein" ..., of "Abdul Rahman" "abd al rahman", "abdurrahman" ...; folded as by fold_name().
/// Empty for what isn't one listed name and nothing else.
std::vector<std::string> spellings_of_single_name(std::string_view name);

}  // namespace dragoman
