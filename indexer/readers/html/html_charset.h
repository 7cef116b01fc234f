#pragma once

#include <string>
#include <string_view>

namespace dragoman {

struct DecodedPage {
  std::string text;  // well-formed UTF-8 without NULs
  std::string note;  // for the user, where the bytes were not plain UTF-8; mostly empty
};

/// Makes text of a page's bytes: by its byte-order mark; else, unless the bytes are UTF-8 whatever
/// the page says, by the encoding that a <meta> near its beginning names (the labels of the WHATWG
/// encoding standard, so that ISO-8859-1 means Windows-1252); else as decode_text() does. Bytes
/// without a meaning in an encoding become U+FFFD.
DecodedPage decode_page(std::string bytes);

/// The encoding that a <meta charset> or <meta http-equiv> names in the first 4 KiB, in small
/// letters;
/// "" where none does.
std::string find_meta_charset(std::string_view page);

}  // namespace dragoman
