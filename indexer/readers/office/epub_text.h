#pragma once

#include <string>

#include "indexer/readers/office/package_parts.h"

namespace dragoman {

/// Where the package of an EPUB lies (EPUB OCF 3.2: META-INF/container.xml); "" where it doesn't
/// say. Any bytes are safe.
std::string epub_package_name(const PackageParts& parts);

/// The text of an EPUB's chapters in reading order, without its table of contents.
std::string read_epub_text(const PackageParts& parts, const std::string& package_name);

}  // namespace dragoman
