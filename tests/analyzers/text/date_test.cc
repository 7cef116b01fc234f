#include "analyzers/text/date.h"

#include <catch2/catch.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "tests/support/random_text.h"

namespace dragoman {
namespace {

struct Case {
  std::string_view text;
  std::string_view expected;  // to_iso_string()
};

std::string read(std::string_view text) {
  const auto date = parse_iso_date(text);
  return date ? to_iso_string(*date) : "none";
}

TEST_CASE("a date is read at the precision it has") {
  const std::vector<Case> cases = {
      {"2008", "2008"},
      {"2008-04", "2008-04"},
      {"2008-04-17", "2008-04-17"},
      {"2008-04-17T10:26Z", "2008-04-17T10:26Z"},
      {"2008-04-17 10:26", "2008-04-17T10:26Z"},
      {"2008-04-17T10:26:59Z", "2008-04-17T10:26Z"},
      {"2008-04-17T10:26:59.123Z", "2008-04-17T10:26Z"},
      {"2008-12-31T23:59:60Z", "2008-12-31T23:59Z"},
      {"2008-04-17T00:00Z", "2008-04-17T00:00Z"},
      {"0001-01-01", "0001-01-01"},
      {"9999-12-31", "9999-12-31"},
      {"2008-02-29", "2008-02-29"},
      {"2000-02-29", "2000-02-29"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(read(c.text) == c.expected);
  }
  CHECK(parse_iso_date("2008-04")->precision == DatePrecision::kMonth);
  CHECK(parse_iso_date("2008-04")->day == 0);
}

TEST_CASE("any other text and days that don't exist are no date") {
  for (const std::string_view text : {"",
                                      " ",
                                      "08",
                                      "208",
                                      "20080417",
                                      "0000",
                                      "-208",
                                      "+208",
                                      "2008-",
                                      "2008-4",
                                      "2008-4-7",
                                      "2008-00",
                                      "2008-13",
                                      "2008-04-",
                                      "2008-04-00",
                                      "2008-04-31",
                                      "2007-02-29",
                                      "1900-02-29",
                                      "2008/04/17",
                                      "17.04.2008",
                                      "2008-04-17x",
                                      "2008-04-17T",
                                      "2008-04-17T10",
                                      "2008-04-17T1026",
                                      "2008-04-17T24:00Z",
                                      "2008-04-17T10:60Z",
                                      "2008-04-17T10:26:",
                                      "2008-04-17T10:26:61Z",
                                      "2008-04-17T10:26:30.Z",
                                      "2008-04-17T10:26ZZ",
                                      "2008-04-17T10:26+02:00",
                                      " 2008",
                                      "2008 ",
                                      "2008-0a",
                                      "２００８"}) {
    CAPTURE(text);
    CHECK(read(text) == "none");
  }
}

TEST_CASE("the day of a date is printed without its time") {
  CHECK(to_iso_day(*parse_iso_date("2008-04-17T10:26Z")) == "2008-04-17");
  CHECK(to_iso_day(*parse_iso_date("2008-04")) == "2008-04");
  CHECK(to_iso_day(*parse_iso_date("2008")) == "2008");
}

TEST_CASE("every day of four centuries is read as it is printed") {
  int days = 0;
  for (int year = 1601; year <= 2000; ++year) {
    for (int month = 1; month <= 12; ++month) {
      for (int day = 1; day <= days_in_month(year, month); ++day) {
        const Date date{year, month, day, 0, 0, DatePrecision::kDay};
        if (parse_iso_date(to_iso_string(date)) != date) FAIL(to_iso_string(date));
        ++days;
      }
    }
  }
  CHECK(days == 146'097);
}

TEST_CASE("February has 29 days in leap years by the Gregorian rule") {
  CHECK(days_in_month(2008, 2) == 29);
  CHECK(days_in_month(2007, 2) == 28);
  CHECK(days_in_month(1900, 2) == 28);
  CHECK(days_in_month(2000, 2) == 29);
  CHECK(days_in_month(2008, 4) == 30);
  CHECK(days_in_month(2008, 12) == 31);
}

TEST_CASE("months are known by name and abbreviation in any case") {
  CHECK(month_number("January") == 1);
  CHECK(month_number("MAY") == 5);
  CHECK(month_number("sep") == 9);
  CHECK(month_number("Sept") == 9);
  CHECK(month_number("december") == 12);
  for (const std::string_view text : {"", "j", "ja", "janu", "sept.", "juin", "13", "may "}) {
    CAPTURE(text);
    CHECK_FALSE(month_number(text));
  }
}

TEST_CASE("dates are in the order of time") {
  CHECK(*parse_iso_date("2008-04-17") < *parse_iso_date("2008-04-18"));
  CHECK(*parse_iso_date("2008-04-17") < *parse_iso_date("2008-04-17T00:00Z"));
  CHECK(*parse_iso_date("2007") < *parse_iso_date("2007-01"));
  CHECK(*parse_iso_date("2007-12-31") < *parse_iso_date("2008"));
}

TEST_CASE("what is read of random text prints as a date") {
  test::RandomText random(1582);
  constexpr std::string_view kAlphabet = "0123456789012-:TZ .";
  int dates = 0;
  for (int i = 0; i < 20'000; ++i) {
    std::string text = "200";
    const std::size_t length = 1 + random.below(9);
    for (std::size_t j = 0; j < length; ++j) text += kAlphabet[random.below(kAlphabet.size())];
    const auto date = parse_iso_date(text);
    if (!date) continue;
    ++dates;
    CAPTURE(text);
    CHECK(parse_iso_date(to_iso_string(*date)) == date);
  }
  CHECK(dates > 100);
}

}  // namespace
}  // namespace dragoman
