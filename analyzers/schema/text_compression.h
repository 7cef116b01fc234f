#pragma once
// The compressed texts of a record, and its other values: each a zstd frame (RFC 8878) with its
// content size. Pure functions; safe from any thread.

#include <string>
#include <string_view>

namespace dragoman {

/// Gives the same bytes for the same text with one version of the library.
std::string compress_text(std::string_view text);

/// Throws WorldError where the bytes are not one whole frame.
std::string decompress_text(std::string_view bytes);

}  // namespace dragoman
