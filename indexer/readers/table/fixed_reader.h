#pragma once

#include <memory>

#include "indexer/readers/source/byte_source.h"
#include "indexer/readers/source/reader.h"

namespace dragoman {

inline constexpr SourceFormat kFixedFormat{"fixed"};

/// A table whose columns have fixed widths, by options.layout: a document for each line, its columns
/// read as those of a table with a header row are (table_columns.h). Throws InputError for a line
/// with neither text nor title, and where there is no layout or it names no columns that are known.
std::unique_ptr<Reader> make_fixed_reader(const InputFile& file, std::unique_ptr<ByteSource> bytes,
                                          const ReaderOptions& options);

}  // namespace dragoman
