#pragma once
// Comparing the words of a heading: keys, month names, kinds. The few letters these need are folded
// here, without ICU. Pure functions; any bytes are safe.

#include <span>
#include <string>
#include <string_view>

namespace dragoman {

/// ASCII and Russian letters small, Latin-1's letters without their marks, runs of blanks one
/// blank: "Février" and "FEVRIER" are "fevrier", "АПРЕЛЯ" is "апреля". Other bytes stay.
std::string fold_heading(std::string_view text);

/// Whether a list of words divided by '|' has the word.
bool lists_word(std::string_view list, std::string_view word);

bool is_any_of(std::string_view text, std::span<const std::string_view> others);
bool starts_with_any(std::string_view text, std::span<const std::string_view> beginnings);
bool ends_with_any(std::string_view text, std::span<const std::string_view> ends);

}  // namespace dragoman
