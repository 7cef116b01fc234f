// Headers as copies damaged them: banners in small letters or with a letter lost, page marks within
// a list, words and persons among the TAGS, a subject cut short.

#include <catch2/catch.hpp>

#include <string>
#include <string_view>
#include <vector>

#include "analyzers/cable/header/plain_header.h"
#include "analyzers/cable/header/tags_line.h"
#include "analyzers/cable/header/telegram.h"
#include "analyzers/cable/marks/classification.h"
#include "analyzers/cable/marks/page_marker.h"

namespace dragoman {
namespace {

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out += out.empty() ? word : " " + word;
  return out;
}

std::string references_of(const Telegram& telegram) {
  std::vector<std::string> references;
  for (const CableReference& reference : telegram.references) {
    references.push_back(to_string(reference));
  }
  return joined(references);
}

// A telegram around the lines below its SIPDIS.
std::string telegram_with(std::string_view lines) {
  return "PP RUEHC\nDE RUEHRO #0701/01 1231415\nP 031415Z MAY 07\nFM AMEMBASSY ROME\n"
         "TO RUEHC/SECSTATE WASHDC PRIORITY 9781\nBT\nC O N F I D E N T I A L ROME 000701\n\n"
         "SIPDIS\n\nE.O. 12958: DECL: 05/02/2017\n" +
         std::string(lines) + "\n1. (C) Summary: The kettle boiled.\n\n2. (C) It cooled.\n\nDOE\n";
}

Telegram read(std::string_view lines) {
  return parse_telegram(telegram_with(lines), "");
}

TEST_CASE("a damaged banner has its level, post and number") {
  const std::vector<std::pair<std::string_view, std::string_view>> cases = {
      {"S e c r e t rome 000701", "SECRET"},
      {"u n c l a s Rome 000701", "UNCLASSIFIED"},
      {"c o n f i d e n t i a l section 01 of 02 rome 000701", "CONFIDENTIAL"},
      {"C O N F I D E N T I A L section 01 of 02 ROME 000701", "CONFIDENTIAL"},
      {"SECRET SECTION 01 of 03 ROME 000701", "SECRET"},
      {"SECRET Section 01 Of 03 ROME 000701", "SECRET"},
      {"E C R E T ROME 000701", "SECRET"},
      {"ECRET ROME 000701", "SECRET"},
      {"O N F I D E N T I A L ROME 000701", "CONFIDENTIAL"},
      {"C ONFIDENTIAL ROME 000701", "CONFIDENTIAL"},
      {"C O N F I D E N T I AL ROME 000701", "CONFIDENTIAL"},
      {"C O N F I D E N I A L ROME 000701", "CONFIDENTIAL"},
      {"C O N F I D E N T A I L ROME 000701", "CONFIDENTIAL"},
      {"CONFIDENTIIAL ROME 000701", "CONFIDENTIAL"},
      {"NCLAS ROME 000701", "UNCLASSIFIED"},
      {"UNCLASROME 000701", "UNCLASSIFIED"},
      {"S E C R E TROME 000701", "SECRET"},
      {"C\u00A0 O\u00A0 N\u00A0 F\u00A0 I\u00A0 D\u00A0 E\u00A0 N\u00A0 T\u00A0 I\u00A0 A\u00A0 L "
       "ROME 000701",
       "CONFIDENTIAL"},
      {"confidential rome 000701", "CONFIDENTIAL"},
      {"UNCLAS SECTION 01 0F 02 ROME 000701", "UNCLASSIFIED"},
      {"CORRECTED COPY S E C R E T ROME 000701", "SECRET"},
      {"C O R R E C T E D  C O P Y  S E C R E T ROME 000701", "SECRET"},
  };
  for (const auto& [line, level] : cases) {
    CAPTURE(line);
    const auto banner = parse_cable_banner(line);
    REQUIRE(banner);
    CHECK(banner->classification == level);
    CHECK(banner->number == 701);
  }
}

TEST_CASE("a sentence that begins like a banner is none") {
  for (const std::string_view line :
       {"Secret talks in Rome 1972", "Secret Rome 1972", "SECRETS ROME 1972",
        "Confidential sources in Rome reported 12345 visitors", "confidential", "Secret", "ECRET",
        "SECRETARIAT ROME 000701", "Unclassified papers, 000701", "secret of 3 parts",
        "C o n t a i n e r s 12345"}) {
    CAPTURE(line);
    CHECK_FALSE(parse_cable_banner(line));
  }
}

TEST_CASE("an archive's control number is no post and number") {
  const auto banner = parse_cable_banner("CONFIDENTIAL     QTX0412");
  REQUIRE(banner);
  CHECK(banner->classification == "CONFIDENTIAL");
  CHECK(banner->number == 0);
  CHECK(parse_cable_banner("CONFIDENTIAL ROME0412")->number == 412);
}

TEST_CASE("a page mark gives reference and post where no banner does") {
  const Telegram telegram = parse_telegram(
      "CONFIDENTIAL     QTX0412\n\nPAGE 01        ACCRA  00482  01 OF 02  141121Z\nACTION AF-00\n\n"
      "R 141120Z SEP 05\nFM AMEMBASSY ACCRA\nTO SECSTATE WASHDC IMMEDIATE 2210\n\nSIPDIS\n"
      "E.O. 12958: N/A\nTAGS: ELTN, GH\nSUBJECT: BERTHS\n\n1. (C) Text.\n",
      "");
  REQUIRE(telegram.reference);
  CHECK(to_string(*telegram.reference) == "05ACCRA482");
  CHECK(telegram.post == "ACCRA");
  CHECK(telegram.classification == "CONFIDENTIAL");
}

TEST_CASE("a publisher's sheet gives way to the telegram below it") {
  const std::string sheet =
      "CONFIDENTIAL\n\nSIPDIS\nTELEGRAM   May 03, 2007\n\nTo:  No Action Addressee\n\n"
      "From:     AMEMBASSY ROME (ROME 701 - UNKNOWN)\n\nTAGS:     PREL, IT\n\nCaptions: None\n\n"
      "Subject:  KETTLES AND COPPER P\n\nRef:      None\n"
      "_________________________________________________________________\n";
  const Telegram telegram = parse_telegram(
      sheet + telegram_with("TAGS: PREL IT\nSUBJECT: KETTLES AND COPPER POTS\n"), "");
  REQUIRE(telegram.reference);
  CHECK(to_string(*telegram.reference) == "07ROME701");
  CHECK(telegram.from == "AMEMBASSY ROME");
  CHECK(telegram.subject == "KETTLES AND COPPER POTS");
}

TEST_CASE("a header in small letters is read, its subject as written") {
  const Telegram telegram = parse_telegram(
      "pp ruehc\np 031415z may 07\nfm amembassy rome\nto ruehc/secstate washdc priority 9781\nbt\n"
      "c o n f i d e n t i a l rome 000701\n\nsipdis\n\ne.o. 12958: decl: 05/02/2017\n"
      "tags: prel it\nsubject: copper pots\n\nref: state 1\n\n1. (c) summary: it boiled.\n",
      "");
  REQUIRE(telegram.reference);
  CHECK(to_string(*telegram.reference) == "07ROME701");
  CHECK(telegram.classification == "CONFIDENTIAL");
  CHECK(telegram.from == "AMEMBASSY ROME");
  CHECK(joined(telegram.tags) == "PREL IT");
  CHECK(telegram.subject == "copper pots");
  CHECK(references_of(telegram) == "07STATE1");
}

TEST_CASE("what is made plain keeps its bytes in place") {
  const std::string text = "P\u00A0 031415Z\u00A0 MAY 07\nRest";
  const PlainHeader plain(text);
  CHECK(plain.text() == "P   031415Z   MAY 07\nRest");
  CHECK(plain.as_written(plain.text()) == text);
  CHECK(PlainHeader("P\u2009031415Z\u3000MAY\u202F07\u00E9").text() ==
        "P   031415Z   MAY   07\u00E9");
}

TEST_CASE("a telegram is known whatever blanks its copy has") {
  for (const std::string_view blank : {"\u00A0", "\u2009", "\u202F", "\u3000"}) {
    std::string text;
    for (const char c : telegram_with("TAGS: PREL\nSUBJECT: POTS\n")) {
      text += c == ' ' ? std::string(blank) : std::string(1, c);
    }
    const Telegram telegram = parse_telegram(text, "");
    REQUIRE(telegram.reference);
    CHECK(to_string(*telegram.reference) == "07ROME701");
    CHECK(telegram.classification == "CONFIDENTIAL");
    CHECK(looks_like_telegram(text));
  }
}

TEST_CASE("a banner may go on on the next line") {
  const std::string head = "P 031415Z MAY 07\nFM AMEMBASSY ROME\nBT\n";
  const std::string rest = "\nSIPDIS\n\nTAGS: PREL\nSUBJECT: POTS\n\n1. (C) It boiled.\n";
  for (const std::string_view banner :
       {"S E C R E T\nROME 000701\n", "S E C R E T SECTION 01 OF 02\nROME 000701\n"}) {
    CAPTURE(banner);
    const Telegram telegram = parse_telegram(head + std::string(banner) + rest, "");
    REQUIRE(telegram.reference);
    CHECK(to_string(*telegram.reference) == "07ROME701");
    CHECK(telegram.classification == "SECRET");
  }
  CHECK_FALSE(parse_telegram(head + "S E C R E T\nPOTS 000701\n" + rest, "").reference);
}

struct TagsCase {
  std::string_view text;
  std::string_view codes;
  std::string_view persons;
};

TEST_CASE("TAGS are codes and persons, and words are neither") {
  const std::vector<TagsCase> cases = {
      {"OVIP WATERS JANE PREL CH", "OVIP PREL CH", "WATERS JANE"},
      {"OVIP BUSH ELLA PREL BR", "OVIP PREL BR", "BUSH ELLA"},
      {"OVIP, POTTER, HELEN, PREL", "OVIP PREL", "POTTER, HELEN"},
      {"PREL PGOV POTTER HELEN J IT", "PREL PGOV IT", "POTTER HELEN J"},
      {"PREL OVIP (POTTER, HELEN) IT", "PREL OVIP IT", "POTTER, HELEN"},
      {"OVIP(POTTER HELEN) PREL", "OVIP PREL", "POTTER HELEN"},
      {"PREL (POTS KETTLES) IT", "PREL IT", ""},
      {"POLITICS FOREIGN POLICY PREL", "PREL", ""},
      {"ITALIAN POLITICS PREL", "PREL", ""},
      {"PREL BRUSSELS", "PREL", ""},
      {"TU PHUM TIP IN TURKEY", "TU PHUM TIP", ""},
      {"PHUM, IN, IS", "PHUM IN IS", ""},
      {"ETRDEINVPGOVCS", "ETRD EINV PGOV CS", ""},
      {"PRELUKFR", "PREL UK FR", ""},
      {"ECONOMIC PREL", "PREL", ""},
      {"EAID, ECON, BA, TAGS: EFIN", "EAID ECON BA EFIN", ""},
      {"PREL KXQZ PGVO", "PREL KXQZ PGVO", ""},
      {"PREL XM XR XF", "PREL XM XR XF", ""},
  };
  for (const TagsCase& c : cases) {
    CAPTURE(c.text);
    const TagsLine line = parse_tags_line(c.text);
    CHECK(joined(line.codes) == c.codes);
    CHECK(joined(line.persons) == c.persons);
  }
}

TEST_CASE("TAGS go on over a page mark") {
  CHECK(joined(read("TAGS: PREL, PARM, IT        SECRET     PAGE 02    ROME  00701  031415Z\n")
                   .tags) == "PREL PARM IT");
  CHECK(joined(read("TAGS: PINR, PREL, PE,\n\nSECRET\n\nPAGE 02   ROME  00701  01 OF 03  031415Z\n"
                    "PGOV, IT\nSUBJECT: POTS\n")
                   .tags) == "PINR PREL PE PGOV IT");
}

TEST_CASE("a page mark is taken out of a line with the classification before it") {
  CHECK(without_page_marks("A    SECRET    PAGE 02   ROME 00701  031415Z B", "") == "A B");
  CHECK(without_page_marks("A CONFIDENTIAL QTX0413 PAGE 02 ROME 00701 01 OF 02 031415Z", "") ==
        "A");
  CHECK(without_page_marks("TOP SECRET PAGE 02 ROME 00701 031415Z", "").empty());
  CHECK(without_page_marks("PAGE 12 OF THE SECRET REPORT", "") == "PAGE 12 OF THE SECRET REPORT");
}

TEST_CASE("a subject is read to its end and no further") {
  const std::vector<std::pair<std::string_view, std::string_view>> cases = {
      {"SUBJECT: COPPER POTS AND KETTLES\n\nFOR ROMAN KITCHENS\n\nREF: STATE 1\n",
       "COPPER POTS AND KETTLES FOR ROMAN KITCHENS"},
      {"SUBJECT: COPPER POTS\n\nSENSITIVE BUT UNCLASSIFIED. PLEASE PROTECT.\n\nREF: STATE 1\n",
       "COPPER POTS"},
      {"SUBJECT: COPPER POTS\n\nFOR EUR AND PRM\n\nREF: STATE 1\n", "COPPER POTS"},
      {"SUBJECT: COPPER POTS\n\nDEPT PASS TO USTR\n\nREF: STATE 1\n", "COPPER POTS"},
      {"SUBJECT: COPPER POTS\n\nPARIS FOR POTTER\n\nREF: STATE 1\n", "COPPER POTS"},
      {"SUBJECT: COPPER POTS\n\nNSC FOR POTTER AND DOE\n\nREF: STATE 1\n", "COPPER POTS"},
      {"SUBJECT: COPPER POTS IN\n\nPARIS FOR SALE\n\nREF: STATE 1\n",
       "COPPER POTS IN PARIS FOR SALE"},
      {"SUBJECT: COPPER NEGO-\nTIATIONS\n", "COPPER NEGO-TIATIONS"},
      {"SUBJECT: COPPER -\nAND TIN\n", "COPPER - AND TIN"},
      {"SUBJECT: COPPER POTS\n\nC O N F I D E N T I A L SECTION 02 OF 02 ROME 000701\n\nSIPDIS\n\n"
       "AND KETTLES\n",
       "COPPER POTS AND KETTLES"},
      {"SUBJECT: COPPER POTS\n\nTHE KITCHENS OF ROME\n", "COPPER POTS"},
      {"SUBJECT: COPPER POTS\n\nAND THE KITCHENS OF ROME\n",
       "COPPER POTS AND THE KITCHENS OF ROME"},
      {"SUBJECT: COPPER POTS AND\n CONFIDENTIAL\nPAGE 02 ROME 00701 01 OF 03 031415Z KETTLES\n"
       "REF: STATE 1\n",
       "COPPER POTS AND KETTLES"},
      {"SUBJECT: COPPER AND      CONFIDENTIAL    PAGE 02   ROME  00701  031415Z KETTLES\n",
       "COPPER AND KETTLES"},
      {"SUBJECT: COPPER PO\nSUBJECT: COPPER POTS AND KETTLES\n", "COPPER POTS AND KETTLES"},
      {"SUBJECT: COPPER POTS\nSUBJECT: OTHER\n", "COPPER POTS"},
  };
  for (const auto& [lines, subject] : cases) {
    CAPTURE(lines);
    CHECK(read("TAGS: PREL\n" + std::string(lines)).subject == subject);
  }
}

TEST_CASE("a REF list holds its telegrams and nothing else") {
  const std::vector<std::pair<std::string_view, std::string_view>> cases = {
      {"REF: A. BERLIN 88\nB. SECDEF MSG DTG 041530Z JUN 06\n", "07BERLIN88"},
      {"REF: A. POTTER EMAIL 3/8\nB. DOE EMAILS 3-12 THRU 4-7\n", ""},
      {"REF: A. STATE 31415\n     B. PARIS 701\n\nCONFIDENTIAL\n\nPAGE 02 ROME 00701 01 OF 02 "
       "031415Z\n\n     C. PARIS 702\n     D. PARIS 703\n",
       "07STATE31415 07PARIS701 07PARIS702 07PARIS703"},
      {"REF: A. PARIS 4011\nB. EMBASSY PRESS SUMMARY FOR JUNE 3 -\nJULY 9 (OUR WEB SITE)\nC. PARIS "
       "4019\n",
       "07PARIS4011 07PARIS4019"},
      {"SUBJECT: POTS IN RIO Ref(s): A) STATE 138; B) STATE 44\n", "07STATE138 07STATE44"},
      {"SUBJECT: POTSREF: A. STATE 138\n", "07STATE138"},
      {"SUBJECT: POTS REF A) STATE 138 B) PARIS 44\n", "07STATE138 07PARIS44"},
      {"SUBJECT: POTS Classified By: CDA Jane Doe, Reasons 1.4 (b). REFTELS: A) 2006 PARIS 71, B) "
       "2006 PARIS 72\n",
       "06PARIS71 06PARIS72"},
      {"REF: A. PARIS 61\nB. PARIS 62\nB. PARIS 63\nC. PARIS 64\n",
       "07PARIS61 07PARIS62 07PARIS63 07PARIS64"},
      {"REFTELS: (A) STATE 1 (B) PARIS 2\n", "07STATE1 07PARIS2"},
      {"REF: A. E-MAIL FROM POTTER TO DOE OF APRIL 12\nB. PARIS 301\n", "07PARIS301"},
      {"REF: A. KITCHEN STAFF DTG 121430Z APR 07\nB. PARIS 301\n", "07PARIS301"},
      {"REF A: STATE 138\nREF B: PARIS 301\n", "07STATE138 07PARIS301"},
      {"REF: A. STATE 138\n\nC O N F I D E N T I A L SECTION 02 OF 02 ROME 000701\n\nSIPDIS\n\n"
       "B. PARIS 301\n",
       "07STATE138 07PARIS301"},
      {"SUBJECT: BRIEFING ON POTS (REF A)\n", ""},
  };
  for (const auto& [lines, references] : cases) {
    CAPTURE(lines);
    CHECK(references_of(read(lines)) == references);
  }
}

TEST_CASE("a subject stays whole beside a glued REF list") {
  CHECK(read("SUBJECT: COPPER POTSREF: A. STATE 138\n").subject == "COPPER POTS");
  CHECK(read("SUBJECT: BRIEFING ON POTS (REF A)\n").subject == "BRIEFING ON POTS (REF A)");
}

TEST_CASE("a routing line gives the classification where no banner does") {
  const Telegram telegram = parse_telegram(
      "VZCZCXRO5008\nDE RUEHRO #0701/01 1231415\nZNY SSSSS ZZH\nP 031415Z MAY 07\nFM AMEMBASSY "
      "ROME\n"
      "TO RUEHC/SECSTATE WASHDC\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: POTS\n\n1. Text.\n",
      "");
  CHECK(telegram.classification == "SECRET");
}

}  // namespace
}  // namespace dragoman
