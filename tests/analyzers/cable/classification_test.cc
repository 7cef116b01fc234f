#include "analyzers/cable/marks/classification.h"

#include <catch2/catch.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace dragoman {
namespace {

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out += out.empty() ? word : " " + word;
  return out;
}

struct Case {
  std::string_view line;
  std::string_view classification;
  std::string_view captions;
  int section;
  int sections;
  std::string_view post;
  int number;
};

TEST_CASE("a banner is read with its caveats, section, post and number") {
  const std::string_view official = kOfficialUse;
  const std::vector<Case> cases = {
      {"UNCLAS MADRID 002164", "UNCLASSIFIED", "", 0, 0, "MADRID", 2164},
      {"UNCLASSIFIED HANOI 17", "UNCLASSIFIED", "", 0, 0, "HANOI", 17},
      {"UNCLAS SECTION 01 OF 03 MADRID 002164", "UNCLASSIFIED", "", 1, 3, "MADRID", 2164},
      {"C O N F I D E N T I A L SECTION 01 OF 02 BEIJING 001488", "CONFIDENTIAL", "", 1, 2,
       "BEIJING", 1488},
      {"C O N F I D E N T I A L TOKYO 3712", "CONFIDENTIAL", "", 0, 0, "TOKYO", 3712},
      {"S E C R E T MOSCOW 002211 NODIS", "SECRET", "NODIS", 0, 0, "MOSCOW", 2211},
      {"S E C R E T EXDIS MOSCOW 2211", "SECRET", "EXDIS", 0, 0, "MOSCOW", 2211},
      {"SECRET//NOFORN", "SECRET", "NOFORN", 0, 0, "", 0},
      {"S E C R E T  ROGER CHANNEL SEOUL 9", "SECRET", "ROGER", 0, 0, "SEOUL", 9},
      {"T O P  S E C R E T PARIS 12", "TOP SECRET", "", 0, 0, "PARIS", 12},
      {"LIMITED OFFICIAL USE SEOUL 4410", "LIMITED OFFICIAL USE", "", 0, 0, "SEOUL", 4410},
      {"UNCLAS E F T O TOKYO 000345", official, "", 0, 0, "TOKYO", 345},
      {"UNCLAS EFTO SECTION 1 OF 2 TOKYO 345", official, "", 1, 2, "TOKYO", 345},
      {"UNCLASSIFIED//FOR OFFICIAL USE ONLY", official, "", 0, 0, "", 0},
      {"UNCLAS SENSITIVE HANOI 5", official, "SENSITIVE", 0, 0, "HANOI", 5},
      {"UNCLAS HANOI 000005 SENSITIVE SIPDIS", official, "SENSITIVE SIPDIS", 0, 0, "HANOI", 5},
      {"UNCLAS RIO DE JANEIRO 001238 SIPDIS STATE FOR WHA", "UNCLASSIFIED", "SIPDIS", 0, 0,
       "RIO DE JANEIRO", 1238},
      {"UNCLAS  HO CHI  MINH CITY\t000211 \r", "UNCLASSIFIED", "", 0, 0, "HO CHI MINH CITY", 211},
      {"UUNCLAS MANAGUA 001", "UNCLASSIFIED", "", 0, 0, "MANAGUA", 1},
      {"CONFIDENTIAL SECTION 02 OF 02", "CONFIDENTIAL", "", 2, 2, "", 0},
      {"UNCLAS PORT OF SPAIN 000123", "UNCLASSIFIED", "", 0, 0, "PORT OF SPAIN", 123},
      {"U N C L A S S I F I E D  SECTION ONE OF TWO TOKYO 12", "UNCLASSIFIED", "", 1, 2, "TOKYO",
       12},
      {"C O N F I D E N T I A L FINAL SECTION OF 03 TOKYO 12", "CONFIDENTIAL", "", 3, 3, "TOKYO",
       12},
      {"UNCLAS  E F  T O   SECTION 01 OF 02 TOKYO 12", official, "", 1, 2, "TOKYO", 12},
      {"UNCLAS ECTION 01 OF 02 TOKYO 12", "UNCLASSIFIED", "", 1, 2, "TOKYO", 12},
      {"UNCLAS CORRECTED COPY TOKYO 12", "UNCLASSIFIED", "", 0, 0, "TOKYO", 12},
      {"UNCLAS CODEL TOKYO 12", "UNCLASSIFIED", "", 0, 0, "TOKYO", 12},
      {"S E C R E T TOKYO 12 NOFORN EXDIS", "SECRET", "NOFORN EXDIS", 0, 0, "TOKYO", 12},
      {"UNCLAS SECTION 01 OF 04 TOKYO 001557SENSITIVE SIPDISSTATE FOR EAP", official,
       "SENSITIVE SIPDIS", 1, 4, "TOKYO", 1557},
  };
  for (const Case& c : cases) {
    CAPTURE(c.line);
    const auto banner = parse_cable_banner(c.line);
    REQUIRE(banner);
    CHECK(banner->classification == c.classification);
    CHECK(joined(banner->captions) == c.captions);
    CHECK(banner->section == c.section);
    CHECK(banner->sections == c.sections);
    CHECK(banner->post == c.post);
    CHECK(banner->number == c.number);
  }
}

