#pragma once
// Dates that words of a query may mean. Pure functions.

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dragoman {

inline constexpr std::size_t kMaxWordsOfDate = 3;

/// A date or a range in the form that date: takes, "2008-04" or "2007..2008", and how many words say
/// it.
struct MeantDate {
  std::string value;
  std::size_t words = 0;
};

/// What dates the first of the words begin, that of most words first: "17 April 2008", "April 17,
/// 2008", "march 1979", "4/2008", "4/17/2008", "2008", "2008-04-17", "2007-2008".
std::vector<MeantDate> meant_dates(std::span<const std::string_view> words);

/// Whether a word is a year of four digits, as documents have them.
bool may_be_year(std::string_view word);

}  // namespace dragoman
