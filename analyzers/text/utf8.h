#pragma once
// Text from outside is bytes until it has been checked here. Pure functions; safe from any thread.

#include <cstddef>
#include <string>
#include <string_view>

namespace dragoman {

/// Whether the bytes are well-formed UTF-8 (Unicode 15, table 3-7). NUL is well-formed.
bool is_utf8(std::string_view bytes);

/// The bytes before the first that isn't ASCII: all of them, mostly.
std::size_t ascii_length(std::string_view text);

enum class Encoding { kUtf8, kUtf8Repaired, kWindows1252 };

/// "UTF-8", "UTF-8 with errors", "Windows-1252".
std::string_view encoding_name(Encoding encoding);

struct DecodedText {
  std::string text;  // well-formed UTF-8, without a byte-order mark
  Encoding encoding = Encoding::kUtf8;
  std::size_t repairs = 0;  // ill-formed sequences replaced by U+FFFD
};

/// Makes text of bytes. UTF-8 stays as it is. Otherwise, where most sequences beyond ASCII are
/// well-formed UTF-8, the others become U+FFFD (one for each maximal ill-formed part, as the WHATWG
/// encoding standard does); where they aren't, the bytes are Windows-1252, which Latin-1 text is
/// too.
DecodedText decode_text(std::string bytes);

/// Whether the bytes look like no text at all: a NUL among the first 8 KiB.
bool looks_binary(std::string_view bytes);

/// The largest prefix of `text` of at most `bytes` bytes that ends between characters.
std::string_view utf8_prefix(std::string_view text, std::size_t bytes);

}  // namespace dragoman