TEST_CASE("a sentence that begins with a classification is not a banner") {
  for (const std::string_view line :
       {"", "Secret talks began in Paris in 1972", "SECRET TALKS IN PARIS 1972",
        "CONFIDENTIAL SOURCES SAY SO", "UNCLASSIFIEDS 12", "SECRETARY 12", "Confidential",
        "UNCLAS MADRID", "UNCLAS MADRID 0", "SECRET PARIS 1972 was the year", "MADRID 002164"}) {
    CAPTURE(line);
    CHECK_FALSE(parse_cable_banner(line));
  }
}

struct Spelling {
  std::string_view text;
  std::string_view classification;
};

TEST_CASE("a classification is known by all its usual spellings") {
  const std::vector<Spelling> cases = {
      {"u", "UNCLASSIFIED"},
      {"Unclas", "UNCLASSIFIED"},
      {"(SBU)", kOfficialUse},
      {"fouo", kOfficialUse},
      {"for official use only", kOfficialUse},
      {"UNCLASSIFIED//FOR OFFICIAL USE ONLY", kOfficialUse},
      {"LOU", "LIMITED OFFICIAL USE"},
      {"Limited Official Use", "LIMITED OFFICIAL USE"},
      {"c", "CONFIDENTIAL"},
      {"C O N F I D E N T I A L", "CONFIDENTIAL"},
      {"S", "SECRET"},
      {"top secret", "TOP SECRET"},
  };
  for (const Spelling& c : cases) {
    CAPTURE(c.text);
    CHECK(parse_classification(c.text) == c.classification);
  }
  for (const std::string_view text : {"", "secretive", "X", "secret 2", "open"}) {
    CAPTURE(text);
    CHECK_FALSE(parse_classification(text));
  }
}

TEST_CASE("captions are known in any case") {
  CHECK(is_caption("SIPDIS"));
  CHECK(is_caption("noforn"));
  CHECK(is_caption("ROGER"));
  CHECK_FALSE(is_caption(""));
  CHECK_FALSE(is_caption("STATE"));
  CHECK_FALSE(is_caption("SENSITIVELY"));
}

TEST_CASE("a caption line is nothing but captions, unless SIPDIS leads it") {
  CHECK(joined(parse_caption_line("SENSITIVE SIPDIS").value().captions) == "SENSITIVE SIPDIS");
  CHECK(joined(parse_caption_line("DEA SENSITIVE").value().captions) == "SENSITIVE");
  CHECK(joined(parse_caption_line("SIPDIS SENSITIVE STATE FOR EAP").value().captions) ==
        "SIPDIS SENSITIVE");
  CHECK(parse_caption_line("SENSITIVE BUT UNCLASSIFIED").value().official_use);
  CHECK_FALSE(parse_caption_line("SENSITIVE NEGOTIATIONS CONTINUE"));
  CHECK_FALSE(parse_caption_line("Sensitive but unclassified"));
  CHECK_FALSE(parse_caption_line("STATE FOR EAP/J"));
  CHECK_FALSE(parse_caption_line(""));
}

}  // namespace
}  // namespace dragoman
