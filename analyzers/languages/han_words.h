#pragma once
// The words of Chinese and Japanese, which are written without blanks. Documents are indexed
// character by character, so any part of a text is found; but a query typed without blanks, as it is
// in these languages, may ask for several words. Safe from any thread.

#include <string>
#include <string_view>
#include <vector>

namespace dragoman {

/// The words of a text of Han characters and kana, as ICU's dictionary cuts it: "边境难民营" is
/// "边境", "难民营". Expects well-formed UTF-8; kLongestCut bytes are cut, longer texts are one word.
inline constexpr std::size_t kLongestCut = 600;
std::vector<std::string> han_words(std::string_view text);

}  // namespace dragoman
