// The small readers beneath the header: identity, sections' numbers, page marks, dates, TAGS codes.

#include <catch2/catch.hpp>

#include <string>
#include <string_view>
#include <vector>

#include "analyzers/cable/header/inline_keys.h"
#include "analyzers/cable/header/tags_line.h"
#include "analyzers/cable/header/telegram_identity.h"
#include "analyzers/cable/marks/page_marker.h"
#include "analyzers/cable/marks/publishers_date.h"
#include "analyzers/cable/marks/section_number.h"
#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

using Strings = std::vector<std::string>;

TEST_CASE("a slip is one character's") {
  for (const std::string_view typed :
       {"SUBJECT", "SUBECT", "SUBJJECT", "SUBJXCT", "SUJBECT", "SUBJEC"}) {
    CAPTURE(typed);
    CHECK(ascii::is_slip_of(typed, "SUBJECT"));
  }
  for (const std::string_view typed : {"", "SUBJ", "SBUEJCT", "OBJECT", "SUBJECTED"}) {
    CAPTURE(typed);
    CHECK_FALSE(ascii::is_slip_of(typed, "SUBJECT"));
  }
}

struct InlineKeyCase {
  std::string_view line;
  std::string_view key;  // "" where none is found
};

TEST_CASE("a key inside of a line stands behind a blank, in any case, the first of several") {
  for (const InlineKeyCase& c : std::vector<InlineKeyCase>{
           {"E.O. 12958: N/A TAGS: PREL", "TAGS: PREL"},
           {"E.O. 12958: N/A  tags : PREL", "tags : PREL"},
           {"SUBJECT: PORTS Ref(s): A TAGS: PREL", "Ref(s): A TAGS: PREL"},
           {"BEIJING 1503 E.O. 12958: N/A TAGS: PREL", "E.O. 12958: N/A TAGS: PREL"},
           {"PORTS CLASSIFIED BY: X", "CLASSIFIED BY: X"},
           {"TAGS: PREL", ""},
           {" TAGS: PREL", ""},
           {"NOTAGS: PREL", ""},
           {"PORTS TAGS", ""},
           {" ", ""},
           {"", ""}}) {
    CAPTURE(c.line);
    const std::size_t found = find_inline_key(c.line, LineKind::kSubject, true);
    const bool is_found = found != std::string_view::npos;
    CHECK((is_found ? c.line.substr(found) : std::string_view()) == c.key);
  }
}

struct SectionCase {
  std::string_view text;
  int section;
  int sections;
  std::string_view rest;
};

TEST_CASE("a section's number is read in figures and words") {
  const std::vector<SectionCase> cases = {
      {"SECTION 01 OF 03 TOKYO", 1, 3, " TOKYO"},
      {"S E C T I O N 2 OF 2", 2, 2, ""},
      {"SECTION ONE OF TWO TOKYO", 1, 2, " TOKYO"},
      {"FINAL SECTION OF 03 X", 3, 3, " X"},
      {"SEC 1/3", 1, 3, ""},
      {"ECTION 01 OF 02 X", 1, 2, " X"},
  };
  for (const SectionCase& c : cases) {
    CAPTURE(c.text);
    std::string_view text = c.text;
    SectionNumber found;
    REQUIRE(take_section_number(text, found));
    CHECK(found.section == c.section);
    CHECK(found.sections == c.sections);
    CHECK(text == c.rest);
  }
  for (std::string_view text : {"", "SECTION", "SECTION 3 OF 2", "SECTION 0 OF 2", "TOKYO 01 OF 02",
                                "SECTION 01 TOKYO", "FINAL"}) {
    CAPTURE(text);
    SectionNumber found;
    CHECK_FALSE(take_section_number(text, found));
  }
}

// The line without its page marks.
std::string without_marks(std::string_view line, std::string_view post) {
  std::string out;
  std::size_t done = 0;
  for (const PageMarker& mark : find_page_markers(line, post)) {
    out.append(line.substr(done, mark.begin - done)) += '|';
    done = mark.end;
  }
  return out.append(line.substr(done));
}

TEST_CASE("page marks are found inside a line with the post they name") {
  CHECK(without_marks("ALL GEORGIAN TOKYO 00000911  002 OF 003 conflict", "TOKYO") ==
        "ALL GEORGIAN | conflict");
  CHECK(without_marks("IN RIO DE JAN 00000911  002.2 OF 003 AND", "RIO DE JANEIRO") == "IN | AND");
  CHECK(without_marks("PAGE 02 VATICA 00819 190632Z ARCHIVE", "VATICAN") == "| ARCHIVE");
  CHECK(without_marks("a PAGE 03 TOKYO 00819 01 OF 03 190632Z b", "TOKYO") == "a | b");
  CHECK(without_marks("x TOKYO 00000911 001 OF 002 y TOKYO 00000911 002 OF 002 z", "TOKYO") ==
        "x | y | z");
  for (const std::string_view line : {"1,000 OF 2,000", "PAGE 12 OF THE REPORT",
                                      "IN 12345678 CASES OF 100", "TOKYO 911 01 OF 02"}) {
    CHECK(without_marks(line, "TOKYO") == line);
  }
}

