#include <catch2/catch.hpp>
#include <string>

#include "tests/support/token_tables.h"

namespace dragoman {
namespace {

using test::check_table;

TEST_CASE("a hyphenated word is found whole and by its parts") {
  Analyzer analyzer(Chain::kText, "english");
  check_table(analyzer, {
                            {"Mao Tse-tung", "mao[0] tsetung[1+2] tse[1] tung[2]"},
                            {"co-operation cooperation", "cooper[0+2] co[0] oper[1] cooper[2]"},
                            {"U.S.-Japan", "usjapan[0+2] us[0] japan[1]"},
                            {"Tse\u2010tung", "tsetung[0+2] tse[0] tung[1]"},
                            {"Tse\u2011tung", "tsetung[0+2] tse[0] tung[1]"},
                            {"Rio-de-Janeiro", "riodejaneiro[0+3] rio[0] de[1] janeiro[2]"},
                            {"F-16s", "f16[0+2] f[0] 16[1]"},
                            {"al-Qa'ida", "alqaida[0+2] al[0] qaida[1]"},
                        });
}

TEST_CASE("dashes, blanks and doubled hyphens separate") {
  Analyzer analyzer(Chain::kText, "english");
  check_table(analyzer, {
                            {"half–life", "half[0] life[1]"},
                            {"half—life", "half[0] life[1]"},
                            {"half--life", "half[0] life[1]"},
                            {"half - life", "half[0] life[1]"},
                            {"half-\n\n\nlife", "half[0] life[1]"},
                            {"half -\nlife", "half[0] life[1]"},
                            {"half--\nlife", "half[0] life[1]"},
                            {"half\n- life", "half[0] life[1]"},
                            {"pre- and post-war", "pre[0] and[1] postwar[2+2] post[2] war[3]"},
                            {"half\n-----\nlife", "half[0] life[1]"},
                        });
}

TEST_CASE("a word divided at the end of a line is found whole and by its parts") {
  Analyzer analyzer(Chain::kWords, "english");
  for (const std::string division :
       {"-\n", "-\r\n", "-\r", "-\n    ", "-\n\t", "- \n", "-\n\n", "-\f", "-\u2028", "-\n\u00A0",
        "\u2010\n", "\u2011\r\n  ", "\u00AD\n", "\u00AD\r\n ", "\u00AC\n", "\u2013\n", "\uFE63\n",
        "\uFF0D\n", "\u00AD \n"}) {
    CAPTURE(division);
    CHECK(test::token_table(analyzer, "the har" + division + "bour pilot") ==
          "the[0] harbour[1+2] har[1] bour[2] pilot[3]");
  }
  check_table(analyzer, {
                            {"inter-\nnatio-\nnal", "international[0+3] inter[0] natio[1] nal[2]"},
                            {"har\u00ADbour", "harbour[0]"},
                            {"1996-\n1998", "1996[0] 1998[1]"},
                            {"дого-\nвор", "договор[0+2] дого[0] вор[1]"},
                        });
}

TEST_CASE("a Hebrew hyphen joins as others do") {
  Analyzer analyzer(Chain::kWords, "english");
  check_table(analyzer, {{"תל\u05BEאביב", "תלאביב[0+2] תל[0] אביב[1]"}});
}

TEST_CASE("numbers with hyphens are a span or a date, not one word") {
  Analyzer analyzer(Chain::kText, "english");
  check_table(analyzer, {
                            {"1996-1998", "1996[0] 1998[1]"},
                            {"2008-04-17", "2008[0] 04[1] 17[2]"},
                            {"20th-century", "20thcentury[0+2] 20th[0] centuri[1]"},
                        });
}

TEST_CASE("a document symbol is found whole, by its parts, and in any case") {
  Analyzer analyzer(Chain::kWords, "english");
  check_table(analyzer,
              {
                  {"S/RES/1695 s/res/1695",
                   "s/res/1695[0+3] s[0] res[1] 1695[2] s/res/1695[3+3] s[3] res[4] 1695[5]"},
                  {"S/RES/1695 (2006)", "s/res/1695[0+3] s[0] res[1] 1695[2] 2006[3]"},
                  {"A/60/L.1", "a/60/l.1[0+4] a[0] 60[1] l[2] 1[3]"},
                  {"E/CN.4/1999/23", "e/cn.4/1999/23[0+5] e[0] cn[1] 4[2] 1999[3] 23[4]"},
                  {"CONF.183/9", "conf.183/9[0+3] conf[0] 183[1] 9[2]"},
                  {"A/CONF.183/9.", "a/conf.183/9[0+4] a[0] conf[1] 183[2] 9[3]"},
                  {"A/C.3/54/L.9-Add.1",
                   "a/c.3/54/l.9-add.1[0+8] a[0] c[1] 3[2] 54[3] l[4] 9[5] add[6] 1[7]"},
                  {"and/or", "and/or[0+2] and[0] or[1]"},
                  {"U.S./Japan", "us/japan[0+2] us[0] japan[1]"},
                  {"9/11", "9/11[0+2] 9[0] 11[1]"},
              });
}

TEST_CASE("what only looks like a symbol is not joined") {
  Analyzer analyzer(Chain::kWords, "english");
  check_table(analyzer, {
                            {"L.1", "l[0] 1[1]"},
                            {"CONF.183", "conf[0] 183[1]"},
                            {"S / RES", "s[0] res[1]"},
                            {"(S//NF)", "s[0] nf[1]"},
                            {"S/ /RES", "s[0] res[1]"},
                            {"-1695", "1695[0]"},
                            {"中/国", "中[0] 国[1]"},
                        });
}

TEST_CASE("eight parts make a whole, nine don't") {
  Analyzer analyzer(Chain::kWords, "english");
  check_table(analyzer,
              {
                  {"a/b/c/d/e/f/g/h x",
                   "a/b/c/d/e/f/g/h[0+8] a[0] b[1] c[2] d[3] e[4] f[5] g[6] h[7] x[8]"},
                  {"a/b/c/d/e/f/g/h/i x", "a[0] b[1] c[2] d[3] e[4] f[5] g[6] h[7] i[8] x[9]"},
                  {"C-O-N-F-I-D-E-N-T-I-A-L x-y",
                   "c[0] o[1] n[2] f[3] i[4] d[5] e[6] n[7] t[8] i[9] a[10] l[11] "
                   "xy[12+2] x[12] y[13]"},
              });
}

TEST_CASE("an address of the web is its words") {
  Analyzer analyzer(Chain::kWords, "english");
  check_table(analyzer, {
                            {"http://www.un.org/Docs/sc/",
                             "http[0] www[1] un[2] org/docs/sc[3+3] org[3] docs[4] sc[5]"},
                            {"info@state.gov", "info[0] state[1] gov[2]"},
                        });
}

TEST_CASE("letters about an ampersand are found whole and by their parts") {
  Analyzer analyzer(Chain::kWords, "english");
  check_table(analyzer, {
                            {"R&D AT&T", "r&d[0+2] r[0] d[1] at&t[2+2] at[2] t[3]"},
                            {"Johnson & Johnson", "johnson[0] johnson[1]"},
                        });
}

TEST_CASE("a whole and its parts point at the bytes they cover") {
  Analyzer analyzer(Chain::kText, "english");
  const std::string text = "Premier Tse\u2011tung's";
  const auto tokens = test::checked_tokens(analyzer, text);
  REQUIRE(tokens.size() == 4);
  CHECK(text.substr(tokens[1].begin, tokens[1].end - tokens[1].begin) == "Tse\u2011tung's");
  CHECK(text.substr(tokens[2].begin, tokens[2].end - tokens[2].begin) == "Tse");
  CHECK(text.substr(tokens[3].begin, tokens[3].end - tokens[3].begin) == "tung's");
}

}  // namespace
}  // namespace dragoman
