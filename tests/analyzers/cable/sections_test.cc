#include "analyzers/cable/body/sections.h"

#include <catch2/catch.hpp>

#include <string>

#include "analyzers/cable/body/body.h"

namespace dragoman {
namespace {

// Section `number` of three of an invented telegram.
std::string section(int number, const std::string& text) {
  const std::string digits = "0" + std::to_string(number);
  return "R 120455Z MAY 09\nFM AMEMBASSY TOKYO\nTO SECSTATE WASHDC\n\nUNCLAS SECTION " + digits +
         " OF 03 TOKYO 000911\n\nSIPDIS\n\nTAGS: PREL, JA\nSUBJECT: KETTLES\n\n" + text + "\n";
}

TEST_CASE("a section tells which it is of which telegram") {
  const std::string text = section(2, "3. (U) Three.");
  const auto found = section_of(parse_telegram(text, ""), text);
  REQUIRE(found);
  CHECK(to_string(found->reference) == "09TOKYO911");
  CHECK(found->section == 2);
  CHECK(found->sections == 3);
}

TEST_CASE("a telegram in one piece is no section") {
  const std::string single = "R 120455Z MAY 09\nUNCLAS TOKYO 000911\nTAGS: PREL\n\n1. (U) One.\n";
  CHECK_FALSE(section_of(parse_telegram(single, ""), single));
  const std::string whole =
      section(1, "1. (U) One.") + "\nUNCLAS SECTION 02 OF 03 TOKYO 000911\nTwo.";
  CHECK_FALSE(section_of(parse_telegram(whole, ""), whole));
  const std::string undated = "UNCLAS SECTION 01 OF 03 TOKYO 000911\nTAGS: PREL\n\n1. One.\n";
  CHECK_FALSE(section_of(parse_telegram(undated, ""), undated));
}

TEST_CASE("a text with the page marks of later sections is no section") {
  const std::string one = section(1, "1. (U) One goes");
  CHECK(section_of(parse_telegram(one, ""), one));
  for (const char* mark : {"TOKYO 00000911  002 OF 003", "TOKYO 00000911  003.2 OF 003",
                           "PAGE 04 TOKYO 00911 02 OF 03 120455Z"}) {
    CAPTURE(mark);
    const std::string whole = one + "\n\n" + mark + "\n\non here.\n";
    CHECK_FALSE(section_of(parse_telegram(whole, ""), whole));
  }
  for (const char* mark : {"TOKYO 00000911  001.2 OF 003", "PAGE 02 TOKYO 00911 120455Z",
                           "PAGE 02 TOKYO 00911 01 OF 03 120455Z"}) {
    CAPTURE(mark);
    const std::string first = one + "\n\n" + mark + "\n\non here.\n";
    CHECK(section_of(parse_telegram(first, ""), first));
  }
}

TEST_CASE("sections in any order become one telegram") {
  const std::string one = section(1, "1. (U) One goes");
  const std::string two = section(2, "on here.\n\n2. (U) Two.\nBT");
  const std::string three = section(3, "3. (U) Three.\n\nDOE\nNNNN");
  const std::string joined = join_sections({three, one, two, two});
  const Telegram telegram = parse_telegram(joined, "");
  CHECK(to_string(telegram.reference.value()) == "09TOKYO911");
  CHECK(telegram.subject == "KETTLES");
  const CableBody body = read_cable_body(joined, telegram.body_begin, telegram);
  CHECK(body.text == "One goes\non here.\n\nTwo.\n\nThree.\n\nDOE\n");
  CHECK(body.paragraphs.size() == 3);
  CHECK(body.signature == "DOE");
  CHECK_FALSE(section_of(telegram, joined));
}

TEST_CASE("one section joins to itself") {
  const std::string one = section(1, "1. (U) One.");
  CHECK(join_sections({one}) == one);
}

}  // namespace
}  // namespace dragoman
