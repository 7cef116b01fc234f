#include <catch2/catch.hpp>

#include "tests/support/token_tables.h"

namespace dragoman {
namespace {

using test::check_table;

TEST_CASE("an acronym is the same word with dots and without") {
  Analyzer analyzer(Chain::kText, "english");
  check_table(analyzer,
              {
                  {"U.N. UN un", "un[0] un[1] un[2]"},
                  {"U.N", "un[0]"},
                  {"D.P.R.K. DPRK", "dprk[0] dprk[1]"},
                  {"U.S.S.R. USSR", "ussr[0] ussr[1]"},
                  {"O.A.S. OAS", "oa[0] oa[1]"},
                  {"e.g. i.e.", "eg[0] ie[1]"},
                  {"E.O. 12958", "eo[0] 12958[1]"},
                  {"the U. S. and U. K. and U. N.", "the[0] us[1] and[2] uk[3] and[4] un[5]"},
              });
}

TEST_CASE("an acronym's last dot may end the sentence") {
  Analyzer analyzer(Chain::kText, "english");
  check_table(analyzer, {
                            {"in the U.S. The talks", "in[0] the[1] us[2] the[3] talk[4]"},
                            {"in the U. S. The talks", "in[0] the[1] us[2] the[3] talk[4]"},
                            {"(the U.N.)", "the[0] un[1]"},
                            {"\"the U.N.\"", "the[0] un[1]"},
                        });
}

TEST_CASE("initials with blanks stay letters, but for U. S., U. N. and U. K.") {
  Analyzer analyzer(Chain::kText, "english");
  check_table(analyzer, {
                            {"J. F. K. and J.F.K.", "j[0] f[1] k[2] and[3] jfk[4]"},
                            {"John F. Kennedy", "john[0] f[1] kennedi[2]"},
                            {"U. Thant", "u[0] thant[1]"},
                            {"U. Nu", "u[0] nu[1]"},
                            {"X. Y. Z. Ltd.", "x[0] y[1] z[2] ltd[3]"},
                        });
}

TEST_CASE("words that a dot runs together are no acronym") {
  Analyzer analyzer(Chain::kWords, "english");
  check_table(analyzer, {
                            {"talks.The", "talks[0] the[1]"},
                            {"ab.c", "ab[0] c[1]"},
                            {"No.1 Art.5", "no[0] 1[1] art[2] 5[3]"},
                            {"www.state.gov", "www[0] state[1] gov[2]"},
                            {".NET", "net[0]"},
                        });
}

TEST_CASE("Cyrillic acronyms with dots are letters") {
  Analyzer analyzer(Chain::kText, "russian");
  check_table(analyzer, {{"С.Ш.А. г.Москва", "с[0] ш[1] а[2] г[3] москв[4]"}});
}

TEST_CASE("a possessive is dropped, straight or typographic, in any case") {
  Analyzer analyzer(Chain::kWords, "english");
  check_table(analyzer, {
                            {"China's China’s China‘s", "china[0] china[1] china[2]"},
                            {"CHINA'S CHINA’S", "china[0] china[1]"},
                            {"nations' nations’", "nations[0] nations[1]"},
                            {"James's boss's", "james[0] boss[1]"},
                            {"Côte d'Ivoire's", "cote[0] divoire[1+2] d[1] ivoire[2]"},
                            {"Tse-tung's", "tsetung[0+2] tse[0] tung[1]"},
                        });
}

TEST_CASE("a possessive is dropped from acronyms, after the dot and without it") {
  Analyzer analyzer(Chain::kWords, "english");
  check_table(analyzer, {
                            {"the U.S.'s role", "the[0] us[1] role[2]"},
                            {"the U.S.’s role", "the[0] us[1] role[2]"},
                            {"the U.N's role", "the[0] un[1] role[2]"},
                            {"the US's role", "the[0] us[1] role[2]"},
                            {"D.P.R.K.'S ROLE", "dprk[0] role[1]"},
                            {"U. S.'s role", "us[0] role[1]"},
                            {"U.S.'silence", "us[0] silence[1]"},
                        });
}

TEST_CASE("other apostrophes only go out of the word") {
  Analyzer analyzer(Chain::kWords, "english");
  check_table(analyzer, {
                            {"O'Brien O’Brien OBrien", "obrien[0] obrien[1] obrien[2]"},
                            {"Ch'oe Ch’oe Ch`oe", "choe[0] choe[1] choe[2]"},
                            {"Sana’a Sana'a Sanaa", "sanaa[0] sanaa[1] sanaa[2]"},
                            {"ʿAbd Shiʿite Shi‘ite", "abd[0] shiite[1] shiite[2]"},
                            {"'quoted' ‘quoted’ \"quoted\"", "quoted[0] quoted[1] quoted[2]"},
                            {"rock'n'roll ’tis", "rocknroll[0] tis[1]"},
                        });
}

TEST_CASE("a French or Italian elision is found whole and by its parts") {
  Analyzer analyzer(Chain::kWords, "english");
  check_table(analyzer, {
                            {"d'Estaing D’Estaing",
                             "destaing[0+2] d[0] estaing[1] "
                             "destaing[2+2] d[2] estaing[3]"},
                            {"l’Aquila L'ONU", "laquila[0+2] l[0] aquila[1] lonu[2+2] l[2] onu[3]"},
                            {"dell'Arte", "dellarte[0+2] dell[0] arte[1]"},
                            {"l’été", "lete[0+2] l[0] ete[1]"},
                            {"Val-d'Oise", "valdoise[0+3] val[0] d[1] oise[2]"},
                        });
}

TEST_CASE("before fewer than three letters, or of another word, it is no elision") {
  Analyzer analyzer(Chain::kWords, "english");
  check_table(analyzer, {
                            {"l'a d'or", "la[0] dor[1]"},
                            {"t'Serclaes", "tserclaes[0]"},
                            {"d' Estaing", "d[0] estaing[1]"},
                        });
}

}  // namespace
}  // namespace dragoman
