#include "analyzers/cable/header/telegram.h"

#include <catch2/catch.hpp>

#include <chrono>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/cable/header/addressees.h"
#include "analyzers/cable/header/header_lines.h"
#include "analyzers/cable/header/tags_line.h"
#include "analyzers/text/utf8.h"

namespace dragoman {
namespace {

using Strings = std::vector<std::string>;

// All telegrams here are invented.
constexpr std::string_view kModern = R"(VZCZCXRO0001
PP RUEHBJ RUEHUL
DE RUEHKO #0911/01 1320455
ZNY CCCCC ZZH
P R 120455Z MAY 09
FM AMEMBASSY TOKYO
TO RUEHC/SECSTATE WASHDC PRIORITY 4711
INFO RUEHUL/AMEMBASSY SEOUL IMMEDIATE 0815
RUEHXX/TEA POSTS COLLECTIVE
RUCNDT/USMISSION USUN NEW YORK PRIORITY 0042
RHMFIUU/HQ TEAHOUSE COMMAND YOKOTA AB JA//J5/JO21//
RUAYJAA/CTF 72

C O N F I D E N T I A L SECTION 01 OF 02 TOKYO 000911

SIPDIS
NOFORN

STATE FOR EAP/J, IO/UNP
SIPDIS

E.O. 12958: DECL: 05/12/2019
TAGS: PREL, UNSC, PHUM
JA, CH
SUBJECT: TEA CEREMONY TALKS: Minister SEES
PROGRESS ON  WATER TEMPERATURE

REF: A. 08 BEIJING 6543
     B. SEOUL 211 (NOTAL)

TOKYO 00000911  001.2 OF 002

Classified By: Political Counselor Jane Doe.

1. (C) Summary. The Minister praised the kettle.
)";

constexpr std::string_view kExtract =
    "This record is a partial extract of the original cable. The full text is not available.\n"
    "\n"
    "UNCLAS SECTION 01 OF 03 MADRID 004321\n"
    "\n"
    "SIPDIS\n"
    "\n"
    "SENSITIVE\n"
    "\n"
    "E.O. 12958: N/A\n"
    "TAGS: PGOV ECON SP\n"
    "SUBJECT: THE OLIVE HARVEST\n"
    "\n"
    "1. (SBU) It was good.\n";

constexpr std::string_view kSeventies =
    "R 221015Z MAR 74\n"
    "FM AMEMBASSY TOKYO\n"
    "TO SECSTATE WASHDC 9123\n"
    "INFO AMEMBASSY SEOUL\n"
    "AMEMBASSY MOSCOW PRIORITY\n"
    "C O N F I D E N T I A L TOKYO 3712\n"
    "E.O. 11652: GDS\n"
    "TAGS: PFOR, KS, JA\n"
    "SUBJ: CHESS TOURNAMENT\n"
    "REF: STATE 54321\n"
    "1. EMBASSY HAS NO OBJECTION.\n";

std::string text_below(std::string_view header, std::string_view line) {
  return std::string(header) + std::string(line);
}

// A telegram of the given lines between its banner and its text.
Telegram with_lines(std::string_view lines) {
  const std::string text =
      "R 120455Z MAY 09\nFM AMEMBASSY TOKYO\nTO SECSTATE WASHDC\n\n"
      "UNCLAS TOKYO 000911\n\n" +
      std::string(lines) + "\n\n1. (U) Text.\n";
  return parse_telegram(text, "");
}

std::string body_of(std::string_view text) {
  return std::string(text.substr(parse_telegram(text, "").body_begin));
}

Strings printed(const std::vector<CableReference>& references) {
  Strings out;
  for (const CableReference& reference : references) out.push_back(to_string(reference));
  return out;
}

TEST_CASE("a telegram's header is read field by field") {
  const Telegram telegram = parse_telegram(kModern, "");
  REQUIRE(telegram.reference);
  CHECK(to_string(*telegram.reference) == "09TOKYO911");
  CHECK(telegram.precedence == Precedence::kPriority);
  REQUIRE(telegram.date);
  CHECK(to_iso_string(*telegram.date) == "2009-05-12T04:55Z");
  CHECK(telegram.from == "AMEMBASSY TOKYO");
  CHECK(telegram.to == Strings{"SECSTATE WASHDC"});
  CHECK(telegram.info == Strings{"AMEMBASSY SEOUL", "TEA POSTS COLLECTIVE",
                                 "USMISSION USUN NEW YORK", "HQ TEAHOUSE COMMAND YOKOTA AB JA",
                                 "CTF 72"});
  CHECK(telegram.post == "TOKYO");
  CHECK(telegram.classification == "CONFIDENTIAL");
  CHECK(telegram.captions == Strings{"SIPDIS", "NOFORN"});
  CHECK(telegram.tags == Strings{"PREL", "UNSC", "PHUM", "JA", "CH"});
  CHECK(telegram.subject == "TEA CEREMONY TALKS: Minister SEES PROGRESS ON WATER TEMPERATURE");
  CHECK(printed(telegram.references) == Strings{"08BEIJING6543", "09SEOUL211"});
  CHECK(kModern.substr(telegram.body_begin).starts_with("Classified By: Political"));
}

TEST_CASE("an extract without date or addressees takes its year from the name") {
  const Telegram telegram = parse_telegram(kExtract, "04MADRID4321");
  REQUIRE(telegram.reference);
  CHECK(to_string(*telegram.reference) == "04MADRID4321");
  REQUIRE(telegram.date);
  CHECK(to_iso_string(*telegram.date) == "2004");
  CHECK(telegram.from.empty());
  CHECK(telegram.post == "MADRID");
  CHECK(telegram.classification == "UNCLASSIFIED//FOR OFFICIAL USE ONLY");
  CHECK(telegram.captions == Strings{"SIPDIS", "SENSITIVE"});
  CHECK(kExtract.substr(telegram.body_begin) == "1. (SBU) It was good.\n");
}

TEST_CASE("a name that disagrees with the banner gives no year") {
  for (const std::string_view name : {"", "notes", "04MADRID4399", "04TOKYO4321"}) {
    CAPTURE(name);
    const Telegram telegram = parse_telegram(kExtract, name);
    CHECK_FALSE(telegram.reference);
    CHECK_FALSE(telegram.date);
  }
}

TEST_CASE("a name is compared without blanks, and aliases of the post are known") {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"UNCLAS SECSTATE 012345", "06STATE12345"},
      {"UNCLAS RIO DE JANEIRO 012345", "06RIODEJANEIRO12345"},
      {"UNCLAS RIO DE JAN 012345", "06RIODEJANEIRO12345"},
      {"UNCLAS USUN 012345", "06USUNNEWYORK12345"},
  };
  for (const auto& [banner, name] : cases) {
    CAPTURE(banner);
    const Telegram telegram = parse_telegram(banner + "\nSUBJECT: X\n", name);
    REQUIRE(telegram.reference);
    CHECK(to_string(*telegram.reference) == name);
  }
}

