#include "indexer/store/column_writer.h"

#include <string>

#include "analyzers/columns/column_file.h"
#include "analyzers/schema/field.h"
#include "indexer/store/synced_files.h"

namespace dragoman {
namespace {

std::string make_column(const Xapian::Database& database, unsigned slot) {
  ValueColumnWriter writer;
  const auto end = database.valuestream_end(slot);
  for (auto value = database.valuestream_begin(slot); value != end; ++value)
    writer.add(value.get_docid(), *value);
  return writer.finish(database.get_lastdocid());
}

}  // namespace

void write_columns(const Xapian::Database& database, const std::filesystem::path& generation,
                   std::string_view positions) {
  OutputFile file(generation / kColumnFileName);
  ColumnFileEnd end;
  for (const FieldInfo& row : field_table()) {
    if (!row.facet || row.slot == kNoSlot) continue;
    const auto slot = static_cast<unsigned>(row.slot);
    const std::string column = make_column(database, slot);
    end.add(slot, column.size());
    file.append(column);
  }
  file.append(end.finish(positions));
  file.flush();
}

}  // namespace dragoman
