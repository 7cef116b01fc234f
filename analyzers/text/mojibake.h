#pragma once
// Text encoded twice: UTF-8 whose bytes were read in another encoding and written again, as "â€œ"
// for a quotation mark and "Ã¼" for ü. Pure functions; safe from any thread.

#include <cstddef>
#include <string>

namespace dragoman {

/// Mends well-formed UTF-8 in place, more than once where it was encoded more than twice. Returns how
/// many characters it mended.
///
/// Encodings undone are Windows-1252 with Latin-1, MacRoman, and Windows-1250; of Windows-1251 and
/// the code pages 437 and 850 only what stands for punctuation. A sequence that is certainly no text,
/// such as "â€" and a third character, is mended anywhere. A pair that may be text, such as "É»" at
/// the end of a French quotation, is mended where the text has more such pairs than other accented
/// letters.
std::size_t mend_mojibake(std::string& text);

}  // namespace dragoman
