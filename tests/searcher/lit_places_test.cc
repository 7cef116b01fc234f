// Where words stand by the index, judged by analysing the text.

#include "searcher/lit_places.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>

#include "analyzers/schema/indexed_document.h"
#include "tests/support/random_text.h"

namespace {

using namespace dragoman;

using Places = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

Places sorted(const std::vector<LitPlace>& places) {
  Places out;
  for (const LitPlace& place : places) out.emplace_back(place.position, place.term);
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

Document document_of(const std::string& title, const std::string& text) {
  Document document;
  document.add(Field::kId, "one");
  document.add(Field::kTitle, title);
  document.add(Field::kText, text);
  return document;
}

void check(const Document& document, const std::set<std::string>& lit) {
  Analyzer analyzer(Chain::kText, "english");
  DocumentMaker maker("english");
  Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  database.add_document(maker.make(document));
  const auto read = read_places(database, {1}, lit);
  REQUIRE(read.has_value());
  CHECK(sorted(read->at(0)) == sorted(find_places(document.first(Field::kText), lit, analyzer)));
  CHECK(make_snippet(document, read->at(0), lit, 20, analyzer).text ==
        make_snippet(document, lit, 20, analyzer).text);
}

}  // namespace

TEST_CASE("the index has words at the places where the text has them, not those of the title") {
  check(document_of("Kettle of the harbor",
                    "The harbor, co-operation and a kettle; U.N. S/RES/9108."),
        {"kettl", "harbor", "cooper", "cooperation", "un", "s/res/9108", "9108", "lantern"});
}

TEST_CASE("places agree in text of any script") {
  test::RandomText random(1949);
  for (int i = 0; i < 60; ++i) {
    const std::string text = random.utf8(300);
    std::set<std::string> lit;
    Analyzer analyzer(Chain::kText, "english");
    for (const Token& token : analyzer.tokens(text)) {
      if (lit.size() < 20 && random.below(4) == 0 && token.text.size() < 60) lit.insert(token.text);
    }
    INFO(text);
    check(document_of("", text), lit);
  }
}

TEST_CASE("too many words are looked for in the text") {
  Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  std::set<std::string> lit;
  for (std::size_t i = 0; i <= kMostLitRead; ++i) lit.insert("w" + std::to_string(i));
  CHECK_FALSE(read_places(database, {1}, lit).has_value());
}