TEST_CASE("the date-time group's year counts more than the name's") {
  const Telegram telegram = parse_telegram(kSeventies, "75TOKYO3712");
  REQUIRE(telegram.reference);
  CHECK(to_string(*telegram.reference) == "74TOKYO3712");
}

TEST_CASE("without a number in the banner the name is the reference") {
  const Telegram telegram = parse_telegram("CONFIDENTIAL\nTAGS: PREL\nSUBJECT: X\n", "07HANOI12");
  REQUIRE(telegram.reference);
  CHECK(to_string(*telegram.reference) == "07HANOI12");
}

TEST_CASE("a banner of another post than the FM line and the name is not believed") {
  const std::string text =
      "R 120455Z MAY 09\nFM AMEMBASSY HANOI\nTO SECSTATE WASHDC\n\nSECRET TOKYO 000911\n";
  CHECK(to_string(parse_telegram(text, "09HANOI77").reference.value()) == "09HANOI77");
  CHECK(to_string(parse_telegram(text, "").reference.value()) == "09TOKYO911");
}

TEST_CASE("a telegram of the seventies is read") {
  const Telegram telegram = parse_telegram(kSeventies, "");
  REQUIRE(telegram.reference);
  CHECK(to_string(*telegram.reference) == "74TOKYO3712");
  CHECK(telegram.to == Strings{"SECSTATE WASHDC"});
  CHECK(telegram.info == Strings{"AMEMBASSY SEOUL", "AMEMBASSY MOSCOW"});
  CHECK(telegram.classification == "CONFIDENTIAL");
  CHECK(telegram.tags == Strings{"PFOR", "KS", "JA"});
  CHECK(telegram.subject == "CHESS TOURNAMENT");
  CHECK(printed(telegram.references) == Strings{"74STATE54321"});
  CHECK(body_of(kSeventies) == "1. EMBASSY HAS NO OBJECTION.\n");
}

