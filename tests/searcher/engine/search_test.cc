// What the index returns, judged by a linear scan over the same documents.

#include "searcher/engine/searcher.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <functional>
#include <random>
#include <set>

#include "indexer/store/index_writer.h"
#include "searcher/query/parser.h"
#include "searcher/query/selection.h"
#include "tests/support/linear_scan.h"
#include "tests/support/temp_folder.h"

namespace {

using namespace dragoman;
using test::random_documents;
using test::scan;
namespace fs = std::filesystem;

SearchResult ask(const fs::path& index, const std::string& query,
                 MatchOption match = MatchOption::kAll, std::uint32_t limit = 1000) {
  SearchRequest request;
  request.query = query;
  request.limit = limit;
  request.match = match;
  request.facets = default_facets();
  return Searcher(index).search(request);
}

std::set<std::string> ids(const SearchResult& result) {
  std::set<std::string> out;
  for (const Hit& hit : result.hits) out.emplace(hit.document.first(Field::kId));
  return out;
}

std::map<std::string, std::uint64_t> counts(const SearchResult& result, const std::string& facet) {
  std::map<std::string, std::uint64_t> out;
  for (const Facet& f : result.facets) {
    if (f.name != facet) continue;
    for (const FacetValue& value : f.values) out[value.value] = value.count;
  }
  return out;
}

std::string random_query(std::mt19937& random) {
  static const std::vector<std::string> kParts = {"harbor",
                                                  "pilot",
                                                  "treaty",
                                                  "river",
                                                  "grain",
                                                  "vote",
                                                  "\"harbor pilot\"",
                                                  "\"grain vote river\"",
                                                  "AND",
                                                  "OR",
                                                  "NOT",
                                                  "NEAR/2",
                                                  "har*",
                                                  "ri*",
                                                  "treaty*",
                                                  "title:(vo* OR gr*)",
                                                  "(",
                                                  ")",
                                                  "-river",
                                                  "-\"pilot vote\"",
                                                  "subject:grain",
                                                  "title:(harbor OR vote)",
                                                  "country:japan",
                                                  "country:CN",
                                                  "country:unknown",
                                                  "year:2007",
                                                  "year:1815",
                                                  "year:unknown",
                                                  "date:2007-03",
                                                  "date:2007-03..2008-04-17",
                                                  "date:..2008",
                                                  "date:2008..",
                                                  "topic:PHUM",
                                                  "topic:\"human rights\"",
                                                  "id:d7",
                                                  "country:(japan OR germany)",
                                                  "country:(ja* OR ger*)",
                                                  "topic:hum*",
                                                  "id:d1*",
                                                  "*"};
  std::string query;
  for (auto n = 1 + random() % 6; n > 0; --n) query += kParts[random() % kParts.size()] + ' ';
  return query;
}

}  // namespace

TEST_CASE("what the index returns is what a linear scan finds, facets and totals too") {
  const test::TempFolder folder;
  const auto documents = random_documents(300);
  {
    IndexWriter writer(folder.path() / "index", "");
    for (const Document& document : documents) writer.put(document);
    writer.commit();
  }
  std::mt19937 random(7);
  for (int i = 0; i < 400; ++i) {
    const std::string query = random_query(random);
    const query::Node root = query::parse_query(query).root;
    if (root.kind == query::NodeKind::kGroup && root.children.empty()) continue;
    INFO(query << " as " << print(root));
    const auto expected = scan(documents, root);
    const SearchResult result = ask(folder.path() / "index", query);
    REQUIRE(ids(result) == expected);
    REQUIRE(result.total == expected.size());

    // A facet's own selection doesn't shrink it.
    const auto others = [&](Field field) {
      return scan(documents, query::without_selection(root, field).value_or(root));
    };
    std::map<std::string, std::uint64_t> by_country;
    std::map<std::string, std::uint64_t> by_year;
    const auto for_country = others(Field::kCountry);
    const auto for_year = others(Field::kDate);
    for (const Document& document : documents) {
      const std::string id(document.first(Field::kId));
      if (for_country.count(id) != 0) {
        for (const std::string& country : document.all(Field::kCountry)) ++by_country[country];
        if (!document.has(Field::kCountry)) ++by_country["unknown"];
      }
      if (for_year.count(id) == 0) continue;
      ++by_year[document.has(Field::kDate) ? std::string(document.first(Field::kDate).substr(0, 4))
                                           : "unknown"];
    }
    REQUIRE(counts(result, "country") == by_country);
    REQUIRE(counts(result, "year") == by_year);
  }
}

