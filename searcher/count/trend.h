#pragma once
// How often documents match over time, against what the collection has of each time in all, and the
// times in which they fall silent. Plain values.

#include <cstdint>
#include <string>
#include <vector>

#include "searcher/count/facet.h"

namespace dragoman {

/// One month, year or decade.
struct TrendPoint {
  std::string value;           // "2008-04", "2008", "2000s"
  std::uint64_t matching = 0;  // documents
  std::uint64_t all = 0;       // documents of the collection, the matching among them

  double share() const {
    return all == 0 ? 0 : static_cast<double>(matching) / static_cast<double>(all);
  }
  friend bool operator==(const TrendPoint&, const TrendPoint&) = default;
};

/// Days in a row without a matching document, far more than chance would leave: at the pace of the
/// half years before and after them such a run is less likely than 1 in 10,000.
struct Silence {
  std::string first;  // days, both included: "2008-03-02"
  std::string last;
  std::uint64_t days = 0;
  double expected = 0;    // of these the days that would have had a document at that pace
  std::uint64_t all = 0;  // documents that the collection has of these days

  friend bool operator==(const Silence&, const Silence&) = default;
};

struct Trend {
  Period period = Period::kMonth;
  std::vector<TrendPoint> points;  // each period from the first with a match to the last
  std::vector<Silence> silences;   // in their order
  std::uint64_t undated = 0;       // matching documents whose date isn't known so far
};

}  // namespace dragoman
