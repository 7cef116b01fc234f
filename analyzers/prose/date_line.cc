#include "analyzers/prose/date_line.h"

#include <algorithm>
#include <array>

#include "analyzers/prose/folding.h"
#include "analyzers/prose/prose_date.h"
#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxLineBytes = 120;
constexpr std::size_t kMaxDatelineBytes = 160;  // places and agencies, up to the dash
constexpr std::size_t kMaxPlaceWords = 9;       // "BINZA, Democratic Republic of the Congo"
constexpr std::size_t kMaxTimeBytes = 40;

constexpr std::array<std::string_view, 4> kDashes = {"—", "–", "--", " - "};

// What may stand before a date without being a place: "On Friday, April 14, 1999 — the day when".
constexpr std::string_view kSentenceWords =
    "in|on|at|by|as|from|since|until|till|after|before|the|a|an|and|but|for|when|this|that|it|"
    "dated|signed|adopted";
constexpr std::string_view kPlaceParticles = "of|the|and|de|la|le|do|da|du|del|am|upon|on";

constexpr std::array<std::string_view, 8> kLabels = {
    "date", "published", "posted", "updated", "first published", "last updated", "issued", "dated"};

// A capital, or a letter beyond ASCII, whose case isn't looked at.
bool begins_like_name(std::string_view word) {
  if (word.starts_with('(')) word.remove_prefix(1);
  return !word.empty() &&
         (ascii::is_upper(word.front()) || static_cast<unsigned char>(word.front()) >= 0x80);
}

bool is_place(std::string_view text) {
  const auto words = ascii::words(text);
  if (words.empty() || words.size() > kMaxPlaceWords || !begins_like_name(words.front()) ||
      lists_word(kSentenceWords, fold_heading(words.front()))) {
    return false;
  }
  return std::all_of(words.begin(), words.end(), [](std::string_view word) {
    return begins_like_name(word) || lists_word(kPlaceParticles, word);
  });
}

bool is_remark(std::string_view text) {
  return text.starts_with('(') && text.ends_with(')');
}

// What may follow the date in a line of its own: ", 3:10-3:55 p.m.", "at 11 a.m.".
bool is_time_or_remark(std::string_view text) {
  text = ascii::trim(text);
  if (text.size() > kMaxTimeBytes) return false;
  if (text.empty() || text == "." || is_remark(text)) return true;
  if (text.starts_with(',')) text = ascii::trim(text.substr(1));
  if (text.starts_with("at ")) text.remove_prefix(3);
  return !text.empty() && ascii::is_digit(text.front()) && text.find_first_of(".:hapH") < 6;
}

// What may follow the date in a dateline; the parenthesis may have been opened before it.
bool is_dateline_end(std::string_view text) {
  text = ascii::trim(text);
  return text.empty() || text == ")" || is_remark(text);
}

// Not "-1975" of "May 1974-1975".
bool is_no_span(std::string_view text) {
  return !text.starts_with('-') && !text.starts_with("–") && !text.starts_with('/');
}

using EndTest = bool (*)(std::string_view);

std::optional<Date> date_before(std::string_view text, EndTest is_end) {
  const auto date = take_prose_date(text);
  return date && is_end(text) ? date : std::nullopt;
}

// A date after a place and a comma or parenthesis.
std::optional<Date> date_behind_place(std::string_view text, EndTest is_end) {
  for (std::size_t at = text.find_first_of(",("); at != std::string_view::npos;
       at = text.find_first_of(",(", at + 1)) {
    if (const auto date = date_before(text.substr(at + 1), is_end)) {
      return is_place(text.substr(0, at)) ? date : std::nullopt;
    }
  }
  return std::nullopt;
}

std::string_view without_brackets(std::string_view line) {
  const bool is_bracketed = (line.starts_with('[') && line.ends_with(']')) || is_remark(line);
  return is_bracketed ? ascii::trim(line.substr(1, line.size() - 2)) : line;
}

// "Published: ", "Posted on "; the labels are ASCII, so folding keeps their length.
std::string_view without_label(std::string_view line) {
  const std::string folded = fold_heading(line.substr(0, kMaxLineBytes));
  for (const std::string_view label : kLabels) {
    if (!folded.starts_with(label) || line.size() < label.size()) continue;
    std::string_view rest = line.substr(label.size());
    if (rest.starts_with(':')) rest.remove_prefix(1);
    if (!rest.starts_with(' ')) continue;
    rest = ascii::trim(rest);
    return rest.starts_with("on ") ? rest.substr(3) : rest;
  }
  return line;
}

std::string_view before_dash(std::string_view paragraph) {
  const std::string_view head = paragraph.substr(0, kMaxDatelineBytes);
  std::size_t first = std::string_view::npos;
  for (const std::string_view dash : kDashes) first = std::min(first, head.find(dash));
  return first == std::string_view::npos ? std::string_view() : head.substr(0, first);
}

}  // namespace

std::optional<Date> parse_timed_date(std::string_view text) {
  return date_before(ascii::trim(text), is_time_or_remark);
}

std::optional<Date> parse_date_line(std::string_view line) {
  line = ascii::trim(line);
  if (line.size() > kMaxLineBytes) return std::nullopt;
  line = without_label(without_brackets(line));
  if (const auto date = parse_timed_date(line)) return date;
  return date_behind_place(line, is_time_or_remark);
}

namespace {

// A date at the end, after capitalised words: "CACM December, 1958", "Vol. 3, May 1999".
std::optional<Date> date_behind_name(std::string_view text) {
  if (text.size() > kMaxLineBytes) return std::nullopt;
  for (std::size_t blank = text.find(' '); blank != std::string_view::npos;
       blank = text.find(' ', blank + 1)) {
    const auto date = date_before(ascii::trim(text.substr(blank)), is_time_or_remark);
    if (date) return is_place(text.substr(0, blank)) ? date : std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Date> parse_date_value(std::string_view text) {
  text = ascii::trim(text);
  const auto iso = parse_iso_date(text);
  if (iso && iso->precision == DatePrecision::kMinute) return iso;
  if (const auto date = date_before(text, is_no_span)) return date;
  if (const auto date = parse_date_line(text)) return date;
  return date_behind_name(text);
}

std::optional<Date> parse_trailing_date(std::string_view line) {
  line = line.substr(0, kMaxLineBytes);
  for (std::size_t at = line.find_first_of(",|"); at != std::string_view::npos;
       at = line.find_first_of(",|", at + 1)) {
    if (const auto date = date_before(line.substr(at + 1), is_time_or_remark)) return date;
  }
  return std::nullopt;
}

std::optional<Date> parse_dateline(std::string_view paragraph) {
  const std::string_view head = before_dash(ascii::trim(paragraph));
  if (const auto date = date_before(head, is_dateline_end)) return date;
  return date_behind_place(head, is_dateline_end);
}

}  // namespace dragoman
