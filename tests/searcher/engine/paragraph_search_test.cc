// Words in one paragraph, marked or not.

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "analyzers/schema/paragraphs.h"
#include "tests/support/small_index.h"

namespace dragoman::test {
namespace {

using Ids = std::set<std::string>;

struct Part {
  std::string portion;
  std::string text;
};

// A telegram of numbered paragraphs.
Document telegram(const std::string& id, const std::vector<Part>& parts) {
  Document document;
  document.add(Field::kId, id);
  document.add(Field::kTitle, "Nothing of it");
  std::string text;
  std::vector<Paragraph> paragraphs;
  for (const Part& part : parts) {
    const std::size_t begin = text.size();
    text += part.text;
    const int number = static_cast<int>(paragraphs.size()) + 1;
    paragraphs.push_back({begin, text.size(), number, ParagraphRole::kNone, part.portion});
    text += "\n\n";
    std::string value = part.portion;
    const std::size_t slash = value.find('/');
    if (slash != std::string::npos) value.insert(slash, "/");
    document.add(Field::kPortion, value);
  }
  document.add(Field::kParagraphs, encode_paragraphs(paragraphs));
  document.add(Field::kText, text);
  return document;
}

SmallIndex telegrams() {
  Document prose;
  prose.add(Field::kId, "prose");
  prose.add(Field::kTitle, "Missile tests");
  prose.add(Field::kText, "A missile rose.\nIt fell.\n\nThe tests ended.");
  return SmallIndex(
      {telegram("secret", {{"S", "A missile was seen."}, {"U", "The harvest is good."}}),
       telegram("open",
                {{"S", "The harvest failed."}, {"U", "A missile was seen; more missiles."}}),
       telegram("noforn", {{"S/NF", "A missile is hidden."}, {"C", "Grain rots in the port."}}),
       telegram("unmarked", {{"", "The missile and the harvest."}}), prose});
}

}  // namespace

TEST_CASE("a portion is one paragraph so marked that has the words") {
  const SmallIndex index = telegrams();
  CHECK(index.find("portion:S missile") == Ids{"secret", "noforn"});
  CHECK(index.find("portion:secret missile") == Ids{"secret", "noforn"});
  CHECK(index.find("portion:U missile") == Ids{"open"});
  CHECK(index.find("portion:S harvest") == Ids{"open"});
  CHECK(index.find("portion:S/NF missile") == Ids{"noforn"});
  CHECK(index.find("portion:C missile").empty());
  CHECK(index.find("portion:(U OR C) missile") == Ids{"open"});
}

TEST_CASE("all words, phrases and NEAR of a portion stand in one paragraph") {
  const SmallIndex index = telegrams();
  CHECK(index.find("portion:S missile harvest").empty());
  CHECK(index.find("portion:S \"missile seen\"").empty());
  CHECK(index.find("portion:S \"missile was seen\"") == Ids{"secret"});
  CHECK(index.find("portion:S (missile NEAR/3 seen)") == Ids{"secret"});
  CHECK(index.find("portion:S miss*") == Ids{"secret", "noforn"});
  CHECK(index.find("portion:S missile -seen") == Ids{"noforn"});
  CHECK(index.find("portion:S missile portion:C grain") == Ids{"noforn"});
}

TEST_CASE("a portion without words is a value of the document") {
  const SmallIndex index = telegrams();
  CHECK(index.find("portion:S") == Ids{"secret", "open", "noforn"});
  CHECK(index.find("portion:unknown") == Ids{"unmarked", "prose"});
}

TEST_CASE("where any word will do, so does any in a paragraph so marked") {
  const SmallIndex index = telegrams();
  CHECK(index.find("portion:S missile harvest", MatchOption::kAny) ==
        Ids{"secret", "open", "noforn"});
}

TEST_CASE("NEAR/p holds words to one paragraph") {
  const SmallIndex index = telegrams();
  CHECK(index.find("missile NEAR/p harvest") == Ids{"unmarked"});
  CHECK(index.find("missile NEAR/p fell") == Ids{"prose"});
  CHECK(index.find("missile NEAR/p tests").empty());
  CHECK(index.find("missile NEAR/p missile") == Ids{"open"});
  CHECK(index.find("\"a missile\" NEAR/P hidden") == Ids{"noforn"});
  CHECK(index.find("title:(missile NEAR/p tests)") == Ids{"prose"});
}

TEST_CASE("documents are counted by the markings of their paragraphs") {
  const SmallIndex index = telegrams();
  SearchRequest request;
  request.query = "portion:S missile";
  request.facets = {Field::kPortion};
  const SearchResult result = index.ask(request);
  REQUIRE(result.facets.size() == 1);
  std::vector<std::string> values;  // of what the words alone find
  for (const FacetValue& value : result.facets[0].values) {
    values.push_back(value.value + ' ' + std::to_string(value.count));
  }
  CHECK(values == std::vector<std::string>{"S 2", "U 2", "C 1", "S//NF 1", "unknown 2"});
}

TEST_CASE("the passage is that of the paragraph asked for") {
  const SmallIndex index = telegrams();
  const SearchResult result = index.ask("portion:U missile");
  REQUIRE(result.hits.size() == 1);
  CHECK(result.hits[0].snippet.paragraph == 2);
  CHECK(result.hits[0].snippet.portion == "U");
}

TEST_CASE("hits by paragraph are the paragraphs that have all of the words") {
  const SmallIndex index(
      {telegram("a",
                {{"S", "A missile was seen."}, {"U", "No missile was seen."}, {"C", "Grain."}}),
       telegram("b", {{"C", "Grain and a missile."}})});
  SearchRequest request;
  request.query = "missile seen";
  request.by_paragraph = true;
  request.match = MatchOption::kAll;
  const auto places = [&] {
    std::vector<std::string> out;
    for (const Hit& hit : index.ask(request).hits) {
      out.push_back(std::to_string(hit.rank) + ' ' + std::string(hit.document.first(Field::kId)) +
                    ' ' + std::to_string(hit.snippet.paragraph) + hit.snippet.portion);
    }
    return out;
  };
  CHECK(places() == std::vector<std::string>{"1 a 1S", "2 a 2U"});
  request.offset = 1;
  request.limit = 1;
  CHECK(places() == std::vector<std::string>{"2 a 2U"});
  request.query = "missile grain";
  request.offset = 0;
  CHECK(places() == std::vector<std::string>{"1 b 1C"});
}

}  // namespace dragoman::test
