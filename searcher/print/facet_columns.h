#pragma once
// Facets on a screen: lists of values beside each other where the lines are wide enough, and years
// as a histogram below them (year_histogram.h).

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "searcher/count/facet.h"
#include "searcher/print/text_layout.h"

namespace dragoman {

struct FacetSpace {
  std::size_t width = 80;   // columns of a line
  std::size_t rows = 0;     // the facets take at most half of these lines; 0: as many as they need
  std::size_t values = 12;  // most values listed of a facet
};

/// The lines, without their ends. `total` is the number of matching documents: a bar is as long as
/// its value's share of them. A heading says how many values are not listed: "Country, 5 of 38".
/// A year facet of more than five years is a histogram.
std::vector<std::string> facet_lines(const std::vector<Facet>& facets, std::uint64_t total,
                                     const FacetSpace& space, const Style& style);

}  // namespace dragoman