TEST_CASE("a telegram from before TAGS is read") {
  const std::string text =
      "P R 281848Z DEC 66\nFM AMEMBASSY LIMA\nTO SECSTATE WASHDC PRIORITY\nSTATE GRNC\n\n"
      "UNCLASSIFIED LIMA 2481\n\nFISHING LIMITS\n\n1. PRESS SILENT.\n";
  const Telegram telegram = parse_telegram(text, "");
  CHECK(looks_like_telegram(text));
  CHECK(to_string(telegram.reference.value()) == "66LIMA2481");
  CHECK(telegram.tags.empty());
  CHECK(telegram.subject.empty());
  CHECK(body_of(text) == "FISHING LIMITS\n\n1. PRESS SILENT.\n");
}

TEST_CASE("line ends, a byte-order mark, NULs and tabs change nothing") {
  const Telegram plain = parse_telegram(kModern, "");
  std::string odd = "\xEF\xBB\xBF";
  for (const char c : kModern) {
    if (c == '\n') odd.append(" \t\0", 3).append("\r");
    odd += c;
  }
  const Telegram telegram = parse_telegram(odd, "");
  CHECK(looks_like_telegram(odd));
  CHECK(telegram.reference == plain.reference);
  CHECK(telegram.date == plain.date);
  CHECK(telegram.to == plain.to);
  CHECK(telegram.info == plain.info);
  CHECK(telegram.tags == plain.tags);
  CHECK(telegram.subject == plain.subject);
  CHECK(telegram.references == plain.references);
  CHECK(std::string_view(odd).substr(telegram.body_begin).starts_with("Classified By:"));
}

struct TagsCase {
  std::string_view lines;
  Strings codes;
};

TEST_CASE("a TAGS line is read however its codes are divided, to its end") {
  const std::vector<TagsCase> cases = {
      {"TAGS: PREL PHUM MY", {"PREL", "PHUM", "MY"}},
      {"TAGS: PREL, PHUM, MY", {"PREL", "PHUM", "MY"}},
      {"TAGS PREL, PHUM, MY", {"PREL", "PHUM", "MY"}},
      {"TAGS: [PREL](#) [UNSC](#) [JA](#)", {"PREL", "UNSC", "JA"}},
      {"TAGS: PREL, PHUM,\nAFL-CIO, MY\nSUBJECT: X", {"PREL", "PHUM", "AFL-CIO", "MY"}},
      {"TAGS: PREL PHUM\nMY UNSC\nSUBJECT: X", {"PREL", "PHUM", "MY", "UNSC"}},
      {"TAGS: PDEV (LAST, FIRST), US, PREL", {"PDEV", "US", "PREL"}},
      {"TAGS: OVIP (LAST, FIRST\nMIDDLE), JA", {"OVIP", "JA"}},
      {"TAGS: PREL PREL JA", {"PREL", "JA"}},
      {"TAGS: N/A", {}},
      {"E.O. 12958: N/A TAGS: ECON BR", {"ECON", "BR"}},
      {"TAGS: ECON BR\nKETTLE PRICES RISE IN BRAZIL", {"ECON", "BR"}},
  };
  for (const TagsCase& c : cases) {
    CAPTURE(c.lines);
    CHECK(with_lines(c.lines).tags == c.codes);
  }
}

