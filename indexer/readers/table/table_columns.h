#pragma once
// What the columns of a table with a header row are: by the user's word, else by known names.

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzers/schema/field.h"
#include "analyzers/table/csv_records.h"
#include "indexer/readers/source/reader.h"

namespace dragoman {

class TableColumns {
 public:
  /// From a header row, its names in any case, blanks as underscores. Absent where the record isn't
  /// one: chosen columns are missing; or, where none are chosen, none of the known names is a text's
  /// beside one of another field, nor a title's beside two.
  static std::optional<TableColumns> from_header_row(const CsvRecord& record,
                                                     const ChosenColumns& chosen);

  std::size_t count() const { return fields_.size(); }

  /// The column's field; absent for one that isn't read. The text's is Field::kText.
  std::optional<Field> field(std::size_t column) const { return fields_[column]; }

  /// "id=doc_id, text=body; columns that aren't read: shelf", of printable UTF-8.
  const std::string& said() const { return said_; }

 private:
  void say(const CsvRecord& record);
  bool has(Field field) const;

  std::vector<std::optional<Field>> fields_;
  std::string said_;
};

/// The comma, tab, semicolon or bar that divides the header row's names: the one there are most of;
/// absent where there is none.
std::optional<char> table_delimiter(std::string_view head);

/// "id=doc_id,title=subject": throws UsageError for fields that there aren't.
ChosenColumns read_chosen_columns(std::string_view option);

}  // namespace dragoman
