#include "analyzers/prose/heading.h"

#include <algorithm>

#include "analyzers/prose/heading_kinds.h"
#include "analyzers/prose/prose_lines.h"

namespace dragoman {
namespace {

// The first line with something that the heading doesn't hold.
std::size_t body_begin(const ProseLines& lines) {
  const auto first = std::find_if(lines.begin(), lines.end(), [](const ProseLine& line) {
    return !line.is_read && line.kind != ProseLineKind::kBlank;
  });
  if (first != lines.end()) return first->begin;
  return lines.empty() ? 0 : lines.back().end;
}

}  // namespace

ProseHeading read_heading(std::string_view text) {
  ProseLines lines = read_prose_lines(text);
  ProseHeading heading;
  if (!read_un_paper(lines, heading) && !read_memorandum(lines, heading) &&
      !read_newsletter(lines, heading)) {
    read_article(lines, heading);
  }
  heading.body_begin = body_begin(lines);
  return heading;
}

}  // namespace dragoman
