#pragma once
// How a result is printed, as far as people choose it.

#include <cstddef>

namespace dragoman {

struct Presentation {
  bool cite = false;             // a reference in Chicago style for each hit
  bool explain = false;          // how the query was understood
  bool colour = false;           // ANSI colours, in text
  std::size_t facet_values = 0;  // most values of a facet, in text
};

}  // namespace dragoman
