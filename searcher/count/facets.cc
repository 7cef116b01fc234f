#include "searcher/count/facets.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "searcher/count/matches.h"
#include "searcher/count/slot_reader.h"
#include "searcher/count/spied_counts.h"
#include "searcher/index/index_database.h"
#include "searcher/index/interruption.h"

namespace dragoman {
namespace {

bool unknown_last(const FacetValue& a, const FacetValue& b, bool otherwise) {
  const bool a_unknown = a.value == kUnknownValue;
  const bool b_unknown = b.value == kUnknownValue;
  return a_unknown != b_unknown ? b_unknown : otherwise;
}
bool newest_first(const FacetValue& a, const FacetValue& b) {
  return unknown_last(a, b, a.value > b.value);
}
bool largest_first(const FacetValue& a, const FacetValue& b) {
  const bool otherwise = a.count != b.count   ? a.count > b.count
                         : a.label != b.label ? a.label < b.label
                                              : a.value < b.value;
  return unknown_last(a, b, otherwise);
}

Facet make_facet(const SlotValues& read, const std::vector<std::uint64_t>& counts) {
  const bool dates = read.by().field == Field::kDate;
  Facet facet{facet_name(read.by()), read.by().field, {}};
  const auto& values = read.values();
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts[i] > 0) facet.values.push_back({values[i], read.label_of(i), counts[i]});
  }
  std::sort(facet.values.begin(), facet.values.end(), dates ? newest_first : largest_first);
  return facet;
}

std::vector<std::uint64_t> count_slots(const Xapian::Database& database, const DocumentSet& set,
                                       SlotValues& values, PastStates past) {
  SlotReader reader(database, values.by().field);
  std::vector<std::uint64_t> by_slot;
  set.for_each([&](Xapian::docid document) {
    check_interruption();
    const std::uint32_t number = values.read(reader.read(document));
    if (number >= by_slot.size()) by_slot.resize(values.slots());
    ++by_slot[number];
  });
  return values.by_value(by_slot, past);
}

std::vector<unsigned> slots_of(const std::vector<FacetBy>& facets) {
  std::vector<unsigned> slots;
  for (const FacetBy& by : facets) {
    if (info(by.field).slot != kNoSlot) slots.push_back(static_cast<unsigned>(info(by.field).slot));
  }
  return slots;
}

Facet spied_facet(const FacetBy& by, PastStates past, const SpiedCounts& spied, std::size_t slot) {
  SlotValues values(by);
  std::vector<std::uint64_t> by_slot(1, spied.total);  // those without a value, of number 0
  for (const auto& [content, documents] : spied.slots[slot]) {
    const std::uint32_t number = values.read(content);
    if (number >= by_slot.size()) by_slot.resize(values.slots());
    by_slot[0] -= documents;
    by_slot[number] += documents;
  }
  return make_facet(values, values.by_value(by_slot, past));
}

// The documents of the set that match more than half of the parts.
DocumentSet with_most(const Xapian::Database& database, const DocumentSet& set,
                      const Xapian::Query& query, const std::vector<Xapian::Query>& parts) {
  std::vector<std::uint16_t> had(database.get_lastdocid() + std::size_t{1});
  if (RemoteShards* const remote = IndexDatabase::remote_of(database)) {
    for (const auto& [document, count] : remote->count_matches(parts, query)) had[document] = count;
  }
  for (const Xapian::Query& part : parts) {
    matching_here(database, part).for_each([&](Xapian::docid document) { ++had[document]; });
  }
  DocumentSet most(database.get_lastdocid());
  set.for_each([&](Xapian::docid document) {
    if (had[document] * std::size_t{2} > parts.size()) most.add(document);
  });
  return most;
}

}  // namespace

FacetCounts FacetCounter::count(const MatchQuery& asked, const std::vector<FacetBy>& facets,
                                PastStates past, const std::vector<Xapian::Query>& optional) {
  if (IndexDatabase::remote_of(database_) != nullptr)
    return count_there(asked.query, facets, past, optional);
  DocumentSet set = matching_documents(database_, asked);
  FacetCounts counts;
  counts.total = set.size();
  std::uint64_t counted = counts.total;
  if (optional.size() > 1) {
    DocumentSet most = with_most(database_, set, asked.query, optional);
    counts.with_most = most.size();
    if (counts.with_most > 0) {
      counted = counts.with_most;
      set = std::move(most);
    }
  }
  for (const FacetBy& by : facets) counts.facets.push_back(count(set, counted, by, past));
  return counts;
}

