#include "searcher/count/spied_counts.h"

#include <memory>

#include "searcher/match/term_query.h"

namespace dragoman {
namespace {

using Query = Xapian::Query;

constexpr Xapian::valueno kUnusedSlot = 4'000'000;

}  // namespace

SpiedCounts spy_on(const Xapian::Database& database, const Query& query,
                   const std::vector<unsigned>& slots) {
  SpiedCounts counts;
  counts.slots.resize(slots.size());
  if (query.empty()) return counts;
  Xapian::Enquire enquire(database);
  enquire.set_query(unweighted(query));
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  std::vector<std::unique_ptr<Xapian::ValueCountMatchSpy>> spies;
  for (const unsigned slot : slots)
    spies.push_back(std::make_unique<Xapian::ValueCountMatchSpy>(slot));
  if (spies.empty()) spies.push_back(std::make_unique<Xapian::ValueCountMatchSpy>(kUnusedSlot));
  for (const auto& spy : spies) enquire.add_matchspy(spy.get());
  enquire.get_mset(0, 0, database.get_doccount());
  counts.total = spies.front()->get_total();
  for (std::size_t i = 0; i < slots.size(); ++i) {
    for (auto value = spies[i]->values_begin(); value != spies[i]->values_end(); ++value)
      counts.slots[i].emplace_back(*value, value.get_termfreq());
  }
  return counts;
}

}  // namespace dragoman
