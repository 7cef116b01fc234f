#include <catch2/catch.hpp>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzers/names/romanization/korean_surnames.h"
#include "analyzers/names/romanization/korean_syllables.h"
#include "tests/analyzers/names/keys.h"

namespace dragoman {
namespace {

constexpr names::NameLanguage kKorean = names::NameLanguage::kKorean;
using test::keys;
using test::meet;

TEST_CASE("spellings of a Korean name meet") {
  const std::vector<std::vector<std::string_view>> rows = {
      {"Kim Chong-il", "Kim Jong Il", "Kim Chŏng-il", "KIM JONG-IL", "Gim Jeongil", "Kim Jong-il"},
      {"Pak Chong-hui", "Park Chung Hee", "Pak Chŏng-hŭi", "Park, Chung Hee", "Bak Jeonghui",
       "President Chung Hee Park"},
      {"Chun Doo Hwan", "Chon Tu-hwan", "Chŏn Tu-hwan", "Jeon Duhwan", "GEN CHUN DOO HWAN"},
      {"No T'ae-u", "Roh Tae Woo", "Roh Tae-woo", "No Tae-u", "No Taeu"},
      {"Kim Il-song", "Kim Il Sung", "Kim Il-sŏng", "Gim Ilseong", "Kim Ilsung"},
      {"Ch'oe Kyu-ha", "Choi Kyu-hah", "Choe Gyuha", "Choi Kyu Ha"},
      {"Yi Sŭng-man", "Lee Seung-man", "Rhee Seung Man", "I Seungman", "Ri Sung Man"},
      {"Kim Tae-jung", "Kim Dae Jung", "Gim Daejung"},
      {"Kim Yŏng-sam", "Kim Young Sam", "Gim Yeongsam", "Kim Yong-sam"},
      {"Kim Chong-p'il", "Kim Jong Pil", "Kim Jong-phil"},
      {"Chang Myon", "Chang Myun", "Jang Myeon", "Chang, Myon"},
      {"Pan Ki-mun", "Ban Ki-moon", "Ban Gimun"},
      {"Yi Myong-pak", "Lee Myung-bak", "Lee Myung Bak"},
      {"Pak Kun-hye", "Park Geun-hye", "Pak Kŭn-hye", "Geun-hye, Park"},
      {"Mun Chae-in", "Moon Jae-in", "Mun Jaein"},
      {"No Mu-hyon", "Roh Moo-hyun", "Noh Moo Hyun"},
      {"Han Tŏk-su", "Han Duck-soo", "Han Deoksu"},
      {"Kang Sok-chu", "Kang Sok Ju", "Kang Seok-ju"},
      {"Ch'oe Yong-nim", "Choe Yong Rim"},
      {"Yi Yong-ho", "Ri Yong Ho", "Lee Yong-ho"},
      {"Yi Sol-chu", "Ri Sol Ju", "Lee Seol-ju"},
      {"Im Tong-won", "Lim Dong Won", "Im Dongwon"},
      {"Namgung Ok", "Namkung Ok"},
      {"Chong Won-sik", "Chung Won Shik", "Jeong Wonsik", "Won Shik Chung"},
  };
  for (const auto& row : rows) test::check_all_meet(row, kKorean);
}

TEST_CASE("different Korean names do not meet") {
  const std::vector<std::pair<std::string_view, std::string_view>> rows = {
      {"Kim Jong Il", "Kim Jong Un"},      {"Kim Il-song", "Kim Il-chol"},
      {"Kim Il Sung", "Kim Il Chol"},      {"Kim Yong Nam", "Kim Yong Il"},
      {"Kim Dae Jung", "Kim Jong Pil"},    {"Roh Tae Woo", "Roh Moo Hyun"},
      {"Park Chung Hee", "Park Geun-hye"}, {"Kim Jong Il", "Lee Jong Il"},
      {"Park Sung Il", "Pak Song-un"},     {"Kim Sook", "Kim Sok"},
      {"Kim Jung", "Kim Jung Il"},         {"No T'ae-u", "No Tae-u'"},
      {"Kim Chŏng-su", "Kim Chong-sŭ"},
  };
  for (const auto& [a, b] : rows) {
    CAPTURE(a, b, keys(a, kKorean), keys(b, kKorean));
    CHECK_FALSE(meet(a, b, kKorean));
  }
}

TEST_CASE("marks that are written leave one reading") {
  CHECK(keys("Pak Chŏng-hŭi", kKorean) ==
        std::set<std::string>{"ko bak jeong hi", "ko bak cheong hi"});
  CHECK(keys("Kim Chŏng-p'il", kKorean) == std::set<std::string>{"ko gim jeong pil"});
  CHECK(keys("Yi Sŏn-kwŏn", kKorean) == std::set<std::string>{"ko i seon gwon"});
}

TEST_CASE("a syllable that no name has is no reading") {
  CHECK(names::korean_syllables("dong", {}) == std::vector<std::string>{"dong"});
  CHECK(names::korean_syllables("song", {}) == std::vector<std::string>{"song", "seong"});
  CHECK(names::korean_syllables("myung", {}) == std::vector<std::string>{"myeong"});
  CHECK(names::korean_syllables("hee", {}) == std::vector<std::string>{"hi"});
  CHECK(names::korean_syllables("woo", {}) == std::vector<std::string>{"u"});
  CHECK(names::korean_syllables("smith", {}).empty());
  CHECK(names::korean_syllables("", {}).empty());
  CHECK(names::korean_syllables("'", {}).empty());
}

TEST_CASE("a Korean name says in which system it was read") {
  CHECK(test::system_of("Kim Chŏng-il", kKorean) == "McCune-Reischauer");
  CHECK(test::system_of("No T'ae-u", kKorean) == "McCune-Reischauer");
  CHECK(test::system_of("Pak Chong-hui", kKorean) == "McCune-Reischauer");
  CHECK(test::system_of("Gim Jeongil", kKorean) == "Revised Romanization");
  CHECK(test::system_of("Roh Tae Woo", kKorean) == "press spelling");
  CHECK(test::system_of("Kim Jong Il", kKorean) == "press spelling");
  CHECK(test::system_of("Kim Dae-jung", kKorean) == "press spelling");
  CHECK(test::system_of("Park Chong-hui", kKorean) == "press spelling");
}

TEST_CASE("surnames have their usual spellings") {
  const std::vector<std::pair<std::string_view, std::string_view>> rows = {
      {"kim", "gim"},  {"gim", "gim"},   {"lee", "i"},       {"yi", "i"},       {"rhee", "i"},
      {"ri", "i"},     {"park", "bak"},  {"pak", "bak"},     {"choi", "choe"},  {"choe", "choe"},
      {"roh", "no"},   {"noh", "no"},    {"chung", "jeong"}, {"jung", "jeong"}, {"paik", "baek"},
      {"im", "im"},    {"lim", "im"},    {"rim", "im"},      {"yoo", "yu"},     {"ryu", "yu"},
      {"shin", "sin"}, {"kwon", "gwon"}, {"moon", "mun"},    {"hur", "heo"},    {"woo", "u"},
  };
  for (const auto& [spelling, name] : rows) {
    CAPTURE(spelling);
    REQUIRE_FALSE(names::korean_surnames(spelling).empty());
    CHECK(names::korean_surnames(spelling).front().name == name);
    CHECK(names::may_be_korean_surname(std::vector<std::string>{std::string(spelling)}));
  }
}

TEST_CASE("what is no Korean name has no key") {
  for (const std::string_view name :
       {"Kim", "Dae Jung", "John Smith", "Syngman Rhee", "Kim, Robert", "Kim Philby", "Kim 3",
        "Kim Il Sung Jong", "Kim Il-sung-jong", "Park, W.", "김정일", "Naoto Kan", "Ono, Koh"}) {
    CAPTURE(name);
    CHECK(keys(name, kKorean).empty());
  }
}

TEST_CASE("no Korean name has more than 32 keys") {
  for (const std::string_view name : {"Chun Chun-chun", "Chon Chonchon", "Song Chongchol"}) {
    CAPTURE(name);
    CHECK(keys(name, kKorean).size() > 4);
    CHECK(keys(name, kKorean).size() <= 32);
  }
}

}  // namespace
}  // namespace dragoman
