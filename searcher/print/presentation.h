#pragma once
// What people choose of how a result is printed.

#include <cstddef>

namespace dragoman {

struct Presentation {
  bool cite = false;             // a reference in Chicago style for each hit
  bool explain = false;          // how the query was understood
  bool colour = false;           // ANSI colours, in text
  std::size_t facet_values = 0;  // the most values of a facet shown, in text
};

}  // namespace dragoman
