#include <catch2/catch.hpp>

#include "tests/support/token_tables.h"

namespace dragoman {
namespace {

using test::check_table;

TEST_CASE("Han, kana and Hangul are indexed character by character") {
  Analyzer analyzer(Chain::kText, "english");
  check_table(analyzer, {
                            {"中国と日本", "中[0] 国[1] と[2] 日[3] 本[4]"},
                            {"東京 2008年", "东[0] 京[1] 2008[2] 年[3]"},
                            {"대한민국", "대[0] 한[1] 민[2] 국[3]"},
                            {"カタカナ", "カ[0] タ[1] カ[2] ナ[3]"},
                            {"ﾊﾝｶｸ", "ハ[0] ン[1] カ[2] ク[3]"},
                            {"カール・マルクス", "カ[0] ー[1] ル[2] マ[3] ル[4] ク[5] ス[6]"},
                            {"UN安保理", "un[0] 安[1] 保[2] 理[3]"},
                            {"𠀀𠀁", "𠀀[0] 𠀁[1]"},
                        });
}

TEST_CASE("a mark stays with its glyph") {
  Analyzer analyzer(Chain::kText, "english");
  check_table(analyzer, {
                            {"ｶﾞ か\u3099 か゛", "ガ[0] が[1] が[2]"},
                            {"辻\U000E0100子", "辻[0] 子[1]"},
                            {"\u1103\u1162\u1112\u1161\u11AB", "대[0] 한[1]"},
                        });
}

TEST_CASE("Thai and its neighbours keep ICU's words") {
  Analyzer analyzer(Chain::kText, "english");
  check_table(analyzer, {
                            {"ภาษาไทยเป็นภาษา", "ภาษา[0] ไทย[1] เป็น[2] ภาษา[3]"},
                            {"हिन्दी", "हिन्दी[0]"},
                        });
}

TEST_CASE("Arabic forms that are written one for another are folded") {
  Analyzer analyzer(Chain::kWords, "english");
  check_table(analyzer, {
                            {"الإسلام الأسلام الاسلام", "الاسلام[0] الاسلام[1] الاسلام[2]"},
                            {"مكتبة مكتبه", "مكتبه[0] مكتبه[1]"},
                            {"على علي", "علي[0] علي[1]"},
                            {"مُحَمَّد محمـــد محمـّد", "محمد[0] محمد[1] محمد[2]"},
                            {"ٱلله", "الله[0]"},
                        });
}

TEST_CASE("Hebrew points are dropped") {
  Analyzer analyzer(Chain::kWords, "english");
  check_table(analyzer, {{"שָׁלוֹם", "שלום[0]"}});
}

TEST_CASE("Cyrillic keeps its short i and folds the other marks") {
  Analyzer analyzer(Chain::kWords, "english");
  check_table(analyzer, {
                            {"ТОЛСТОЙ", "толстой[0]"},
                            {"Горбачёв Горбачев", "горбачев[0] горбачев[1]"},
                            {"Україна", "украіна[0]"},
                        });
}

TEST_CASE("kaf, yeh and heh of any keyboard are one letter each") {
  Analyzer analyzer(Chain::kWords, "english");
  check_table(analyzer, {
                            {"ملك ملک", "ملك[0] ملك[1]"},
                            {"علي علی على", "علي[0] علي[1] علي[2]"},
                            {"شہر شهر", "شهر[0] شهر[1]"},
                            {"مکتبۃ مكتبة", "مكتبه[0] مكتبه[1]"},
                            {"بھارت بهارت", "بهارت[0] بهارت[1]"},
                        });
}

TEST_CASE("traditional Han characters are found by the simplified ones") {
  Analyzer analyzer(Chain::kWords, "english");
  check_table(analyzer, {
                            {"國務院 国务院", "国[0] 务[1] 院[2] 国[3] 务[4] 院[5]"},
                            {"臺 台 中", "台[0] 台[1] 中[2]"},
                        });
}

TEST_CASE("a dictionary's compound of a script without blanks is found by its words") {
  Analyzer analyzer(Chain::kWords, "english");
  check_table(analyzer, {
                            {"ประเทศไทย", "ประเทศไทย[0+3] ประ[0] เทศ[1] ไทย[2]"},
                            {"รัฐบาล", "รัฐบาล[0+2] รัฐ[0] บาล[1]"},
                            {"ตำรวจ", "ต\u0E4D\u0E32รวจ[0]"},
                        });
}

TEST_CASE("Greek loses its accents and the final form of sigma") {
  Analyzer analyzer(Chain::kWords, "english");
  check_table(analyzer, {
                            {"Ελλάδα", "ελλαδα[0]"},
                            {"ΟΔΟΣ οδός", "οδοσ[0] οδοσ[1]"},
                        });
}

TEST_CASE("Latin letters with marks are found by their plain ones") {
  Analyzer analyzer(Chain::kWords, "english");
  check_table(analyzer, {
                            {"Nguyễn Đà Nẵng", "nguyen[0] da[1] nang[2]"},
                            {"İstanbul Isparta", "istanbul[0] isparta[1]"},
                            {"Diyarbakır Erdoğan", "diyarbakir[0] erdogan[1]"},
                            {"Łódź Ærø Þór", "lodz[0] aero|aeroe[1] thor[2]"},
                            {"Straße Œuvre", "strasse[0] oeuvre[1]"},
                            {"e\u0301te\u0301 été", "ete[0] ete[1]"},
                        });
}

TEST_CASE("ligatures and full-width letters are found by their plain ones") {
  Analyzer analyzer(Chain::kWords, "english");
  check_table(analyzer, {
                            {"ﬁnance oﬃce", "finance[0] office[1]"},
                            {"Ｕｎ ＵＮ", "un[0] un[1]"},
                            {"\uFDFA",
                             "صليالله"
                             "عليه"
                             "وسلم[0]"},
                        });
}

}  // namespace
}  // namespace dragoman