TEST_CASE("what is near is what a scan over all places finds") {
  const test::TempFolder folder;
  const auto documents = random_documents(300);
  {
    IndexWriter writer(folder.path() / "index", "");
    for (const Document& document : documents) writer.put(document);
    writer.commit();
  }
  const std::vector<std::string> operands = {"harbor",
                                             "pilot",
                                             "harbor",
                                             "river",
                                             "vo*",
                                             "\"grain vote\"",
                                             "\"river river\"",
                                             "(harbor OR treaty)",
                                             "(\"pilot vote\" OR river)",
                                             "(ha* OR \"grain river treaty\" OR \"vote pilot\")"};
  std::mt19937 random(11);
  std::size_t found = 0;
  for (int i = 0; i < 300; ++i) {
    std::string query = operands[random() % operands.size()];
    for (auto n = 1 + random() % 2; n > 0; --n) {
      query += " NEAR/" + std::to_string(1 + random() % 4) + ' ';
      query += operands[random() % operands.size()];
    }
    const query::Node root = query::parse_query(query).root;
    INFO(query << " as " << print(root));
    REQUIRE(root.kind == query::NodeKind::kNear);
    const auto expected = scan(documents, root);
    REQUIRE(ids(ask(folder.path() / "index", query)) == expected);
    found += expected.size();
  }
  CHECK(found > 3000);
}

TEST_CASE("pages laid end to end are the whole list") {
  const test::TempFolder folder;
  {
    IndexWriter writer(folder.path(), "");
    for (const Document& document : random_documents(80)) writer.put(document);
    writer.commit();
  }
  const SearchResult whole = ask(folder.path(), "harbor vote", MatchOption::kAny);
  std::vector<std::string> pages;
  SearchRequest request;
  request.query = "harbor vote";
  request.match = MatchOption::kAny;
  request.limit = 7;
  for (;; request.offset += request.limit) {
    const SearchResult page = Searcher(folder.path()).search(request);
    CHECK(page.total == whole.total);
    if (page.hits.empty()) break;
    for (const Hit& hit : page.hits) {
      CHECK(hit.rank == pages.size() + 1);
      pages.emplace_back(hit.document.first(Field::kId));
    }
  }
  REQUIRE(pages.size() == whole.hits.size());
  for (std::size_t i = 0; i < pages.size(); ++i) {
    CHECK(pages[i] == whole.hits[i].document.first(Field::kId));
  }
}

TEST_CASE("where too few documents have all words, those with any are shown, and it is said") {
  const test::TempFolder folder;
  {
    IndexWriter writer(folder.path(), "");
    for (const std::string text : {"harbor pilot", "harbor", "pilot", "grain"}) {
      Document document;
      document.add(Field::kId, text);
      document.add(Field::kText, text);
      writer.put(document);
    }
    writer.commit();
  }
  const SearchResult both = ask(folder.path(), "harbor pilot", MatchOption::kAuto);
  CHECK(both.any);
  CHECK(both.with_all == 1);
  CHECK(both.total == 3);
  CHECK(both.hits.front().document.first(Field::kId) == "harbor pilot");

  const SearchResult all = ask(folder.path(), "harbor pilot", MatchOption::kAll);
  CHECK_FALSE(all.any);
  CHECK(all.total == 1);

  const SearchResult required = ask(folder.path(), "harbor AND pilot", MatchOption::kAuto);
  CHECK_FALSE(required.any);
  CHECK(required.total == 1);

  const SearchResult phrase = ask(folder.path(), "\"harbor pilot\" grain", MatchOption::kAuto);
  CHECK(phrase.total == 1);
}

