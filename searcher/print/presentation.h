#pragma once
// What people choose of how a result is printed.

#include <cstddef>
#include <string>
#include <vector>

namespace dragoman {

struct Screen {
  std::size_t columns = 80;
  std::size_t rows = 0;  // 0 where there is no screen, but a file or a pipe
};

/// What offsets into texts count.
enum class OffsetUnit {
  kCodePoints,
  kUtf16,  // code units of UTF-16, as JavaScript, Java and C# count
  kBytes,  // of UTF-8
};

struct Presentation {
  bool cite = false;                 // a reference in Chicago style for each hit
  bool explain = false;              // how the query was understood
  bool explain_xapian = false;       // Xapian's description of the query, too
  bool colour = false;               // ANSI colours, in text
  std::size_t facet_values = 0;      // the most values listed of a facet, in text
  std::size_t facet_rows = 0;        // lines of the screen: facets take half of them; 0: any number
  std::vector<std::string> columns;  // of csv and tsv, in this order; empty: all
  Screen screen;                     // for text
  OffsetUnit offsets = OffsetUnit::kCodePoints;  // in JSON
};

}  // namespace dragoman
