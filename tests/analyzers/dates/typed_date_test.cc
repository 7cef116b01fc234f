#include "analyzers/dates/typed_date.h"

#include <catch2/catch.hpp>
#include <string>
#include <utility>
#include <vector>

namespace dragoman {
namespace {

std::string read(const std::string& text) {
  std::string out;
  for (const Date& date : read_typed_date(text)) {
    out += (out.empty() ? "" : " or ") + to_iso_string(date);
  }
  return out;
}

TEST_CASE("months and days are read as people type them") {
  for (const auto& [typed, date] :
       std::vector<std::pair<std::string, std::string>>{{"4/2008", "2008-04"},
                                                        {"04/2008", "2008-04"},
                                                        {"4-2008", "2008-04"},
                                                        {"2008/4", "2008-04"},
                                                        {"2008-4", "2008-04"},
                                                        {"April 2008", "2008-04"},
                                                        {"Sept. 2008", "2008-09"},
                                                        {"Apr2008", "2008-04"},
                                                        {"4/17/2008", "2008-04-17"},
                                                        {"17/4/2008", "2008-04-17"},
                                                        {"17.04.2008", "2008-04-17"},
                                                        {"2008/4/17", "2008-04-17"},
                                                        {"4/5/2008", "2008-04-05 or 2008-05-04"},
                                                        {"4.5.2008", "2008-05-04 or 2008-04-05"},
                                                        {"5/5/2008", "2008-05-05"},
                                                        {"17 April 2008", "2008-04-17"},
                                                        {"17th April, 2008", "2008-04-17"},
                                                        {"April 17, 2008", "2008-04-17"},
                                                        {"17APR2008", "2008-04-17"},
                                                        {"17-Apr-2008", "2008-04-17"},
                                                        {"29 February 2008", "2008-02-29"}}) {
    CAPTURE(typed);
    CHECK(read(typed) == date);
  }
  for (const std::string typed :
       {"", "2008", "13/2008", "0/2008", "4 2008", "4/08", "32/13/2008", "29 February 2007",
        "4/17-2008", "17 fish 2008", "April", "4//2008", "1/2/3/2008", "2008 April", "a4/2008",
        "4/20080", "-4/2008", "17 April 08", "\xff/2008"}) {
    CAPTURE(typed);
    CHECK(read(typed).empty());
  }
}

}  // namespace
}  // namespace dragoman
