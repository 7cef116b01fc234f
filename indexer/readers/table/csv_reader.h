#pragma once

#include <memory>
#include <string_view>

#include "indexer/readers/source/byte_source.h"
#include "indexer/readers/source/reader.h"

namespace dragoman {

inline constexpr SourceFormat kCsvFormat{"csv"};

/// Whether content that begins so is a table of cables: it has a header row of the columns' names
/// among its first rows, or half of the rows seen are in quotes and begin with a number, a date and
/// a reference, one of which may be damaged.
bool looks_like_csv(std::string_view head);

/// A table of cables (csv_columns.h), a document a row. Its text is the header and the body. What
/// the row says beside them is given: the id (the reference in its canonical form, which makes it a
/// cable, taken from the text's banner where the column's is damaged; else the row's number), the
/// post, classification and captions, references; the day only where the text has no date-time
/// group. A row that can't be taken throws InputError, its place being the number of the row, a
/// header row counted; so does one of more bytes than options.most_bytes. Memory is that of one
/// row.
std::unique_ptr<Reader> make_csv_reader(const InputFile& file, std::unique_ptr<ByteSource> bytes,
                                        const ReaderOptions& options);

}  // namespace dragoman
