#pragma once

#include <memory>
#include <string_view>

#include "indexer/readers/source/byte_source.h"
#include "indexer/readers/source/reader.h"

namespace dragoman {

inline constexpr SourceFormat kArchiveFormat{"archive"};

/// Content that is compressed (gz, bz2, xz, zst), a tar or a zip.
bool looks_like_archive(std::string_view head);

/// The documents of an archive's files, in the archive's order, each file read by the reader for
/// its content or, where options.format names one, by that; options.open_member opens it. Streams:
/// nothing is unpacked to disk, and memory is that of one document and a decompressor.
///   - A member of a tar or zip has the archive's path with its own below it; its name is the
///     archive's without ending, then its own. What a compressed file holds has the file's own
///     path, and its name without ending.
///   - Folders, links, and names with a part that begins with a dot are passed over.
///   - A member that can't be taken throws InputError, its message naming the member, and the next
///     call continues after it. Damage after which nothing can be read throws once and ends.
///   - Archives inside archives are read three deep (a .tar.gz counts once).
///   - A decompression bomb throws once and ends (UnpackTally).
std::unique_ptr<Reader> make_archive_reader(const InputFile& file,
                                            std::unique_ptr<ByteSource> bytes,
                                            const ReaderOptions& options);

}  // namespace dragoman