// Where all is on other machines: the documents that have most of the parts are asked for by their
// ids, so that they are counted over there. Absent where that can't be done.
std::optional<FacetCounts> FacetCounter::count_most_there(
    const std::vector<FacetBy>& facets, PastStates past, const Xapian::Query& query,
    const std::vector<Xapian::Query>& optional) {
  constexpr std::size_t kMaxIds = 5000;
  RemoteShards& remote = *IndexDatabase::remote_of(database_);
  const std::vector<unsigned> slots = slots_of(facets);
  if (!remote.are_all() || slots.size() < facets.size()) return std::nullopt;
  FacetCounts counts;
  std::vector<Xapian::docid> most;
  for (const auto& [document, matched] : remote.count_matches(optional, query)) {
    ++counts.total;
    if (matched * std::size_t{2} > optional.size()) most.push_back(document);
  }
  counts.with_most = most.size();
  if (most.size() > kMaxIds) return std::nullopt;
  const SpiedCounts spied = spy_on(database_, most.empty() ? query : remote.by_ids(most), slots);
  if (spied.total != (most.empty() ? counts.total : most.size())) return std::nullopt;
  for (std::size_t i = 0; i < facets.size(); ++i)
    counts.facets.push_back(spied_facet(facets[i], past, spied, i));
  return counts;
}

// What has slots is counted where it is; of the rest the documents are needed.
FacetCounts FacetCounter::count_there(const Xapian::Query& query,
                                      const std::vector<FacetBy>& facets, PastStates past,
                                      const std::vector<Xapian::Query>& optional) {
  if (optional.size() > 1) {
    if (auto counts = count_most_there(facets, past, query, optional)) return std::move(*counts);
  }
  const SpiedCounts spied = spy_on(database_, query, slots_of(facets));
  FacetCounts counts;
  counts.total = spied.total;
  std::optional<DocumentSet> set;  // where documents are needed
  if (optional.size() > 1 && counts.total > 0) {
    DocumentSet most = with_most(database_, matching_documents(database_, query), query, optional);
    counts.with_most = most.size();
    if (counts.with_most > 0) set = std::move(most);
  }
  std::size_t slot = 0;
  for (const FacetBy& by : facets) {
    const bool is_spied = info(by.field).slot != kNoSlot;
    if (is_spied && counts.with_most == 0) {
      counts.facets.push_back(spied_facet(by, past, spied, slot++));
      continue;
    }
    if (!set) set = matching_documents(database_, query);
    counts.facets.push_back(count(*set, set->size(), by, past));
  }
  return counts;
}

Facet FacetCounter::count(const DocumentSet& set, std::size_t documents, const FacetBy& by,
                          PastStates past) {
  // A look-up on another machine takes a round trip.
  const bool is_local = IndexDatabase::remote_of(database_) == nullptr;
  const FacetColumn* const column =
      columns_.find(database_, by, is_local ? documents : database_.get_doccount());
  if (column != nullptr) return make_facet(column->values(), column->count(set, past));
  SlotValues& values = looked_up(by);
  return make_facet(values, count_slots(database_, set, values, past));
}

SlotValues& FacetCounter::looked_up(const FacetBy& by) {
  const auto known = std::find_if(looked_up_.begin(), looked_up_.end(),
                                  [&](const SlotValues& v) { return v.by() == by; });
  return known != looked_up_.end() ? *known : looked_up_.emplace_back(by);
}

std::string facet_name(const FacetBy& by) {
  if (by.field != Field::kDate) return std::string(info(by.field).name);
  switch (by.period) {
    case Period::kYear: return "year";
    case Period::kMonth: return "month";
    case Period::kDecade: return "decade";
  }
  return "";
}

bool can_be_counted(Field field) {
  const FieldInfo& row = info(field);
  const bool named = row.matching == Matching::kKeyword || row.matching == Matching::kName ||
                     row.matching == Matching::kWords;
  return row.facet || (row.many && named);
}

std::vector<FacetBy> default_facets() {
  return {Field::kCountry, Field::kDate, Field::kTopic};
}

}  // namespace dragoman
