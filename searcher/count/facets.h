#pragma once
// Exact counts of the matching documents by country, year, topic and other values.

#include <xapian.h>
#include <cstdint>
#include <deque>
#include <string>
#include <vector>

#include "analyzers/schema/field.h"
#include "searcher/count/facet_column.h"

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

/// Counts over all documents that match, weighing none. Whoever counts over many of them pays once
/// for columns of the values (facet_column.h). Not thread-safe.
class FacetCounter {
 public:
  /// Keeps a reference to the database, which stays as it is.
  explicit FacetCounter(const Xapian::Database& database) : database_(database) {}

  /// Of the facet fields given. Throws Xapian's errors.
  FacetCounts count(const Xapian::Query& query, const std::vector<Field>& fields,
                    PastStates past = PastStates::kApart);

 private:
  FacetColumn& column(Field field);

  const Xapian::Database& database_;
  std::deque<FacetColumn> columns_;
};

/// The facets shown where none are asked for: country, year and topic.
std::vector<Field> default_facets();

}  // namespace dragoman
