// Matches and facets counted the quick way, judged by Xapian's matcher and by counting one by one.

#include <xapian.h>

#include <catch2/catch.hpp>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "analyzers/schema/document_terms.h"
#include "analyzers/schema/values.h"
#include "searcher/count/facets.h"
#include "searcher/count/matches.h"
#include "searcher/match/near.h"
#include "searcher/match/term_query.h"
#include "tests/support/small_index.h"

namespace {

using namespace dragoman;
using Query = Xapian::Query;

constexpr int kTerms = 12;
constexpr Xapian::docid kDocuments = 300;

// Terms t0, the commonest, to t11; t0 in every document. Numbers with gaps.
class World {
 public:
  explicit World(unsigned seed) : random_(seed), database_("", Xapian::DB_BACKEND_INMEMORY) {
    for (Xapian::docid i = 1; i <= kDocuments; ++i) database_.replace_document(i * 3, document());
  }

  const Xapian::Database& database() const { return database_; }
  unsigned below(unsigned end) { return static_cast<unsigned>(random_() % end); }

  Query query(int depth) {
    if (depth == 0 || below(4) == 0) return leaf();
    switch (below(8)) {
      case 0: return and_not(query(depth - 1), query(depth - 1));
      case 1: return Query(Query::OP_AND_MAYBE, query(depth - 1), query(depth - 1));
      case 2: return Query(Query::OP_SCALE_WEIGHT, query(depth - 1), 0.5);
      case 3: return phrase_query(database_, {{{term_name()}, {term_name()}}, 2});
      case 4: return Query(Query::OP_SYNONYM, term(), term());
      case 5: return Query(Query::OP_FILTER, query(depth - 1), query(depth - 1));
      case 6: return several(Query::OP_OR, depth);
      default: return several(Query::OP_AND, depth);
    }
  }

 private:
  Xapian::Document document() {
    Xapian::Document out;
    DocumentTerms terms;
    for (unsigned t = 0; t < kTerms; ++t) {
      if (below(t + 1) == 0) terms.add_at(1 + below(6), 't' + std::to_string(t));
    }
    terms.put_into(out);
    std::vector<std::string> countries;
    for (const char* code : {"JP", "NO", "IT"}) {
      if (below(3) == 0) countries.emplace_back(code);
    }
    if (!countries.empty()) out.add_value(slot(Field::kCountry), encode_list(countries));
    if (below(5) > 0) out.add_value(slot(Field::kDate), std::to_string(1960 + below(9)) + "0417");
    return out;
  }

  static Xapian::valueno slot(Field field) {
    return static_cast<Xapian::valueno>(info(field).slot);
  }
  std::string term_name() { return 't' + std::to_string(below(kTerms + 1)); }
  Query term() { return Query(term_name()); }
  Query leaf() {
    switch (below(12)) {
      case 0: return Query::MatchAll;
      case 1: return Query::MatchNothing;
      default: return term();
    }
  }
  Query several(Query::op op, int depth) {
    std::vector<Query> parts;
    for (unsigned left = 2 + below(3); left > 0; --left) parts.push_back(query(depth - 1));
    return Query(op, parts.begin(), parts.end());
  }

  std::mt19937 random_;
  Xapian::WritableDatabase database_;
};

std::vector<Xapian::docid> by_xapian(const Xapian::Database& database, const Query& query) {
  Xapian::Enquire enquire(database);
  enquire.set_query(Query(Query::OP_SCALE_WEIGHT, query, 0));
  enquire.set_docid_order(Xapian::Enquire::ASCENDING);
  const Xapian::MSet found = enquire.get_mset(0, database.get_doccount());
  return {found.begin(), found.end()};
}

std::vector<Xapian::docid> as_list(const DocumentSet& set) {
  std::vector<Xapian::docid> out;
  set.for_each([&](Xapian::docid document) { out.push_back(document); });
  return out;
}

using Counts = std::map<std::string, std::uint64_t>;

Counts counts_of(const Facet& facet) {
  Counts out;
  for (const FacetValue& value : facet.values) out[value.value] = value.count;
  return out;
}

Counts one_by_one(const Xapian::Database& database, const Query& query, Field field) {
  Counts out;
  for (const Xapian::docid document : by_xapian(database, query)) {
    const std::string slot =
        database.get_document(document).get_value(static_cast<Xapian::valueno>(info(field).slot));
    if (slot.empty()) {
      ++out["unknown"];
    } else if (field == Field::kDate) {
      ++out[slot.substr(0, 4)];
    } else {
      for (const std::string_view value : decode_list(slot)) ++out[std::string(value)];
    }
  }
  return out;
}

}  // namespace

TEST_CASE("the documents that match are those that Xapian matches") {
  World world(1815);
  std::size_t matched = 0;
  for (int i = 0; i < 2000; ++i) {
    const Query query = world.query(3);
    INFO(query.get_description());
    const DocumentSet set = matching_documents(world.database(), query);
    const auto list = as_list(set);
    REQUIRE(list == by_xapian(world.database(), query));
    REQUIRE(set.size() == list.size());
    matched += list.size();
  }
  CHECK(matched > 2000);
}

TEST_CASE(
    "states of the past are counted apart or with those that carry them on, each document once") {
  Document divided;
  divided.add(Field::kId, "divided");
  for (const char* code : {"CSHH", "CZ", "JP"}) divided.add(Field::kCountry, code);
  Document present;
  present.add(Field::kId, "present");
  present.add(Field::kCountry, "SK");
  const test::SmallIndex index({divided, present});
  const auto countries = [&](PastStates past) {
    SearchRequest request;
    request.query = "*";
    request.facets = {Field::kCountry};
    request.past_states = past;
    return counts_of(index.ask(request).facets.at(0));
  };
  CHECK(countries(PastStates::kApart) == Counts{{"CSHH", 1}, {"CZ", 1}, {"JP", 1}, {"SK", 1}});
  CHECK(countries(PastStates::kWithSuccessors) == Counts{{"CZ", 1}, {"JP", 1}, {"SK", 2}});
}

TEST_CASE("facets are counted alike from slots and from columns") {
  World world(1648);
  FacetColumns columns;
  FacetCounter counter(world.database(), columns);
  const std::vector<FacetBy> fields = {Field::kCountry, Field::kDate};
  // The first asks for few documents, the others make the counter load its columns.
  for (const char* term : {"t11", "t11", "t3", "t0", "t11", "t5", "none"}) {
    INFO(term);
    const Query query{std::string(term)};
    const FacetCounts counts = counter.count(query, fields);
    CHECK(counts.total == by_xapian(world.database(), query).size());
    REQUIRE(counts.facets.size() == fields.size());
    for (std::size_t i = 0; i < fields.size(); ++i) {
      CHECK(counts_of(counts.facets[i]) == one_by_one(world.database(), query, fields[i].field));
    }
  }
}

TEST_CASE("an empty database has no matches and no values") {
  const Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  FacetColumns columns;
  FacetCounter counter(database, columns);
  const FacetCounts counts = counter.count(Query::MatchAll, default_facets());
  CHECK(counts.total == 0);
  for (const Facet& facet : counts.facets) CHECK(facet.values.empty());
}
