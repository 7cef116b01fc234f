#pragma once
// Counts of matching documents by the values of a field. Plain values.

#include <cstdint>
#include <string>
#include <vector>

#include "analyzers/schema/field.h"

namespace dragoman {

/// Which states the documents of a state of the past are counted under: its own name ("SUHH"), or
/// the names of the states that carry it on (Country::successors).
enum class PastStates { kApart, kWithSuccessors };

/// Documents without a value are counted under this one.
inline constexpr const char* kUnknownValue = "unknown";

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

/// The facets that the command line shows unless told otherwise: country, year and topic.
std::vector<Field> default_facets();

}  // namespace dragoman
