#pragma once
// Readers turn a file into source documents. The format is told from the content.

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "indexer/input_file.h"
#include "indexer/readers/byte_source.h"
#include "indexer/readers/source_document.h"

namespace dragoman {

class Reader {
 public:
  Reader() = default;
  Reader(const Reader&) = delete;
  Reader& operator=(const Reader&) = delete;
  virtual ~Reader() = default;

  /// The next document, absent at the end. Throws InputError, its message beginning with the place,
  /// for one that can't be taken; the next call goes on behind it.
  virtual std::optional<SourceDocument> next() = 0;

  /// Bytes of the file read so far.
  virtual std::uint64_t bytes_read() const = 0;
};

struct ReaderOptions {
  SourceFormat format = SourceFormat::kAuto;
  std::size_t most_bytes = 0;  // of one document; larger ones are not taken
};

/// Opens a file. Throws InputError where it can't be read, is empty or binary.
std::unique_ptr<Reader> open_reader(const InputFile& file, const ReaderOptions& options);

/// The same for bytes that are no file of their own, such as an archive's member; `file` names
/// them.
std::unique_ptr<Reader> open_reader(const InputFile& file, std::unique_ptr<ByteSource> bytes,
                                    const ReaderOptions& options);

/// All of the input, for formats whose file is one document. Throws InputError where that is more
/// than options.most_bytes.
std::string read_whole(const InputFile& file, ByteSource& bytes, const ReaderOptions& options);

}  // namespace dragoman
