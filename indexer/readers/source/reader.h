#pragma once
// What a reader is: it turns a file, or an archive's member, into source documents.

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "analyzers/schema/field.h"
#include "indexer/readers/source/byte_source.h"
#include "indexer/readers/source/input_file.h"
#include "indexer/readers/source/source_document.h"

namespace dragoman {

class Reader {
 public:
  Reader() = default;
  Reader(const Reader&) = delete;
  Reader& operator=(const Reader&) = delete;
  virtual ~Reader() = default;

  /// The next document, absent at the end. Throws InputError, its message beginning with the place,
  /// for one that can't be taken; the next call continues after it.
  virtual std::optional<SourceDocument> next() = 0;

  /// Bytes of the file read so far.
  virtual std::uint64_t bytes_read() const = 0;
};

struct ReaderOptions;
struct UserFilter;   // filter/filter_file.h
struct OcrOptions;   // ocr/ocr_options.h
struct TableLayout;  // table/table_layout.h

/// How a reader is opened. `file` names the bytes, which needn't be a file of their own.
using OpenReader = std::unique_ptr<Reader> (*)(const InputFile& file,
                                               std::unique_ptr<ByteSource> bytes,
                                               const ReaderOptions& options);

/// Which column of tables is which field, by the user's word; empty where known names decide.
using ChosenColumns = std::vector<std::pair<Field, std::string>>;

struct ReaderOptions {
  SourceFormat format = kAnyFormat;
  std::size_t most_bytes = 0;        // of one document; larger ones are not taken
  OpenReader open_member = nullptr;  // opens the files in a file; open_reader() sets it
  ChosenColumns columns = {};
  // These outlive the readers; null for none.
  const std::vector<UserFilter>* filters = nullptr;  // the user's
  const OcrOptions* ocr = nullptr;                   // how scans are read
  const TableLayout* layout = nullptr;               // of tables with columns of fixed width
  int depth = 0;                                     // of attachments in mails in mails
};

/// All of the input, for formats whose file is one document. Throws InputError where that is more
/// than options.most_bytes.
std::string read_whole(const InputFile& file, ByteSource& bytes, const ReaderOptions& options);

}  // namespace dragoman
