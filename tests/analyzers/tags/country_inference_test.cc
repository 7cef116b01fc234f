// What countries_mentioned makes of ambiguous names and of a mission's reports. How names are found
// at all is in country_mentions_test.cc.

#include <catch2/catch.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/tags/country_mentions.h"
#include "analyzers/tags/mission_report.h"
#include "analyzers/tags/name_words.h"

namespace dragoman {
namespace {

std::string codes(std::string_view title, std::string_view text) {
  std::string out;
  for (const Country* country : countries_mentioned(title, text)) {
    if (!out.empty()) out += ' ';
    out += country->code;
  }
  return out;
}

std::string repeated(std::string_view text, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += text;
  return out;
}

TEST_CASE("names that are people's, rivers' or newspapers' count for no country") {
  const std::vector<std::pair<std::string_view, std::string_view>> cases = {
      {"Vernon Jordan spoke", ""},
      {"Mr. Jordan spoke", ""},
      {"In Jordan, and against Jordan", "JO"},
      {"King of Jordan", "JO"},
      {"the Jordan River", ""},
      {"the Niger Delta", ""},
      {"the State of Georgia", ""},
      {"President of Georgia", "GE"},
      {"the Washington Post, George Washington", ""},
      {"the Korean Peninsula", ""},
      {"Geneva and Vienna, Geneva and Vienna", ""},
      {"the Portuguese language", ""},
      {"Portuguese-speaking states", ""},
      {"the Portuguese side", "PT"},
  };
  for (const auto& [text, expected] : cases) {
    CAPTURE(text);
    CHECK(codes("", text) == expected);
  }
}

TEST_CASE("a city with a post counts half, as a capital does") {
  CHECK(codes("", "from Osaka-Kobe") == "");
  CHECK(codes("", "in Rio de Janeiro") == "");
  CHECK(codes("", "from Rio de Janeiro to Sao Paulo") == "BR");
}

TEST_CASE("a name of two countries is the one's that the text names otherwise") {
  CHECK(codes("", "the Congo") == "CD");
  CHECK(codes("", "Brazzaville, Brazzaville: the Congo") == "CG");
  CHECK(codes("", "Kinshasa, Kinshasa, Brazzaville: the Congo") == "CD");
  CHECK(codes("", "Korea") == "KR");
  CHECK(codes("", "Pyongyang, Pyongyang: Korean workers") == "KP");
}

TEST_CASE("a mission's report is told from its markings and its words") {
  CHECK(is_mission_report("1. (SBU) He came. 2. (C) He left."));
  CHECK(is_mission_report("Poloff told DCM."));
  CHECK(is_mission_report("SUMMARY: he came. COMMENT: he left."));
  CHECK_FALSE(is_mission_report("He came (U) alone."));
  CHECK_FALSE(is_mission_report("A summary and a comment by a columnist."));
  CHECK_FALSE(is_mission_report("(s) (c) (u)"));
  CHECK_FALSE(is_mission_report(""));
}

TEST_CASE("a report is about others than its own government") {
  CHECK(codes("", "(C) The U.S. told Japan. (C) The U.S. left.") == "JP");
  CHECK(codes("", "The U.S. told Japan. The U.S. left.") == "US JP");
  CHECK(codes("", "(C) The U.S. acted. (C) The U.S. left.") == "US");
}

TEST_CASE("a country named in passing in a report is left out") {
  const std::string chile = "(C) (C) " + repeated("Chile. ", 10);
  CHECK(codes("", chile + "Peru and Bolivia.") == "CL");
  CHECK(codes("", chile + repeated("Peru. ", 4)) == "CL");
  CHECK(codes("", chile + repeated("Peru. ", 5)) == "CL PE");
  CHECK(codes("Peru", chile + "Peru. Peru.") == "CL PE");
  CHECK(codes("", "(C) Chile. (C) Peru. Peru.") == "PE");
}

TEST_CASE("a report is about no more than a few countries") {
  CHECK(codes("", "(C) (C) " + repeated("Chile, Peru, Brazil, Cuba, Haiti, Japan, Ghana. ", 4)) ==
        "BR CL CU GH HT");
}

TEST_CASE("text is cut into words that keep what names hold inside") {
  const auto words = name_words("U.S.-Japan: Côte d'Ivoire’s. End");
  std::string out;
  for (const NameWord& word : words)
    out += std::string(word.near ? "+" : " ") + std::string(word.text);
  CHECK(out == " U.S+Japan Côte+d'Ivoire’s+End");
  CHECK(without_possessive("d'Ivoire’s") == "d'Ivoire");
}

}  // namespace
}  // namespace dragoman
