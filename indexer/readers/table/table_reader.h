#pragma once

#include <memory>
#include <string_view>

#include "indexer/readers/source/byte_source.h"
#include "indexer/readers/source/reader.h"

namespace dragoman {

inline constexpr SourceFormat kTableFormat{"table"};

/// A table whose first row names columns that are known (table_columns.h), divided by commas, tabs,
/// semicolons or bars, and whose next row has as many.
bool looks_like_known_table(std::string_view head);

/// The same for columns that the user names.
bool has_chosen_columns(std::string_view head, const ChosenColumns& chosen);

/// A document for each row, known by its number unless a column gives its id. The note of the first
/// says which columns are what, and which aren't read. A row that can't be taken throws InputError,
/// and the next call continues after it.
std::unique_ptr<Reader> make_table_reader(const InputFile& file, std::unique_ptr<ByteSource> bytes,
                                          const ReaderOptions& options);

}  // namespace dragoman
