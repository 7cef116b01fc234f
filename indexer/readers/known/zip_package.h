#pragma once
// Documents that are zip archives inside, recognised by the names of their first parts. Sources:
// ECMA-376 part 2 (OOXML), ODF 1.2 part 3, EPUB OCF 3.2, PKWARE's APPNOTE.

#include <cstdint>
#include <string_view>

namespace dragoman {

enum class ZipPackage : std::uint8_t {
  kNone,
  kWord,
  kExcel,
  kPowerPoint,
  kOtherOffice,  // OOXML whose first parts don't tell more
  kText,         // OpenDocument text
  kOtherOpenDocument,
  kEpub,
  kIWork,    // Apple's Pages, Numbers and Keynote
  kProgram,  // Java's and Android's
};

/// What content that begins like this is; kNone for a zip of files, and for what is no zip. Looks
/// at the local headers in `head` alone. Pure function; any bytes are safe.
ZipPackage zip_package(std::string_view head);

}  // namespace dragoman
