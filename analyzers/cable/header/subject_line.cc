#include "analyzers/cable/header/subject_line.h"

#include <algorithm>
#include <array>

#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxBytes = 1000;
constexpr std::array<std::string_view, 10> kNeverLast = {"A",  "AN", "AND", "BY", "FOR",
                                                         "IN", "OF", "THE", "TO", "WITH"};

// The heading of a list of contents below the subject.
std::string_view without_index(std::string_view subject) {
  constexpr std::string_view kIndex = " INDEX:";
  while (subject.size() > kIndex.size() &&
         ascii::to_upper(subject.substr(subject.size() - kIndex.size())) == kIndex) {
    subject.remove_suffix(kIndex.size());
  }
  return subject;
}

// "SENSITIVE BUT UNCLASSIFIED - PLEASE PROTECT ACCORDINGLY", a line of its own that was joined.
std::string_view without_handling(std::string_view subject) {
  const std::string capitals = ascii::to_upper(subject);
  const std::size_t begin = capitals.rfind(" SENSITIVE BUT UNCLASSIFIED");
  if (begin == std::string::npos || begin == 0) return subject;
  const bool is_handling = capitals.ends_with("ACCORDINGLY") || capitals.ends_with("ACCORDINGLY.");
  return is_handling ? subject.substr(0, begin) : subject;
}

}  // namespace

std::string read_subject(std::string_view text) {
  if (text.size() > kMaxBytes) {
    const std::size_t blank = text.rfind(' ', kMaxBytes);
    text = text.substr(0, blank == std::string_view::npos ? 0 : blank);
  }
  const std::string line = ascii::collapse_blanks(text);
  return std::string(without_handling(without_index(line)));
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
