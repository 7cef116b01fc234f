#pragma once
// Numbers and signs of footnotes, raised or linked after a word: they are no part of it.

#include <string_view>

namespace dragoman {

/// Whether raised or linked text is the mark of a note: at most three digits, also in brackets or
/// several with commas between, or signs such as "*" and "†". "th" of "5th" isn't, nor is the "2"
/// of "km2", where `word` is the word before it.
bool is_note_mark(std::string_view text, std::string_view word);

}  // namespace dragoman
