#include "searcher/match/term_query.h"

#include <catch2/catch.hpp>
#include <random>
#include <string>
#include <vector>

#include "searcher/index/index_database.h"
#include "tests/support/temp_folder.h"

namespace dragoman {
namespace {

using Query = Xapian::Query;

// More than Xapian keeps in one chunk of a list, and numbers that are missing between them.
constexpr Xapian::docid kHole = 1001;
constexpr Xapian::docid kBehindHole = 1201;
constexpr Xapian::docid kEnd = 3001;
constexpr Xapian::doccount kDocuments = kEnd - 1 - (kBehindHole - kHole);

void put(Xapian::WritableDatabase& database, Xapian::docid number) {
  Xapian::Document document;
  document.add_posting("everywhere", 1);
  if (number % 2 == 0) document.add_posting("even", 2);
  database.replace_document(number, document);
}

Xapian::Database with_a_hole(const std::string& path) {
  Xapian::WritableDatabase database(path, Xapian::DB_CREATE);
  for (Xapian::docid number = 1; number < kEnd; ++number) {
    if (number < kHole || number >= kBehindHole) put(database, number);
  }
  database.commit();
  return Xapian::Database(path);
}

std::size_t found(const Xapian::Database& database, const Query& query) {
  Xapian::Enquire enquire(database);
  enquire.set_query(query);
  return enquire.get_mset(0, database.get_doccount(), database.get_doccount()).size();
}

TEST_CASE("a term that fills one of several databases with gaps is found, and nothing else") {
  const test::TempFolder folder;
  Xapian::WritableDatabase other(folder / "other", Xapian::DB_CREATE);
  Xapian::Document document;
  document.add_posting("even", 1);
  other.add_document(document);
  other.commit();
  const IndexDatabase both({with_a_hole(folder / "index"), other}, nullptr, false);
  const Query everywhere = term_query(both, "everywhere");
  CHECK(found(both, everywhere) == kDocuments);
  CHECK(found(both, unweighted(everywhere)) == kDocuments);
  CHECK(found(both, Query(Query::OP_AND, everywhere, Query("even"))) == kDocuments / 2);
  CHECK(found(both, unweighted(Query(Query::OP_AND_NOT, Query("even"), everywhere))) == 1);
  const Query either = synonym_query(both, {"everywhere", "even"});
  CHECK(found(both, either) == kDocuments + 1);
  CHECK(found(both, unweighted(either)) == kDocuments + 1);
  // Xapian's own way fails, which is why term_query() exists.
  CHECK_THROWS_AS(found(both, unweighted(Query("everywhere"))), Xapian::Error);
}

TEST_CASE("a term of all documents is found where document numbers have gaps") {
  const test::TempFolder folder;
  const Xapian::Database database = with_a_hole(folder / "index");
  const Query everywhere = term_query(database, "everywhere");
  const Query even = term_query(database, "even");
  struct Case {
    std::string name;
    Query query;
    std::size_t documents;
  };
  const std::vector<Case> cases{
      {"the term", everywhere, kDocuments},
      {"and", Query(Query::OP_AND, everywhere, even), kDocuments / 2},
      {"or", Query(Query::OP_OR, even, everywhere), kDocuments},
      {"and not", Query(Query::OP_AND_NOT, everywhere, even), kDocuments / 2},
      {"not", Query(Query::OP_AND_NOT, even, everywhere), 0},
      {"filter", Query(Query::OP_FILTER, even, everywhere), kDocuments / 2},
      {"synonym", Query(Query::OP_SYNONYM, even, everywhere), kDocuments},
      {"scaled", Query(Query::OP_SCALE_WEIGHT, everywhere, 0.5), kDocuments},
      {"maybe", Query(Query::OP_AND_MAYBE, even, everywhere), kDocuments / 2},
      {"best of", best_of({even, everywhere}), kDocuments},
  };
  for (const Case& asked : cases) {
    CAPTURE(asked.name);
    CHECK(found(database, asked.query) == asked.documents);
    CHECK(found(database, unweighted(asked.query)) == asked.documents);
  }
}

// What Xapian makes of such a bonus depends on what lies in memory.
TEST_CASE("what is excluded is asked for without bonuses and weights, at any depth") {
  const Query bonus(Query::OP_AND_MAYBE, Query("a"), Query("b"));
  const Query scaled(Query::OP_SCALE_WEIGHT, Query(Query::OP_OR, bonus, Query("c")), 0.5);
  const Query excluded(Query::OP_AND, scaled, and_not(Query("d"), bonus));
  CHECK(and_not(bonus, excluded).get_description() ==
        "Query(((a AND_MAYBE b) AND_NOT ((a OR c) AND (d AND_NOT a))))");
  CHECK(and_not(Query("a"), Query()).get_description() == "Query(a)");
}

TEST_CASE("a term of all documents weighs as Xapian weighs it") {
  const test::TempFolder folder;
  const Xapian::Database database = with_a_hole(folder / "index");
  const auto weight = [&](const Query& query) {
    Xapian::Enquire enquire(database);
    enquire.set_query(query);
    return enquire.get_mset(0, 1).begin().get_weight();
  };
  CHECK(weight(term_query(database, "everywhere")) == Approx(weight(Query("everywhere"))));
  CHECK(weight(unweighted(term_query(database, "everywhere"))) == 0);
}

// Documents with some of the words a to f, the later the rarer.
Xapian::WritableDatabase random_words(std::mt19937& random) {
  Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  const std::size_t documents = 20 + random() % 200;
  for (std::size_t i = 0; i < documents; ++i) {
    Xapian::Document document;
    for (unsigned word = 0; word < 6; ++word) {
      if (random() % (2 + word * 2) == 0)
        document.add_term(std::string(1, static_cast<char>('a' + word)));
    }
    database.add_document(document);
  }
  database.commit();
  return database;
}

std::vector<double> best_weights(const Xapian::Database& database, const Query& query,
                                 Xapian::doccount most) {
  Xapian::Enquire enquire(database);
  enquire.set_query(query);
  const Xapian::MSet found = enquire.get_mset(0, most);
  std::vector<double> weights;
  for (auto hit = found.begin(); hit != found.end(); ++hit) weights.push_back(hit.get_weight());
  return weights;
}

// With OP_MAX alone three in a hundred of these end the process.
TEST_CASE("the best of parts that end together is searched to its end, to any depth") {
  std::mt19937 random(3);
  for (int collection = 0; collection < 100; ++collection) {
    const Xapian::Database database = random_words(random);
    const Query best = best_of({Query(Query::OP_OR, Query("d"), Query("e")), Query("f")});
    const std::vector<Query> parts = {Query("a"), best, Query("b"), Query("c")};
    const Query query(Query::OP_OR, parts.begin(), parts.end());
    const auto all = best_weights(database, query, database.get_doccount());
    for (Xapian::doccount depth = 1; depth < all.size(); depth += 3) {
      const auto some = best_weights(database, query, depth);
      CHECK(some == std::vector<double>(all.begin(), all.begin() + depth));
    }
  }
}

TEST_CASE("the best of parts weighs what the best of them weighs") {
  const test::TempFolder folder;
  const Xapian::Database database = with_a_hole(folder / "index");
  const auto weight = [&](const Query& query) {
    Xapian::Enquire enquire(database);
    enquire.set_query(query);
    return enquire.get_mset(0, 1).begin().get_weight();
  };
  const Query low(Query::OP_SCALE_WEIGHT, Query("even"), 0.25);
  CHECK(weight(best_of({low, Query("even")})) == Approx(weight(Query("even"))));
  CHECK(best_of({Query("even")}).get_description() == "Query(even)");
  CHECK(best_of({}).empty());
}

TEST_CASE("what matches nothing still matches nothing without weights") {
  CHECK(unweighted(Query()).empty());
}

}  // namespace
}  // namespace dragoman
