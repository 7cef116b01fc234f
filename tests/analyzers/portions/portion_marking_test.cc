#include "analyzers/portions/portion_marking.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

namespace dragoman {

TEST_CASE("a portion marking has one form in all its spellings") {
  for (const std::string text : {"S/NF", "(S//NF)", "secret noforn", "S-NF", "SECRET//NOFORN"}) {
    CAPTURE(text);
    CHECK(canonical_portion(text) == "S//NF");
  }
  CHECK(canonical_portion("confidential") == "C");
  CHECK(canonical_portion("(U)") == "U");
  CHECK(canonical_portion("top secret") == "TS");
  CHECK(canonical_portion("Limited Official Use") == "LOU");
  CHECK(canonical_portion("FOUO") == "SBU");
  CHECK(canonical_portion("S//NF/REL") == "S//NF/REL");
}

TEST_CASE("what is no marking is left in capitals") {
  CHECK(canonical_portion("xyz") == "XYZ");
  CHECK(canonical_portion("") == "");
  CHECK(canonical_portion("unknown") == "UNKNOWN");
}

TEST_CASE("a marking's level stands before its caveats") {
  CHECK(level_of_portion("S//NF") == "S");
  CHECK(level_of_portion("C") == "C");
}

TEST_CASE("markings are told in words") {
  CHECK(portion_words("S//NF") == "SECRET//NF");
  CHECK(portion_words("SBU") == "SENSITIVE BUT UNCLASSIFIED");
  CHECK(portion_words("XYZ") == "XYZ");
}

}  // namespace dragoman
