#pragma once
// Opens the reader that a file's content asks for.

#include <memory>

#include "indexer/readers/source/reader.h"

namespace dragoman {

/// Opens a file. Throws InputError where it can't be read, is empty or binary.
std::unique_ptr<Reader> open_reader(const InputFile& file, const ReaderOptions& options);

/// The same for bytes that are no file of their own, such as an archive's member; `file` names
/// them.
std::unique_ptr<Reader> open_reader(const InputFile& file, std::unique_ptr<ByteSource> bytes,
                                    const ReaderOptions& options);

}  // namespace dragoman
