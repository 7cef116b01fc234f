#include "indexer/store/column_writer.h"

#include <string>

#include "analyzers/columns/column_file.h"
#include "analyzers/copies/sketch.h"
#include "analyzers/schema/field.h"
#include "indexer/files/synced_files.h"

namespace dragoman {
namespace {

std::string make_column(const Xapian::Database& database, unsigned slot) {
  ValueColumnWriter writer;
  const auto end = database.valuestream_end(slot);
  for (auto value = database.valuestream_begin(slot); value != end; ++value)
    writer.add(value.get_docid(), *value);
  return writer.finish(database.get_lastdocid());
}

std::string make_sketches(const Xapian::Database& database) {
  FixedColumnWriter writer(kSketchBins);
  const auto end = database.valuestream_end(kSketchSlot);
  for (auto value = database.valuestream_begin(kSketchSlot); value != end; ++value)
    writer.add(value.get_docid(), *value);
  return writer.finish(database.get_lastdocid());
}

}  // namespace

void write_columns(const Xapian::Database& database, const std::filesystem::path& generation,
                   std::string_view positions) {
  OutputFile file(generation / kColumnFileName);
  ColumnFileEnd end;
  const auto add = [&](unsigned slot, ColumnKind kind, const std::string& column) {
    end.add(slot, kind, column.size());
    file.append(column);
  };
  for (const FieldInfo& row : field_table()) {
    if (!row.facet || row.slot == kNoSlot) continue;
    const auto slot = static_cast<unsigned>(row.slot);
    add(slot, ColumnKind::kValues, make_column(database, slot));
  }
  add(kSketchSlot, ColumnKind::kFixed, make_sketches(database));
  file.append(end.finish(positions));
  file.flush();
}

}  // namespace dragoman
