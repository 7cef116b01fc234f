// What holds of the rules of all languages.

#include <catch2/catch.hpp>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/names/romanization/name_reading.h"
#include "analyzers/tags/lookup.h"
#include "tests/analyzers/names/keys.h"
#include "tests/support/random_text.h"

namespace dragoman {
namespace {

const std::map<names::NameLanguage, std::string_view> kCodes = {
    {names::NameLanguage::kChinese, "zh "},
    {names::NameLanguage::kKorean, "ko "},
    {names::NameLanguage::kJapanese, "ja "},
};

// Names made of the parts that the rules look for, put together at random.
std::string random_name(test::RandomText& random) {
  const std::vector<std::string_view> parts = {
      "Mao", "Kim",  "Sato", "Chou",  "tse", "tung", "Il",  "p'ing", "chu",  "ŏ",    "ü",  "-",
      " ",   " ",    ", ",   "'",     "ch",  "ng",   "oo",  "yeo",   "n'",   "tt",   "ō",  "h",
      "Ou",  "yang", "ryu",  "hsiao", "zhi", "Dr. ", "(x)", "kwang", "sung", "ichi", "ro",
  };
  std::string name;
  for (std::size_t i = random.below(12); i > 0; --i) name += parts[random.below(parts.size())];
  return name;
}

void check_readings(const std::string& text) {
  const names::WrittenName name = names::read_written_name(text);
  const auto readings = names::name_readings(name);
  CAPTURE(text);
  CHECK(readings == names::name_readings(name));
  for (const names::NameReading& reading : readings) {
    CHECK_FALSE(reading.system.empty());
    CHECK(reading.key.find("  ") == std::string::npos);
    CHECK(reading.key.back() != ' ');
    const auto code = kCodes.find(reading.language);
    if (code != kCodes.end()) CHECK(reading.key.starts_with(code->second));
  }
}

TEST_CASE("readings are the same each time and keys begin with their language") {
  test::RandomText random(11);
  for (int i = 0; i < 3000; ++i) check_readings(random_name(random));
  for (int i = 0; i < 1000; ++i) check_readings(random.utf8(random.below(40)));
  for (int i = 0; i < 1000; ++i) check_readings(random.bytes(random.below(40)));
}

TEST_CASE("a single word has no key") {
  for (const std::string_view name : {"Mao", "Zedong", "Kim", "Sato", "Hirohito", "Tse-tung", ""}) {
    CAPTURE(name);
    CHECK(test::keys(name).empty());
  }
}

TEST_CASE("only the rules asked for read a name") {
  const names::WrittenName name = names::read_written_name("Han Song-san");
  for (const names::NameLanguage language :
       {names::NameLanguage::kChinese, names::NameLanguage::kKorean}) {
    const auto readings = names::name_readings(name, static_cast<names::NameLanguages>(language));
    REQUIRE_FALSE(readings.empty());
    for (const names::NameReading& reading : readings) CHECK(reading.language == language);
  }
  CHECK(names::name_readings(name, 0).empty());
}

TEST_CASE("ten thousand words are no name and cost nothing") {
  names::WrittenName name;
  name.words.assign(10'000, "li");
  CHECK(names::name_readings(name).empty());
  name.surname = name.words;
  CHECK(names::name_readings(name).empty());
}

TEST_CASE("words of 256 KiB are read at once") {
  constexpr std::size_t kSize = 1U << 18U;
  for (const std::string_view part :
       {"a", "o", "chu", "chu-", "n'", "ü", "sato", "chong", "-", "k"}) {
    std::string word;
    while (word.size() < kSize) word += part;
    CAPTURE(part);
    CHECK(names::name_readings({{}, {"li", word}}).empty());
    CHECK(names::name_readings({{}, {word, "li"}}).empty());
    CHECK(names::name_readings({{word}, {word}}).empty());
  }
}

TEST_CASE("names that are made by hand may be anything") {
  const std::vector<names::WrittenName> names = {
      {{}, {}},         {{"li"}, {}},       {{}, {"", ""}},
      {{""}, {"peng"}}, {{"li"}, {""}},     {{}, {"\xFF", "\xFF"}},
      {{}, {"-", "-"}}, {{}, {"li", "--"}}, {{}, {"'", "'"}},
  };
  for (const names::WrittenName& name : names) CHECK(names::name_readings(name).empty());
}

TEST_CASE("a country's names are read by the rules of its languages") {
  const auto bits = [](names::NameLanguage language) {
    return static_cast<names::NameLanguages>(language);
  };
  for (const std::string_view country : {"CN", "TW", "HK", "MO"}) {
    CHECK(names::name_languages(country) == bits(names::NameLanguage::kChinese));
  }
  CHECK(names::name_languages("KP") == bits(names::NameLanguage::kKorean));
  CHECK(names::name_languages("JP") == bits(names::NameLanguage::kJapanese));
  CHECK(names::name_languages("SU") == bits(names::NameLanguage::kSlavic));
  CHECK(names::name_languages("SUHH") == bits(names::NameLanguage::kSlavic));
  CHECK((names::name_languages("SG") & bits(names::NameLanguage::kChinese)) != 0);
  for (const std::string_view country : {"US", "FR", "", "cn", "ZZ", "CNX"}) {
    CAPTURE(country);
    CHECK(names::name_languages(country) == 0);
  }
}

TEST_CASE("every country with rules is one that the tables know") {
  std::size_t countries = 0;
  for (char a = 'A'; a <= 'Z'; ++a) {
    for (char b = 'A'; b <= 'Z'; ++b) {
      const std::string code = {a, b};
      if (names::name_languages(code) == 0) continue;
      CAPTURE(code);
      CHECK(country_of_code(code) != nullptr);
      ++countries;
    }
  }
  CHECK(countries > 50);
}

}  // namespace
}  // namespace dragoman
