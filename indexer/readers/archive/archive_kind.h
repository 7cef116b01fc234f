#pragma once
// Telling archives from their first bytes, whatever they are called. Sources: RFC 1952 (gzip),
// RFC 8878 (zstd), the xz and bzip2 file formats, PKWARE's APPNOTE (zip), POSIX pax (tar).

#include <cstdint>
#include <string_view>

namespace dragoman {

enum class ArchiveKind : std::uint8_t { kNone, kGzip, kBzip2, kXz, kZstd, kTar, kZip };

/// What content that begins so is. A tar header needs its 512 bytes.
ArchiveKind archive_kind(std::string_view head);

/// Whether one file is in it, without a name: all kinds but tar and zip.
bool holds_one_file(ArchiveKind kind);

}  // namespace dragoman
