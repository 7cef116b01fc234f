#pragma once
// The row of a publisher's database that some texts have above the telegram: number, date,
// reference, origin, classification, references, each on a line of its own, with keys ("refid:
// 09TOKYO911") or bare. It counts where the telegram itself is silent.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/cable/marks/reference.h"
#include "analyzers/text/date.h"

namespace dragoman {

struct DatabaseRow {
  std::optional<CableReference> reference;
  std::optional<Date> date;    // as parse_publishers_date
  std::string origin;          // "Embassy Tokyo"
  std::string classification;  // as CableBanner's
};

/// Gathers a row from a text's lines, given in their order. Lines that belong to none are passed
/// over. Dates are believed anywhere above the text, a bare reference or origin only below a date.
class DatabaseRowReader {
 public:
  void read_line(std::string_view line);  // trimmed
  const DatabaseRow& row() const { return row_; }

 private:
  bool read_keyed(std::string_view line);
  void read_bare(std::string_view line);

  DatabaseRow row_;
};

}  // namespace dragoman
