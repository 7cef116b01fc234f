#pragma once
// The facet of years as a picture of the whole range, its peak and the undated named above it:
//
//   Year  1951 to 1989, most in 1964 (30); 12 undated
//     30 ┤       █
//        │   ▂▄  █▃
//      0 ┤ ▁▂██▆███▆▂
//           1960      1970

#include <cstddef>
#include <string>
#include <vector>

#include "searcher/count/facet.h"
#include "searcher/print/text_layout.h"

namespace dragoman {

/// The years that the facet has documents of.
std::size_t dated_years(const Facet& facet);

/// A heading, `height` lines of bars and a line of labels, each at most `width` columns. Bars are in
/// proportion to the counts, to an eighth of a line; a year with few documents has the lowest bar,
/// one without has none. Where there are more years than columns, a column stands for several and
/// the heading says how many. `facet` has at least one year.
std::vector<std::string> year_histogram(const Facet& facet, std::size_t width, std::size_t height,
                                        const Style& style);

}  // namespace dragoman
