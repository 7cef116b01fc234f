#include <catch2/catch.hpp>

#include "tests/support/token_tables.h"

namespace dragoman {
namespace {

using test::check_table;

TEST_CASE("a cable's reference is one term however it is written") {
  Analyzer analyzer(Chain::kWords, "english");
  check_table(analyzer, {
                            {"08BEIJING1488", "08beijing1488[0]"},
                            {"08BEIJING001488", "08beijing1488[0]"},
                            {"08beijing1488", "08beijing1488[0]"},
                            {"2008BEIJING1488", "08beijing1488[0]"},
                            {"08 BEIJING 001488", "08beijing1488[0+3] 08[0] beijing[1] 001488[2]"},
                            {"04 RIO DE JANEIRO 12",
                             "04riodejaneiro12[0+5] 04[0] rio[1] de[2] janeiro[3] 12[4]"},
                            {"08 SAN JOSE 0012", "08sanjose12[0+4] 08[0] san[1] jose[2] 0012[3]"},
                            {"08 HO CHI MINH CITY 211",
                             "08hochiminhcity211[0+6] 08[0] ho[1] chi[2] minh[3] city[4] 211[5]"},
                            {"04 SECSTATE 115", "04state115[0+3] 04[0] secstate[1] 115[2]"},
                        });
}

TEST_CASE("references in a row are each found") {
  Analyzer analyzer(Chain::kWords, "english");
  check_table(analyzer,
              {
                  {"REF: A. 08 OSLO 14 B. 07 STATE 12",
                   "ref[0] a[1] 08oslo14[2+3] 08[2] oslo[3] 14[4] b[5] "
                   "07state12[6+3] 07[6] state[7] 12[8]"},
                  {"08 OSLO 14 07 STATE 12",
                   "08oslo14[0+3] 08[0] oslo[1] 14[2] 07state12[3+3] 07[3] state[4] 12[5]"},
                  {"16 07 STATE 12", "16[0] 07state12[1+3] 07[1] state[2] 12[3]"},
              });
}

TEST_CASE("a reference's words are still words of the text") {
  Analyzer analyzer(Chain::kText, "english");
  check_table(analyzer, {{"08 BEIJING 14", "08beijing14[0+3] 08[0] beij[1] 14[2]"}});
}

TEST_CASE("what lacks the shape of a reference is not joined") {
  Analyzer analyzer(Chain::kWords, "english");
  check_table(analyzer, {
                            {"08 beijing 1488", "08[0] beijing[1] 1488[2]"},
                            {"08 Beijing 1488", "08[0] beijing[1] 1488[2]"},
                            {"BEIJING 1488", "beijing[0] 1488[1]"},
                            {"1994 SEOUL 12", "1994[0] seoul[1] 12[2]"},
                            {"08 SEOUL", "08[0] seoul[1]"},
                            {"08 SEOUL 1", "08[0] seoul[1] 1[2]"},
                            {"08 SEOUL 12345678", "08[0] seoul[1] 12345678[2]"},
                            {"08 SEOUL, 12", "08[0] seoul[1] 12[2]"},
                            {"08\nSEOUL 12", "08[0] seoul[1] 12[2]"},
                            {"08 AA BB CC DD EE 12", "08[0] aa[1] bb[2] cc[3] dd[4] ee[5] 12[6]"},
                            {"8BEIJING1488", "8beijing1488[0]"},
                        });
}

TEST_CASE("a date in capitals is no reference") {
  Analyzer analyzer(Chain::kWords, "english");
  check_table(analyzer, {
                            {"08 MAY 12", "08[0] may[1] 12[2]"},
                            {"17 APRIL 2008", "17[0] april[1] 2008[2]"},
                            {"06 NOV 07", "06[0] nov[1] 07[2]"},
                            {"12 MAY 08 OSLO 14", "12[0] may[1] 08oslo14[2+3] 08[2] oslo[3] 14[4]"},
                            {"10 MEETINGS IN 1972", "10[0] meetings[1] in[2] 1972[3]"},
                        });
}

}  // namespace
}  // namespace dragoman
