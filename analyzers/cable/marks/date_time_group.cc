#include "analyzers/cable/marks/date_time_group.h"

#include <array>
#include <string>
#include <utility>

#include "analyzers/cable/marks/reference.h"
#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::array<std::pair<std::string_view, Precedence>, 13> kPrecedenceWords = {{
    {"R", Precedence::kRoutine},
    {"RR", Precedence::kRoutine},
    {"ROUTINE", Precedence::kRoutine},
    {"P", Precedence::kPriority},
    {"PP", Precedence::kPriority},
    {"PRIORITY", Precedence::kPriority},
    {"O", Precedence::kImmediate},
    {"OO", Precedence::kImmediate},
    {"IMMEDIATE", Precedence::kImmediate},
    {"Z", Precedence::kFlash},
    {"ZZ", Precedence::kFlash},
    {"FLASH", Precedence::kFlash},
    {"NIACT", Precedence::kNiactImmediate},
}};

std::optional<Precedence> precedence_of(std::string_view word) {
  for (const auto& [spelling, precedence] : kPrecedenceWords) {
    if (word == spelling) return precedence;
  }
  return std::nullopt;
}

void skip_blanks(std::string_view& text) {
  ascii::take_while(text, ascii::is_blank);
}

// Takes "O P " or "NIACT IMMEDIATE " off the text: the first word is what counts.
Precedence take_precedence(std::string_view& text) {
  Precedence first = Precedence::kUnknown;
  while (!text.empty() && ascii::is_upper(text.front())) {
    std::string_view rest = text;
    const auto precedence = precedence_of(ascii::take_while(rest, ascii::is_upper));
    if (!precedence) break;
    if (first == Precedence::kUnknown) first = *precedence;
    skip_blanks(rest);
    text = rest;
  }
  return first;
}

int two_digits(std::string_view digits, std::size_t at) {
  return (digits[at] - '0') * 10 + (digits[at + 1] - '0');
}

// Takes "171026Z" off the text.
bool take_day_and_time(std::string_view& text, Date& date) {
  const std::string_view digits = ascii::take_while(text, ascii::is_digit);
  if (digits.size() != 6) return false;
  skip_blanks(text);
  if (text.empty() || ascii::to_upper(text.front()) != 'Z') return false;
  text.remove_prefix(1);
  date.day = two_digits(digits, 0);
  date.hour = two_digits(digits, 2);
  date.minute = two_digits(digits, 4);
  return date.hour <= 23 && date.minute <= 59;
}

// Takes "APR 08" or "APR 2008" off the text.
bool take_month_and_year(std::string_view& text, Date& date) {
  skip_blanks(text);
  const auto month = month_number(ascii::take_while(text, ascii::is_letter));
  skip_blanks(text);
  const std::string_view year = ascii::take_while(text, ascii::is_digit);
  if (!month || (year.size() != 2 && year.size() != 4)) return false;
  date.month = *month;
  date.year = year.size() == 2 ? full_year(two_digits(year, 0))
                               : two_digits(year, 0) * 100 + two_digits(year, 2);
  return date.year > 0;
}

// What may follow a date-time group: nothing, or operating signals ("ZDK", "ZFR CTG RUEHSD 0060").
bool is_operating_signal(std::string_view text) {
  text = ascii::trim(text);
  return text.empty() || (text.size() >= 3 && text.front() == 'Z' && ascii::is_upper(text[1]) &&
                          ascii::is_upper(text[2]));
}

}  // namespace

std::optional<DateTimeGroup> parse_date_time_group(std::string_view line) {
  std::string_view text = ascii::trim(line);
  DateTimeGroup group;
  group.precedence = take_precedence(text);
  Date& date = group.date;
  if (!take_day_and_time(text, date) || !take_month_and_year(text, date)) return std::nullopt;
  if (date.day < 1 || date.day > days_in_month(date.year, date.month)) return std::nullopt;
  if (!is_operating_signal(text)) return std::nullopt;
  date.precision = DatePrecision::kMinute;
  return group;
}

}  // namespace dragoman
