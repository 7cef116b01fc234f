// Memoranda and letters, known by their form: a kind, lines with keys, a salutation.

#include <algorithm>

#include "analyzers/prose/folding.h"
#include "analyzers/prose/heading_kinds.h"
#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxLinesAboveKind = 8;
constexpr std::size_t kMaxHeadingLines = 60;  // long lists of participants among them
constexpr std::size_t kMaxSubjectLines = 4;
constexpr std::size_t kLeastWrappedBytes = 40;
constexpr std::size_t kMaxPeople = 64;

std::size_t find_kind(const ProseLines& lines, std::size_t end, ProseLineKind kind) {
  const auto last = lines.begin() + static_cast<std::ptrdiff_t>(end);
  const auto found =
      std::find_if(lines.begin(), last, [&](const ProseLine& line) { return line.kind == kind; });
  return static_cast<std::size_t>(found - lines.begin());
}

// Two keys, one of them for subject, sender or addressee.
bool has_telling_keys(const ProseLines& lines, std::size_t end) {
  const auto last = lines.begin() + static_cast<std::ptrdiff_t>(end);
  const auto tells = [](const ProseLine& line) {
    return line.kind == ProseLineKind::kSubject || line.kind == ProseLineKind::kFrom ||
           line.kind == ProseLineKind::kTo;
  };
  return std::count_if(lines.begin(), last, [](const auto& line) { return line.has_key; }) >= 2 &&
         std::any_of(lines.begin(), last, tells);
}

// A subject wraps into small letters, or, being long and in capitals, into capitals.
bool continues_subject(const ProseLine& subject, const ProseLine& below) {
  return ascii::is_lower(below.text.front()) ||
         (subject.text.size() >= kLeastWrappedBytes && is_in_capitals(subject.text) &&
          is_in_capitals(below.text));
}

// The lines below a key that continue it: continuations, the next line where the key has no text
// of its own, and the rest of a subject that wraps.
std::size_t value_end(const ProseLines& lines, std::size_t key) {
  const bool may_wrap = lines[key].kind == ProseLineKind::kSubject;
  std::size_t at = key + 1;
  const auto continues = [&](const ProseLine& line) {
    if (line.kind == ProseLineKind::kContinuation) return true;
    if (line.kind != ProseLineKind::kShort) return false;
    return (at == key + 1 && lines[key].text.empty()) ||
           (may_wrap && continues_subject(lines[key], line));
  };
  while (at < lines.size() && continues(lines[at])) ++at;
  return at;
}

void read_subject(ProseLines& lines, std::size_t key, ProseHeading& heading) {
  if (!heading.title.empty()) return;
  const std::size_t end = std::min(value_end(lines, key), key + kMaxSubjectLines);
  std::string title;
  for (std::size_t at = key; at < end && title.size() <= kMaxValueBytes; ++at) {
    if (lines[at].text.size() > kMaxValueBytes) break;
    title.append(" ").append(lines[at].text);
    lines[at].is_read = true;
  }
  heading.title = ascii::collapse_blanks(title);
}

// People or offices, one a line or divided by semicolons.
void add_people(std::string_view text, std::vector<std::string>& people) {
  while (!text.empty() && people.size() < kMaxPeople) {
    const std::size_t mark = text.find(';');
    std::string name = ascii::collapse_blanks(text.substr(0, mark));
    if (!name.empty()) people.push_back(std::move(name));
    text.remove_prefix(mark == std::string_view::npos ? text.size() : mark + 1);
  }
}

void read_people(ProseLines& lines, std::size_t key, std::vector<std::string>& people) {
  const std::size_t end = value_end(lines, key);
  for (std::size_t at = key; at < end; ++at) {
    if (lines[at].text.size() > kMaxValueBytes) break;
    add_people(lines[at].text, people);
    lines[at].is_read = true;
  }
}

void read_line(ProseLines& lines, std::size_t at, ProseHeading& heading) {
  ProseLine& line = lines[at];
  switch (line.kind) {
    case ProseLineKind::kSubject: read_subject(lines, at, heading); break;
    case ProseLineKind::kFrom: read_people(lines, at, heading.from); break;
    case ProseLineKind::kTo: read_people(lines, at, heading.to); break;
    case ProseLineKind::kDate:
      if (heading.date) break;
      heading.date = line.date;
      line.is_read = is_bare_date(line);
      break;
    default: break;
  }
}

// "To the Deputy Prime Minister of the Republic of Tajikistan, Dushanbe" above the salutation.
void read_keyless_addressee(ProseLines& lines, std::size_t end, ProseHeading& heading) {
  for (std::size_t at = 0; at < end && heading.to.empty(); ++at) {
    ProseLine& line = lines[at];
    if (line.kind != ProseLineKind::kShort || !line.text.starts_with("To ")) continue;
    add_people(line.text.substr(3), heading.to);
    line.is_read = true;
  }
}

// "MEMORANDUM FOR THE PRESIDENT"
void read_addressee_of_kind(std::string_view text, ProseHeading& heading) {
  constexpr std::string_view kBeginning = "MEMORANDUM FOR ";
  const std::string folded = fold_heading(text);
  if (!text.starts_with(kBeginning) || !heading.to.empty()) return;
  if (folded.ends_with(" record") || folded.ends_with(" file")) return;
  add_people(text.substr(kBeginning.size()), heading.to);
}

// The line that names the kind is the title where there is no subject.
void read_kind_line(ProseLine& line, ProseHeading& heading) {
  read_addressee_of_kind(line.text, heading);
  if (heading.title.empty()) heading.title = ascii::collapse_blanks(line.text);
  line.is_read = true;
}

}  // namespace

bool read_memorandum(ProseLines& lines, ProseHeading& heading) {
  const std::size_t end = std::min(first_paragraph(lines), kMaxHeadingLines);
  const std::size_t above = std::min(end, kMaxLinesAboveKind);
  const std::size_t memorandum = find_kind(lines, above, ProseLineKind::kMemorandum);
  const std::size_t letter = find_kind(lines, above, ProseLineKind::kLetter);
  const std::size_t salutation = find_kind(lines, end, ProseLineKind::kSalutation);
  const bool is_letter = memorandum == above && (letter < above || salutation < end);
  if (!is_letter && memorandum == above && !has_telling_keys(lines, end)) return false;

  heading.kind = is_letter ? "letter" : "memorandum";
  for (std::size_t at = 0; at < end; ++at) read_line(lines, at, heading);
  if (is_letter) read_keyless_addressee(lines, std::min(salutation, end), heading);
  const std::size_t kind_line = std::min(memorandum, letter);
  if (kind_line < above) read_kind_line(lines[kind_line], heading);
  return true;
}

}  // namespace dragoman