TEST_CASE("dates of publishers are read in their forms") {
  const std::vector<std::pair<std::string_view, std::string_view>> cases = {
      {"Thursday, 11 October 2007, 13:48", "2007-10-11T13:48Z"},
      {"Monday, 05 May 2008", "2008-05-05"},
      {"date: 9/10/2009 12:07", "2009-09-10T12:07Z"},
      {"2009-10-02 20:39:00", "2009-10-02T20:39Z"},
      {"Cable dated:2009-11-23T14:44:00", "2009-11-23T14:44Z"},
      {"2009-10-02", "2009-10-02"},
  };
  for (const auto& [line, date] : cases) {
    CAPTURE(line);
    const auto found = parse_publishers_date(line);
    REQUIRE(found);
    CHECK(to_iso_string(*found) == date);
  }
  for (const std::string_view line :
       {"", "2009", "31 February 2009", "13/13/2009 1:00", "11 October 2007, 25:00",
        "11 October 2007 was a Thursday", "Thursday", "12345"}) {
    CAPTURE(line);
    CHECK_FALSE(parse_publishers_date(line));
  }
}

IdentityClues clues(std::string_view post, int number, std::string_view from, int year) {
  return {post, number, from, year, std::nullopt, CableReference{2009, "TOKYO", 911}};
}

std::string resolved(const IdentityClues& given) {
  const auto reference = resolve_reference(given);
  return reference ? to_string(*reference) : "none";
}

TEST_CASE("a document's name settles what a slip made doubtful") {
  CHECK(resolved(clues("TOKYO", 911, "", 0)) == "09TOKYO911");
  CHECK(resolved(clues("TOKYO", 911, "", 2008)) == "08TOKYO911");
  CHECK(resolved(clues("TOKYO", 919, "AMEMBASSY TOKYO", 2009)) == "09TOKYO911");
  CHECK(resolved(clues("TOKYO", 91, "AMEMBASSY TOKYO", 2009)) == "09TOKYO911");
  CHECK(resolved(clues("TOYKO", 911, "AMEMBASSY TOKYO", 2009)) == "09TOKYO911");
  CHECK(resolved(clues("SEOUL", 12, "AMEMBASSY TOKYO", 2009)) == "09TOKYO911");
  CHECK(resolved(clues("SEOUL", 12, "AMEMBASSY SEOUL", 2009)) == "09SEOUL12");
  CHECK(resolved(clues("TOKYO", 4711, "AMEMBASSY TOKYO", 2009)) == "09TOKYO4711");
  CHECK(resolved(clues("", 0, "", 0)) == "09TOKYO911");
  IdentityClues serial = clues("TOKYO", 4711, "AMEMBASSY TOKYO", 2009);
  serial.station_serial = parse_station_serial("DE RUEHKO #0911/01 1320455");
  CHECK(resolved(serial) == "09TOKYO911");
  CHECK_FALSE(parse_station_serial("DE RUEHKO"));
}

TEST_CASE("codes that run together are told apart where all are known") {
  CHECK(parts_of_glued_tag("PRELPGOVUK") == Strings{"PREL", "PGOV", "UK"});
  CHECK(parts_of_glued_tag("EINDETRD") == Strings{"EIND", "ETRD"});
  CHECK(parts_of_glued_tag("PREL").empty());
  CHECK(parts_of_glued_tag("PRELXQZJ").empty());
  CHECK(parts_of_glued_tag("").empty());
  CHECK(parse_tags("PRELPGOVUK") == Strings{"PREL", "PGOV", "UK"});
  CHECK(parts_of_glued_tag("POLITICS").empty());
  CHECK(parts_of_glued_tag("UKFR").empty());
}

TEST_CASE("people of a TAGS line stand in parentheses, with a comma") {
  const auto persons = [](std::string_view text) { return parse_tags_persons(text); };
  using Persons = std::vector<std::string>;
  CHECK(persons("PDEV (FORD, GERALD), US") == Persons{"FORD, GERALD"});
  CHECK(persons("OVIP (TENG, HSIAO-PING) (WOODCOCK, LEONARD)") ==
        Persons{"TENG, HSIAO-PING", "WOODCOCK, LEONARD"});
  CHECK(persons("PREL [PGOV](#) (U), US (1, 2) (X, Y").empty());
  CHECK(persons("((A, B)").empty());
}

}  // namespace
}  // namespace dragoman
