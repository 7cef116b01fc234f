#include "searcher/count/facets.h"

#include <algorithm>

#include "searcher/count/matches.h"

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
  const FieldInfo& row = info(read.field());
  const bool years = row.matching == Matching::kDate;
  Facet facet{years ? "year" : std::string(row.name), row.field, {}};
  const auto& values = read.values();
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts[i] > 0) facet.values.push_back({values[i].value, values[i].label, counts[i]});
  }
  std::sort(facet.values.begin(), facet.values.end(), years ? newest_first : largest_first);
  return facet;
}

std::vector<std::uint64_t> count_slots(const Xapian::Database& database, const DocumentSet& set,
                                       SlotValues& values, PastStates past) {
  const auto slot = static_cast<Xapian::valueno>(info(values.field()).slot);
  auto value = database.valuestream_begin(slot);
  const auto end = database.valuestream_end(slot);
  std::vector<std::uint64_t> by_slot;
  set.for_each([&](Xapian::docid document) {
    if (value != end) value.skip_to(document);
    const bool has = value != end && value.get_docid() == document;
    const std::uint32_t number = values.read(has ? *value : std::string());
    if (number >= by_slot.size()) by_slot.resize(values.slots());
    ++by_slot[number];
  });
  return values.by_value(by_slot, past);
}

}  // namespace

FacetCounts FacetCounter::count(const Xapian::Query& query, const std::vector<Field>& fields,
                                PastStates past) {
  const DocumentSet set = matching_documents(database_, query);
  FacetCounts counts;
  counts.total = set.size();
  for (const Field field : fields) counts.facets.push_back(count(set, counts.total, field, past));
  return counts;
}

Facet FacetCounter::count(const DocumentSet& set, std::size_t documents, Field field,
                          PastStates past) {
  const FacetColumn* const column = columns_.find(database_, field, documents);
  if (column != nullptr) return make_facet(column->values(), column->count(set, past));
  SlotValues& values = looked_up(field);
  return make_facet(values, count_slots(database_, set, values, past));
}

SlotValues& FacetCounter::looked_up(Field field) {
  const auto known = std::find_if(looked_up_.begin(), looked_up_.end(),
                                  [&](const SlotValues& v) { return v.field() == field; });
  return known != looked_up_.end() ? *known : looked_up_.emplace_back(field);
}

std::vector<Field> default_facets() {
  return {Field::kCountry, Field::kDate, Field::kTopic};
}

}  // namespace dragoman
