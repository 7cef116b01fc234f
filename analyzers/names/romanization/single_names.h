#pragma once
// The spellings of names that stand alone. Sounds alone don't tell people apart, so single words
// have no keys (name_reading.h); their spellings are listed. Pure functions; safe from any thread.
//
// Source: the usage of English and French newspapers and of the governments themselves.

#include <string>
#include <string_view>
#include <vector>

namespace dragoman::names {

/// The other spellings of a given name of Arabic origin, folded as by fold_name(): "hussein",
/// "hossein" ... for "Husayn"; "abd al rahman", "abdurrahman" ... for "Abdul Rahman". Empty unless
/// `name` is one listed name and nothing else.
std::vector<std::string> spellings_of_single_name(std::string_view name);

}  // namespace dragoman::names
