#include "analyzers/cable/marks/reference.h"

#include <catch2/catch.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/cable/header/reference_list.h"

namespace dragoman {
namespace {

std::string canonical(std::string_view text) {
  const auto reference = parse_cable_reference(text);
  return reference ? to_string(*reference) : "";
}

std::string listed(std::string_view text, std::optional<int> own_year = 2008) {
  std::string joined;
  for (const CableReference& reference : parse_reference_list(text, own_year)) {
    if (!joined.empty()) joined += ' ';
    joined += to_string(reference);
  }
  return joined;
}

struct Case {
  std::string_view text;
  std::string_view expected;
};

TEST_CASE("a two-digit year of a cable lies between 1946 and 2045") {
  CHECK(full_year(46) == 1946);
  CHECK(full_year(99) == 1999);
  CHECK(full_year(0) == 2000);
  CHECK(full_year(45) == 2045);
}

TEST_CASE("a reference is read from any of its usual spellings") {
  const std::vector<Case> cases = {
      {"08BEIJING1488", "08BEIJING1488"},
      {"08 BEIJING 001488", "08BEIJING1488"},
      {"2008BEIJING01488", "08BEIJING1488"},
      {"08 Ho Chi Minh City 211", "08HOCHIMINHCITY211"},
      {"  74TOKYO3712\r\n", "74TOKYO3712"},
      {"05 N'DJAMENA 12", "05NDJAMENA12"},
      {"09 ST. PETERSBURG 7", "09STPETERSBURG7"},
      {"04SECSTATE115", "04STATE115"},
      {"08 RIO 9", "08RIODEJANEIRO9"},
      {"08STATE9999999", "08STATE9999999"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(canonical(c.text) == c.expected);
  }
}

TEST_CASE("what lacks a year, a post or a number is not a reference") {
  for (const std::string_view text :
       {"", "BEIJING 1488", "08BEIJING", "081488", "8BEIJING1", "108BEIJING1", "1912PARIS4",
        "08BEIJING0", "08BEIJING12345678", "08BEIJING1488x", "08BEIJING1488 and more", "08 B 1",
        "08/BEIJING/1488", "\xEF\xBF\xBD"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_cable_reference(text));
  }
}

TEST_CASE("a printed reference reads back as itself") {
  for (const CableReference& reference :
       {CableReference{1946, "PRAHA", 1}, CableReference{2000, "USUNNEWYORK", 721},
        CableReference{2045, "STATE", 9'999'999}}) {
    CHECK(parse_cable_reference(to_string(reference)) == reference);
  }
}

TEST_CASE("a list of references is read whatever divides it") {
  const std::vector<Case> cases = {
      {"STATE 245841", "08STATE245841"},
      {"A. 07 BEIJING 6543 B. TOKYO 211", "07BEIJING6543 08TOKYO211"},
      {"(A) STATE 112 (B) 03 SEOUL 12", "08STATE112 03SEOUL12"},
      {"A) HANOI 27  B)HANOI 18", "08HANOI27 08HANOI18"},
      {"TOKYO 1091: TOKYO 263: MOSCOW 1603", "08TOKYO1091 08TOKYO263 08MOSCOW1603"},
      {"07 HANOI 1; 2006 HANOI 2, SEOUL 3", "07HANOI1 06HANOI2 08SEOUL3"},
      {"A. A. SECSTATE 103 B. B. 2006 HANOI 775", "08STATE103 06HANOI775"},
      {"A. STATE 021770B. STATE 039585", "08STATE21770 08STATE39585"},
      {"RIO DE JANEIRO 353 RIO DE JANEIRO 311", "08RIODEJANEIRO353 08RIODEJANEIRO311"},
      {"TOKYO687", "08TOKYO687"},
      {"1) STATE 12 2) STATE 13", "08STATE12 08STATE13"},
      {"Tokyo 405, Seoul 6", "08TOKYO405 08SEOUL6"},
      {"TOKYO 3712, 3713 AND 3800", "08TOKYO3712 08TOKYO3713 08TOKYO3800"},
      {"TOKYO 3712 AND SEOUL 12", "08TOKYO3712 08SEOUL12"},
      {"TOKYO 12, TOKYO 12", "08TOKYO12"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(listed(c.text) == c.expected);
  }
}

TEST_CASE("a year in parentheses belongs to the reference it touches") {
  CHECK(listed("A. LIMA 4516 (06) B. LIMA 248 (06)") == "06LIMA4516 06LIMA248");
  CHECK(listed("TOKYO 1250; SEOUL 66; (07) HANOI 581") == "08TOKYO1250 08SEOUL66 07HANOI581");
}

TEST_CASE("a year may stand before, inside or behind a reference") {
  const std::vector<Case> cases = {
      {"A) TOKYO (01) 201265, B) TOKYO 2034", "01TOKYO201265 08TOKYO2034"},
      {"A. TOKYO 4525-91 B. TOKYO 1735", "91TOKYO4525 08TOKYO1735"},
      {"TOKYO 00789/07", "07TOKYO789"},
      {"TOKYO 07718 99, TOKYO 05986 00", "99TOKYO7718 00TOKYO5986"},
      {"TOKYO 07718-95", "95TOKYO7718"},
      {"TOKYO 771-12", "08TOKYO771"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(listed(c.text) == c.expected);
  }
}

TEST_CASE("a post may go unsaid, or stand behind its number") {
  const std::vector<Case> cases = {
      {"A. TOKYO 2969 \u00B6B. 2962 AND PREVIOUS", "08TOKYO2969 08TOKYO2962"},
      {"A) Tokyo 936/935; B) 06 Seoul 692/317", "08TOKYO936 08TOKYO935 06SEOUL692 06SEOUL317"},
      {"[A] State 188, 259, [B] Ottawa 22", "08STATE188 08STATE259 08OTTAWA22"},
      {"TOKYO 849, SEOUL, 1228", "08TOKYO849 08SEOUL1228"},
      {"A) 377 TOKYO, B) 01 TOKYO 2383", "08TOKYO377 01TOKYO2383"},
      {"870 SEOUL", "08SEOUL870"},
      {"A. TOKYO 870 B. PRESS REPORT FOR MAY 4 \u00B6C. 2008 AND PREVIOUS", "08TOKYO870"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(listed(c.text) == c.expected);
  }
}

TEST_CASE("slips in a list are forgiven") {
  CHECK(listed("TOKYO O1512") == "08TOKYO1512");
  CHECK(listed("TOKYO #3565") == "08TOKYO3565");
  CHECK(listed("A. REF A STATE 12 B. REF B LIMA 26") == "08STATE12 08LIMA26");
  CHECK(listed("HK 03591 AND KL 5") == "08HONGKONG3591 08KUALALUMPUR5");
  CHECK(listed("PORT OF SPAIN 12 (NOTAL)") == "08PORTOFSPAIN12");
  CHECK(listed("TOKYO CABLES 12 ET AL; LIMA 3 OF MAY 5, 2008") == "08TOKYO12 08LIMA3");
}

TEST_CASE("remarks in a list are no references") {
  const std::vector<Case> cases = {
      {"STATE 112 (NOTAL) AND PREVIOUS", "08STATE112"},
      {"STATE NOTAL 112", "08STATE112"},
      {"EMBASSY TOKYO 112 EXDIS", "08TOKYO112"},
      {"NONE", ""},
      {"SMITH/JONES EMAIL 6 NOV 07", ""},
      {"STATE CA-3400 NOV 2, 1966", ""},
      {"TOKYO'S A-077 OF MAY 15, 1972: TOKYO 3312", "08TOKYO3312"},
      {"A. DAILY REPORT OF THE PRESS SECTION FOR JANUARY 13", ""},
      {"UNSCR 1737, SEOUL 3", "08SEOUL3"},
      {"LETTER OF 12 MAY, TOKYO 3", "08TOKYO3"},
      {"SE0UL 465", ""},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(listed(c.text) == c.expected);
  }
}

TEST_CASE("without a year of its own a telegram's references need theirs") {
  CHECK(listed("TOKYO 12 AND 07 SEOUL 3", std::nullopt) == "07SEOUL3");
}

TEST_CASE("the lines of a list are told from the text below it") {
  CHECK(continues_reference_list("A. STATE 38", "\u00B6B. 05 HANOI 465", false));
  CHECK(continues_reference_list("A. STATE 38", "B. 05 HANOI 465", true));
  CHECK(continues_reference_list("(A) TOKYO 1 (B) SECSTATE", "36633", true));
  CHECK(continues_reference_list("TOKYO 1,", "SEOUL 2", false));
  CHECK(continues_reference_list("TOKYO 1", "(NOTAL)", false));
  CHECK_FALSE(continues_reference_list("TOKYO 1", "SEOUL 2", true));
  CHECK_FALSE(continues_reference_list("TOKYO 1", "", false));
  CHECK_FALSE(continues_reference_list("TOKYO 1", "Sensitive but unclassified.", false));
  CHECK_FALSE(continues_reference_list("A. TOKYO 1 B. SEOUL 2",
                                       "(C) The Minister said that he had "
                                       "no objection.",
                                       true));
  CHECK_FALSE(continues_reference_list("TOKYO 1", "D. FOURTH POINT", true));
}

}  // namespace
}  // namespace dragoman
