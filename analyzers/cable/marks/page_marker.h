#pragma once
// The marks that telegraph centres put where a page or a section began: "TOKYO 00003712  002 OF
// 003", "PAGE 02 TOKYO 03712 221015Z". They belong to no text. Texts that lost their line ends have
// them in the middle of a sentence. Pure functions; linear time.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dragoman {

/// Whether a trimmed line is nothing but such a mark.
bool is_page_marker(std::string_view line);

/// Bytes of a line, `end` past the last.
struct PageMarker {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// All marks in a line, in order. Before the number a mark names the post, perhaps cut short ("RIO
/// DE JAN"); `post`, where known, settles which words before the number are the name.
std::vector<PageMarker> find_page_markers(std::string_view line, std::string_view post);

/// The line without its marks and without the classification before each, blanks collapsed: "PREL,
/// IT    SECRET    PAGE 02  TALLINN  00375  031415Z" is "PREL, IT".
std::string without_page_marks(std::string_view line, std::string_view post);

/// The telegram that a mark names.
struct MarkedTelegram {
  std::string post;  // as written: "TALLINN", perhaps cut short
  int number = 0;
};

/// Reads the mark that begins a line: "PAGE 01        ACCRA  00482  01 OF 02  141121Z". Absent
/// where the line begins with none, or with one that names no post.
std::optional<MarkedTelegram> read_page_mark(std::string_view line);

}  // namespace dragoman
