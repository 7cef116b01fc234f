#include "analyzers/cable/body/body.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <chrono>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/cable/body/line_wraps.h"
#include "analyzers/cable/marks/paragraph_mark.h"
#include "analyzers/text/ascii.h"
#include "analyzers/text/utf8.h"

namespace dragoman {
namespace {

// All telegrams here are invented.
const std::string kHeader =
    "R 120455Z MAY 09\nFM AMEMBASSY TOKYO\nTO SECSTATE WASHDC\n\n"
    "C O N F I D E N T I A L SECTION 01 OF 03 TOKYO 000911\n\nSIPDIS\n\n"
    "E.O. 12958: DECL: 05/12/2019\nTAGS: PREL, JA\nSUBJECT: KETTLES\n\n";

// Paragraphs lie apart, in order, and hold everything but blanks.
void check_coverage(const CableBody& body) {
  std::size_t done = 0;
  const auto check_gap = [&](std::size_t end) {
    const std::string_view gap = std::string_view(body.text).substr(done, end - done);
    CHECK(ascii::trim(gap).empty());
  };
  for (const CableParagraph& paragraph : body.paragraphs) {
    REQUIRE(paragraph.begin >= done);
    REQUIRE(paragraph.end >= paragraph.begin);
    REQUIRE(paragraph.end <= body.text.size());
    check_gap(paragraph.begin);
    done = paragraph.end;
  }
  check_gap(body.text.size());
}

CableBody body_of(const std::string& text) {
  const Telegram telegram = parse_telegram(text, "");
  CableBody body = read_cable_body(text, telegram.body_begin, telegram);
  check_coverage(body);
  return body;
}

// "1(C)s:text|h:text|0:text": number, portion, summary, heading, the text's first line.
std::string outline(const CableBody& body) {
  std::string out;
  for (const CableParagraph& paragraph : body.paragraphs) {
    if (!out.empty()) out += '|';
    out += paragraph.is_heading ? "h" : std::to_string(paragraph.number);
    if (!paragraph.portion.empty()) out += "(" + paragraph.portion + ")";
    if (paragraph.is_summary) out += 's';
    std::string text = body.text.substr(paragraph.begin, paragraph.end - paragraph.begin);
    std::replace(text.begin(), text.end(), '\n', '~');
    out += ":" + text;
  }
  return out;
}

std::string outline_of(const std::string& lines) {
  return outline(body_of(kHeader + lines));
}

TEST_CASE("numbers and portion markings are structure, not words") {
  CHECK(outline_of("1. (C) One.\n2. (SBU) Two\ngoes on.\n\nAnd on.\n\n3. Three.\n") ==
        "1(C):One.|2(SBU):Two~goes on.~~And on.|3:Three.");
  CHECK(outline_of("\u00B61. (C/NF) One.\n\n\u00B62.(U) Two.\n\n(S) 3. Three.\n\n4) Four.\n") ==
        "1(C/NF):One.|2(U):Two.|3(S):Three.|4:Four.");
  CHECK(outline_of("1. (U) One.\n\n(C) More of it.\n") == "1(U):One.|0(C):More of it.");
  CHECK(outline_of("No number.\n\nNone here.\n") == "0:No number.|0:None here.");
}

struct MarkCase {
  std::string_view text;
  int number;
  std::string_view portion;
  std::string_view rest;
};

TEST_CASE("a paragraph's mark is read in its spellings") {
  const std::vector<MarkCase> cases = {
      {"1. (C) X", 1, "C", "X"},     {"\u00B612. (SBU) X", 12, "SBU", "X"},
      {"3.(U) X", 3, "U", "X"},      {"4. X", 4, "", "X"},
      {"(C) 5. X", 5, "C", "X"},     {"(S//NF) X", 0, "S/NF", "X"},
      {"6) (LOU) X", 6, "LOU", "X"}, {"7 (U//FOUO) X", 7, "U/FOUO", "X"},
      {"\u00B68 X", 8, "", "X"},     {"9.  ( C - NF ) X", 9, "C/NF", "X"},
  };
  for (const MarkCase& c : cases) {
    CAPTURE(c.text);
    const auto mark = parse_paragraph_mark(c.text);
    REQUIRE(mark);
    CHECK(mark->number == c.number);
    CHECK(mark->portion == c.portion);
    CHECK(c.text.substr(mark->length) == c.rest);
  }
  for (const std::string_view text : {"", "12 men", "1.5 million", "(see 1)", "(c) X", "1234. X",
                                      "0. X", "A. X", "(U-2 flights)", "(UN) X"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_paragraph_mark(text));
  }
}

TEST_CASE("a number that wraps to a line's beginning stays a word") {
  CHECK(outline_of(
            "1. (U) It was sold in\n\u00B62007.  Nobody knew\n15. It\nboiled.\n\n2. (U) X.\n") ==
        "1(U):It was sold in~2007.  Nobody knew~15. It~boiled.|2(U):X.");
  CHECK(outline_of("1. One.\n\n2. Two:\n1. a kettle\n2. a cup\n\n3. Three.\n") ==
        "1:One.|2:Two:~1. a kettle~2. a cup|3:Three.");
}

TEST_CASE("a pilcrow that became a one is taken off the numbers") {
  CHECK(outline_of("11. (C) One.\n\n12. (C) Two.\n\n13. (C) Three.\n") ==
        "1(C):One.|2(C):Two.|3(C):Three.");
  std::string lines;
  for (int number = 1; number <= 11; ++number)
    lines += "1" + std::to_string(number) + ". (U) X.\n\n";
  CHECK(body_of(kHeader + lines).paragraphs.back().number == 11);
  CHECK(outline_of("11. (C) X.\n\n12. (C) X.\n\n20. (C) X.\n") == "11(C):X.|12(C):X.|20(C):X.");
}

TEST_CASE("paragraphs are found where the line ends are lost") {
  const std::string filler = " " + std::string(100, 'x') + ".";
  CHECK(
      outline_of("1. (U) One." + filler + " 2. (C) Two on May 3. (3. is no mark.) 3. (U) Three.") ==
      "1(U):One." + filler + "|2(C):Two on May 3. (3. is no mark.)|3(U):Three.");
}

TEST_CASE("headings are underlined, or alone above a paragraph") {
  CHECK(outline_of("Kettles Boil\n------------\n\n1. (C) One.\n\nCups\n\n2. (C) Two.\n") ==
        "h:Kettles Boil|1(C):One.|h:Cups|2(C):Two.");
  CHECK(outline_of("1. (C) One.\n----\nTwo Lines\nOf Heading\n----\n2. (C) Two.\n") ==
        "1(C):One.|h:Two Lines~Of Heading|2(C):Two.");
  CHECK(outline_of("1. (C) One.\n\nIt ends here.\n\n2. (C) Two.\n") ==
        "1(C):One.~~It ends here.|2(C):Two.");
}

TEST_CASE("the summary is told from the text") {
  CHECK(outline_of("1. (C) Summary: Tea. End summary.\n\n2. (C) X.\n") ==
        "1(C)s:Summary: Tea. End summary.|2(C):X.");
  CHECK(outline_of("SUMMARY\n-------\n1. (C) Tea.\n\n2. (C) END SUMMARY.\n\n3. (C) X.\n") ==
        "hs:SUMMARY|1(C)s:Tea.|2(C)s:END SUMMARY.|3(C):X.");
  CHECK(outline_of("Summary\n-------\n1. (C) Tea.\n\nCups\n----\n2. (C) X.\n") ==
        "hs:Summary|1(C)s:Tea.|h:Cups|2(C):X.");
  CHECK(outline_of("1. (C) SUMMARY. Tea.\n\n2. (C) X.\n") == "1(C)s:SUMMARY. Tea.|2(C):X.");
  CHECK(outline_of("1. (C) Tea. END\nSUMMARY.\n\n2. (C) X.\n") ==
        "1(C)s:Tea. END~SUMMARY.|2(C):X.");
  CHECK(outline_of("1. (C) Summary trials were held.\n") == "1(C)s:Summary trials were held.");
}

TEST_CASE("page marks and the headers of later sections are no text") {
  const std::string section =
      "\nTOKYO 00000911  002 OF 003\n\nVZCZCXRO0001\nPP RUEHBJ\nDE RUEHKO #0911/02 1320455\n"
      "ZNY CCCCC ZZH\nP R 120455Z MAY 09\nFM AMEMBASSY TOKYO\nTO SECSTATE WASHDC\n"
      "C O N F I D E N T I A L SECTION 02 OF 03 TOKYO 000911\n\nSIPDIS\n\n"
      "E.O. 12958: DECL: 05/12/2019\nTAGS: PREL, JA\nSUBJECT: KETTLES\n\n";
  CHECK(outline_of("1. (C) The kettle was" + section + "boiling.\n\n2. (C) TO BE SURE.\n") ==
        "1(C):The kettle was~boiling.|2(C):TO BE SURE.");
  CHECK(outline_of("1. (C) A line TOKYO 00000911 002 OF 003 goes on.\n") == "1(C):A line~goes on.");
  CHECK(outline_of("1. (C) Text.\n\nTAGS: PREL, JA\n") == "1(C):Text.~~TAGS: PREL, JA");
}

TEST_CASE("the ends of the transmission are no text, the signature is") {
  const CableBody body = body_of(
      kHeader + "1. (C) Text.\nVAN DOE\n\nBT\n#0911\n\nNNNN\n\n#######\n<< END OF DOCUMENT >>\n");
  CHECK(outline(body) == "1(C):Text.~VAN DOE");
  CHECK(body.signature == "VAN DOE");
  CHECK(body_of(kHeader + "1. (C) Text.\n\nDOE DOE\n").signature == "DOE");
  CHECK(body_of(kHeader + "1. THE KETTLE\nBOILED\n").signature.empty());
  CHECK(body_of(kHeader + "1. (C) Text.\n").signature.empty());
  CHECK(body_of(kHeader + "1. (C) Text.\n\nXXXXXXXXXXXX\n").signature.empty());
  CHECK(body_of(kHeader + "1. (C) " + std::string(60, 'x') + ". Done. DOE\n").signature == "DOE");
}

TEST_CASE("who classified a telegram is kept apart and in the text") {
  const CableBody body = body_of(
      kHeader +
      "Classified By: Political Counselor Jane Doe,\nreasons 1.4 (b) and (d).\n\n1. (C) X.\n");
  CHECK(body.classified_by ==
        "Classified By: Political Counselor Jane Doe, reasons 1.4 (b) and (d).");
  CHECK(body.text.starts_with("Classified By:"));
  CHECK(body.paragraphs.size() == 2);
}

TEST_CASE("who classified a telegram is cut between characters where that is long") {
  for (const char* pad : {"", " ", "x"}) {
    const std::string names = std::string("Classified By: ") + pad + std::string(1, ' ');
    std::string text = kHeader + names;
    for (int i = 0; i < 700; ++i) text += "é";
    CHECK(is_utf8(body_of(text).classified_by));
    CHECK(body_of(text).classified_by.size() > 900);
  }
}

TEST_CASE("redactions are counted and left in the text") {
  const CableBody body = body_of(kHeader + "1. (C) XXXXXXXXXXXX met xxxxx; size XXL.\n");
  CHECK(body.redactions == 2);
  CHECK(body.text == "XXXXXXXXXXXX met xxxxx; size XXL.\n");
}

TEST_CASE("words broken by a line's end are whole again") {
  CHECK(outline_of("1. JURIS- \nDICTION AND JURISDICTION\n") == "1:JURISDICTION AND JURISDICTION");
  CHECK(outline_of("1. A NEW ECO-\nNOMY\n") == "1:A NEW ECONOMY");
  CHECK(outline_of("1. A DRAFT AND A LAW. THE DRAFT-\nLAW\n") ==
        "1:A DRAFT AND A LAW. THE DRAFT-LAW");
  CHECK(outline_of("1. (U) The long-\nterm kettle of Jean-\nPaul\n") ==
        "1(U):The long-term kettle of Jean-Paul");
  CHECK(outline_of("1. (U) A list -\nand more --\nand\n") == "1(U):A list -~and more --~and");
  CHECK(outline_of("1. (U) The kettle eco-\n\nTOKYO 00000911  002 OF 003\n\nnomy, an economy\n") ==
        "1(U):The kettle economy, an economy");
}

TEST_CASE("an empty body is empty") {
  CHECK(body_of(kHeader).text.empty());
  CHECK(body_of(kHeader).paragraphs.empty());
  CHECK(read_cable_body("", 12, {}).text.empty());
}

TEST_CASE("any bytes make a body whose paragraphs hold it") {
  std::mt19937 random(20240502);
  const std::string alphabet = std::string("AB 12\n\n\r-.()U/#X") + '\0' + "\u00B6\xFF";
  const std::string seed =
      kHeader + "1. (C) SUMMARY. Tea-\npot.\n\n----\nCups\n----\n2. (U) X.\nDOE\n";
  for (int round = 0; round < 300; ++round) {
    std::string text = seed;
    for (int change = 0; change < 40; ++change) {
      text[random() % text.size()] = alphabet[random() % alphabet.size()];
    }
    body_of(text);
  }
}

TEST_CASE("a long body takes linear time") {
  using Clock = std::chrono::steady_clock;
  constexpr std::size_t kLength = 1 << 20;
  for (const std::string_view pattern : {"1. (C) ",
                                         "1",
                                         "a-\n",
                                         "A-",
                                         "X",
                                         "X ",
                                         "-",
                                         "PAGE 02 A 1234 ",
                                         " OF ",
                                         "A 00000001 001 OF 002 ",
                                         "\n",
                                         "(C) ",
                                         "\u00B6",
                                         "UNCLAS SECTION 01 OF 02 A 1\n",
                                         "A\n---\n",
                                         "2. (C) A 1. ",
                                         "END SUMMARY ",
                                         "SUMMARY\n\n",
                                         "Classified by\n\n",
                                         "A\n\n1. x\n"}) {
    CAPTURE(pattern);
    std::string text = kHeader;
    while (text.size() < kLength) text += pattern;
    const Telegram telegram = parse_telegram(text, "");
    const auto begin = Clock::now();
    CHECK(read_cable_body(text, telegram.body_begin, telegram).text.size() <= 2 * text.size());
    CHECK(Clock::now() - begin < std::chrono::seconds(8));
  }
}

}  // namespace
}  // namespace dragoman
