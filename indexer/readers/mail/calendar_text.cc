#include "indexer/readers/mail/calendar_text.h"

#include <algorithm>
#include <array>

#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::array<std::string_view, 4> kRead = {"SUMMARY", "LOCATION", "DESCRIPTION", "COMMENT"};

// A line that begins with a blank continues the one before it (section 3.1).
std::string unfolded(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\r') continue;
    const bool is_fold =
        text[i] == '\n' && i + 1 < text.size() && (text[i + 1] == ' ' || text[i + 1] == '\t');
    if (is_fold) {
      ++i;
    } else {
      out += text[i];
    }
  }
  return out;
}

// "\\n", "\\,", "\\;" and "\\\\" (section 3.3.11).
std::string unescaped(std::string_view value) {
  std::string out;
  for (std::size_t i = 0; i < value.size(); ++i) {
    const bool is_escape = value[i] == '\\' && i + 1 < value.size();
    if (is_escape) ++i;
    const bool is_line_end = is_escape && (value[i] == 'n' || value[i] == 'N');
    out += is_line_end ? '\n' : value[i];
  }
  return out;
}

// Where the value begins: after the first colon that isn't in a parameter's quotes.
std::size_t value_begin(std::string_view line) {
  bool is_quoted = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '"') is_quoted = !is_quoted;
    if (line[i] == ':' && !is_quoted) return i + 1;
  }
  return line.size();
}

}  // namespace

std::string calendar_text(std::string_view calendar) {
  const std::string text = unfolded(calendar);
  std::string out;
  for (std::string_view rest = text; !rest.empty();) {
    const std::string_view line = rest.substr(0, rest.find('\n'));
    rest.remove_prefix(std::min(line.size() + 1, rest.size()));
    const std::string name = ascii::to_upper(line.substr(0, line.find_first_of(":;")));
    if (std::find(kRead.begin(), kRead.end(), name) == kRead.end()) continue;
    const std::string value = unescaped(line.substr(value_begin(line)));
    if (!ascii::trim(value).empty()) out.append(out.empty() ? "" : "\n").append(value);
  }
  return out;
}

}  // namespace dragoman
