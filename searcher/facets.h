#pragma once
// Exact counts of the matching documents by country, year, topic and other values.

#include <xapian.h>
#include <cstdint>
#include <string>
#include <vector>

#include "analyzers/schema/field.h"

namespace dragoman {

struct FacetValue {
  std::string value;  // canonical ("JP", "2008", "PHUM"); "unknown" for documents without one
  std::string label;  // as people read it ("Japan", "2008", "Human Rights")
  std::uint64_t count = 0;
};

struct Facet {
  std::string name;  // the field's, "year" for dates
  Field field = Field::kCountry;
  /// By count, the largest first, equal ones by label, "unknown" last; years by year, the newest
  /// first, "unknown" last.
  std::vector<FacetValue> values;
};

struct FacetCounts {
  std::uint64_t total = 0;  // matching documents
  std::vector<Facet> facets;
};

/// Counts over all documents that match, of the facet fields given: a pass of its own that weighs
/// nothing and reads each facet's slot in the order of the documents. Throws Xapian's errors.
FacetCounts count_facets(const Xapian::Database& database, const Xapian::Query& query,
                         const std::vector<Field>& fields);

/// The facets shown where none are asked for: country, year and topic.
std::vector<Field> default_facets();

}  // namespace dragoman
