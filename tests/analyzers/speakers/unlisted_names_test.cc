#include "analyzers/speakers/unlisted_names.h"

#include <catch2/catch.hpp>
#include <string>

namespace dragoman {

TEST_CASE("countries, cities, bodies and nations are no persons") {
  for (const std::string name :
       {"Vold", "Ambassador Vold", "Kari Aune", "Foreign Minister Vold", "Press Secretary Vold"}) {
    CAPTURE(name);
    CHECK(may_be_person(name));
  }
  for (const std::string name :
       {"Norway", "Moscow", "The Embassy", "GVN", "Foreign Office", "Norwegians", "Republicans",
        "PolCouns", "Econoff", "The French", "the Minister"}) {
    CAPTURE(name);
    CHECK_FALSE(may_be_person(name));
  }
}

TEST_CASE("a name stands with its capital within sentences, and never in small letters") {
  CHECK(is_name_in("Vold said no. We asked Vold why.", "Vold"));
  CHECK_FALSE(is_name_in("Vold said no.", "Vold"));
  CHECK_FALSE(is_name_in("Letter said no. We asked Letter why by letter.", "Letter"));
}

TEST_CASE("the text gives people their offices, and the title before it") {
  const OfficeMentions offices(
      "Conversation at Acting Secretary Aune\u2019s House",
      "I saw Foreign Minister Vold. President Lund and President Prieto "
      "did not come, said the Prime Minister. Fortunately Acting Secretary "
      "Dahl left.");
  CHECK(offices.holder("foreign minister", "") == "Foreign Minister Vold");
  CHECK(offices.holder("acting secretary", "") == "Acting Secretary Aune");
  CHECK(offices.holder("president", "") == std::string_view());
  CHECK(offices.holder("president", "lund") == "President Prieto");
  CHECK(offices.holder("prime minister", "") == std::nullopt);
}

}  // namespace dragoman