struct LineCase {
  std::string_view lines;
  std::string_view expected;
};

TEST_CASE("a subject goes on over lines to a blank line or the next key") {
  const std::vector<LineCase> cases = {
      {"SUBJECT: KETTLES", "KETTLES"},
      {"SUBJ: KETTLES", "KETTLES"},
      {"Subject:  Kettles and   Cups ", "Kettles and Cups"},
      {"SUBJECT: KETTLES,\nCUPS\nAND TEA\n\nOTHER", "KETTLES, CUPS AND TEA"},
      {"SUBJECT: KETTLES\nTO SEND\nREF: TOKYO 1", "KETTLES TO SEND"},
      {"SUBJECT: KETTLES REF: TOKYO 1", "KETTLES"},
      {"SUBJECT:\nKETTLES", "KETTLES"},
      {"SUBJECT: KETTLES AND\n\nCUPS", "KETTLES AND CUPS"},
      {"SUBJECT: VISIT OF MARCH 3 TO\n4, 2006.", "VISIT OF MARCH 3 TO 4, 2006."},
      {"SUBJECT: KETTLES\nThis is an action request.", "KETTLES"},
      {"SUBJECT: KETTLES\n-------\nMORE", "KETTLES"},
      {"SUBJECT: KETTLES\nSUMMARY: MORE", "KETTLES"},
      {"SUBJECT: PRESS ON KETTLES\n  INDEX:\n(1) Kettles", "PRESS ON KETTLES"},
      {"SUBJECT: Press on kettles Index: Index:", "Press on kettles"},
      {"SUBJECT: THE CARD INDEX", "THE CARD INDEX"},
      {"SUBJECT: KETTLES SENSITIVE BUT UNCLASSIFIED, PLEASE TREAT ACCORDINGLY", "KETTLES"},
      {"SUBJECT: KETTLES\nSensitive but unclassified - please protect accordingly.", "KETTLES"},
      {"SUBJECT: SENSITIVE BUT UNCLASSIFIED KETTLES", "SENSITIVE BUT UNCLASSIFIED KETTLES"},
      {"SUBJECT: (SBU) Kettles 1. (SBU) They boil.", "(SBU) Kettles"},
  };
  for (const LineCase& c : cases) {
    CAPTURE(c.lines);
    CHECK(with_lines(c.lines).subject == c.expected);
  }
}

TEST_CASE("a REF list goes on over lines, but not into the text") {
  const std::vector<LineCase> cases = {
      {"REF: STATE 245841", "09STATE245841"},
      {"REFS: (A) STATE 112 (B) 03 SEOUL\n\n12", "09STATE112 03SEOUL12"},
      {"REF A) STATE 112\nB) STATE 113", "09STATE112 09STATE113"},
      {"REF: A. STATE 38\n     \u00B6B. 05 HANOI 465\n\n\u00B6C. 05 HANOI 466",
       "09STATE38 05HANOI465 05HANOI466"},
      {"REF: TOKYO 2000", "09TOKYO2000"},
      {"REF: TOKYO 911", ""},
      {"REF: STATE 1\nSensitive but unclassified.\n\nSEOUL 12", "09STATE1"},
      {"REF: STATE 1 (SBU) On 12 May SEOUL 3 was read.", "09STATE1"},
      {"REF: STATE 1 TOKYO 00000911 001.2 OF 002", "09STATE1"},
  };
  for (const LineCase& c : cases) {
    CAPTURE(c.lines);
    std::string joined;
    for (const std::string& reference : printed(with_lines(c.lines).references)) {
      joined += joined.empty() ? reference : " " + reference;
    }
    CHECK(joined == c.expected);
  }
}

