#include "analyzers/tags/personal_names.h"

#include <catch2/catch.hpp>

#include <string>
#include <string_view>
#include <vector>

#include "analyzers/tags/country_mentions.h"

namespace dragoman {
namespace {

std::string countries_of(std::string_view text, const std::vector<std::string>& persons = {}) {
  std::string codes;
  for (const Country* country : countries_mentioned("", text, persons)) {
    codes += (codes.empty() ? "" : " ") + std::string(country->code);
  }
  return codes;
}

const std::string kAboutJapan = "The envoy of Japan met the Japanese ministry. ";

TEST_CASE("a person isn't the country whose name they bear") {
  for (const std::string_view text :
       {"Colonel Tomas Montenegro Quirarte agreed. Montenegro was pleased.",
        "Maj. Rafael Trinidad Ochoa agreed. Trinidad Ochoa was pleased, said Trinidad.",
        "The Japanese official Togo agreed. Togo was pleased.",
        "Togo, a Japanese official, agreed. Togo was pleased.",
        "Assistant Secretary Holland agreed. Holland was pleased. Holland left.",
        "Mr. Holland agreed. Holland was pleased. Holland left.",
        "Foreign Minister Turkmen agreed. Turkmen said so. Turkmen left.",
        "William J. Jordan agreed. Jordan said so. Jordan left.",
        "Sir Neville Douglas-Heath agreed. Douglas-Heath was pleased. Douglas-Heath left.",
        "Isaiah Berlin agreed. Berlin was pleased. Berlin left. Berlin wrote.",
        "official Panama said so. Panama left. Panama was pleased."}) {
    CAPTURE(text);
    CHECK(countries_of(kAboutJapan + std::string(text)) == "JP");
  }
}

TEST_CASE("the document's own persons aren't countries") {
  const std::string text =
      kAboutJapan + "Trinidad Oliva agreed. Oliva and Trinidad left. Trinidad.";
  CHECK(countries_of(text, {"Trinidad Oliva, José Luis"}) == "JP");
  CHECK(countries_of(text) == "TT JP");
  CHECK(countries_of(kAboutJapan + "Türkmen agreed. Türkmen left.", {"Türkmen, Ilter"}) == "JP");
}

TEST_CASE("where a country is meant it counts beside its namesake") {
  CHECK(countries_of("The government of Montenegro asked. Montenegro waited in Podgorica.") ==
        "ME");
  CHECK(countries_of(
            "Vernon Jordan left. He was in Jordan. Jordan and the Jordanian king met him.") ==
        "JO");
  CHECK(countries_of("The embassy in Israel reported. Israel agreed. Israeli troops left.",
                     {"Lior, Israel"}) == "IL");
  CHECK(countries_of("The Arab-Israel problem remains. Israel agreed. Israel left.") == "IL");
  CHECK(countries_of("The President left. Cyprus agreed. Cyprus waited in Nicosia.") == "CY");
  CHECK(countries_of("The Soviet-North Korean treaty. The Soviet-North Korean pact.").find("SU") !=
        std::string::npos);
}

TEST_CASE("a region's name isn't the country's in it") {
  CHECK(countries_of(kAboutJapan + "The East and Central African Summit met. The East and Central "
                                   "African Summit left.") == "JP");
  CHECK(countries_of(kAboutJapan + "The Warsaw Pact met. Warsaw Pact troops. Warsaw Pact.") ==
        "JP");
  CHECK(countries_of("The Central African Republic and the Central African government.") == "CF");
}

TEST_CASE("an office is no part of a person's name") {
  const std::vector<std::string> persons = {"Hussein, King of Jordan"};
  CHECK(words_of_persons(persons).contains("hussein"));
  CHECK_FALSE(words_of_persons(persons).contains("jordan"));
}

}  // namespace
}  // namespace dragoman
