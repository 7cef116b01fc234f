#include "analyzers/tags/country_mentions.h"

#include <catch2/catch.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "tests/support/random_text.h"

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

struct Case {
  std::string_view text;
  std::string_view expected;  // codes, the strongest first
};

void check(const std::vector<Case>& cases) {
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(codes("", c.text) == c.expected);
  }
}

TEST_CASE("a country is known by its names and its people's") {
  check({
      {"", ""},
      {"Japan and the Japanese", "JP"},
      {"The Ivorian delegation met Côte d'Ivoire's creditors.", "CI"},
      {"Burma, also called Myanmar", "MM"},
      {"the Union of Soviet Socialist Republics", "SUHH"},
      {"Viet-Nam", "VN"},
      {"the U.S. position", "US"},
      {"the U.S.S.R.", "SUHH"},
      {"the D.P.R.K.", "KP"},
  });
}

TEST_CASE("a capital counts half, so it takes two mentions") {
  check({
      {"in Tokyo", ""},
      {"from Tokyo to Tokyo", "JP"},
  });
}

TEST_CASE("possessives and hyphens don't hide a country") {
  check({
      {"China's, China’s", "CN"},
      {"Japan's talks", "JP"},
      {"JAPAN'S TALKS", "JP"},
      {"JAPAN’S TALKS", "JP"},
      {"the Russian-Chinese border", "CN RU"},
      {"a US-Japan treaty", "JP US"},
      {"a U.S.-Japan treaty", "JP US"},
      {"non-Japanese", "JP"},
  });
}

TEST_CASE("names begin with a capital, abbreviations are all capitals") {
  check({
      {"US policy", "US"},
      {"let us go", ""},
      {"Us and them", ""},
      {"the PRC", "CN"},
      {"turkey with rice", ""},
      {"fine china", ""},
      {"ROC", "TW"},
      {"Roc", ""},
  });
}

TEST_CASE("text in capitals, as telegrams have it, names countries too") {
  check({
      {"JAPAN TOLD CHINA", "CN JP"},
      {"THE SOUTH KOREAN SIDE", "KR"},
      {"THE GERMAN DEMOCRATIC REPUBLIC", "DDDE"},
      {"THE U.S. POSITION", "US"},
  });
}

TEST_CASE("the longest name is the one that counts") {
  check({
      {"South Sudan", "SS"},
      {"Papua New Guinea", "PG"},
      {"Equatorial Guinea", "GQ"},
      {"North Korea", "KP"},
      {"East Germany", "DDDE"},
      {"Republic of China", "TW"},
      {"People's Republic of China", "CN"},
      {"South\nKorea", "KR"},
      {"Greek Cypriots", "CY"},
      {"the Democratic People’s Republic of Korea’s", "KP"},
      {"PEOPLE'S REPUBLIC OF CHINA'S", "CN"},
      {"Congo (Brazzaville)", "CG"},
      {"Serbia & Montenegro", "CSXX"},
  });
}

TEST_CASE("names that only hold a country's name count for none") {
  check({
      {"the South China Sea", ""},
      {"Latin American states", ""},
      {"the Indian Ocean", ""},
      {"the Gulf of Mexico", ""},
      {"New Mexico", ""},
      {"the Persian Gulf", ""},
      {"the Sea of Japan", ""},
      {"the South China Sea and China", "CN"},
  });
}

TEST_CASE("words that a mark parts are no name together") {
  check({
      {"in the South. Korea said", "KR"},
      {"of the New, Guinea", "GN"},
      {"from the North; Korea", "KR"},
  });
}

TEST_CASE("the title counts three times as much as the text") {
  CHECK(codes("Japan", "China and China") == "JP CN");
  CHECK(codes("Japan", "China, China, China and China") == "CN JP");
  CHECK(codes("Tokyo", "") == "JP");
}

TEST_CASE("a country with less than the least share of the strongest is left out") {
  std::string text = "China";
  for (int i = 0; i < 5; ++i) text += ", Japan";
  CHECK(codes("", text) == "JP CN");  // 1 of 5
  text += ", Japan";
  CHECK(codes("", text) == "JP");  // 1 of 6
}

TEST_CASE("equal evidence is listed in the order of the codes") {
  CHECK(codes("", "Peru, Chile, Angola") == "AO CL PE");
}

TEST_CASE("every name of a country is found in a text") {
  const auto each_name = [](const Country& country, auto on_name) {
    for (std::string_view list : {country.name, country.other_names, country.demonyms}) {
      while (!list.empty()) {
        const std::size_t bar = list.find('|');
        on_name(list.substr(0, bar));
        list.remove_prefix(bar == std::string_view::npos ? list.size() : bar + 1);
      }
    }
  };
  for (const Country& country : country_table()) {
    each_name(country, [&](std::string_view name) {
      if (name == "eSwatini") return;  // begins small
      const std::string text = "With " + std::string(name) + ".";
      CAPTURE(text);
      CHECK(codes("", text) == country.code);
    });
  }
}

TEST_CASE("random text mentions what it may, and does no harm") {
  test::RandomText random(1494);
  for (int i = 0; i < 300; ++i) {
    const std::string text = "Japan " + random.utf8(100) + " Japan";
    CAPTURE(text);
    CHECK_FALSE(countries_mentioned(text, text).empty());
  }
}

}  // namespace
}  // namespace dragoman
