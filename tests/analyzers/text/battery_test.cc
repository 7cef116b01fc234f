// What every chain is put through, and its own vocabulary.

#include <catch2/catch.hpp>
#include <string>

#include "analyzers/text/error.h"
#include "analyzers/text/utf8.h"
#include "tests/support/random_text.h"
#include "tests/support/token_tables.h"

namespace dragoman {
namespace {

using test::check_table;
using test::checked_tokens;
using test::RandomText;

struct ChainName {
  Chain chain;
  std::string language;
};

// Catch runs a test case once for each.
ChainName each_chain() {
  return GENERATE(values<ChainName>({{Chain::kText, "english"},
                                     {Chain::kText, "french"},
                                     {Chain::kText, "russian"},
                                     {Chain::kText, "german"},
                                     {Chain::kText, "arabic"},
                                     {Chain::kWords, "english"}}));
}

TEST_CASE("every chain meets the basics alike") {
  const ChainName name = each_chain();
  CAPTURE(name.language);
  Analyzer analyzer(name.chain, name.language);
  check_table(analyzer, {
                            {"UN un Un U.N.", "un[0] un[1] un[2] un[3]"},
                            {"A/UN/1695", "a/un/1695[0+3] a[0] un[1] 1695[2]"},
                            {"08 OSLO 0012", "08oslo12[0+3] 08[0] oslo[1] 0012[2]"},
                            {"G-8", "g8[0+2] g[0] 8[1]"},
                            {"1,000", "1000[0]"},
                            {"中国 UN", "中[0] 国[1] un[2]"},
                            {"ÜN\tÚn\r\nÛN", "un|uen[0] un[1] un[2]"},
                        });
}

TEST_CASE("no chain makes a token of what is no word, nor one of what are several") {
  const ChainName name = each_chain();
  CAPTURE(name.language);
  Analyzer analyzer(name.chain, name.language);
  for (const std::string_view nothing :
       {"", " ", "\n", "-----", "...!?,;: \"()\"", "— – …", "_____ ____", "@ & / \\ * # + = ~ ^ |",
        "© ™ € $ § ¶", "😀 ☎ 🇫🇷", "½ ²", "\xEF\xBB\xBF", "\u200B\u200D\u2060", "''", "’"}) {
    CAPTURE(nothing);
    CHECK(test::token_table(analyzer, nothing) == "");
  }
  check_table(analyzer, {
                            {"un – un", "un[0] un[1]"},
                            {"un / un", "un[0] un[1]"},
                            {"un- un", "un[0] un[1]"},
                            {"un -un", "un[0] un[1]"},
                            {"un//un", "un[0] un[1]"},
                            {"un.\nun", "un[0] un[1]"},
                            {"un:un", "un[0] un[1]"},
                            {"un_un _un_", "un[0] un[1] un[2]"},
                            {"un@un", "un[0] un[1]"},
                            {"un😀un", "un[0] un[1]"},
                            {"un\u200Bun", "un[0] un[1]"},
                        });
}

TEST_CASE("English words are stemmed, their diacritics folded first") {
  Analyzer analyzer(Chain::kText, "english");
  check_table(analyzer,
              {
                  {"negotiations negotiating negotiated", "negoti[0] negoti[1] negoti[2]"},
                  {"résumé resumes RESUME", "resum[0] resum[1] resum[2]"},
                  {"The Ministries' policies", "the[0] ministri[1] polici[2]"},
                  {"sanctions.The Council", "sanction[0] the[1] council[2]"},
                  {"TAGS:PREL", "tag[0] prel[1]"},
                  {"naïve façade", "naiv[0] facad[1]"},
                  {"ﬁnance oﬃce", "financ[0] offic[1]"},
                  {"soft\u00ADhyphen", "softhyphen[0]"},
              });
}

TEST_CASE("words of other languages are stemmed by their own rules") {
  Analyzer french(Chain::kText, "french");
  check_table(french, {
                          {"les négociations nationales", "le[0] negoci[1] national[2]"},
                          {"l’étranger", "letrang[0+2] l[0] etrang[1]"},
                      });
  Analyzer russian(Chain::kText, "russian");
  check_table(russian, {
                           {"переговоры переговорах", "переговор[0] переговор[1]"},
                           {"МИНИСТЕРСТВА", "министерств[0]"},
                       });
  Analyzer german(Chain::kText, "german");
  check_table(german, {
                          {"Verhandlungen", "verhandl[0]"},
                          {"Möglichkeiten Straße", "moglich|moeglich[0] strass[1]"},
                      });
  Analyzer arabic(Chain::kText, "arabic");
  check_table(arabic, {{"المفاوضات القاهرة", "مفاوض[0] قاهر[1]"}});
}

TEST_CASE("names are kept as written but for case and diacritics") {
  Analyzer analyzer(Chain::kWords, "english");
  check_table(analyzer, {
                            {"SECSTATE WASHDC", "secstate[0] washdc[1]"},
                            {"United Nations", "united[0] nations[1]"},
                            {"Ōhira Masayoshi", "ohira[0] masayoshi[1]"},
                            {"Mao Tse-tung", "mao[0] tsetung[1+2] tse[1] tung[2]"},
                        });
}

TEST_CASE("a language without a stemmer is refused") {
  CHECK_THROWS_AS(Analyzer(Chain::kText, "klingon"), UsageError);
  CHECK_THROWS_AS(Analyzer(Chain::kText, ""), UsageError);
}

TEST_CASE("random text in UTF-8 breaks no rule") {
  const ChainName name = each_chain();
  Analyzer analyzer(name.chain, name.language);
  RandomText random(1648);
  for (int round = 0; round < 300; ++round) {
    const std::string text = random.utf8(random.below(200));
    CAPTURE(name.language, round, text);
    checked_tokens(analyzer, text);
  }
}

TEST_CASE("random bytes, once decoded, break no rule") {
  const ChainName name = each_chain();
  Analyzer analyzer(name.chain, name.language);
  RandomText random(1815);
  for (int round = 0; round < 200; ++round) {
    const std::string text = decode_text(random.bytes(random.below(300))).text;
    CAPTURE(name.language, round, text);
    checked_tokens(analyzer, text);
  }
}

}  // namespace
}  // namespace dragoman
