#include "analyzers/schema/glossary.h"

#include <catch2/catch.hpp>
#include <set>
#include <string>
#include <vector>

#include "tests/support/small_index.h"

namespace dragoman {
namespace {

Document glossed(const std::string& text, const std::vector<std::string>& glossary) {
  Document document;
  document.add(Field::kId, "glossed");
  document.add(Field::kTitle, "Report on LAMPLIGHT");
  document.add(Field::kText, text);
  for (const std::string& value : glossary) document.add(Field::kGlossary, value);
  return document;
}

// Where the text has terms, as "3 Meaning".
std::vector<std::string> found(const std::string& text, const std::vector<std::string>& glossary) {
  const Document document = glossed(text, glossary);
  std::vector<std::string> out;
  for (const GlossedSpan& place : Glossary(document).find(text)) {
    out.push_back(std::to_string(place.begin) + ' ' + std::string(place.meaning));
  }
  return out;
}

using Strings = std::vector<std::string>;

TEST_CASE("a glossary finds its terms as whole words in their own letters") {
  const Strings glossary{glossary_value("OAK", "Ruritania"), "K-7 = the seventh kettle"};
  CHECK(found("OAK met OAK.", glossary) == Strings{"0 Ruritania", "8 Ruritania"});
  CHECK(found("(OAK)", glossary) == Strings{"1 Ruritania"});
  CHECK(found("OAKS, SOAK, oak, OAK\u00E9, OAK7", glossary).empty());
  CHECK(found("of K-7 and OAK", glossary) == Strings{"3 the seventh kettle", "11 Ruritania"});
}

TEST_CASE("what isn't a term and its meaning is no entry of a glossary") {
  CHECK(found("OAK = ELM", {"OAK", " = Ruritania", "OAK=Ruritania"}).empty());
}

TEST_CASE("a document is found by what its terms mean, in a row and near the words around") {
  const test::SmallIndex index({glossed("We told ACORN of the kettle.",
                                        {"ACORN = Anton Strelsau", "LAMPLIGHT = river talks"})});
  const std::set<std::string> it{"glossed"};
  for (const std::string query : {"strelsau", "\"anton strelsau\"", "told anton", "acorn", "river",
                                  "strelsau NEAR/4 kettle", "title:lamplight"}) {
    CAPTURE(query);
    CHECK(index.find(query) == it);
  }
  CHECK(index.find("\"strelsau anton\"").empty());
  CHECK(index.find("title:river").empty());
}

TEST_CASE("a meaning is indexed wherever its term stands, so it is as frequent") {
  Document once = glossed("ACORN came. Nobody else came to the tea.", {"ACORN = Strelsau"});
  Document often = glossed("ACORN came. ACORN left. ACORN slept.", {"ACORN = Strelsau"});
  once.clear(Field::kId);
  once.add(Field::kId, "once");
  const test::SmallIndex index({once, often});
  const SearchResult result = index.ask("strelsau");
  REQUIRE(result.hits.size() == 2);
  CHECK(result.hits.front().document.first(Field::kId) == "glossed");
}

TEST_CASE("a hostile glossary ends") {
  std::string text;
  for (int i = 0; i < 20'000; ++i) text += "a ";
  std::string meaning;
  for (int i = 0; i < 20'000; ++i) meaning += "b" + std::to_string(i) + ' ';
  const Strings glossary(5000, "a = " + meaning);
  CHECK(found(text, glossary).size() == Glossary::kMaxSpans);
  const test::SmallIndex index({glossed(text, {glossary.front()})});
  CHECK(index.find("b3").size() == 1);
  CHECK(index.find("b19999").empty());
}

}  // namespace
}  // namespace dragoman
