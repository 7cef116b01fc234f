#pragma once
// The text of a record, compressed: a zstd frame (RFC 8878) with its content size. What the search
// ranks by lies outside of it. Pure functions; safe from any thread.

#include <string>
#include <string_view>

namespace dragoman {

/// The same bytes for the same text, as long as the library is of one version.
std::string compress_text(std::string_view text);

/// Throws WorldError where the bytes are not one whole frame.
std::string decompress_text(std::string_view bytes);

}  // namespace dragoman
