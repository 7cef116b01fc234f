#pragma once
// Makes the file of columns of a generation (analyzers/columns/column_file.h).

#include <xapian.h>
#include <filesystem>
#include <string_view>

namespace dragoman {

/// Writes a column for each facet field with a slot, and one of the sketches, into a file beside the database, which goes with
/// the file of positions of that id. The file isn't synced. Throws Xapian's errors, and
/// std::filesystem::filesystem_error where it can't be written.
void write_columns(const Xapian::Database& database, const std::filesystem::path& generation,
                   std::string_view positions);

}  // namespace dragoman
