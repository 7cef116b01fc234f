#pragma once
// A trend as lines of text, a bar a month in proportion to the share of the collection's documents:
//
//   Trend by month  share of all documents, 2007-11 to 2008-06, most in 2008-04 (12 of 40, 30 %)
//     2007-11  ▂▃ ▅█▁·▂
//   Silent  2008-03-02 to 2008-03-23, 22 days (15 with documents expected; 120 of the others)
//
// A blank is a month without a match, a point one of which the collection has nothing at all.

#include <cstddef>
#include <string>
#include <vector>

#include "searcher/count/trend.h"
#include "searcher/print/text_layout.h"

namespace dragoman {

/// At most `width` columns each; none for a trend without points.
std::vector<std::string> trend_lines(const Trend& trend, std::size_t width, const Style& style);

}  // namespace dragoman
