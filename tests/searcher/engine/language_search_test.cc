// Documents in several languages, asked for in any of them.

#include <catch2/catch.hpp>
#include <map>
#include <string>
#include <vector>

#include "tests/support/parallel_texts.h"
#include "tests/support/small_index.h"

namespace dragoman::test {
namespace {

using Ids = std::set<std::string>;

const SmallIndex& parallel_index() {
  static const SmallIndex kIndex(parallel_documents());
  return kIndex;
}

Ids found(const std::string& query) {
  return parallel_index().find(query);
}

// The first hit.
std::string best(const std::string& query) {
  const auto hits = parallel_index().ask(query, MatchOption::kAuto).hits;
  return hits.empty() ? "" : std::string(hits.front().document.first(Field::kId));
}

}  // namespace

TEST_CASE("each parallel text is known by its language") {
  for (const char* const name : {"arabic", "chinese", "english", "french", "russian", "spanish"}) {
    CAPTURE(name);
    CHECK(found(std::string("language:") + name).size() == 10);
  }
  CHECK(found("language:unknown").empty());
  CHECK(found("language:fr") == found("language:french"));
  CHECK(found("language:Französisch") == found("language:french"));
  CHECK(found("language:(русский OR 中文)").size() == 20);
  CHECK(found("language:es -language:spanish").empty());
}

TEST_CASE("words are found in other forms in each language") {
  CHECK(found("fishery") == Ids{"fisheries/en"});
  CHECK(found("négociation").count("fisheries/fr") == 1);
  CHECK(found("NEGOCIATIONS").count("aviation/fr") == 1);
  CHECK(found("negociación").count("fisheries/es") == 1);
  CHECK(found("negociacion").count("fisheries/es") == 1);
  CHECK(found("securite") == Ids{"ceasefire/fr"});
  CHECK(found("переговорам") == Ids{"fisheries/ru", "aviation/ru", "ceasefire/ru"});
  CHECK(found("المفاوضة") == Ids{"fisheries/ar", "aviation/ar"});
  CHECK(found("انتخاب") == Ids{"elections/ar"});
  CHECK(found("谈判") == Ids{"fisheries/zh", "aviation/zh"});
}

TEST_CASE("queries in each language find their text first") {
  const std::map<std::string, std::string> queries = {
      {"inspectors at the research reactor", "safeguards/en"},
      {"les inspecteurs du réacteur", "safeguards/fr"},
      {"los inspectores del reactor", "safeguards/es"},
      {"инспектор на реакторе", "safeguards/ru"},
      {"مفتش في المفاعل", "safeguards/ar"},
      {"视察员访问研究堆", "safeguards/zh"},
      {"refugee camps at the border", "refugees/en"},
      {"camp de réfugiés à la frontière", "refugees/fr"},
      {"un campamento de refugiados en la frontera", "refugees/es"},
      {"лагерь для беженцев на границе", "refugees/ru"},
      {"مخيم للاجئين عند الحدود", "refugees/ar"},
      {"边境难民营", "refugees/zh"},
  };
  for (const auto& [query, id] : queries) {
    CAPTURE(query);
    CHECK(best(query) == id);
  }
}

TEST_CASE("a language narrows what words find") {
  CHECK(found("language:spanish negociación") == Ids{"fisheries/es", "aviation/es"});
  CHECK(found("language:french négociation") == Ids{"fisheries/fr", "aviation/fr"});
}

TEST_CASE("function words of a query's language are dropped, those of other languages aren't") {
  const auto dropped = [](const std::string& query) {
    return parallel_index().ask(query, MatchOption::kAuto).dropped;
  };
  using Words = std::vector<std::string>;
  CHECK(dropped("соглашение о рыболовстве") == Words{"о"});
  CHECK(dropped("les quotas de la morue") == Words{"les", "de", "la"});
  CHECK(dropped("El Salvador") == Words{});
  CHECK(dropped("the treaty on water") == Words{"the", "on"});
}

TEST_CASE("phrases, prefixes and names are found in other languages") {
  CHECK(found("\"соглашению о рыболовстве\"") == Ids{"fisheries/ru"});
  CHECK(found("\"accords sur la pêche\"") == Ids{"fisheries/fr"});
  CHECK(found("рыболов*") == Ids{"fisheries/ru"});
  CHECK(found("pêcheu*") == Ids{"fisheries/fr"});
  CHECK(found("language:french réfugié*") == Ids{"refugees/fr"});
  CHECK(found("name:Narita") == Ids{"aviation/en", "aviation/es", "aviation/fr"});
  CHECK(found("=pescadores") == Ids{"fisheries/es"});
}

TEST_CASE("the words found by any stem are lit") {
  const SearchResult result = parallel_index().ask("language:russian рыбака");
  REQUIRE(result.hits.size() == 1);
  const Snippet& snippet = result.hits.front().snippet;
  REQUIRE(snippet.highlighted.size() == 1);
  const auto [begin, end] = snippet.highlighted.front();
  CHECK(snippet.text.substr(begin, end - begin) == "рыбаки");
}

TEST_CASE("words that other languages have aren't taken for misspelt") {
  CHECK(parallel_index().ask("переговорами").suggestions.empty());
}

TEST_CASE("countries are found by their names in many languages") {
  for (const char* const name :
       {"Germany", "Allemagne", "Германия", "德国", "ألمانيا", "Alemania"}) {
    CAPTURE(name);
    CHECK(found(std::string("country:") + name).size() == 6);
  }
}

TEST_CASE("a document of two languages has both, and each of its paragraphs its own stems") {
  const auto text_of = [](const std::string& id) {
    for (const ParallelText& text : parallel_texts()) {
      if (text.id == id) return text.text;
    }
    return std::string();
  };
  const std::string text = text_of("border/en") + "\n\n" + text_of("fisheries/ru");
  const SmallIndex index({built_document("mixed", "Two matters", text)});
  CHECK(index.find("language:english") == Ids{"mixed"});
  CHECK(index.find("language:russian") == Ids{"mixed"});
  CHECK(index.find("переговорами") == Ids{"mixed"});
  CHECK(index.find("surveyor") == Ids{"mixed"});
  CHECK(index.find("\"переговорами в Осло\"") == Ids{"mixed"});
}

TEST_CASE("a document in English among others is found as in an index of English alone") {
  std::vector<Document> english;
  for (const Document& document : parallel_documents()) {
    if (document.first(Field::kLanguage) == "english") english.push_back(document);
  }
  const SmallIndex alone(english);
  for (const char* const query : {"negotiations", "united nations", "\"security council\"",
                                  "ministers", "general director", "national*", "states"}) {
    CAPTURE(query);
    Ids ids;
    for (const std::string& id : found(query)) {
      if (id.ends_with("/en")) ids.insert(id);
    }
    CHECK(ids == alone.find(query));
  }
}

}  // namespace dragoman::test
