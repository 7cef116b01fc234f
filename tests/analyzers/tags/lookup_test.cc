#include "analyzers/tags/lookup.h"

#include <catch2/catch.hpp>
#include <string_view>
#include <vector>

namespace dragoman {
namespace {

struct Case {
  std::string_view text;
  std::string_view expected;  // a code, "" for none
};

std::string_view code(const Country* country) {
  return country == nullptr ? "" : country->code;
}
std::string_view code(const Tag* tag) {
  return tag == nullptr ? "" : tag->code;
}
std::string_view key(const Post* post) {
  return post == nullptr ? "" : post->key;
}

TEST_CASE("a country is found by its ISO code") {
  const std::vector<Case> cases = {
      {"JP", "JP"}, {"jp", "JP"},     {"CH", "CH"},     {"XK", "XK"}, {"SUHH", "SUHH"},
      {"UA", "UA"}, {"yucs", "YUCS"}, {"VSVN", "VSVN"}, {"JPN", ""},  {"JA", ""},
      {"ZZ", ""},   {"", ""},         {"Japan", ""},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(code(country_of_code(c.text)) == c.expected);
  }
}

TEST_CASE("a state of the past is found by its old two letters where nobody has them today") {
  const std::vector<Case> cases = {
      {"SU", "SUHH"}, {"YU", "YUCS"}, {"DD", "DDDE"}, {"CS", "CSHH"},
      {"AN", "ANHH"}, {"su", "SUHH"}, {"RH", "RHZW"}, {"YD", "YDYE"},
      {"UA", "UA"},   {"SK", "SK"},   {"GE", "GE"},   {"AI", "AI"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(code(country_of_code(c.text)) == c.expected);
  }
}

TEST_CASE("a country is found by its TAGS code, which is not ISO's") {
  const std::vector<Case> cases = {
      {"JA", "JP"}, {"CH", "CN"}, {"GM", "DE"}, {"SZ", "CH"},   {"KS", "KR"},   {"KN", "KP"},
      {"SU", "SD"}, {"RS", "RU"}, {"SR", "RS"}, {"UR", "SUHH"}, {"gm", "DE"},   {"JP", ""},
      {"AU", "AT"}, {"ZZ", ""},   {"", ""},     {"PREL", ""},   {"VS", "VSVN"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(code(country_of_tag(c.text)) == c.expected);
  }
}

TEST_CASE("a country is found by its names and demonyms, however they are written") {
  const std::vector<Case> cases = {
      {"Japan", "JP"},
      {"japan", "JP"},
      {"JAPANESE", "JP"},
      {"Côte d'Ivoire", "CI"},
      {"cote d’ivoire", "CI"},
      {"Ivory Coast", "CI"},
      {"South Korean", "KR"},
      {"Korea", "KR"},
      {"DPRK", "KP"},
      {"U.S.", "US"},
      {"US", "US"},
      {"usa", "US"},
      {"Burma", "MM"},
      {"Zaire", "CD"},
      {"Soviets", "SUHH"},
      {"USSR", "SUHH"},
      {"GDR", "DDDE"},
      {"West Germany", "DE"},
      {"Holy See", "VA"},
      {"Türkiye", "TR"},
      {"turkiye", "TR"},
      {"Viet-Nam", "VN"},
      {"viet nam", "VN"},
      {"St. Kitts & Nevis", "KN"},
      {"Tokyo", ""},
      {"Atlantis", ""},
      {"", ""},
      {"the", ""},
      {"Jap", ""},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(code(country_of_name(c.text)) == c.expected);
  }
}

TEST_CASE("a post is found by its key, name, older name or FM line") {
  const std::vector<Case> cases = {
      {"BEIJING", "BEIJING"},
      {"Beijing", "BEIJING"},
      {"AMEMBASSY BEIJING", "BEIJING"},
      {"Peking", "BEIJING"},
      {"USLO PEKING", "BEIJING"},
      {"Ho Chi Minh City", "HOCHIMINHCITY"},
      {"AMCONSUL HO CHI MINH CITY", "HOCHIMINHCITY"},
      {"USMISSION USUN NEW YORK", "USUNNEWYORK"},
      {"USUN", "USUNNEWYORK"},
      {"rangoon", "YANGON"},
      {"AMEMBASSY", ""},
      {"EMBASSY OF ATLANTIS", ""},
      {"Atlantis", ""},
      {"", ""},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(key(find_post(c.text)) == c.expected);
  }
}

TEST_CASE("a TAGS code is found in any case, a country's isn't one") {
  CHECK(code(find_tag("PHUM")) == "PHUM");
  CHECK(code(find_tag("phum")) == "PHUM");
  CHECK(code(find_tag("UNGA/C-1")) == "UNGA/C-1");
  CHECK(code(find_tag("AFL-CIO")) == "AFL-CIO");
  CHECK(code(find_tag("CH")) == "");
  CHECK(code(find_tag("XXXX")) == "");
  CHECK(code(find_tag("")) == "");
}

TEST_CASE("topics are found by code or meaning") {
  const auto topics = [](std::string_view text) {
    std::vector<std::string_view> codes;
    for (const Tag* tag : find_topics(text)) codes.push_back(tag->code);
    return codes;
  };
  using Codes = std::vector<std::string_view>;
  CHECK(topics("PHUM") == Codes{"PHUM"});
  CHECK(topics("human rights") == Codes{"PHUM", "SHUM"});
  CHECK(topics("Human-Rights") == Codes{"PHUM", "SHUM"});
  CHECK(topics("UNSC") == Codes{});
  CHECK(topics("humans") == Codes{});
  CHECK(topics("") == Codes{});
}

}  // namespace
}  // namespace dragoman
