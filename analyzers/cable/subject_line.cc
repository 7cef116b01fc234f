#include "analyzers/cable/subject_line.h"

#include <algorithm>
#include <array>

#include "analyzers/cable/ascii.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxBytes = 1000;
constexpr std::array<std::string_view, 10> kNeverLast = {"A",  "AN", "AND", "BY", "FOR",
                                                         "IN", "OF", "THE", "TO", "WITH"};

}  // namespace

std::string read_subject(std::string_view text) {
  if (text.size() > kMaxBytes) {
    const std::size_t blank = text.rfind(' ', kMaxBytes);
    text = text.substr(0, blank == std::string_view::npos ? 0 : blank);
  }
  return ascii::collapse_blanks(text);
}

bool continues_subject(std::string_view subject, std::string_view line) {
  return ascii::has_lower(subject) || !ascii::is_mostly_lower(line);
}

bool breaks_off(std::string_view subject) {
  const std::size_t blank = ascii::trim(subject).rfind(' ');
  if (blank == std::string_view::npos) return subject.empty();
  const std::string_view last = ascii::trim(subject.substr(blank));
  return std::find(kNeverLast.begin(), kNeverLast.end(), last) != kNeverLast.end();
}

}  // namespace dragoman
