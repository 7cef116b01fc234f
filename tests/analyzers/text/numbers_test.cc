#include <catch2/catch.hpp>

#include "tests/support/token_tables.h"

namespace dragoman {
namespace {

using test::check_table;

TEST_CASE("a number is one term with or without its commas") {
  Analyzer analyzer(Chain::kText, "english");
  check_table(analyzer, {
                            {"1,000 1000", "1000[0] 1000[1]"},
                            {"1,000,000", "1000000[0]"},
                            {"12,958.50", "12958.50[0]"},
                            {"3.5", "3.5[0]"},
                            {"3.5% $1,000.00", "3.5[0] 1000.00[1]"},
                            {"1.2.3", "1.2.3[0]"},
                            {"007", "007[0]"},
                            {"3rd 20th", "3rd[0] 20th[1]"},
                        });
}

TEST_CASE("numbers that commas and colons list are several") {
  Analyzer analyzer(Chain::kText, "english");
  check_table(analyzer, {
                            {"1,2,3", "1[0] 2[1] 3[2]"},
                            {"10,0000", "10[0] 0000[1]"},
                            {"1,00", "1[0] 00[1]"},
                            {"1234,567", "1234[0] 567[1]"},
                            {"1,000,2", "1000[0] 2[1]"},
                            {"12;13", "12[0] 13[1]"},
                            {"10:30", "10[0] 30[1]"},
                            {"1996-1998 1996–1998", "1996[0] 1998[1] 1996[2] 1998[3]"},
                            {"1,", "1[0]"},
                        });
}

TEST_CASE("digits of any script are found as ASCII ones") {
  Analyzer analyzer(Chain::kText, "english");
  check_table(analyzer, {
                            {"٣٥٠", "350[0]"},
                            {"۱۲۳", "123[0]"},
                            {"१२", "12[0]"},
                            {"１２３", "123[0]"},
                            {"٣٬٥٠٠ ٣٫٥", "3500[0] 3.5[1]"},
                        });
}

TEST_CASE("raised and lowered digits are no part of a word") {
  Analyzer analyzer(Chain::kText, "english");
  check_table(analyzer, {{"km² m³ H₂O", "km[0] m[1] h[2] o[3]"}});
}

}  // namespace
}  // namespace dragoman
