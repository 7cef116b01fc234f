// The second pass that leaves documents off, judged by the one that looks at all.

#include "searcher/rank/best_documents.h"

#include <catch2/catch.hpp>
#include <random>
#include <string>
#include <vector>

#include "analyzers/schema/indexed_document.h"

namespace {

using namespace dragoman;

constexpr int kTerms = 20;
constexpr Xapian::docid kDocuments = 200;

class World {
 public:
  explicit World(unsigned seed) : random_(seed), database_("", Xapian::DB_BACKEND_INMEMORY) {
    for (Xapian::docid i = 0; i < kDocuments; ++i) database_.add_document(document());
  }

  const Xapian::Database& database() const { return database_; }

  Concepts concepts(unsigned size) {
    Concepts out;
    for (unsigned i = 0; i < size; ++i) {
      Concept& asked = out.list.emplace_back();
      asked.weight = 0.3 * (1 + below(5));
      asked.alternatives.push_back({{term()}, 1});
      if (below(3) == 0) asked.alternatives.push_back({{term(), term()}, 0.5});
      if (below(4) == 0) asked.alternatives.push_back({{term()}, 0.5});
      if (i > 0) out.neighbours.emplace_back(i - 1, i);
    }
    return out;
  }

 private:
  unsigned below(unsigned end) { return static_cast<unsigned>(random_() % end); }

  // Low numbers are common.
  std::string term() { return 't' + std::to_string(below(kTerms) * below(kTerms) / kTerms); }

  Xapian::Document document() {
    DocumentTerms terms;
    for (unsigned i = below(8); i > 0; --i) terms.add_at(i, term());
    for (unsigned i = below(5); i > 0; --i) terms.add_at(kSpeakersBegin + i, term());
    for (unsigned i = below(120); i > 0; --i) terms.add_at(kTextBegin + below(300), term());
    Xapian::Document out;
    terms.put_into(out);
    return out;
  }

  std::mt19937 random_;
  Xapian::WritableDatabase database_;
};

}  // namespace

TEST_CASE("the best documents are the same when the others are left off") {
  World world(1878);
  std::vector<Xapian::docid> candidates;
  for (Xapian::docid i = 1; i <= kDocuments; ++i) candidates.push_back(i);
  std::size_t left_off = 0;
  for (unsigned i = 0; i < 400; ++i) {
    const Concepts concepts = world.concepts(1 + i % 9);
    const std::size_t most = 1 + i % 12;
    const auto all = rank_again(world.database(), concepts, candidates);
    const auto best = rank_best(world.database(), concepts, candidates, most);
    REQUIRE(best.size() >= most);
    for (std::size_t place = 0; place < most; ++place) {
      INFO("query " << i << ", place " << place);
      REQUIRE(best[place].docid == all[place].docid);
      REQUIRE(best[place].score == all[place].score);
    }
    left_off += all.size() - best.size();
  }
  CHECK(left_off > 1000);
}

TEST_CASE("nothing asked for, nothing ranked") {
  const World world(1);
  CHECK(rank_best(world.database(), {}, {}, 10).empty());
  CHECK(rank_best(world.database(), {}, {1, 2}, 0).empty());
  CHECK(rank_best(world.database(), {}, {2, 1}, 5).size() == 2);
}
