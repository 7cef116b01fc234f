#include <catch2/catch.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzers/names/romanization/japanese_sounds.h"
#include "tests/analyzers/names/keys.h"

namespace dragoman {
namespace {

constexpr names::NameLanguage kJapanese = names::NameLanguage::kJapanese;
using test::keys;
using test::meet;

TEST_CASE("spellings of a Japanese name meet in either order") {
  const std::vector<std::vector<std::string_view>> rows = {
      {"Kawai Chikao", "Chikao Kawai", "Kawai, Chikao", "Kawai Tikao"},
      {"Konoye Fumimaro", "Konoe Fumimaro", "Prince Konoye Fumimaro", "Konoe Humimaro"},
      {"Ohira Masayoshi", "Ōhira Masayoshi", "Oohira Masayoshi", "Masayoshi Ohira",
       "OHIRA MASAYOSHI", "Ôhira Masayosi", "Ouhira Masayoshi"},
      {"Sato Eisaku", "Satō Eisaku", "Satoh Eisaku", "Eisaku Satou", "Sato, Eisaku"},
      {"Yoshida Shigeru", "Yosida Sigeru", "Shigeru Yoshida"},
      {"Fukuda Takeo", "Hukuda Takeo"},
      {"Tojo Hideki", "Tōjō Hideki", "Tôzyô Hideki", "Toujou Hideki", "Hideki Tohjoh"},
      {"Homma Masaharu", "Honma Masaharu"},
      {"Shidehara Kijuro", "Shidehara Kijūrō", "Sidehara Kizyuro", "Shidehara Kijuurou"},
      {"Inouye Kaoru", "Inoue Kaoru"},
      {"Koizumi Jun'ichirō", "Junichiro Koizumi", "Koizumi Jun-ichiro"},
      {"Uyeda Jiro", "Ueda Jirō", "Ueda Ziro"},
      {"Ohno Banboku", "Ono Bamboku", "Ōno Banboku"},
      {"Tsuji Masanobu", "Tuzi Masanobu"},
      {"Hatchō Ken", "Haccho Ken", "Hattyô Ken"},
      {"Kadzura Taro", "Kazura Tarō"},
  };
  for (const auto& row : rows) test::check_all_meet(row, kJapanese);
}

TEST_CASE("different Japanese names do not meet") {
  const std::vector<std::pair<std::string_view, std::string_view>> rows = {
      {"Sato Eisaku", "Saito Eisaku"},   {"Tanaka Kakuei", "Tanaka Makiko"},
      {"Kishi Nobusuke", "Kishi Nobuo"}, {"Fukuda Takeo", "Fukuda Yasuo"},
      {"Kono Yohei", "Kono Taro"},       {"Okada Katsuya", "Okuda Katsuya"},
      {"Hata Tsutomu", "Hatta Tsutomu"}, {"Mori Yoshiro", "Mori Yoshio"},
      {"Abe Shinzo", "Abe Shintaro"},    {"Kita Ikki", "Kita Iki"},
      {"Matsui Keiko", "Matsui Keiiko"},
  };
  for (const auto& [a, b] : rows) {
    CAPTURE(a, b);
    CHECK_FALSE(meet(a, b, kJapanese));
  }
}

TEST_CASE("sounds are spelled as Hepburn spells them") {
  const std::vector<std::pair<std::string_view, std::string_view>> rows = {
      {"sisya", "shisha"},     {"tituti", "chitsuchi"}, {"huzi", "fuji"},
      {"zyunko", "junko"},     {"jyunko", "junko"},     {"dzuka", "zuka"},
      {"kwanto", "kanto"},     {"shimbun", "shinbun"},  {"shin'ichi", "shinichi"},
      {"nippon", "nippon"},    {"hatcho", "hatcho"},    {"wo", "o"},
      {"ryuuzou", "ryuzo"},    {"ohno", "ono"},         {"ohara", "ohara"},
      {"yuhki", "yuki"},       {"keiichi", "keiichi"},  {"yedo", "edo"},
      {"matsuura", "matsura"}, {"kyohei", "kyohei"},
  };
  for (const auto& [written, sound] : rows) {
    CAPTURE(written);
    CHECK(names::read_japanese_word(written).sound == sound);
  }
}

TEST_CASE("a word with any other syllable is not Japanese") {
  for (const std::string_view word :
       {"smith", "tokyoo1", "la", "vera", "kta", "sat", "kk", "k", "h", "tcha", "fa", "kye", "thi",
        "xi", "n'g'", "'", "aq", "mbo'"}) {
    CAPTURE(word);
    CHECK(names::read_japanese_word(word).sound.empty() == (word != "tcha"));
  }
}

TEST_CASE("a Japanese name says in which system it was read") {
  CHECK(test::system_of("Yosida Sigeru", kJapanese) == "Kunrei");
  CHECK(test::system_of("Yoshida Shigeru", kJapanese) == "Hepburn");
}

TEST_CASE("what is no Japanese name has no key") {
  for (const std::string_view name :
       {"Hirohito", "John Smith", "Sato E.", "Sato Eisaku Ken", "So Ken", "Satō 2", "佐藤栄作",
        "Kim Il", "Sato-", "Baker Howard"}) {
    CAPTURE(name);
    CHECK(keys(name, kJapanese).empty());
  }
}

}  // namespace
}  // namespace dragoman
