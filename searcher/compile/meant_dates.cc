#include "searcher/compile/meant_dates.h"

#include <algorithm>
#include <utility>

#include "analyzers/dates/date_range.h"
#include "analyzers/dates/typed_date.h"
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

bool is_meant_year(int year) {
  return year >= kOldestYear && year <= kNewestYear;
}

// "17 April 2008", "April 17, 2008", "march 1979", "4/2008", "17APR2008".
std::vector<std::string> read_typed(std::span<const std::string_view> words) {
  std::string text;
  for (const std::string_view word : words) text.append(text.empty() ? "" : " ").append(word);
  std::vector<std::string> dates;
  for (const Date& date : read_typed_date(text)) {
    if (is_meant_year(date.year)) dates.push_back(to_iso_string(date));
  }
  return dates;
}

// "2008", "2008-04", "2008-04-17"; "2007-2008", "1969–76" as a range.
std::string read_alone(std::string_view word) {
  if (may_be_year(word)) return std::string(word);
  const bool begins = word.size() > kYear && may_be_year(word.substr(0, kYear));
  if (!begins || word.ends_with('s')) return {};  // "1970s" is a word as well
  const auto range = read_date_range(word);
  return range && is_meant_year(range->last.year) ? std::string(word) : std::string();
}

}  // namespace

bool may_be_year(std::string_view word) {
  if (word.size() != kYear || !ascii::is_digits(word)) return false;
  return is_meant_year(value_of(word));
}

std::vector<MeantDate> meant_dates(std::span<const std::string_view> words) {
  std::vector<MeantDate> dates;
  for (std::size_t n = std::min(kMaxWordsOfDate, words.size()); n > 0; --n) {
    for (std::string& date : read_typed(words.first(n))) dates.push_back({std::move(date), n});
  }
  if (words.empty()) return dates;
  std::string alone = read_alone(words.front());
  if (!alone.empty()) dates.push_back({std::move(alone), 1});
  return dates;
}

}  // namespace dragoman