TEST_CASE("compounds meet their parts and their solid form, in words and in phrases") {
  const test::TempFolder folder;
  {
    IndexWriter writer(folder.path(), "");
    for (const std::string text :
         {"peace-keeping forces", "peacekeeping forces", "peace keeping forces"}) {
      Document document;
      document.add(Field::kId, text);
      document.add(Field::kText, text);
      writer.put(document);
    }
    writer.commit();
  }
  CHECK(ask(folder.path(), "peace-keeping").total == 3);
  CHECK(ask(folder.path(), "peacekeeping").total == 2);
  CHECK(ask(folder.path(), "\"peace keeping forces\"").total == 2);
}

TEST_CASE("stop words are asked for only where there is nothing else") {
  const test::TempFolder folder;
  {
    IndexWriter writer(folder.path(), "");
    Document document;
    document.add(Field::kId, "x");
    document.add(Field::kText, "harbor at the river");
    writer.put(document);
    writer.commit();
  }
  const SearchResult dropped = ask(folder.path(), "harbor of the river");
  CHECK(dropped.total == 1);
  CHECK(dropped.dropped == std::vector<std::string>{"of", "the"});
  CHECK(ask(folder.path(), "the").total == 1);
  CHECK(ask(folder.path(), "of the").total == 0);
  for (const auto match : {MatchOption::kAuto, MatchOption::kAll, MatchOption::kAny}) {
    const SearchResult alone = ask(folder.path(), "at the", match);
    REQUIRE(alone.hits.size() == 1);
    CHECK(alone.hits.front().score > 0);
    CHECK(alone.dropped.empty());
  }
  CHECK(ask(folder.path(), "\"at the river\"").total == 1);
  CHECK(ask(folder.path(), "\"of the river\"").total == 0);
}

TEST_CASE("a date that no document has finds none, in an index without dates too") {
  for (const std::string date : {"", "2008-04-17"}) {
    const test::TempFolder folder;
    IndexWriter writer(folder.path(), "");
    Document document;
    document.add(Field::kId, "x");
    document.add(Field::kText, "harbor");
    document.add(Field::kDate, date);
    writer.put(document);
    writer.commit();
    for (const std::string asked : {"2007", "2009..", "..2007-12", "2008-04-18..2008-05"}) {
      CAPTURE(date, asked);
      CHECK(ask(folder.path(), "harbor date:" + asked).total == 0);
      CHECK(ask(folder.path(), "date:" + asked).total == 0);
      CHECK(ask(folder.path(), "harbor -date:" + asked).total == 1);
    }
    CHECK(ask(folder.path(), "harbor date:2008").total == (date.empty() ? 0 : 1));
  }
}

TEST_CASE("a range of thousands of years is one of the years that there are") {
  const test::TempFolder folder;
  {
    IndexWriter writer(folder.path(), "");
    for (const std::string date : {"0001", "2008-04-17", "9999-12-31"}) {
      Document document;
      document.add(Field::kId, date);
      document.add(Field::kDate, date);
      writer.put(document);
    }
    writer.commit();
  }
  CHECK(ids(ask(folder.path(), "date:0001..9999")).size() == 3);
  CHECK(ids(ask(folder.path(), "date:0002..9998")) == std::set<std::string>{"2008-04-17"});
  CHECK(ids(ask(folder.path(), "date:2009..")) == std::set<std::string>{"9999-12-31"});
}

TEST_CASE("a range of dates that no document has leaves nothing, beside words too") {
  const test::TempFolder folder;
  {
    IndexWriter writer(folder.path(), "");
    Document document;
    document.add(Field::kId, "x");
    document.add(Field::kDate, "2008-04-17");
    document.add(Field::kText, "harbor");
    writer.put(document);
    writer.commit();
  }
  for (const std::string query : {"harbor year:1815", "year:1815", "harbor AND date:..1815",
                                  "year:1815 -harbor", "harbor date:2009.."}) {
    CAPTURE(query);
    for (const auto match : {MatchOption::kAuto, MatchOption::kAll, MatchOption::kAny}) {
      CHECK(ask(folder.path(), query, match).total == 0);
    }
  }
  CHECK(ask(folder.path(), "harbor -year:1815").total == 1);
  CHECK(ask(folder.path(), "harbor OR year:1815").total == 1);
}

