#include "analyzers/prose/note_lines.h"

#include <algorithm>
#include <array>
#include <string>

#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

// In small letters: as a line begins after the number or bracket of a note.
constexpr std::array<std::string_view, 11> kNoteBeginnings = {
    "source:",      "classified by", "derived from:", "drafted by",  "drafted:",  "drafter:",
    "approved by:", "approved:",     "cleared by",    "clearances:", "clearance:"};

constexpr std::size_t kLongestBeginning = 16;
constexpr std::size_t kLongestSignature = 40;

std::string_view without_number(std::string_view line) {
  const std::size_t first = line.find_first_not_of(" \t[(*0123456789.");
  return first == std::string_view::npos ? std::string_view() : line.substr(first);
}

bool is_note(std::string_view line) {
  std::string begin(without_number(line).substr(0, kLongestBeginning));
  std::transform(begin.begin(), begin.end(), begin.begin(), ascii::to_lower);
  return std::any_of(kNoteBeginnings.begin(), kNoteBeginnings.end(),
                     [&](std::string_view known) { return begin.starts_with(known); });
}

bool is_signature(std::string_view line) {
  const bool capitals = std::all_of(line.begin(), line.end(), [](char c) {
    return (c >= 'A' && c <= 'Z') || c == ' ' || c == '.' || c == '-' || c == '\'';
  });
  return capitals && line.size() <= kLongestSignature &&
         line.find_first_not_of(" .-'") != std::string_view::npos;
}

}  // namespace

std::vector<NoteLine> find_note_lines(std::string_view text, bool is_signed) {
  std::vector<NoteLine> notes;
  NoteLine last;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = text.substr(begin, end - begin);
    if (line.find_first_not_of(" \t\r") != std::string_view::npos) last = {begin, end};
    if (is_note(line)) notes.push_back({begin, end});
    begin = end + 1;
  }
  const std::string_view line = text.substr(last.begin, last.end - last.begin);
  const bool known = !notes.empty() && notes.back().begin == last.begin;
  if (is_signed && !known && is_signature(line)) notes.push_back(last);
  return notes;
}

}  // namespace dragoman
