// The tables are written by hand; what their headers and docs/names-authority.md promise is checked
// here, and that what is to be found is found.

#include "analyzers/names/authority/authority.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/names/authority/authority_spelling.h"
#include "analyzers/tags/lookup.h"
#include "analyzers/text/normalize.h"
#include "analyzers/text/utf8.h"

namespace dragoman {
namespace {

std::vector<std::string_view> split(std::string_view list, char separator) {
  std::vector<std::string_view> parts;
  while (!list.empty()) {
    const std::size_t end = std::min(list.find(separator), list.size());
    parts.push_back(list.substr(0, end));
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return parts;
}

template <typename OnEntry>
void for_each_entry(OnEntry on_entry) {
  for (const names::AuthorityEntry& entry : names::authority_entries()) on_entry(entry);
}

bool means(std::string_view name, const names::AuthorityEntry& entry) {
  const auto forms = names::authority_forms(name);
  return std::any_of(forms.begin(), forms.end(), [&](const names::AuthorityForm& form) {
    return names::authority_key(names::authority_entry(form)) == names::authority_key(entry);
  });
}

// The names that a form's choices make, each choice of a word with the first of the others.
std::vector<std::string> names_of(std::string_view words) {
  std::vector<std::vector<std::string_view>> choices;
  for (const std::string_view word : split(words, ' ')) choices.push_back(split(word, '/'));
  std::vector<std::string> names;
  for (std::size_t varied = 0; varied < choices.size(); ++varied) {
    for (const std::string_view choice : choices[varied]) {
      std::string name;
      for (std::size_t i = 0; i < choices.size(); ++i) {
        const std::string_view word = i == varied ? choice : choices[i].front();
        if (word != "_") name += (name.empty() ? "" : " ") + std::string(word);
      }
      if (!name.empty()) names.push_back(name);
    }
  }
  return names;
}

// "person:mao zedong", or all that the name may mean, each followed by ?.
std::string meaning(std::string_view name) {
  std::string keys;
  for (const names::AuthorityForm& form : names::authority_forms(name)) {
    if (!keys.empty()) keys += ' ';
    keys += names::authority_key(names::authority_entry(form)) + (form.needs_evidence ? "?" : "");
  }
  return keys;
}

bool is_well_written(std::string_view text) {
  return !text.empty() && is_utf8(text) && text.front() != ' ' && text.back() != ' ' &&
         text.find("  ") == std::string_view::npos;
}

TEST_CASE("the authority tables hold more than 3500 people and places and organisations") {
  std::map<names::AuthorityKind, int> entries;
  for_each_entry([&](const names::AuthorityEntry& entry) { ++entries[entry.kind]; });
  CHECK(entries[names::AuthorityKind::kPerson] > 1800);
  CHECK(entries[names::AuthorityKind::kPlace] > 1200);
  CHECK(entries[names::AuthorityKind::kOrganisation] > 500);
}

TEST_CASE("each authority entry has a key of its own and is found by its preferred name") {
  std::set<std::string> keys;
  for_each_entry([&](const names::AuthorityEntry& entry) {
    CAPTURE(entry.preferred);
    CHECK(is_well_written(entry.preferred));
    CHECK(keys.insert(names::authority_key(entry)).second);
    CHECK(means(entry.preferred, entry));
  });
}

TEST_CASE("each form of an authority entry is written as the document says and is found") {
  for_each_entry([&](const names::AuthorityEntry& entry) {
    for (const std::string_view form : split(entry.forms, '|')) {
      CAPTURE(entry.preferred, form);
      CHECK(is_well_written(form));
      CHECK(std::all_of(form.begin(), form.end(), [](char c) { return c >= ' ' && c <= '~'; }));
      const names::AuthoritySpelling spelling = names::read_spelling(form);
      CHECK(spelling.words.find_first_of("?~@()") == std::string_view::npos);
      for (const std::string& name : names_of(spelling.words)) {
        CAPTURE(name);
        CHECK(means(name, entry));
      }
    }
  });
}

TEST_CASE("a name that several authority entries share needs evidence for each") {
  for_each_entry([&](const names::AuthorityEntry& entry) {
    for (const std::string_view form : split(entry.forms, '|')) {
      for (const std::string& name : names_of(names::read_spelling(form).words)) {
        const auto shared = names::authority_forms(name);
        if (shared.size() < 2) continue;
        CAPTURE(name);
        CHECK(std::all_of(shared.begin(), shared.end(),
                          [](const names::AuthorityForm& other) { return other.needs_evidence; }));
      }
    }
  });
}

TEST_CASE("the years and countries of authority entries are possible ones") {
  constexpr int kThisCentury = 2100;
  constexpr int kMaxAge = 110;
  for_each_entry([&](const names::AuthorityEntry& entry) {
    CAPTURE(entry.preferred);
    const bool person = entry.kind == names::AuthorityKind::kPerson;
    CHECK((person || (entry.first_year == 0 && entry.last_year == 0)));
    CHECK((entry.first_year == 0 || (entry.first_year > 1700 && entry.first_year < kThisCentury)));
    const int age = entry.last_year - entry.first_year;
    CHECK((entry.first_year == 0 || entry.last_year == 0 || (age > 15 && age < kMaxAge)));
    for (const std::string_view form : split(entry.forms, '|')) {
      const names::AuthoritySpelling spelling = names::read_spelling(form);
      CHECK(spelling.first_year <= spelling.last_year);
      CHECK(spelling.last_year < kThisCentury);
    }
    const auto countries = split(entry.countries, ' ');
    CHECK((!person || !countries.empty()));
    for (const std::string_view code : countries) CHECK(country_of_code(code) != nullptr);
  });
}

struct Meaning {
  std::string_view key;
  std::string_view names;  // with bars between them
};

TEST_CASE("names that no rule derives from each other mean one entry") {
  // clang-format off
  const Meaning kMeanings[] = {
      {"person:mao zedong", "Mao Tse-tung|Mao Zedong|MAO TSETUNG|Mao Tse Tung|Chairman Mao"},
      {"person:zhou enlai", "Chou En-lai|Zhou Enlai|Zhou En-lai|Premier Chou"},
      {"person:deng xiaoping", "Teng Hsiao-p'ing|Teng Hsiao-ping|Teng Hsiaoping|Deng Xiaoping"},
      {"person:hua guofeng", "Hua Kuo-feng|Hua Guofeng"},
      {"person:jiang jingguo", "Chiang Ching-kuo|Jiang Jingguo"},
      {"person:lin biao", "Lin Piao|Lin Biao"},
      {"person:peng dehuai", "P'eng Teh-huai|Peng Teh-huai|Peng Dehuai"},
      {"person:zhu de", "Chu Teh|Zhu De"},
      {"person:xi jinping", "Hsi Chin-ping|Xi Jinping"},
      {"person:jiang jieshi", "Chiang Kai-shek|Chiang Kaishek|Jiang Jieshi|Jiang Zhongzheng"},
      {"person:sun yat sen", "Sun Yat-sen|Sun Zhongshan|Sun Wen"},
      {"person:song ziwen", "T. V. Soong|T.V. Soong|Soong Tse-ven|Song Ziwen"},
      {"person:kim jong il", "Kim Chong-il|Kim Jong Il|Kim Jong-il"},
      {"person:park chung hee", "Pak Chong-hui|Park Chung Hee|Park Chung-hee"},
      {"person:chun doo hwan", "Chun Doo Hwan|Chon Tu-hwan"},
      {"person:roh tae woo", "No T'ae-u|Roh Tae Woo"},
      {"person:syngman rhee", "Syngman Rhee|Rhee Syngman|Yi Sung-man|Yi Sŭng-man"},
      {"person:konoe fumimaro", "Konoye Fumimaro|Fumimaro Konoe|Prince Konoye"},
      {"person:ohira masayoshi", "Ohira Masayoshi|Ōhira Masayoshi|Masayoshi Oohira"},
      {"person:sato eisaku", "Sato Eisaku|Satō Eisaku|Eisaku Satoh"},
      {"person:nikita khrushchev", "Khrushchev|Nikita Khrushchov|Chruschtschow|N. S. Khrushchev|"
       "Nikita Sergeyevich Khrushchev|Khrushchev, Nikita S."},
      {"person:boris yeltsin", "Yeltsin|Boris Jelzin|Eltsine"},
      {"person:mikhail gorbachev", "Gorbachev|Gorbatschow|Michail Gorbatschow|M. S. Gorbachev"},
      {"person:leonid brezhnev", "Brezhnev|Breschnew|Brezhnev, Leonid Il'ich|Leonid I. Brezhnev"},
      {"person:eduard shevardnadze", "Shevardnadze|Eduard Schewardnadse"},
      {"person:vyacheslav molotov", "Molotov|Molotoff|Vyacheslav M. Molotov"},
      {"person:muammar qadhafi", "Qadhafi|Gaddafi|Kadafi|Muammar al-Qaddafi|Moammar Khadafy|"
       "Mu'ammar al-Qadhafi|Mouammar Kadhafi|Qadhafi, Muammar al-|Colonel Qadhafi"},
      {"person:hussein bin talal", "King Hussein|King Husayn|Husayn bin Talal"},
      {"person:saddam hussein", "Saddam Hussein|Saddam Husayn|Saddam Husain"},
      {"person:mohammad mosaddegh", "Mossadegh|Musaddiq|Mohammed Mossadeq"},
      {"person:gamal abdel nasser", "Gamal Abdel Nasser|Jamal Abd al-Nasir|Gamal Abdul Nasser"},
      {"person:sukarno", "Sukarno|Soekarno"},
      {"place:beijing", "Peking|Peiping|Beijing|PÉKIN"},
      {"place:yangon", "Rangoon|Yangon"},
      {"place:ho chi minh city", "Saigon|Ho Chi Minh City"},
      {"place:guangzhou", "Kwangchow|Guangzhou"},
      {"place:saint petersburg", "Leningrad|Petrograd|Saint Petersburg"},
      {"place:kiev", "Kiev|Kyiv|Kiew"},
      {"place:mumbai", "Bombay|Mumbai"},
      {"place:chennai", "Madras|Chennai"},
      {"place:kolkata", "Calcutta|Kolkata"},
      {"place:myanmar", "Burma|Myanmar"},
      {"place:sri lanka", "Ceylon|Sri Lanka"},
      {"place:taiwan", "Formosa|Taiwan"},
      {"place:lviv", "Lvov|Lwów|Lemberg|Lviv"},
      {"place:istanbul", "Constantinople|Istanbul|Stamboul"},
      {"place:democratic republic of the congo", "Zaire|Belgian Congo|Congo-Kinshasa|Congo Kinshasa"},
      {"organisation:committee for state security", "KGB|K.G.B."},
      {"organisation:national front for the liberation of south vietnam", "Viet Cong|Vietcong|Viet-Cong"},
      {"organisation:kuomintang", "Kuomintang|Guomindang|KMT"},
      {"organisation:tatmadaw", "Tatmadaw|Burmese Army"},
      {"organisation:north atlantic treaty organization", "NATO|Nato|OTAN"},
      {"organisation:peoples daily", "People's Daily|Peoples Daily|Jen-min Jih-pao|Renmin Ribao"},
  };
  // clang-format on
  for (const Meaning& row : kMeanings) {
    for (const std::string_view name : split(row.names, '|')) {
      CAPTURE(name);
      CHECK(meaning(name) == row.key);
    }
  }
}

TEST_CASE("names that sound alike but mean others stay apart") {
  // clang-format off
  const std::pair<std::string_view, std::string_view> kPairs[] = {
      {"Kim Jong Il", "Kim Jong Un"},       {"Chiang Ch'ing", "Chiang Ching-kuo"},
      {"Li Peng", "Li Ping"},               {"George Washington", "Washington, D.C."},
      {"Hassan II", "King Hussein"},        {"Saddam Hussein", "King Hussein"},
      {"Chiang Kai-shek", "Chiang Ching-kuo"}, {"Indira Gandhi", "Mahatma Gandhi"},
      {"Faisal II", "Faisal bin Abdulaziz"}, {"George W. Bush", "George H. W. Bush"},
      {"KGB", "NKVD"},                      {"European Community", "European Union"},
      {"OAU", "African Union"},             {"GATT", "World Trade Organization"},
      {"PLO", "Fatah"},                     {"Niger", "Nigeria"},
      {"Congo-Kinshasa", "Congo-Brazzaville"}, {"Shensi", "Shansi"},
      {"Abdul Salam Arif", "Abdul Rahman Arif"}, {"Bashar al-Assad", "Hafez al-Assad"},
      {"Nikita Khrushchev", "Sergei Khrushchev"}, {"Raisa Gorbachev", "Mikhail Gorbachev"},
      {"Ibn Saud", "King Saud"},            {"Gyula Andrassy", "Gyula Horn"},
  };
  // clang-format on
  for (const auto& [one, other] : kPairs) {
    CAPTURE(one, other);
    CHECK(!meaning(one).empty());
    CHECK(meaning(one) != meaning(other));
  }
}

TEST_CASE("a name that many bear has no meaning without evidence") {
  for (const std::string_view name :
       {"Mao", "Chiang", "Hussein", "Washington", "Canton", "Georgetown", "Tripoli", "Gandhi",
        "Kim", "Park", "Batavia"}) {
    CAPTURE(name);
    for (const names::AuthorityForm& form : names::authority_forms(name))
      CHECK(form.needs_evidence);
  }
}

TEST_CASE("titles and remarks around a name don't matter to its meaning") {
  CHECK(meaning("President Anwar Sadat") == "person:anwar sadat");
  CHECK(meaning("Gen. Park Chung Hee") == "person:park chung hee");
  CHECK(meaning("Brezhnev, General Secretary Leonid I.") == "person:leonid brezhnev");
  CHECK(meaning("Deng Xiaoping (Teng Hsiao-p'ing)") == "person:deng xiaoping");
}

TEST_CASE("what names nobody of the tables means nothing") {
  for (const std::string_view name : {"", " ", "(", "((((", ",", "Mao (", "President",
                                      "Nobody At All", "\xFF\xFE", "Mao \xC3", "毛泽东"}) {
    CAPTURE(name);
    CHECK((meaning(name).empty() || name == "Mao (" || name == "Mao \xC3"));
  }
}

TEST_CASE("a place's names say when they were in force") {
  const auto leningrad = names::authority_forms("Leningrad");
  REQUIRE(leningrad.size() == 1);
  CHECK(leningrad.front().first_year == 1924);
  CHECK(leningrad.front().last_year == 1991);
}

bool allowed(std::string_view name, std::string_view key, std::vector<std::string> countries,
             int year) {
  const names::AuthorityEvidence evidence(countries, year);
  for (const names::AuthorityForm& form : names::authority_forms(name)) {
    if (names::authority_key(names::authority_entry(form)) == key) return evidence.allows(form);
  }
  FAIL("not in the table");
  return false;
}

TEST_CASE("country and year tell which bearer of a name is meant") {
  CHECK(allowed("Hussein", "person:saddam hussein", {"IQ"}, 1990));
  CHECK(!allowed("Hussein", "person:hussein bin talal", {"IQ"}, 1990));
  CHECK(allowed("Hussein", "person:hussein bin talal", {"US", "JO"}, 0));
  CHECK(!allowed("Hussein", "person:hussein bin talal", {"JO"}, 2006));
  CHECK(!allowed("Hussein", "person:saddam hussein", {}, 1990));
  CHECK(allowed("King Faisal", "person:faisal ii of iraq", {"IQ"}, 1955));
  CHECK(!allowed("King Faisal", "person:faisal i of iraq", {"IQ"}, 1955));
  CHECK(allowed("Mao", "person:mao zedong", {"CN"}, 1972));
  CHECK(!allowed("Mao", "person:mao zedong", {"CN"}, 1985));
}

TEST_CASE("evidence of a state that is no more is evidence of its successors") {
  CHECK(allowed("Kamenev", "person:lev kamenev", {"SUHH"}, 1930));
  CHECK(allowed("Odessa", "place:odessa ukraine", {"SU"}, 1960));
  CHECK(allowed("Canton", "place:guangzhou", {"CN"}, 1950));
  CHECK(!allowed("Canton", "place:guangzhou", {"CH"}, 1950));
  CHECK(allowed("Thieu", "person:nguyen van thieu", {"VSVN"}, 1970));
  CHECK(!allowed("Thieu", "person:nguyen van thieu", {"no such country"}, 1970));
}

TEST_CASE("nobody is meant before being ten years old") {
  CHECK(allowed("Putin", "person:vladimir putin", {}, 1999));
  CHECK(allowed("Putin", "person:vladimir putin", {}, 0));
  CHECK(!allowed("Putin", "person:vladimir putin", {}, 1915));
}

}  // namespace
}  // namespace dragoman
