#include "searcher/compile/meant_dates.h"

#include <algorithm>
#include <utility>

#include "analyzers/text/ascii.h"
#include "analyzers/text/date.h"

namespace dragoman {
namespace {

constexpr int kOldestYear = 1500;
constexpr int kNewestYear = 2100;
constexpr std::size_t kYear = 4;  // digits

int value_of(std::string_view digits) {
  int out = 0;
  for (const char c : digits) out = out * 10 + (c - '0');
  return out;
}

std::string in_two_digits(int number) {
  return {static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
}

// From 1; 0 for other words.
int month_of(std::string_view word) {
  while (word.ends_with('.') || word.ends_with(',')) word.remove_suffix(1);
  return month_number(word).value_or(0);
}

// "17", "17th", "17,"; 0 for other words.
int day_of(std::string_view word) {
  while (!word.empty() && (word.back() == ',' || word.back() == '.')) word.remove_suffix(1);
  for (const std::string_view ending : {"th", "st", "nd", "rd"}) {
    if (word.size() > 2 && word.ends_with(ending)) word.remove_suffix(2);
  }
  if (word.size() > 2 || !ascii::is_digits(word)) return 0;
  const int day = value_of(word);
  return day <= 31 ? day : 0;
}

std::string read_day(std::span<const std::string_view> words) {
  if (words.size() < 3 || !may_be_year(words[2])) return {};
  const bool month_first = month_of(words[0]) > 0;
  const int month = month_of(words[month_first ? 0 : 1]);
  const int day = day_of(words[month_first ? 1 : 0]);
  if (month == 0 || day == 0) return {};
  return std::string(words[2]) + '-' + in_two_digits(month) + '-' + in_two_digits(day);
}

std::string read_month(std::span<const std::string_view> words) {
  if (words.size() < 2 || !may_be_year(words[1])) return {};
  const int month = month_of(words[0]);
  return month == 0 ? std::string() : std::string(words[1]) + '-' + in_two_digits(month);
}

// "2008", "2008-04", "2008-04-17"; "2007-2008" as a range.
std::string read_alone(std::string_view word) {
  if (may_be_year(word)) return std::string(word);
  if (word.size() <= kYear || word[kYear] != '-' || !may_be_year(word.substr(0, kYear))) return {};
  const std::string_view rest = word.substr(kYear + 1);
  if (may_be_year(rest)) return std::string(word.substr(0, kYear)).append("..").append(rest);
  return parse_iso_date(word) ? std::string(word) : std::string();
}

}  // namespace

bool may_be_year(std::string_view word) {
  if (word.size() != kYear || !ascii::is_digits(word)) return false;
  const int year = value_of(word);
  return year >= kOldestYear && year <= kNewestYear;
}

std::vector<MeantDate> meant_dates(std::span<const std::string_view> words) {
  std::vector<MeantDate> dates;
  const auto add = [&](std::string value, std::size_t count) {
    if (!value.empty()) dates.push_back({std::move(value), count});
  };
  add(read_day(words), 3);
  add(read_month(words), 2);
  if (!words.empty()) add(read_alone(words[0]), 1);
  return dates;
}

}  // namespace dragoman
