#pragma once
// Counts of matching documents by the values of a field. Plain values.

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "analyzers/schema/field.h"

namespace dragoman {

/// Which states the documents of a state of the past are counted under: its own name ("SUHH"), or
/// the names of the states that carry it on (Country::successors).
enum class PastStates { kApart, kWithSuccessors };

/// How the dates of a facet are put together.
enum class Period : std::uint8_t { kYear, kMonth, kDecade };
inline constexpr std::size_t kPeriodCount = 3;

/// What documents are counted by: a field; dates by a period.
struct FacetBy {
  Field field = Field::kCountry;
  Period period = Period::kYear;

  // NOLINTNEXTLINE(google-explicit-constructor): a field is what most facets are
  FacetBy(Field counted, Period dates_by = Period::kYear) : field(counted), period(dates_by) {}

  friend bool operator==(const FacetBy&, const FacetBy&) = default;
};

/// "country", "year", "month", "decade".
std::string facet_name(const FacetBy& by);

/// Whether documents can be counted by the field: it has values that people tell apart, no running
/// text. `FieldInfo::facet` says besides that its values lie in slots, so counting is quick.
bool can_be_counted(Field field);

/// Documents without a value are counted under this one.
inline constexpr const char* kUnknownValue = "unknown";

struct FacetValue {
  std::string value;  // canonical ("JP", "2008", "2008-04", "1970s", "PHUM"); "unknown" for none
  std::string label;  // as people read it ("Japan", "2008", "Human Rights")
  std::uint64_t count = 0;
};

struct Facet {
  std::string name;  // facet_name()
  Field field = Field::kCountry;
  /// By count, the largest first, equal ones by label, "unknown" last; dates the newest first,
  /// "unknown" last.
  std::vector<FacetValue> values;
};

struct FacetCounts {
  std::uint64_t total = 0;      // matching documents
  std::uint64_t with_most = 0;  // of them those with more than half of the optional parts
  std::vector<Facet> facets;
};

/// The facets that the command line shows unless asked otherwise: country, year and topic.
std::vector<FacetBy> default_facets();

}  // namespace dragoman