TEST_CASE("a query without words comes newest first") {
  const test::TempFolder folder;
  {
    IndexWriter writer(folder.path(), "");
    for (const std::string date : {"2007", "2009-01-02", "2008-05"}) {
      Document document;
      document.add(Field::kId, date);
      document.add(Field::kDate, date);
      writer.put(document);
    }
    writer.commit();
  }
  const SearchResult result = ask(folder.path(), "*");
  CHECK(result.order == SortOrder::kNewest);
  REQUIRE(result.hits.size() == 3);
  CHECK(result.hits.front().document.first(Field::kId) == "2009-01-02");
  CHECK(result.hits.back().document.first(Field::kId) == "2007");
}

TEST_CASE("a cable is found by its reference in any spelling, and so is what cites it") {
  const test::TempFolder folder;
  {
    IndexWriter writer(folder.path(), "");
    Document cable;
    cable.add(Field::kId, "08BEIJING1503");
    cable.add(Field::kText, "dredging");
    writer.put(cable);
    Document citing;
    citing.add(Field::kId, "08TOKYO7");
    citing.add(Field::kReferences, "08BEIJING1503");
    citing.add(Field::kText, "see 08 BEIJING 001503");
    writer.put(citing);
    writer.commit();
  }
  CHECK(ids(ask(folder.path(), "08BEIJING1503")).size() == 2);
  CHECK(ids(ask(folder.path(), "08beijing001503")).size() == 2);
  CHECK(ids(ask(folder.path(), "id:08BEIJING001503")) == std::set<std::string>{"08BEIJING1503"});
  CHECK(ids(ask(folder.path(), "cites:08beijing1503")) == std::set<std::string>{"08TOKYO7"});
}

TEST_CASE("hits come by date where that is asked for, the undated last") {
  const test::TempFolder folder;
  {
    IndexWriter writer(folder.path(), "");
    for (const std::string date : {"2007", "", "2009-01-02", "2008-05"}) {
      Document document;
      document.add(Field::kId, "d" + date);
      document.add(Field::kDate, date);
      document.add(Field::kText, "grain");
      writer.put(document);
    }
    writer.commit();
  }
  SearchRequest request;
  request.query = "grain";
  const auto order = [&](SortOrder sort) {
    request.order = sort;
    std::vector<std::string> out;
    for (const Hit& hit : Searcher(folder.path()).search(request).hits) {
      out.emplace_back(hit.document.first(Field::kId));
    }
    return out;
  };
  using Ids = std::vector<std::string>;
  CHECK(order(SortOrder::kOldest) == Ids{"d2007", "d2008-05", "d2009-01-02", "d"});
  CHECK(order(SortOrder::kNewest) == Ids{"d2009-01-02", "d2008-05", "d2007", "d"});
}

TEST_CASE("the documents of a ranking come by score, equal ones by id, the greater first") {
  const test::TempFolder folder;
  {
    IndexWriter writer(folder.path(), "");
    for (const std::string id : {"b", "c", "a"}) {
      Document document;
      document.add(Field::kId, id);
      document.add(Field::kText, id == "a" ? "grain grain" : "grain barge");
      writer.put(document);
    }
    writer.commit();
  }
  const auto ranked =
      Searcher(folder.path()).rank(query::parse_query("\"grain silo\" grain"), {.depth = 10});
  REQUIRE(ranked.size() == 3);
  CHECK(ranked[0].id == "a");
  CHECK(ranked[1].id == "c");
  CHECK(ranked[2].id == "b");
  CHECK(ranked[1].score == ranked[2].score);
}
