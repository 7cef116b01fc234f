// Names in all their spellings, from the text of a document to the hit: who must be found by whom.

#include <catch2/catch.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/store/index_writer.h"
#include "tests/support/small_index.h"
#include "tests/support/temp_folder.h"

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

std::string spelling(const SmallIndex& index, const std::string& query) {
  const SearchResult result = index.ask(query);
  if (result.hits.empty() || result.hits.front().names.empty()) return "";
  const names::FoundName& found = result.hits.front().names.front();
  return found.spelling + '|' + std::string(names::layer_name(found.layer)) + '|' + found.rule;
}

TEST_CASE("a hit says which spelling it has, in which layer, by which rule") {
  const SmallIndex zedong = index_of({"Chairman Mao Zedong's plans"}, "CN");
  CHECK(spelling(zedong, "name:\"Mao Zedong\"") == "Mao Zedong|surface|");
  CHECK(spelling(zedong, "name:\"Mao Tse-tung\"") == "Mao Zedong|authority|Pinyin");
  const SmallIndex unknown = index_of({"Wang Xiaotang"}, "CN");
  CHECK(spelling(unknown, "name:\"Wang Hsiao-t'ang\"") == "Wang Xiaotang|rule|Pinyin");
  CHECK(spelling(index_of({"Jiang Jieshi"}, "CN"), "name:\"Chiang Kai-shek\"") ==
        "Jiang Jieshi|authority|");
  CHECK(spelling(index_of({"King Hossein"}, "JO"), "name:Husayn").starts_with("Hossein|"));
}

TEST_CASE("the passage shown has the name in the spelling found") {
  Document document = mention("Deng Xiaoping", "CN", 0);
  std::string text;
  for (int i = 0; i < 200; ++i) text += "Nothing of it was said. ";
  document.add(Field::kText, text + std::string(document.first(Field::kText)));
  const SmallIndex index({document});
  const Hit hit = index.ask("name:\"Teng Hsiao-p'ing\"").hits.front();
  CHECK(hit.snippet.text.find("Deng Xiaoping") != std::string::npos);
  CHECK(hit.snippet.highlighted.size() == 2);
}

TEST_CASE("only the spelling asked for is found where that is asked for") {
  const SmallIndex index = index_of({"Mao Zedong", "Mao Tse-tung", "Tse-tung Mao"}, "CN");
  CHECK(index.find("name:\"Mao Tse-tung\"").size() == 3);
  CHECK(index.find("name:=\"Mao Tse-tung\"") == std::set<std::string>{"1", "2"});
  CHECK(index.find("\"Mao Tse-tung\"") == std::set<std::string>{"1"});
}

TEST_CASE(
    "a name among plain words stands for its other spellings, certain ones in small letters too") {
  const SmallIndex index =
      index_of({"a visit of Deng Xiaoping", "Teng Hsiao-p'ing and a visit", "a visit"}, "CN");
  CHECK(index.find("Teng Hsiao-p'ing visit") == std::set<std::string>{"0", "1"});
  CHECK(index.find("teng hsiao-p'ing visit") == std::set<std::string>{"0", "1"});
  CHECK(index.ask("Teng Hsiao-p'ing visit").hits.front().document.first(Field::kId) == "1");
  CHECK(index.find("\"Teng Hsiao-p'ing\" visit") == std::set<std::string>{"1"});
}

TEST_CASE("the best spelling counts, and the layers in their order") {
  const SmallIndex index =
      index_of({"Mao Tse-tung", "Mao Zedong", "Mao Tse-tung, Mao Zedong"}, "CN");
  const auto hits = index.ask("name:\"Mao Zedong\"").hits;
  REQUIRE(hits.size() == 3);
  CHECK(hits.back().document.first(Field::kId) == "0");
  CHECK(hits.front().score > hits.back().score);
}

TEST_CASE("the spellings in the index are listed with their documents") {
  const SmallIndex index =
      index_of({"Deng Xiaoping", "Deng Xiaoping", "Teng Hsiao-p'ing", "Li Peng"}, "CN");
  const auto spellings = index.ask("name:\"Deng Xiaoping\"").spellings;
  REQUIRE(spellings.size() == 1);
  const auto& variants = spellings.front().variants;
  REQUIRE(variants.size() == 2);
  CHECK(variants[0].found.spelling == "Deng Xiaoping");
  CHECK(variants[0].documents == 2);
  CHECK(variants[1].found.spelling == "Teng Hsiao-p'ing");
  CHECK(variants[1].documents == 1);
  CHECK(variants[1].found.rule == "Wade-Giles");
}

TEST_CASE("an index without keys of names finds them as they are typed, and says so") {
  const test::TempFolder folder;
  {
    IndexWriter writer(folder.path(), "", kDocumentsPerCommit, false);
    writer.put(mention("Mao Zedong", "CN", 0));
    writer.put(mention("Mao Tse-tung", "CN", 1));
    writer.commit();
  }
  SearchRequest request;
  request.query = "name:\"Mao Zedong\"";
  Searcher searcher(folder.path());
  const SearchResult result = searcher.search(request);
  CHECK(result.total == 1);
  REQUIRE(result.notes.size() == 1);
  CHECK_THAT(result.notes.front(), Catch::StartsWith("the index holds no keys of names"));
  CHECK(searcher.name("Mao Zedong").variants.size() == 1);
  request.exact_names = true;
  CHECK(searcher.search(request).notes.empty());
  CHECK_NOTHROW(IndexWriter(folder.path(), ""));
}

TEST_CASE("any text may stand for a name") {
  const SmallIndex index = index_of({"Mao Zedong"}, "CN");
  for (const std::string& name :
       {std::string("."), std::string("'"), std::string(5000, 'a'),
        std::string("a ") + std::string(300, '-'), std::string("\xFF\xFE"),
        std::string("mao mao mao mao mao mao mao mao mao mao")}) {
    CAPTURE(name);
    CHECK(index.find("name:\"" + name + '"').empty());
  }
}

TEST_CASE("names of a country's languages only are read in documents about it") {
  CHECK(index_of({"Wang Xiaotang"}, "CN").find("name:\"Wang Hsiao-t'ang\"").size() == 1);
  CHECK(index_of({"Wang Xiaotang"}, "").find("name:\"Wang Hsiao-t'ang\"").size() == 1);
  CHECK(index_of({"Wang Xiaotang"}, "FR").find("name:\"Wang Hsiao-t'ang\"").empty());
}

}  // namespace

TEST_CASE("a surname alone finds its other spellings in texts about the country of its bearer") {
  const SmallIndex index({mention("Minister Assad", "SY", 0), mention("Minister Asad", "SY", 1),
                          mention("Asad Khan", "PK", 2), mention("Gaddafi", "LY", 3),
                          mention("Khadafy", "LY TD", 4), mention("Kaddafi", "", 5)});
  using Found = std::set<std::string>;
  CHECK(index.find("Assad") == Found{"0", "1"});
  CHECK(index.find("asad") == Found{"0", "1", "2"});
  CHECK(index.find("ASSAD") == Found{"0", "1"});
  CHECK(index.find("ambassador Assad") == Found{"0", "1"});
  CHECK(index.find("Qadhafi").contains("4"));
  CHECK(index.find("=Assad") == Found{"0"});
  CHECK(index.find("\"Minister Assad\"") == Found{"0"});
  CHECK(index.find("name:Assad").contains("2"));  // who says that it is a name gets them all
}

}  // namespace dragoman
