#include "analyzers/cable/marks/paragraph_mark.h"

#include <algorithm>
#include <array>

#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::string_view kPilcrow = "\u00B6";
constexpr std::size_t kMaxPortionBytes = 24;

constexpr std::array<std::string_view, 9> kLevels = {"U",   "C",    "S",   "TS",    "SBU",
                                                     "LOU", "FOUO", "OUO", "UNCLAS"};
constexpr std::array<std::string_view, 9> kCaveats = {"NF",  "NOFORN", "FOUO", "OC", "NC",
                                                      "SBU", "LES",    "REL",  "EX"};

template <typename Table>
bool contains(const Table& table, std::string_view word) {
  return std::find(table.begin(), table.end(), word) != table.end();
}

void skip_blanks(std::string_view& text) {
  ascii::take_while(text, ascii::is_blank);
}

bool take_pilcrow(std::string_view& text) {
  if (!text.starts_with(kPilcrow)) return false;
  text.remove_prefix(kPilcrow.size());
  skip_blanks(text);
  return true;
}

// Takes "12." or "12)" off the text, or "12" where `bare_too` says so; 0 where none is there.
int take_number(std::string_view& text, bool bare_too) {
  std::string_view rest = text;
  const std::string_view digits = ascii::take_while(rest, ascii::is_digit);
  if (digits.empty() || digits.size() > 3 || digits.front() == '0') return 0;
  const bool has_end = rest.starts_with('.') || rest.starts_with(')');
  if (has_end) rest.remove_prefix(1);
  const bool is_decimal = has_end && !rest.empty() && ascii::is_digit(rest.front());
  if (is_decimal || (!has_end && !bare_too)) return 0;
  if (!rest.empty() && !has_end && !ascii::is_blank(rest.front()) && rest.front() != '(') return 0;
  text = rest;
  return std::stoi(std::string(digits));
}

std::string take_portion(std::string_view& text) {
  std::size_t length = 0;
  auto portion = parse_portion(text, length);
  text.remove_prefix(length);
  return portion.value_or("");
}

// Takes the mark's parts off the text, the portion marking before or after the number.
ParagraphMark take_mark(std::string_view& text) {
  ParagraphMark mark;
  mark.has_pilcrow = take_pilcrow(text);
  mark.portion = take_portion(text);
  skip_blanks(text);
  mark.has_pilcrow = take_pilcrow(text) || mark.has_pilcrow;
  std::string_view rest = text;
  mark.number = take_number(rest, true);
  const bool is_bare = take_number(text, false) == 0;
  skip_blanks(rest);
  if (mark.portion.empty()) mark.portion = take_portion(rest);
  const bool is_sure = !is_bare || mark.has_pilcrow || !mark.portion.empty();
  if (mark.number != 0 && is_sure) {
    text = rest;
  } else {
    mark.number = 0;
  }
  skip_blanks(text);
  return mark;
}

}  // namespace

std::optional<std::string> parse_portion(std::string_view text, std::size_t& length) {
  length = 0;
  const std::size_t close = text.substr(0, kMaxPortionBytes).find(')');
  if (!text.starts_with('(') || close == std::string_view::npos) return std::nullopt;
  std::string portion;
  std::string_view rest = text.substr(1, close - 1);
  while (!rest.empty()) {
    skip_blanks(rest);
    const std::string_view word = ascii::take_while(rest, ascii::is_upper);
    const bool is_known = portion.empty() ? contains(kLevels, word) : contains(kCaveats, word);
    if (!is_known) return std::nullopt;
    portion += (portion.empty() ? "" : "/") + std::string(word);
    const auto is_divider = [](char c) { return c == '/' || c == '-' || c == ','; };
    const std::string_view dividers =
        ascii::take_while(rest, [&](char c) { return is_divider(c) || ascii::is_blank(c); });
    if (dividers.empty() && !rest.empty()) return std::nullopt;
  }
  if (portion.empty()) return std::nullopt;
  length = close + 1;
  return portion;
}

std::optional<ParagraphMark> parse_paragraph_mark(std::string_view text) {
  std::string_view rest = text;
  ParagraphMark mark = take_mark(rest);
  if (mark.number == 0 && mark.portion.empty()) return std::nullopt;
  mark.length = text.size() - rest.size();
  return mark;
}

std::size_t find_inline_mark(std::string_view line, int number) {
  const std::string digits = std::to_string(number);
  for (std::size_t at = line.find(digits, 1); at != std::string_view::npos;
       at = line.find(digits, at + digits.size())) {
    std::size_t begin = at;
    if (line.substr(0, at).ends_with(kPilcrow)) begin -= kPilcrow.size();
    if (begin == 0 || !ascii::is_blank(line[begin - 1])) continue;
    const auto mark = parse_paragraph_mark(line.substr(begin));
    const bool is_sure = mark && (mark->has_pilcrow || !mark->portion.empty());
    if (is_sure && mark->number == number) return begin;
  }
  return std::string_view::npos;
}

}  // namespace dragoman
