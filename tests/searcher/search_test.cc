// What the index returns, judged by a linear scan over the same documents.

#include "searcher/search.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <functional>
#include <random>
#include <set>

#include "analyzers/schema/terms.h"
#include "analyzers/text/normalize.h"
#include "indexer/index_writer.h"
#include "searcher/query/parser.h"
#include "searcher/query/selection.h"
#include "tests/support/temp_folder.h"

namespace {

using namespace dragoman;
namespace fs = std::filesystem;

// A small world: few words, so that every combination occurs.
std::vector<Document> random_documents(std::size_t count) {
  std::mt19937 random(20080417);
  const auto pick = [&](const std::vector<std::string>& from) {
    return from[random() % from.size()];
  };
  const std::vector<std::string> words = {"harbor", "pilot", "treaty", "river", "grain", "vote"};
  const std::vector<std::string> countries = {"JP", "CN", "DE"};
  const std::vector<std::string> dates = {"2007", "2007-03", "2007-03-05", "2008-04-17T10:26Z",
                                          "2009-12-31"};
  std::vector<Document> documents;
  for (std::size_t i = 0; i < count; ++i) {
    Document document;
    document.add(Field::kId, "d" + std::to_string(i));
    std::string text;
    for (auto n = random() % 8; n > 0; --n) text += pick(words) + ' ';
    document.add(Field::kText, text);
    document.add(Field::kTitle, pick(words));
    if (random() % 4 != 0) document.add(Field::kCountry, pick(countries));
    if (random() % 4 != 0) document.add(Field::kCountry, pick(countries));
    if (random() % 5 != 0) document.add(Field::kDate, pick(dates));
    if (random() % 2 != 0) document.add(Field::kTopic, "PHUM");
    documents.push_back(std::move(document));
  }
  return documents;
}

std::vector<std::string> words_of(const Document& document, Field field) {
  std::vector<std::string> words;
  std::istringstream text{std::string(document.first(field))};
  for (std::string word; text >> word;) words.push_back(word);
  return words;
}

bool has_word(const Document& document, Field field, const std::string& word) {
  const auto words = words_of(document, field);
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool has_phrase(const Document& document, Field field, const std::string& phrase) {
  std::string text = " ";
  for (const std::string& word : words_of(document, field)) text += word + ' ';
  return text.find(' ' + phrase + ' ') != std::string::npos;
}

bool has_value(const Document& document, Field field, const std::string& typed) {
  if (typed == "unknown") return !document.has(field);
  if (field == Field::kDate) {
    const auto range = read_date_range(typed);
    const auto date = document.date();
    if (!date) return false;
    // A date lies in the range if all of its days do.
    const auto own = read_date_range(to_iso_day(*date));
    return range->first <= own->first && own->last <= range->last;
  }
  const auto wanted = read_value(field, typed).values;
  const auto values = document.all(field);
  return std::any_of(values.begin(), values.end(), [&](const std::string& value) {
    return std::find(wanted.begin(), wanted.end(), value) != wanted.end();
  });
}

bool has_prefix(const Document& document, Field field, const std::string& prefix) {
  const auto words = words_of(document, field);
  return std::any_of(words.begin(), words.end(),
                     [&](const std::string& word) { return word.starts_with(prefix); });
}

bool has_value_prefix(const Document& document, Field field, std::string prefix) {
  const auto values = document.all(field);
  return std::any_of(values.begin(), values.end(), [&](const std::string& value) {
    const bool by_value = field != Field::kCountry && value.starts_with(prefix);
    return by_value || squash(label(field, value)).starts_with(squash(prefix));
  });
}

// The words of a document where its index has them: the title from 0, the text from 2000.
std::map<int, std::string> places_of(const Document& document, Field field) {
  std::map<int, std::string> places;
  const auto add = [&](Field zone, int begin) {
    for (const std::string& word : words_of(document, zone)) places[begin++] = word;
  };
  add(Field::kTitle, 0);
  if (field == Field::kText) add(Field::kText, 2000);
  return places;
}

// A word that a row of NEAR asks for: a word or a prefix.
struct AskedWord {
  std::string text;
  bool prefix = false;

  bool is(const std::string& word) const { return prefix ? word.starts_with(text) : word == text; }
};

using AskedRow = std::vector<AskedWord>;

std::vector<AskedRow> rows_of(const Node& operand) {
  if (operand.kind == NodeKind::kPrefix) return {{{operand.text, true}}};
  std::vector<AskedRow> rows;
  if (operand.kind == NodeKind::kOr) {
    for (const Node& child : operand.children) {
      for (AskedRow& row : rows_of(child)) rows.push_back(std::move(row));
    }
    return rows;
  }
  std::istringstream text{operand.text};
  AskedRow row;
  for (std::string word; text >> word;) row.push_back({word});
  return {row};
}

// Whether there is a place for each of the words from `next` on, none for two, none farther from
// another than the distance.
bool have_places(const AskedRow& words, std::size_t next, std::set<int>& taken,
                 const std::map<int, std::string>& places, int distance) {
  if (next == words.size()) return true;
  for (const auto& [place, word] : places) {
    if (!words[next].is(word) || !taken.insert(place).second) continue;
    const bool near = *taken.rbegin() - *taken.begin() <= distance;
    if (near && have_places(words, next + 1, taken, places, distance)) return true;
    taken.erase(place);
  }
  return false;
}

// What near.h promises of one way of taking the rows.
bool is_near(const std::vector<AskedRow>& way, int distance, const Document& document,
             Field field) {
  AskedRow words;
  for (const AskedRow& row : way) {
    words.insert(words.end(), row.begin(), row.end());
    distance += static_cast<int>(row.size()) - 1;
    if (row.size() == 1) continue;
    std::string phrase;
    for (const AskedWord& word : row) phrase += (phrase.empty() ? "" : " ") + word.text;
    const bool in_title = has_phrase(document, Field::kTitle, phrase);
    if (!in_title && (field == Field::kTitle || !has_phrase(document, field, phrase))) return false;
  }
  std::set<int> taken;
  distance = std::max(distance, static_cast<int>(words.size()) - 1);
  return have_places(words, 0, taken, places_of(document, field), distance);
}

bool is_any_way_near(const Node& near, std::vector<AskedRow> way, const Document& document,
                     Field field) {
  const int distance = static_cast<int>(near.distance);
  if (way.size() == near.children.size()) return is_near(way, distance, document, field);
  const auto rows = rows_of(near.children[way.size()]);
  return std::any_of(rows.begin(), rows.end(), [&](const AskedRow& row) {
    auto longer = way;
    longer.push_back(row);
    return is_any_way_near(near, longer, document, field);
  });
}

// Whether the document matches the tree, where side by side means all.
bool matches(const Node& node, const Document& document, Field field = Field::kText) {
  const auto child = [&](const Node& n) { return matches(n, document, field); };
  const auto in_either = [&](auto has) {
    return has(field) || (field == Field::kText && has(Field::kTitle));
  };
  switch (node.kind) {
    case NodeKind::kWord:
      return in_either([&](Field f) { return has_word(document, f, node.text); });
    case NodeKind::kPhrase:
      return in_either([&](Field f) { return has_phrase(document, f, node.text); });
    case NodeKind::kPrefix:
      return in_either([&](Field f) { return has_prefix(document, f, node.text); });
    case NodeKind::kNear: return is_any_way_near(node, {}, document, field);
    case NodeKind::kValue: return has_value(document, node.field, node.text);
    case NodeKind::kValuePrefix: return has_value_prefix(document, node.field, node.text);
    case NodeKind::kCitedBy:
    case NodeKind::kName: return false;  // name_search_test.cc
    case NodeKind::kField: return matches(node.children.front(), document, node.field);
    case NodeKind::kAll: return true;
    case NodeKind::kGroup:
    case NodeKind::kNamed:
    case NodeKind::kAnd: return std::all_of(node.children.begin(), node.children.end(), child);
    case NodeKind::kOr: return std::any_of(node.children.begin(), node.children.end(), child);
    case NodeKind::kNot: return child(node.children.front()) && !child(node.children.back());
  }
  return false;
}

std::set<std::string> scan(const std::vector<Document>& documents, const Node& root) {
  std::set<std::string> ids;
  for (const Document& document : documents) {
    if (matches(root, document)) ids.emplace(document.first(Field::kId));
  }
  return ids;
}

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
    const Node root = parse_query(query).root;
    if (root.kind == NodeKind::kGroup && root.children.empty()) continue;
    INFO(query << " as " << print(root));
    const auto expected = scan(documents, root);
    const SearchResult result = ask(folder.path() / "index", query);
    REQUIRE(ids(result) == expected);
    REQUIRE(result.total == expected.size());

    // A facet's own selection doesn't shrink it.
    const auto others = [&](Field field) {
      return scan(documents, without_selection(root, field).value_or(root));
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
    const Node root = parse_query(query).root;
    INFO(query << " as " << print(root));
    REQUIRE(root.kind == NodeKind::kNear);
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
  const auto ranked = Searcher(folder.path()).rank("\"grain silo\" grain", 10);
  REQUIRE(ranked.size() == 3);
  CHECK(ranked[0].id == "a");
  CHECK(ranked[1].id == "c");
  CHECK(ranked[2].id == "b");
  CHECK(ranked[1].score == ranked[2].score);
}
