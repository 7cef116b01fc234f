#include "analyzers/cable/marks/date_time_group.h"

#include <catch2/catch.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace dragoman {
namespace {

struct Case {
  std::string_view line;
  std::string_view date;
  Precedence precedence;
};

TEST_CASE("a date-time group is read with the precedence before it and the signals after it") {
  const std::vector<Case> cases = {
      {"O 171026Z APR 08", "2008-04-17T10:26Z", Precedence::kImmediate},
      {"171026Z APR 08", "2008-04-17T10:26Z", Precedence::kUnknown},
      {"R 221015Z MAR 74", "1974-03-22T10:15Z", Precedence::kRoutine},
      {"P R 281848Z DEC 66", "1966-12-28T18:48Z", Precedence::kPriority},
      {"OO 171026Z APR 2008", "2008-04-17T10:26Z", Precedence::kImmediate},
      {"Z 171026ZAPR08", "2008-04-17T10:26Z", Precedence::kFlash},
      {"NIACT IMMEDIATE 171026Z APR 08", "2008-04-17T10:26Z", Precedence::kNiactImmediate},
      {"R 061344Z APR 06 ZDK", "2006-04-06T13:44Z", Precedence::kRoutine},
      {"P 261754Z OCT 06 ZDK EACTC SVC #0128", "2006-10-26T17:54Z", Precedence::kPriority},
      {"\tR  290000Z  FEB 08 \r", "2008-02-29T00:00Z", Precedence::kRoutine},
      {"R 010203Z SEPT 08", "2008-09-01T02:03Z", Precedence::kRoutine},
  };
  for (const Case& c : cases) {
    CAPTURE(c.line);
    const auto group = parse_date_time_group(c.line);
    REQUIRE(group);
    CHECK(to_iso_string(group->date) == c.date);
    CHECK(group->precedence == c.precedence);
  }
}

TEST_CASE("other lines and impossible dates are not date-time groups") {
  for (const std::string_view line :
       {"", "R", "O 171026 APR 08", "O 171026Z APR", "O 171026Z XYZ 08", "O 321026Z APR 08",
        "O 310000Z APR 08", "R 290000Z FEB 07", "R 172400Z APR 08", "R 171060Z APR 08",
        "R 171026R APR 08", "R 171026Z APR 08 was the date", "R 171026Z APR 108",
        "R 1171026Z APR 08", "Received 171026Z APR 08", "DE RUEHBJ #1488 1081026",
        "PAGE 02 TOKYO 03712 221015Z"}) {
    CAPTURE(line);
    CHECK_FALSE(parse_date_time_group(line));
  }
}

}  // namespace
}  // namespace dragoman
