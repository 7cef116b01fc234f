#include "analyzers/portions/blocks.h"

#include <utility>

#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

std::size_t skip_blanks(std::string_view text, std::size_t at) {
  while (at < text.size() && ascii::is_blank(text[at])) ++at;
  return at;
}

// The end of the line that is blank after the line end at `at`, npos where the next line isn't.
std::size_t blank_line_end(std::string_view text, std::size_t at) {
  std::size_t next = at + 1;
  while (next < text.size() && text[next] != '\n' && ascii::is_blank(text[next])) ++next;
  return next < text.size() && text[next] == '\n' ? next : std::string_view::npos;
}

// Adds the blocks of [begin, end).
void add_blocks(std::string_view text, std::size_t begin, std::size_t end,
                std::vector<TextBlock>& out) {
  const std::string_view part = text.substr(0, end);
  for (std::size_t at = skip_blanks(part, begin); at < end; at = skip_blanks(part, at)) {
    std::size_t stop = part.find('\n', at);
    while (stop != std::string_view::npos && blank_line_end(part, stop) == std::string_view::npos) {
      stop = part.find('\n', stop + 1);
    }
    stop = stop == std::string_view::npos ? end : stop;
    const std::size_t next = stop;
    while (stop > at && ascii::is_blank(part[stop - 1])) --stop;
    out.push_back({at, stop, "", false});
    at = next;
  }
}

}  // namespace

std::vector<TextBlock> find_blocks(std::string_view text, const std::vector<TextBlock>& known) {
  std::vector<TextBlock> out;
  std::size_t at = 0;
  for (const TextBlock& block : known) {
    if (block.begin < at || block.end <= block.begin || block.end > text.size()) continue;
    add_blocks(text, at, block.begin, out);
    out.push_back({block.begin, block.end, block.portion, true});
    at = block.end;
  }
  add_blocks(text, at, text.size(), out);
  return out;
}

}  // namespace dragoman
