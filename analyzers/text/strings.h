#pragma once
// Taking strings apart and putting them together. Pure functions; safe from any thread.

#include <string>
#include <string_view>
#include <vector>

namespace dragoman {

/// The text without the blanks around it: spaces, tabs, line ends, form feeds.
std::string_view trim(std::string_view text);

/// The parts between separators, views into the text. Empty parts count: "a,,b" has three, "" one.
std::vector<std::string_view> split(std::string_view text, char separator);

/// The words between blanks.
std::vector<std::string> split_words(std::string_view text);

/// The parts with `between` between them. Empty parts are left out.
std::string join(const std::vector<std::string>& parts, std::string_view between);

}  // namespace dragoman
