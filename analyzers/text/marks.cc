#include "analyzers/text/marks.h"

#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace dragoman {
namespace {

// Sorted.
constexpr std::array<char32_t, 32> kApostrophes = {
    U'\'',  U'`',   0x00B4, 0x02B9, 0x02BA, 0x02BB, 0x02BC, 0x02BD, 0x02BE, 0x02BF, 0x02C0,
    0x02C1, 0x02C8, 0x02CA, 0x02CB, 0x02EE, 0x02F4, 0x0374, 0x0384, 0x055A, 0x05F3, 0x07F4,
    0x07F5, 0x1FBD, 0x1FBF, 0x1FEF, 0x1FFD, 0x1FFE, 0x2018, 0x2019, 0x201B, 0x2032};
constexpr std::array<char32_t, 7> kFurther = {0x2035, 0x275B, 0x275C, 0xA78B,
                                              0xA78C, 0xFF07, 0xFF40};
static_assert(std::is_sorted(kApostrophes.begin(), kApostrophes.end()));
static_assert(kApostrophes.back() < kFurther.front());

constexpr std::array<std::string_view, 7> kHyphens = {"-",      "\u2010", "\u2011", "\u058A",
                                                      "\u05BE", "\uFE63", "\uFF0D"};
constexpr std::array<std::string_view, 7> kGershayim = {"\"",     "\u05F4", "\u201C", "\u201D",
                                                        "\u201E", "\u201F", "\u2033"};
constexpr std::string_view kSoftHyphen = "\u00AD";
constexpr std::array<std::string_view, 9> kFurtherBlanks = {
    "\u00A0", "\u0085", "\u2002", "\u2003", "\u2009", "\u202F", "\u3000", "\u2028", "\u2029"};
constexpr std::array<std::string_view, 3> kDividers = {kSoftHyphen, "\u00AC", "\u2013"};

template <std::size_t size>
std::size_t length_of_any(const std::array<std::string_view, size>& marks, std::string_view text) {
  for (const std::string_view mark : marks) {
    if (text.starts_with(mark)) return mark.size();
  }
  return 0;
}

// The character at the front, with its length in bytes.
char32_t leading_character(std::string_view text, std::size_t& length) {
  const auto* data = reinterpret_cast<const std::uint8_t*>(text.data());
  UChar32 c = 0;
  length = 0;
  U8_NEXT_OR_FFFD(data, length, text.size(), c);
  return static_cast<char32_t>(c);
}

bool is_ascii_byte(char c) {
  return static_cast<unsigned char>(c) < 0x80;
}

// The length of the blank at the front, of any kind.
std::size_t blank_length(std::string_view text) {
  if (text.empty()) return 0;
  const char c = text.front();
  if (c == ' ' || (c >= '\t' && c <= '\r')) return 1;
  return length_of_any(kFurtherBlanks, text);
}

bool ends_line(std::string_view blank) {
  constexpr std::string_view kEnds = "\n\r\f\v";
  return kEnds.find(blank.front()) != std::string_view::npos || blank == "\u0085" ||
         blank == "\u2028" || blank == "\u2029";
}

// The length of the blanks at the front, with one or two line ends among them; else 0.
std::size_t line_break_length(std::string_view text) {
  constexpr std::size_t kMaxLines = 2;
  std::size_t lines = 0;
  std::size_t length = 0;
  while (length < text.size()) {
    const std::string_view rest = text.substr(length);
    const std::size_t blank = rest.starts_with("\r\n") ? 2 : blank_length(rest);
    if (blank == 0) break;
    if (ends_line(rest.substr(0, blank)) && ++lines > kMaxLines) return 0;
    length += blank;
  }
  return lines > 0 ? length : 0;
}

}  // namespace

bool is_apostrophe(char32_t c) {
  return std::binary_search(kApostrophes.begin(), kApostrophes.end(), c) ||
         std::binary_search(kFurther.begin(), kFurther.end(), c);
}

std::size_t apostrophe_length(std::string_view text) {
  if (text.empty()) return 0;
  if (is_ascii_byte(text.front())) return text.front() == '\'' || text.front() == '`' ? 1 : 0;
  std::size_t length = 0;
  return is_apostrophe(leading_character(text, length)) ? length : 0;
}

void unify_apostrophes(std::string& text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t mark = apostrophe_length(std::string_view(text).substr(i));
    out += mark > 0 ? '\'' : text[i];
    i += std::max<std::size_t>(mark, 1);
  }
  text = std::move(out);
}

void drop_gershayim(std::string& text) {
  constexpr char kHebrewLead = '\xD7';
  if (text.find(kHebrewLead) == std::string::npos) return;
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t mark = length_of_any(kGershayim, std::string_view(text).substr(i));
    if (mark == 0) out += text[i];
    i += std::max<std::size_t>(mark, 1);
  }
  text = std::move(out);
}

std::size_t hyphen_length(std::string_view text) {
  if (text.empty()) return 0;
  if (is_ascii_byte(text.front())) return text.front() == '-' ? 1 : 0;
  return length_of_any(kHyphens, text);
}

std::size_t dividing_hyphen_length(std::string_view text) {
  const std::size_t hyphen = hyphen_length(text);
  return hyphen > 0 ? hyphen : length_of_any(kDividers, text);
}

std::size_t division_length(std::string_view text) {
  const std::size_t hyphen = dividing_hyphen_length(text);
  if (hyphen == 0) return 0;
  const std::size_t line_break = line_break_length(text.substr(hyphen));
  return line_break > 0 || text.starts_with(kSoftHyphen) ? hyphen + line_break : 0;
}

bool is_line_division(std::string_view before, std::string_view gap) {
  const std::size_t hyphen = dividing_hyphen_length(gap);
  if (hyphen == 0 && !before.ends_with(kSoftHyphen)) return false;
  const std::string_view blanks = gap.substr(hyphen);
  return !blanks.empty() && line_break_length(blanks) == blanks.size();
}

}  // namespace dragoman