TEST_CASE("no text is lost between the header and the body") {
  CHECK(body_of("UNCLAS TOKYO 1\nTAGS: PREL\nSUBJECT: X\nREF: STATE 1 (SBU) Text.\n") ==
        "(SBU) Text.\n");
  CHECK(body_of(
            "UNCLAS TOKYO 1\nTAGS: PREL\nSUBJECT: X\n\nA remark.\n\nREF: STATE 1\n\n1. Text.\n") ==
        "A remark.\n\nREF: STATE 1\n\n1. Text.\n");
  CHECK(body_of(text_below("UNCLAS TOKYO 1\nTAGS: PREL\nSUBJECT: X\n\n", "1. One.\nSUBJECT: 2.")) ==
        "1. One.\nSUBJECT: 2.");
  CHECK(body_of("R 120466Z MAY 66\nUNCLASSIFIED LIMA 2\n\nPRESS SILENT,\nTO THE RELIEF OF ALL.\n\n"
                "UNCLASSIFIED\n\nLAST LINE.\n") ==
        "PRESS SILENT,\nTO THE RELIEF OF ALL.\n\nUNCLASSIFIED\n\nLAST LINE.\n");
  const std::string unbroken = "SUBJECT: " + std::string(500, 'X') + " " + std::string(900, 'y');
  CHECK(body_of("UNCLAS TOKYO 1\nTAGS: PREL\n" + unbroken) == unbroken);
}

TEST_CASE("what is unclassified but limited is named as the published tables name it") {
  const std::vector<LineCase> cases = {
      {"SENSITIVE", "UNCLASSIFIED//FOR OFFICIAL USE ONLY"},
      {"SIPDIS SENSITIVE", "UNCLASSIFIED//FOR OFFICIAL USE ONLY"},
      {"FOR OFFICIAL USE ONLY", "UNCLASSIFIED//FOR OFFICIAL USE ONLY"},
      {"E F T O", "UNCLASSIFIED//FOR OFFICIAL USE ONLY"},
      {"NOFORN", "UNCLASSIFIED"},
      {"STATE FOR SENSITIVE MATTERS", "UNCLASSIFIED"},
  };
  for (const LineCase& c : cases) {
    CAPTURE(c.lines);
    CHECK(with_lines(c.lines).classification == c.expected);
  }
  CHECK(parse_telegram("SECRET TOKYO 1\nSENSITIVE\n", "").classification == "SECRET");
}

TEST_CASE("distribution within the Department is not an addressee") {
  const std::string text =
      "ACTION EAP-00\n\nINFO  LOG-00   AF-00    AID-00\n      DODE-00  /000W\n" +
      std::string(kSeventies);
  CHECK(parse_telegram(text, "").info == Strings{"AMEMBASSY SEOUL", "AMEMBASSY MOSCOW"});
}

TEST_CASE("a banner may stand above the date-time group too") {
  const std::string text = "CONFIDENTIAL   TOKYO   00003712\n" + std::string(kSeventies);
  const Telegram telegram = parse_telegram(text, "");
  CHECK(telegram.from == "AMEMBASSY TOKYO");
  CHECK(telegram.info == Strings{"AMEMBASSY SEOUL", "AMEMBASSY MOSCOW"});
  CHECK(to_string(telegram.reference.value()) == "74TOKYO3712");
}

TEST_CASE("an addressee is stripped to its office") {
  const std::vector<std::pair<std::string_view, std::string_view>> cases = {
      {"RUEHC/SECSTATE WASHDC IMMEDIATE 6695", "SECSTATE WASHDC"},
      {"RUEHC / SECSTATE WASHDC", "SECSTATE WASHDC"},
      {"RUEHC SECSTATE WASHDC", "SECSTATE WASHDC"},
      {"ZEN/AMEMBASSY LONDON", "AMEMBASSY LONDON"},
      {"AMEMBASSY LONDON 8778 PRIORITY", "AMEMBASSY LONDON"},
      {"AMEMBASSY KIGALI NIACT IMMEDIATE 12", "AMEMBASSY KIGALI"},
      {"JOINT STAFF WASHDC//J5//", "JOINT STAFF WASHDC"},
      {"CTF 72", "CTF 72"},
      {"PRIORITY 1994", ""},
      {"", ""},
  };
  for (const auto& [line, office] : cases) {
    CAPTURE(line);
    CHECK(parse_addressee(line) == office);
  }
  CHECK(post_of_office("AMEMBASSY NEW DELHI") == "NEW DELHI");
  CHECK(post_of_office("SECSTATE WASHDC") == "STATE");
  CHECK(post_of_office("AIT TAIPEI") == "AIT TAIPEI");
}

