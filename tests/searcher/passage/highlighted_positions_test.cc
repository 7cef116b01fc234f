// Where words stand by the index, judged by analysing the text.

#include "searcher/passage/highlighted_positions.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>

#include "analyzers/schema/indexed_document.h"
#include "tests/support/random_text.h"

namespace {

using namespace dragoman;

using Positions = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

Positions sorted(const std::vector<HighlightedPosition>& positions) {
  Positions out;
  for (const HighlightedPosition& place : positions) out.emplace_back(place.position, place.term);
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

Document document_of(const std::string& title, const std::string& text) {
  Document document;
  document.add(Field::kId, "one");
  if (!title.empty()) document.add(Field::kTitle, title);
  document.add(Field::kText, text);
  return document;
}

void check(const Document& document, const std::set<std::string>& highlighted) {
  DocumentAnalyzer analyzer("english");
  DocumentMaker maker("english");
  Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  database.add_document(maker.make(document));
  const StoredDocument stored = read_stored_document(database, 1);
  REQUIRE(stored.document == document);
  const auto read = read_positions(database, {&stored, 1}, highlighted).front();
  CHECK(sorted(read) == sorted(find_positions(document, highlighted, analyzer)));
  CHECK(make_snippet(document, read, stored.marks, highlighted, 20, analyzer).text ==
        make_snippet(document, highlighted, 20, analyzer).text);
}

}  // namespace

TEST_CASE("the index has words at the positions where the text has them, not those of the title") {
  check(document_of("Kettle of the harbor",
                    "The harbor, co-operation and a kettle; U.N. S/RES/9108."),
        {"kettl", "harbor", "cooper", "cooperation", "un", "s/res/9108", "9108", "lantern"});
}

TEST_CASE("positions agree in text of any script") {
  test::RandomText random(1949);
  for (int i = 0; i < 60; ++i) {
    const std::string text = random.utf8(300);
    std::set<std::string> highlighted;
    DocumentAnalyzer analyzer("english");
    for (const Token& token : analyzer.main().tokens(text)) {
      if (highlighted.size() < 20 && random.below(4) == 0 && token.text.size() < 60)
        highlighted.insert(token.text);
    }
    INFO(text);
    check(document_of("", text), highlighted);
  }
}

TEST_CASE("in long texts the snippet is that of the whole text, read from a mark on") {
  test::RandomText random(1954);
  for (int i = 0; i < 30; ++i) {
    std::string text;
    while (text.size() < 6000) text += random.utf8(40) + " some words of English, ";
    const std::string rare = "zeppelin" + std::to_string(i);
    text.insert(text.find(' ', 1000 + random.below(4000)), ' ' + rare);
    INFO(text);
    check(document_of("", text), {rare});
  }
}

TEST_CASE("of two passages that show as much, the one in the text goes before the one in a note") {
  DocumentMaker maker("english");
  Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  const std::string text =
      "Source: National Archives, Harbor Files. Secret. Drafted by Pilot and cleared by Harbor.\n" +
      std::string(60, '\n') +
      "The delegates spoke in turn about the lists of the coming year and the seats in the hall. "
      "They spoke about them for the whole of the day, and of nothing else, until the evening of "
      "that day, when the lamps were highlighted and the harbor was closed by the guards of the "
      "town.";
  database.add_document(maker.make(document_of("", text)));
  const StoredDocument stored = read_stored_document(database, 1);
  DocumentAnalyzer analyzer("english");
  const std::set<std::string> highlighted = {"harbor"};
  const auto positions = read_positions(database, {&stored, 1}, highlighted);
  REQUIRE(positions.front().size() == 3);
  const Snippet snippet =
      make_snippet(stored.document, positions.front(), stored.marks, highlighted, 12, analyzer);
  CHECK(snippet.text.find("harbor was closed") != std::string::npos);
}

TEST_CASE("of several documents each has its own positions, in any order") {
  DocumentMaker maker("english");
  Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  for (const std::string text : {"harbor pilot", "pilot", "treaty harbor harbor"}) {
    database.add_document(maker.make(document_of("", text)));
  }
  std::vector<StoredDocument> documents;
  for (const Xapian::docid docid : {3U, 1U, 2U}) {
    documents.push_back(read_stored_document(database, docid));
  }
  const auto read = read_positions(database, documents, {"harbor", "pilot"});
  REQUIRE(read.size() == 3);
  CHECK(sorted(read[0]) == Positions{{1, 0}, {2, 0}});
  CHECK(sorted(read[1]) == Positions{{0, 0}, {1, 1}});
  CHECK(sorted(read[2]) == Positions{{0, 1}});
}
