#pragma once
// The mark a telegram's paragraph begins with: its number, and the classification of this portion
// alone, "1. (SBU)", "¶12. (C/NF)", "3.(U)", "(C) 1.". Source: 5 FAH-1 H-200 (telegrams), 5 FAH-3.
// Pure functions; constant time except find_inline_mark.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace dragoman {

struct ParagraphMark {
  int number = 0;       // 0 where only a portion marking stands
  std::string portion;  // "C", "SBU", "C/NF", without parentheses or blanks; empty where none
  bool has_pilcrow = false;
  std::size_t length = 0;  // bytes, including the blanks after it
};

/// The mark at the text's beginning, absent where there is none. A number needs a point, a
/// parenthesis, a pilcrow or a portion marking to be one; whether it is one in its place ("1995.
/// The year ..."), only the numbers around it show.
std::optional<ParagraphMark> parse_paragraph_mark(std::string_view text);

/// The meaning of a portion marking in parentheses: "(SBU)" is "SBU", "(C//NF)" is "C/NF". Sets
/// `length` to its bytes. Absent where the text doesn't begin with one.
std::optional<std::string> parse_portion(std::string_view text, std::size_t& length);

/// Where the paragraph `number` begins inside a line, as texts that lost their line ends have it:
/// at a blank, with a portion marking or a pilcrow. npos where it doesn't. Linear time.
std::size_t find_inline_mark(std::string_view line, int number);

}  // namespace dragoman