TEST_CASE("telegrams are recognised by their headers") {
  CHECK(looks_like_telegram(kModern));
  CHECK(looks_like_telegram(kExtract));
  CHECK(looks_like_telegram(kSeventies));
  CHECK(looks_like_telegram("CONFIDENTIAL TOKYO 12\nREF: STATE 1\nSUBJECT: KETTLES\n"));
}

TEST_CASE("texts that mention telegrams are not telegrams") {
  const std::string quoting_article =
      "A cable sent from the embassy in Tokyo in May shows how the talks about water began.\n"
      "It was classified confidential and dealt at length with the temperature of the water.\n"
      "Officials would not comment on the cable when they were asked about it on Thursday.\n"
      "The newspaper publishes its first lines below, as it received them from its source.\n" +
      std::string(kSeventies);
  for (const std::string_view text : std::vector<std::string_view>{
           "", "\n\n", "Secret talks\n\nThe two sides met in Paris.\n",
           "MEMORANDUM FOR: The Secretary\nFROM: Jane Doe\nSUBJECT: Kettles\nSECRET\n\nText.\n",
           "From: Jane Doe\nTo: John Roe\nSubject: SECRET TALKS\n\nREF: our telephone call\n",
           "CONFIDENTIAL\n\nSUBJECT: A paper on kettles\n\nREF: A/RES/60/1\n",
           "Newsletter No. 12\nTags: politics, trade\nSubject: tea\n",
           "A/60/L.1\n\nUNITED NATIONS\n\nTO SUPPORT PEACE\n", quoting_article}) {
    CAPTURE(text);
    CHECK_FALSE(looks_like_telegram(text));
  }
}

TEST_CASE("any bytes are read without harm") {
  std::mt19937 random(20240501);
  const std::string alphabet = std::string("ABC 0192\n\r\t:.,()/#") + '\0' + "\xC2\xB6\xFF";
  for (int round = 0; round < 300; ++round) {
    std::string text(kModern);
    for (int change = 0; change < 60; ++change) {
      text[random() % text.size()] = alphabet[random() % alphabet.size()];
    }
    text.resize(random() % text.size());
    CHECK(parse_telegram(text, text).body_begin <= text.size());
    looks_like_telegram(text);
  }
}

TEST_CASE("a header that goes on beyond what is read is cut between characters") {
  for (const char* pad : {"", "x"}) {
    std::string text = std::string("UNCLAS TOKYO 000911\nSUBJECT: ") + pad;
    while (text.size() < kMaxHeaderBytes + 100) text += "é";
    const Telegram telegram = parse_telegram(text, "");
    CHECK(is_utf8(telegram.subject));
    CHECK(is_utf8(text.substr(telegram.body_begin)));
  }
}

TEST_CASE("hostile input takes no more time than its header") {
  using Clock = std::chrono::steady_clock;
  constexpr std::size_t kLength = 8 << 20;
  for (const std::string_view pattern :
       {" ", "\n", "A", "(", "REF: A. TOKYO 1 ", "TAGS: PREL ", "AB,", "TO A\n", "E.O. 1 E.O. 1 ",
        "U N C L A S ", "SUBJECT: THE\n\n", "\xC2\xB6", "1 2 ", "REF: X\nA. TOKYO\n"}) {
    CAPTURE(pattern);
    std::string text = "UNCLAS TOKYO 000911\nTAGS: ";
    while (text.size() < kLength) text += pattern;
    const auto begin = Clock::now();
    CHECK(parse_telegram(text, "").body_begin <= text.size());
    looks_like_telegram(text);
    CHECK(Clock::now() - begin < std::chrono::seconds(2));
  }
}

}  // namespace
}  // namespace dragoman
