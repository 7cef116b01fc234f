#include "analyzers/copies/redactions.h"

#include <algorithm>
#include <array>
#include <string>

#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::size_t kMinRun = 4;  // "XXXX"; XXX is a numeral and a film
constexpr std::size_t kMaxNoteBytes = 200;

// Words that say in a bracketed note that something was withheld. In capitals.
constexpr auto kWithheld =
    std::to_array<std::string_view>({"NOT DECLASSIFIED", "NOT RELEASED", "REDACTED", "EXCISED",
                                     "DELETED", "SANITIZED", "WITHHELD", "DENIED"});

// U+2588 and its like, in UTF-8.
bool is_bar(std::string_view text) {
  return text.starts_with("\u2588") || text.starts_with("\u2587") || text.starts_with("\u25A0") ||
         text.starts_with("\u2593");
}

// The end of a run of X as a word of its own, or of bars; `at` where there is none.
std::size_t run_end(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (is_bar(text.substr(end))) end += 3;
  if (end > at) return end;
  const char x = text[at];
  if ((x != 'X' && x != 'x') || (at > 0 && ascii::is_alnum(text[at - 1]))) return at;
  while (end < text.size() && text[end] == x) ++end;
  const bool is_word = end == text.size() || !ascii::is_alnum(text[end]);
  return is_word && end - at >= kMinRun ? end : at;
}

// The end of a note in brackets that says so, "[1½ lines not declassified]".
std::size_t note_end(std::string_view text, std::size_t at) {
  if (text[at] != '[') return at;
  const std::size_t close = text.substr(at, kMaxNoteBytes).find(']');
  if (close == std::string_view::npos) return at;
  const std::string note = ascii::collapse_blanks(ascii::to_upper(text.substr(at, close)));
  const bool says = std::any_of(kWithheld.begin(), kWithheld.end(), [&](std::string_view words) {
    return note.find(words) != std::string::npos;
  });
  return says ? at + close + 1 : at;
}

bool is_only_signs(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) {
    return static_cast<unsigned char>(c) < 0x80 && !ascii::is_alnum(c);
  });
}

}  // namespace

std::vector<Redaction> find_redactions(std::string_view text) {
  std::vector<Redaction> found;
  for (std::size_t at = 0; at < text.size();) {
    const char c = text[at];
    const bool may_begin = c == 'x' || c == 'X' || c == '[' || c == '\xE2';
    const std::size_t end = may_begin ? std::max(run_end(text, at), note_end(text, at)) : at;
    if (end == at) {
      ++at;
      continue;
    }
    const bool joins = !found.empty() && at - found.back().end <= kMinRun &&
                       is_only_signs(text.substr(found.back().end, at - found.back().end));
    if (joins) {
      found.back().end = end;
    } else {
      found.push_back({at, end});
    }
    at = end;
  }
  return found;
}

}  // namespace dragoman
