#include "indexer/readers/known/mail_signs.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

// Lines that people don't type.
constexpr auto kProgramHeaders = std::to_array<std::string_view>(
    {"MESSAGE-ID:", "MIME-VERSION:", "RECEIVED:", "RETURN-PATH:", "CONTENT-TYPE:",
     "CONTENT-TRANSFER-ENCODING:", "DKIM-SIGNATURE:", "DELIVERED-TO:", "X-MAILER:", "IN-REPLY-TO:",
     "ARC-SEAL:", "AUTHENTICATION-RESULTS:", "X-GM-THRID:", "LIST-ID:"});

constexpr auto kPersonHeaders =
    std::to_array<std::string_view>({"FROM:", "TO:", "SUBJECT:", "DATE:", "SENDER:"});

constexpr auto kWeekdays =
    std::to_array<std::string_view>({"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"});

constexpr std::size_t kLongestName = 76;

std::string_view take_mail_line(std::string_view& text) {
  const std::size_t end = text.find('\n');
  std::string_view line = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

bool is_header_line(std::string_view line) {
  const std::string_view name =
      ascii::take_while(line, [](char c) { return c > ' ' && c < '\x7F' && c != ':'; });
  return !name.empty() && name.size() <= kLongestName && line.starts_with(':');
}

template <typename Names>
bool begins_with_any(std::string_view line, const Names& names) {
  return std::any_of(names.begin(), names.end(), [&](std::string_view name) {
    return ascii::starts_with_ignoring_case(line, name);
  });
}

}  // namespace

bool looks_like_mail(std::string_view head) {
  std::size_t programs = 0;
  std::size_t persons = 0;
  while (!head.empty()) {
    const std::string_view line = take_mail_line(head);
    if (line.empty()) break;
    if (line.starts_with(' ') || line.starts_with('\t')) continue;
    if (!is_header_line(line)) return false;
    if (begins_with_any(line, kProgramHeaders)) ++programs;
    if (begins_with_any(line, kPersonHeaders)) ++persons;
  }
  return programs >= 2 || (programs == 1 && persons >= 2);
}

// "From someone@example.org Sat Jan  3 01:05:34 1996"
bool looks_like_mbox(std::string_view head) {
  if (!head.starts_with("From ")) return false;
  const auto words = ascii::words(take_mail_line(head));
  const bool has_time = std::any_of(words.begin(), words.end(), [](std::string_view word) {
    return word.size() >= 5 && ascii::is_digit(word[0]) && ascii::is_digit(word[1]) &&
           word[2] == ':';
  });
  const bool has_day = std::any_of(words.begin(), words.end(), [](std::string_view word) {
    return std::find(kWeekdays.begin(), kWeekdays.end(), word) != kWeekdays.end();
  });
  return has_time && has_day && words.size() >= 6 && is_header_line(take_mail_line(head));
}

}  // namespace dragoman
