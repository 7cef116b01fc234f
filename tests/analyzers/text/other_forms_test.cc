#include "analyzers/text/other_forms.h"

#include <catch2/catch.hpp>

#include "tests/support/token_tables.h"

namespace dragoman {
namespace {

using test::check_table;

TEST_CASE("a word with an umlaut has its digraph for another form, and asks for it") {
  Analyzer words(Chain::kWords, "english");
  check_table(words, {
                         {"Böll Boell Boll", "boll|boell[0] boell[1] boll[2]"},
                         {"BÜLOW", "bulow|buelow[0]"},
                         {"Bu\u0308low", "bulow|buelow[0]"},
                         {"Jørgen Åse", "jorgen|joergen[0] ase|aase[1]"},
                         {"Müller-Lüdenscheid",
                          "mullerludenscheid|muellerluedenscheid[0+2] muller|mueller[0] "
                          "ludenscheid|luedenscheid[1]"},
                         {"Händel's", "handel|haendel[0]"},
                         {"Chávez Straße", "chavez[0] strasse[1]"},
                     });
  Analyzer german(Chain::kText, "german");
  check_table(german, {{"Köhler", "kohl|koehl[0]"}});
}

TEST_CASE("a note's number glued to a word is left out of its other form") {
  Analyzer analyzer(Chain::kWords, "english");
  check_table(analyzer, {
                            {"agreed3 treaty12,", "agreed3~agreed[0] treaty12~treaty[1]"},
                            {"agreed1,2", "agreed1,2~agreed[0]"},
                            {"Chad's4", "chads4~chad[0]"},
                            {"cease-fire1", "ceasefire1~ceasefire[0+2] cease[0] fire1~fire[1]"},
                            {"2See", "2see~see[0]"},
                            {"договор1", "договор1~договор[0]"},
                            {"agreed\u00B9 agreed\u00B9\u00B2", "agreed[0] agreed[1]"},
                        });
}

TEST_CASE("letters and digits that are a name of their own have no other form") {
  Analyzer analyzer(Chain::kWords, "english");
  check_table(analyzer, {
                            {"F16 G8 U2", "f16[0] g8[1] u2[2]"},
                            {"3rd 20th", "3rd[0] 20th[1]"},
                            {"R2D2 agreed0 item1965", "r2d2[0] agreed0[1] item1965[2]"},
                            {"08BEIJING001488", "08beijing1488[0]"},
                            {"4PM", "4pm[0]"},
                        });
}

TEST_CASE("plurals and possessives of words with digits are their singulars") {
  Analyzer analyzer(Chain::kWords, "english");
  check_table(analyzer, {
                            {"1960s 1960's 1960\u2019s 1960s' 1960",
                             "1960[0] 1960[1] 1960[2] 1960[3] 1960[4]"},
                            {"MiG-29s MiG-29's", "mig29[0+2] mig[0] 29[1] mig29[2+2] mig[2] 29[3]"},
                            {"F-16Cs F-16C", "f16c[0+2] f[0] 16c[1] f16c[2+2] f[2] 16c[3]"},
                            {"T-72S G7s", "t72[0+2] t[0] 72[1] g7[2]"},
                            {"mid-1970s", "mid1970[0+2] mid[0] 1970[1]"},
                            {"1s as S", "1[0] as[1] s[2]"},
                        });
}

TEST_CASE("only a number of up to three digits is a note's") {
  CHECK(without_note_number("said1") == "said");
  CHECK(without_note_number("said123") == "said");
  CHECK(without_note_number("said1234").empty());
  CHECK(without_note_number("said,1").empty());
  CHECK(without_note_number("1").empty());
  CHECK(without_note_number("").empty());
  CHECK(without_note_number("10STATE").empty());
}

}  // namespace
}  // namespace dragoman
