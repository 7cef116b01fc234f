#pragma once
// The columns of a table of cables. The published dump has eight, without a header row: a number,
// a date, the reference, the origin, the classification, references, the header and the body.

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "analyzers/table/csv_records.h"
#include "analyzers/text/date.h"

namespace dragoman {

enum class CsvColumn {
  kId,
  kDate,
  kReference,
  kOrigin,
  kClassification,
  kReferences,
  kHeader,
  kBody
};
inline constexpr std::size_t kCsvColumnCount = 8;

/// The records among which a header row is looked for: a title or "sep=," may stand before it.
inline constexpr std::uint64_t kHeaderRows = 3;

/// Which column of a table is which.
class CsvColumns {
 public:
  /// The eight in their order.
  CsvColumns();

  /// From a header row: names in any case and order, others are passed over. Absent where the
  /// record isn't one: it names a body, and an id or a reference, and one column more of these.
  static std::optional<CsvColumns> from_header_row(const CsvRecord& record);

  /// How many columns a record has to have.
  std::size_t count() const { return count_; }

  /// The record's field of that column, "" where the table has none.
  std::string_view field(const CsvRecord& record, CsvColumn column) const;

 private:
  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  std::array<std::size_t, kCsvColumnCount> places_{};
  std::size_t count_ = kCsvColumnCount;
};

/// The day of "2004-12-06 10:12:00" or, month first, "12/28/1966 18:48". Absent for other texts.
/// The time is left out: the publisher's is known to be wrong.
std::optional<Date> read_csv_day(std::string_view text);

}  // namespace dragoman
