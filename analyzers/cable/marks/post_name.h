#pragma once
// Which words can be a post's name. Banners and reference lists are post and number without a mark
// between or around them, so "EMAIL 6 NOV 09" and "SECRET TALKS IN 1972" must be kept apart from
// them.

#include <string_view>

namespace dragoman {

/// The most words in a post's name: "USMISSION USUN NEW YORK", "HO CHI MINH CITY".
inline constexpr int kMaxPostWords = 4;

/// Whether a word in capitals never stands in a post's name: prepositions, months, kinds of
/// documents, abbreviations that take a number.
bool is_never_in_post_name(std::string_view word);

}  // namespace dragoman
