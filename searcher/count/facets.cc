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

Facet make_facet(const FacetColumn& column, const std::vector<std::uint64_t>& counts) {
  const FieldInfo& row = info(column.field());
  const bool years = row.matching == Matching::kDate;
  Facet facet{years ? "year" : std::string(row.name), row.field, {}};
  const auto& values = column.values();
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts[i] > 0) facet.values.push_back({values[i].value, values[i].label, counts[i]});
  }
  std::sort(facet.values.begin(), facet.values.end(), years ? newest_first : largest_first);
  return facet;
}

}  // namespace

FacetCounts FacetCounter::count(const Xapian::Query& query, const std::vector<Field>& fields,
                                PastStates past) {
  const DocumentSet set = matching_documents(database_, query);
  FacetCounts counts;
  counts.total = set.size();
  for (const Field field : fields) {
    FacetColumn& values = column(field);
    counts.facets.push_back(make_facet(values, values.count(database_, set, counts.total, past)));
  }
  return counts;
}

FacetColumn& FacetCounter::column(Field field) {
  const auto known = std::find_if(columns_.begin(), columns_.end(),
                                  [&](const FacetColumn& c) { return c.field() == field; });
  return known != columns_.end() ? *known : columns_.emplace_back(field);
}

std::vector<Field> default_facets() {
  return {Field::kCountry, Field::kDate, Field::kTopic};
}

}  // namespace dragoman
