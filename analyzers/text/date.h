#pragma once
// A calendar date known to the year, the month, the day or the minute. What a document doesn't say
// stays unknown: a precision is never made up.
//
// Calendar: proleptic Gregorian, years 1 to 9999. Times are UTC ("Z", Zulu). Value type; free of
// locale and time zone, so safe to use from any thread.

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dragoman {

enum class DatePrecision : std::uint8_t { kYear, kMonth, kDay, kMinute };

struct Date {
  int year = 0;
  int month = 0;   // 1..12, 0 below month precision
  int day = 0;     // 1..31, 0 below day precision
  int hour = 0;    // 0..23, meaningful at minute precision
  int minute = 0;  // 0..59, meaningful at minute precision
  DatePrecision precision = DatePrecision::kYear;

  friend auto operator<=>(const Date&, const Date&) = default;
};

/// Days in a month (1..12) of a year, leap years by the Gregorian rule.
int days_in_month(int year, int month);

/// 1..12 for an English month name or its three-letter abbreviation in any case ("Sept" too).
std::optional<int> month_number(std::string_view name);

/// Reads ISO 8601's "2008", "2008-04", "2008-04-17", "2008-04-17T10:26Z" (seconds are dropped; a
/// blank may stand for the T, and the Z be missing). Nothing else: absent for any other text and
/// for days that don't exist.
std::optional<Date> parse_iso_date(std::string_view text);

/// Reads the dates and times that programs write, as parse_iso_date and beyond it: an offset from
/// UTC ("+02:00", "-0800"; the result is in UTC), fractions of a second, the basic forms
/// ("19990405", "19990405T1000Z"), ordinal days and weeks ("1999-095", "1999-W14-1"), "1999/04/05",
/// "5.4.1999" (the day first), and the dates of mail ("Mon, 05 Apr 1999 23:30:00 -0800", RFC 5322).
/// Where a day is right and the time after it isn't understood, the day alone is known.
std::optional<Date> parse_program_date(std::string_view text);

/// The form parse_iso_date reads, at the date's own precision.
std::string to_iso_string(const Date& date);

/// As to_iso_string, but no finer than the day.
std::string to_iso_day(const Date& date);

}  // namespace dragoman
