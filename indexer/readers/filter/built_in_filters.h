#pragma once
// The programs that formats are read by without anybody's configuration.

#include <cstdint>

#include "indexer/readers/filter/filter.h"

namespace dragoman {

enum class BuiltInFilter : std::uint8_t {
  kPdfLayout,  // XHTML: where lines stand on pages
  kPdfText,    // text, pages divided by form feeds
  kRtf,        // HTML
  kOldWord,    // text
  kPdfPage,    // an image of the page "{page}"
  kOcr,        // text of an image in "{languages}"; pages end with form feeds
};

/// The same object for each call. May be called from any thread.
const Filter& built_in_filter(BuiltInFilter filter);

}  // namespace dragoman
