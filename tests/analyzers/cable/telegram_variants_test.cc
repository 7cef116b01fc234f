// Telegrams as publishers, other decades and typists have left them. All are invented.

#include <catch2/catch.hpp>

#include <string>
#include <string_view>
#include <vector>

#include "analyzers/cable/header/telegram.h"
#include "analyzers/cable/marks/classification.h"

namespace dragoman {
namespace {

using Strings = std::vector<std::string>;

const std::string kHeader =
    "R 120455Z MAY 09\nFM AMEMBASSY TOKYO\nTO RUEHC/SECSTATE WASHDC 4711\n\n";
const std::string kBanner = "UNCLAS TOKYO 000911\n\nSIPDIS\n\n";
const std::string kKeys = "E.O. 12958: N/A\nTAGS: PGOV, JA\nSUBJECT: KETTLES\n\n";

std::string printed(const std::optional<CableReference>& reference) {
  return reference ? to_string(*reference) : "none";
}

std::string printed(const std::optional<Date>& date) {
  return date ? to_iso_string(*date) : "none";
}

Telegram with_lines(const std::string& lines) {
  return parse_telegram(kHeader + kBanner + lines + "\n\n1. (U) Text.\n", "");
}

TEST_CASE("a header whose lines run together is read") {
  const Telegram telegram = parse_telegram(
      "VZCZCXYZ0000 RR RUEHWEB DE RUEHKO #0911 1320455 ZNR UUUUU ZZH P R 120455Z MAY 09 FM "
      "AMEMBASSY TOKYO TO RUEHC/SECSTATE WASHDC PRIORITY 4711 RUEHUL/AMEMBASSY SEOUL 3 INFO "
      "RUEHBJ/AMEMBASSY BEIJING 5\nUNCLAS TOKYO 000911 SIPDIS E.O. 12958: N/A TAGS: PGOV, JA "
      "SUBJECT: KETTLES REF: STATE 12 1. (U) Text.\n",
      "");
  CHECK(printed(telegram.reference) == "09TOKYO911");
  CHECK(printed(telegram.date) == "2009-05-12T04:55Z");
  CHECK(telegram.from == "AMEMBASSY TOKYO");
  CHECK(telegram.to == Strings{"SECSTATE WASHDC", "AMEMBASSY SEOUL"});
  CHECK(telegram.info == Strings{"AMEMBASSY BEIJING"});
  CHECK(telegram.tags == Strings{"PGOV", "JA"});
  CHECK(telegram.subject == "KETTLES");
  CHECK(printed(telegram.references.at(0)) == "09STATE12");
}

TEST_CASE("a publisher's stamp glued to the banner is no part of it") {
  const Telegram telegram = parse_telegram(
      kHeader +
          "Cable dated:2009-05-12T04:55:00UNCLAS SECTION 01 OF 04 TOKYO 000911SENSITIVE SIPDISDOE "
          "FOR JANE ROE AND EAP/JE.O. 12958: N/A TAGS: ENRG JA\n\n1. (SBU) Text.\n",
      "");
  CHECK(printed(telegram.reference) == "09TOKYO911");
  CHECK(telegram.classification == kOfficialUse);
  CHECK(telegram.tags == Strings{"ENRG", "JA"});
  CHECK(telegram.sections == 4);
}

TEST_CASE("a database row above the header fills what the header lacks") {
  const std::string keyed =
      "id: 12345\ndate: 5/12/2009 4:55\nrefid: 09TOKYO911\norigin: Embassy Tokyo\n"
      "classification: UNCLASSIFIED\ndestination: 09SEOUL5\nheader:\n";
  const Telegram bare_header = parse_telegram(keyed + "TAGS: PGOV\nSUBJECT: KETTLES\n", "");
  CHECK(printed(bare_header.reference) == "09TOKYO911");
  CHECK(printed(bare_header.date) == "2009-05-12T04:55Z");
  CHECK(bare_header.classification == "UNCLASSIFIED");
  CHECK(bare_header.post == "TOKYO");
  const Telegram both = parse_telegram(
      kHeader + "12345\n2009-05-13 06:00:00\n09TOKYO911\nEmbassy Tokyo\nUNCLASSIFIED\n\n" +
          kHeader + kBanner + kKeys + "1. (U) Text.\n",
      "");
  CHECK(printed(both.date) == "2009-05-12T04:55Z");
  CHECK(both.to == Strings{"SECSTATE WASHDC"});
  CHECK(both.subject == "KETTLES");
}

TEST_CASE("an extract that the whole telegram follows is read as the whole") {
  const std::string extract =
      kBanner + "TAGS: PGOV\nSUBJECT: KETTLES AND...\n\n1. (U) The ke...\n\n";
  const std::string whole = kBanner + kKeys + "REF: STATE 12\n\n1. (U) The kettles boil.\n";
  const std::string row = "777\n2009-05-12\n\n09TOKYO911\n\nEmbassy Tokyo\n\nUNCLASSIFIED\n\n";
  for (const std::string& between : {std::string(), row, kHeader}) {
    CAPTURE(between);
    const std::string text = extract + between + whole;
    const Telegram telegram = parse_telegram(text, "09TOKYO911");
    CHECK(telegram.subject == "KETTLES");
    CHECK(telegram.tags == Strings{"PGOV", "JA"});
    CHECK(printed(telegram.references.at(0)) == "09STATE12");
    CHECK(text.substr(telegram.body_begin) == "1. (U) The kettles boil.\n");
  }
  CHECK(printed(parse_telegram(extract + row + whole, "").date) == "2009-05-12");
}

TEST_CASE("a later section's header isn't taken for the whole telegram") {
  const std::string text = kHeader + "UNCLAS SECTION 01 OF 02 TOKYO 000911\n" + kKeys +
                           "1. (U) One.\n\nUNCLAS SECTION 02 OF 02 TOKYO 000911\n" + kKeys +
                           "2. (U) Two.\n";
  CHECK(text.substr(parse_telegram(text, "").body_begin).starts_with("1. (U) One."));
}

TEST_CASE("a publisher's date line counts without a date-time group, to its own precision") {
  const std::string lines = kBanner + kKeys;
  CHECK(printed(parse_telegram("Thursday, 11 October 2007, 13:48\n" + lines, "").date) ==
        "2007-10-11T13:48Z");
  CHECK(printed(parse_telegram("11 October 2007\n" + lines, "").date) == "2007-10-11");
  CHECK(printed(parse_telegram("11 October 2007\n" + lines, "").reference) == "07TOKYO911");
  CHECK(printed(parse_telegram(kHeader + "Monday, 1 June 2009\n" + lines, "").date) ==
        "2009-05-12T04:55Z");
}

struct KeyCase {
  std::string line;
  std::string_view subject;
  Strings tags;
};

TEST_CASE("misspelled and unmarked keys are known") {
  const std::vector<KeyCase> cases = {
      {"TAGS PGOV JA\nSUBJECT KETTLES", "KETTLES", {"PGOV", "JA"}},
      {"TGAS: PGOV JA\nSUJBECT: KETTLES", "KETTLES", {"PGOV", "JA"}},
      {"Tags: pgov, Ja\nSubject: Kettles", "Kettles", {"PGOV", "JA"}},
      {"TAG: PGOV JA\nSUBJ: KETTLES", "KETTLES", {"PGOV", "JA"}},
      {"TAGS; PGOV JA\nSUBECT: KETTLES", "KETTLES", {"PGOV", "JA"}},
      {"E.o. 13526: decl: n/a TAGS: PGOV JA SUBJECT: KETTLES", "KETTLES", {"PGOV", "JA"}},
      {"EO 12356 DECL: OADR\nTAGS: PGOV JA SIPDIS\nSUBJECT: KETTLES", "KETTLES", {"PGOV", "JA"}},
      {"TAGS: PGOV,\n\nJA\nSUBJECT: KETTLES", "KETTLES", {"PGOV", "JA"}},
      {"TAGS: PGOV- JA-\nSUBJECT: KETTLES", "KETTLES", {"PGOV", "JA"}},
  };
  for (const KeyCase& c : cases) {
    CAPTURE(c.line);
    const Telegram telegram = with_lines(c.line);
    CHECK(telegram.subject == c.subject);
    CHECK(telegram.tags == c.tags);
  }
}

TEST_CASE("a line of the text that begins with SUBJECT is no key") {
  const std::string text = kHeader + kBanner + kKeys + "SUBJECT TO APPROVAL WE BOIL WATER.\n";
  CHECK(parse_telegram(text, "").subject == "KETTLES");
  CHECK(text.substr(parse_telegram(text, "").body_begin).starts_with("SUBJECT TO APPROVAL"));
}

TEST_CASE("a list of references is known by any of its keys") {
  for (const std::string key : {"REF:", "REFS:", "REFTEL:", "REF(S):", "Refs:", "REFERENCE:",
                                "REF;", "REF", "REFTEL", "REF. A."}) {
    CAPTURE(key);
    const Telegram telegram = with_lines(kKeys + key + " STATE 245841");
    REQUIRE(telegram.references.size() == 1);
    CHECK(printed(telegram.references[0]) == "09STATE245841");
  }
  CHECK(with_lines(kKeys + "REFTEL SAYS NOTHING OF 12 KETTLES").references.empty());
}

TEST_CASE("a page mark inside a list of references is passed over") {
  const Telegram telegram =
      with_lines(kKeys + "REF: A. STATE 12\n\nTOKYO 00000911  001.2 OF 002\n\nB. SEOUL 13");
  REQUIRE(telegram.references.size() == 2);
  CHECK(printed(telegram.references[1]) == "09SEOUL13");
}

TEST_CASE("addressees broken apart or run together are told") {
  const std::string text =
      "R 120455Z MAY 09\nFM AMEMBASSY TOKYO\nTORUEHC/SECSTATE WASHDC 1\nINFO RUEHUL/AMEMBASSY "
      "SEOUL "
      "2 RUEHBJ/AMEMBASSY BEIJING 3\n\nRUEHMO/AMEMBASSY MOSCOW 4\n\nUNCLAS TOKYO 000911\n";
  const Telegram telegram = parse_telegram(text, "");
  CHECK(telegram.to == Strings{"SECSTATE WASHDC"});
  CHECK(telegram.info == Strings{"AMEMBASSY SEOUL", "AMEMBASSY BEIJING", "AMEMBASSY MOSCOW"});
}

TEST_CASE("the post is the sender's, whatever the banner calls it") {
  const std::string lines = "\nTO SECSTATE WASHDC\n\n";
  const auto post = [&](const std::string& from, const std::string& banner) {
    return parse_telegram("R 120455Z MAY 09\nFM " + from + lines + "UNCLAS " + banner + " 000911\n",
                          "")
        .post;
  };
  CHECK(post("USEU BRUSSELS", "BRUSSELS") == "USEU BRUSSELS");
  CHECK(post("AMEMBASSY TOKYO", "TOKYO") == "TOKYO");
  CHECK(post("AMCONSUL RIO DE JANEIRO", "RIO DE JAN") == "RIO DE JANEIRO");
  CHECK(post("JOINT TEA COMMAND", "TOKYO") == "TOKYO");
  CHECK(parse_telegram("TAGS: PREL\nSUBJECT: X\n", "07HANOI12").post == "HANOI");
}

TEST_CASE("the published form of a classification has NOFORN behind the level") {
  const auto published = [](const std::string& banner) {
    return published_classification(parse_telegram(banner + "\n", ""));
  };
  CHECK(published("C O N F I D E N T I A L TOKYO 1 NOFORN") == "CONFIDENTIAL//NOFORN");
  CHECK(published("S E C R E T TOKYO 1\nNOFORN\nSIPDIS") == "SECRET//NOFORN");
  CHECK(published("SECRET//NOFORN TOKYO 1") == "SECRET//NOFORN");
  CHECK(published("S E C R E T TOKYO 1 NODIS") == "SECRET");
  CHECK(published("UNCLAS TOKYO 1\nSENSITIVE\nNOFORN") == kOfficialUse);
  CHECK(published("LIMITED OFFICIAL USE TOKYO 1") == "LIMITED OFFICIAL USE");
  CHECK(published("").empty());
}

}  // namespace
}  // namespace dragoman
