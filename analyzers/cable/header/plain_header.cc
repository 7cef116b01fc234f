#include "analyzers/cable/header/plain_header.h"

#include <algorithm>
#include <array>

#include "analyzers/cable/marks/classification.h"
#include "analyzers/cable/marks/date_time_group.h"
#include "analyzers/text/ascii.h"
#include "analyzers/text/utf8.h"

namespace dragoman {
namespace {

// Blanks that aren't ASCII's, of two bytes or three: no-break spaces, those of type founders, the
// ideographic one, and those without a width.
constexpr auto kWideBlanks = std::to_array<std::string_view>(
    {"\u00A0", "\u2000", "\u2001", "\u2002", "\u2003", "\u2004", "\u2005", "\u2006", "\u2007",
     "\u2008", "\u2009", "\u200A", "\u200B", "\u202F", "\u205F", "\u2060", "\u3000", "\uFEFF"});
constexpr std::string_view kFirstBytes = "\xC2\xE2\xE3\xEF";  // of these
constexpr std::size_t kMaxProbedBytes = 4096;  // date-time group and banner stand near the top
constexpr std::size_t kMaxLineBytes = 200;

bool is_without_capitals(std::string_view line) {
  return std::none_of(line.begin(), line.end(), ascii::is_upper) && ascii::has_lower(line);
}

// A date-time group or numbered banner in small letters.
bool is_small_header_line(std::string_view line) {
  const bool has_digit = line.find_first_of("0123456789") != std::string_view::npos;
  if (line.size() > kMaxLineBytes || !has_digit || !is_without_capitals(line)) return false;
  const std::string capitals = ascii::to_upper(line);
  if (parse_date_time_group(capitals)) return true;
  const auto banner = parse_cable_banner(line);
  return banner && banner->number != 0;
}

// Calls on_line(begin, line) for each line.
template <typename OnLine>
void for_each_line(std::string_view text, OnLine on_line) {
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    on_line(begin, text.substr(begin, end - begin));
    begin = end + 1;
  }
}

bool has_small_header(std::string_view text) {
  bool found = false;
  for_each_line(text.substr(0, kMaxProbedBytes), [&](std::size_t, std::string_view line) {
    found = found || is_small_header_line(ascii::trim(line));
  });
  return found;
}

void capitalise_small_lines(std::string& text) {
  for_each_line(std::string(text), [&](std::size_t begin, std::string_view line) {
    if (is_without_capitals(line)) text.replace(begin, line.size(), ascii::to_upper(line));
  });
}

// The bytes of a wide blank that the text begins with; 0 where none does.
std::size_t wide_blank(std::string_view text) {
  for (const std::string_view blank : kWideBlanks) {
    if (text.starts_with(blank)) return blank.size();
  }
  return 0;
}

std::size_t find_wide_blank(std::string_view text, std::size_t from) {
  std::size_t at = text.find_first_of(kFirstBytes, from + ascii_length(text.substr(from)));
  while (at != std::string_view::npos && wide_blank(text.substr(at)) == 0) {
    at = text.find_first_of(kFirstBytes, at + 1);
  }
  return at;
}

void make_blanks_plain(std::string& text) {
  for (std::size_t at = find_wide_blank(text, 0); at != std::string::npos;
       at = find_wide_blank(text, at)) {
    const std::size_t size = wide_blank(std::string_view(text).substr(at));
    text.replace(at, size, size, ' ');
  }
}

}  // namespace

PlainHeader::PlainHeader(std::string_view text)
    : original_(utf8_prefix(text, kMaxPlainBytes)), plain_(original_) {
  const bool has_wide = find_wide_blank(original_, 0) != std::string_view::npos;
  const bool is_small = has_small_header(original_);
  if (!has_wide && !is_small) return;
  storage_ = original_;
  if (has_wide) make_blanks_plain(storage_);
  if (is_small) capitalise_small_lines(storage_);
  plain_ = storage_;
}

std::string_view PlainHeader::as_written(std::string_view view) const {
  return original_.substr(static_cast<std::size_t>(view.data() - plain_.data()), view.size());
}

}  // namespace dragoman
