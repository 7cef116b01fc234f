// Names in all their spellings, from the text of a document to the hit: who must be found by whom.

#include <catch2/catch.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "tests/support/small_index.h"

namespace dragoman {
namespace {

using test::SmallIndex;

using Names = std::vector<std::string>;

// A text that mentions the name, about countries with blanks between them.
Document mention(const std::string& name, std::string_view countries, int number) {
  Document document;
  document.add(Field::kId, std::to_string(number));
  document.add(Field::kText, "The ambassador spoke about " + name + " at some length.");
  while (!countries.empty()) {
    const std::size_t end = std::min(countries.find(' '), countries.size());
    document.add(Field::kCountry, std::string(countries.substr(0, end)));
    countries.remove_prefix(std::min(end + 1, countries.size()));
  }
  return document;
}

SmallIndex index_of(const Names& names, std::string_view countries) {
  std::vector<Document> documents;
  for (const std::string& name : names) {
    documents.push_back(mention(name, countries, static_cast<int>(documents.size())));
  }
  return SmallIndex(documents);
}

struct Group {
  std::string_view countries;
  Names names;
};

void check_all_found(const Group& group, std::string_view countries) {
  const SmallIndex index = index_of(group.names, countries);
  for (const std::string& asked : group.names) {
    const auto found = index.find("name:\"" + asked + '"');
    for (std::size_t i = 0; i < group.names.size(); ++i) {
      CAPTURE(asked, group.names[i], countries);
      CHECK(found.contains(std::to_string(i)));
    }
  }
}

// clang-format off
const std::vector<Group> kOneName = {
    {"CN", {"Mao Tse-tung", "Mao Zedong", "Mao Tsetung", "Mao Tse Tung", "MAO ZEDONG"}},
    {"CN", {"Chou En-lai", "Zhou Enlai", "Chou Enlai"}},
    {"CN", {"Teng Hsiao-p'ing", "Deng Xiaoping", "Teng Hsiao-ping", "Deng Xiao-ping"}},
    {"CN", {"Hua Kuo-feng", "Hua Guofeng"}},
    {"TW", {"Chiang Ching-kuo", "Jiang Jingguo"}},
    {"CN", {"Lin Piao", "Lin Biao"}},
    {"CN", {"P'eng Teh-huai", "Peng Dehuai", "Peng Te-huai"}},
    {"CN", {"Chu Teh", "Zhu De"}},
    {"CN", {"Hsi Chin-ping", "Xi Jinping"}},
    {"TW CN", {"Chiang Kai-shek", "Jiang Jieshi"}},
    {"CN", {"Sun Yat-sen", "Sun Zhongshan"}},
    {"KP", {"Kim Chong-il", "Kim Jong Il", "Kim Jong-il"}},
    {"KR", {"Pak Chong-hui", "Park Chung Hee", "Park Chung-hee"}},
    {"KR", {"Chun Doo Hwan", "Chon Tu-hwan", "Chun Doo-hwan"}},
    {"KR", {"No T'ae-u", "Roh Tae Woo", "Roh Tae-woo"}},
    {"KR", {"Syngman Rhee", "Yi Sung-man"}},
    {"JP", {"Kawai Chikao", "Chikao Kawai"}},
    {"JP", {"Konoye Fumimaro", "Konoe Fumimaro", "Fumimaro Konoe"}},
    {"JP", {"Ohira Masayoshi", "\u014Chira Masayoshi", "Oohira Masayoshi", "Masayoshi Ohira"}},
    {"JP", {"Sato Eisaku", "Sat\u014D Eisaku", "Eisaku Sato"}},
    {"SUHH", {"Khrushchev", "Khrushchov", "Chruschtschow"}},
    {"SUHH", {"Nikita Khrushchev", "Nikita Khrushchov", "Nikita Chruschtschow"}},
    {"RU", {"Yeltsin", "Jelzin"}},
    {"SUHH", {"Gorbachev", "Gorbatschow"}},
    {"SUHH", {"Brezhnev", "Breschnew"}},
    {"SUHH", {"Shevardnadze", "Schewardnadse"}},
    {"SUHH", {"Molotov", "Molotoff"}},
    {"LY", {"Qadhafi", "Gaddafi", "Kadafi"}},
    {"LY", {"Muammar Qadhafi", "Moammar Gaddafi", "Muammar Kadafi"}},
    {"JO", {"Husayn", "Hussein"}},
    {"SA", {"Faysal", "Feisal"}},
    {"IQ", {"Abd al-Rahman", "Abdul Rahman", "Abdurrahman"}},
    {"IR", {"Mossadegh", "Musaddiq"}},
    {"ID", {"Soekarno", "Sukarno"}},
    {"CN", {"Peking", "Peiping", "Beijing"}},
    {"MM", {"Rangoon", "Yangon"}},
    {"VN", {"Saigon", "Ho Chi Minh City"}},
    {"CN", {"Canton", "Guangzhou"}},
    {"RU", {"Leningrad", "St. Petersburg"}},
    {"UA", {"Kiev", "Kyiv"}},
    {"IN", {"Bombay", "Mumbai"}},
};

const std::vector<Group> kOtherNames = {
    {"KP", {"Kim Jong Il", "Kim Jong Un"}},
    {"KP", {"Kim Chong-il", "Kim Jong-un"}},
    {"KP", {"Kim Il-song", "Kim Il-chol"}},
    {"KP", {"Kim Il Sung", "Kim Il Chol"}},
    {"CN", {"Mao Tse-tung", "Mao Tse-min"}},
    {"CN", {"Mao Zedong", "Mao Zemin"}},
    {"CN TW", {"Chiang Ch'ing", "Chiang Ching-kuo"}},
    {"CN", {"Li Peng", "Li Ping"}},
    {"EG", {"Mahmud", "Mohammed"}},
    {"SUHH", {"Zorin", "Sorin"}},
    {"SUHH", {"Valerian Zorin", "Valerian Sorin"}},
    {"JO", {"Hassan", "Hussein"}},
    {"IQ", {"Ahmad Hassan", "Ahmad Hussein"}},
    {"US", {"John Davies", "John Davis"}},
    {"US", {"JOHN DAVIES", "JOHN DAVIS"}},
    {"US", {"Charles Evan Hughes", "Charles Evans Hughes"}},
    {"SUHH", {"Gromyko Andrey Andreyevich", "Smirnov Andrey Andreyevich"}},
    {"SUHH", {"Andrey Andreyevich Gromyko", "Andrey Andreyevich Vlasov"}},
    {"US", {"George Washington", "Washington, D.C."}},
};
// clang-format on

TEST_CASE("a name finds its other spellings, each the others") {
  for (const Group& group : kOneName) check_all_found(group, group.countries);
}

TEST_CASE("a name doesn't find another that only looks or sounds like it") {
  for (const Group& group : kOtherNames) {
    for (const std::string_view countries : {group.countries, std::string_view()}) {
      const SmallIndex index = index_of(group.names, countries);
      for (std::size_t i = 0; i < group.names.size(); ++i) {
        CAPTURE(group.names[i], countries);
        CHECK(index.find("name:\"" + group.names[i] + '"') ==
              std::set<std::string>{std::to_string(i)});
      }
    }
  }
}

}  // namespace
}  // namespace dragoman
