#include "analyzers/cable/body/body_parts.h"

#include <algorithm>
#include <array>

#include "analyzers/cable/marks/paragraph_mark.h"
#include "analyzers/text/ascii.h"
#include "analyzers/text/utf8.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxHeadingLines = 3;
constexpr std::size_t kMaxHeadingBytes = 90;
constexpr std::size_t kMaxSignatureBytes = 40;
constexpr std::size_t kMaxSignatureWords = 3;
constexpr std::size_t kShortestRedaction = 5;
constexpr std::size_t kMaxClassifiedByBytes = 1000;

bool is_text(const std::vector<BodyLine>& lines, std::size_t at) {
  return at < lines.size() && lines[at].kind == BodyLineKind::kText;
}

bool is_rule(const std::vector<BodyLine>& lines, std::size_t at) {
  return at < lines.size() && lines[at].kind == BodyLineKind::kRule;
}

bool has_number(std::string_view line) {
  const auto mark = parse_paragraph_mark(line);
  return mark && mark->number != 0;
}

bool ends_sentence(std::string_view line) {
  return line.ends_with('.') || line.ends_with(',') || line.ends_with(';') || line.ends_with(':');
}

bool begins_heading(std::string_view line) {
  const char first = line.front();
  const bool begins = ascii::is_upper(first) || ascii::is_digit(first) || first == '"' ||
                      first == '(' || static_cast<unsigned char>(first) >= 0x80;
  return begins && std::any_of(line.begin(), line.end(), ascii::is_letter);
}

// Past the last line of the block of text that begins at `begin`: numbered paragraphs end it.
std::size_t block_end(const std::vector<BodyLine>& lines, std::size_t begin) {
  std::size_t end = begin + 1;
  while (is_text(lines, end) && !has_number(lines[end].text)) ++end;
  return end;
}

// The rule above a heading isn't one below the text before it.
bool is_upper_rule(const std::vector<BodyLine>& lines, std::size_t rule) {
  std::size_t next = rule + 1;
  while (next < lines.size() && next <= rule + kMaxHeadingLines && is_text(lines, next)) ++next;
  return next > rule + 1 && is_rule(lines, next);
}

bool is_heading(const std::vector<BodyLine>& lines, std::size_t begin, std::size_t end) {
  if (end - begin > kMaxHeadingLines || has_number(lines[begin].text)) return false;
  const auto is_long = [](const BodyLine& line) { return line.text.size() > kMaxHeadingBytes; };
  const auto at = [&](std::size_t line) {
    return lines.begin() + static_cast<std::ptrdiff_t>(line);
  };
  if (!begins_heading(lines[begin].text) || std::any_of(at(begin), at(end), is_long)) return false;
  const bool ends = ends_sentence(lines[end - 1].text);
  if (is_rule(lines, end))
    return !is_upper_rule(lines, end) || (begin > 0 && is_rule(lines, begin - 1));
  std::size_t next = end;
  while (next < lines.size() && !is_text(lines, next)) ++next;
  return !ends && end - begin < kMaxHeadingLines && is_text(lines, next) &&
         has_number(lines[next].text);
}

std::string_view text_of(const CableBody& body, const CableParagraph& paragraph) {
  return std::string_view(body.text).substr(paragraph.begin, paragraph.end - paragraph.begin);
}

// "SUMMARY", "BEGIN SUMMARY", "Executive Summary", "(U) Summary and comment"
bool begins_summary(std::string_view text) {
  std::size_t mark = 0;
  if (parse_portion(text, mark)) text = ascii::trim(text.substr(mark));
  for (const std::string_view opening : {"BEGIN ", "EXECUTIVE ", "INTRODUCTION AND "}) {
    if (ascii::starts_with_ignoring_case(text, opening)) text.remove_prefix(opening.size());
  }
  return ascii::starts_with_ignoring_case(text, "SUMMARY") &&
         (text.size() == 7 || !ascii::is_letter(text[7]));
}

bool ends_summary(std::string_view text) {
  const std::string capitals = ascii::collapse_blanks(ascii::to_upper(text));
  return capitals.find("END SUMMARY") != std::string::npos ||
         capitals.find("END OF SUMMARY") != std::string::npos;
}

bool is_signature_char(char c) {
  return ascii::is_upper(c) || c == '-' || c == '\'' || c == ' ' || c == '.' || c == '/';
}

bool is_signature(std::string_view line) {
  constexpr std::array<std::string_view, 4> kNever = {"END", "UNCLASSIFIED", "XXX", "COMMENT"};
  const auto words = ascii::words(line);
  if (words.empty() || words.size() > kMaxSignatureWords || line.size() > kMaxSignatureBytes) {
    return false;
  }
  const auto is_never = [&](std::string_view word) { return words[0].starts_with(word); };
  return words.back().size() >= 2 && std::all_of(line.begin(), line.end(), is_signature_char) &&
         std::none_of(kNever.begin(), kNever.end(), is_never);
}

// The words in capitals after the address of a website; else the whole line.
std::string_view behind_website(std::string_view line) {
  if (line.find("http") == std::string_view::npos) return line;
  const std::size_t blank = line.rfind(' ');
  return blank == std::string_view::npos ? line : line.substr(blank + 1);
}

// "Visit London's Classified Website: ...", "MINIMIZE CONSIDERED", a row of points: what may stand
// below the signature.
bool is_closing_note(std::string_view line) {
  if (line.find_first_not_of(". ") == std::string_view::npos) return true;
  const std::string capitals = ascii::to_upper(line);
  const auto starts = [&](std::string_view start) { return capitals.starts_with(start); };
  if (starts("VISIT ")) return capitals.find("WEBSITE") != std::string::npos;
  return starts("HTTP") || starts("NOTE BY OC") || starts("NOTE: BY OC") || starts("MINIMIZE ");
}

// The text without such lines at its end. A note that a surname in capitals ends is kept.
std::string_view without_closing_notes(std::string_view text) {
  text = ascii::trim(text);
  for (;;) {
    const std::size_t newline = text.rfind('\n');
    if (newline == std::string_view::npos) return text;
    const std::string_view line = text.substr(newline + 1);
    const bool is_signed = ascii::words(behind_website(line)).size() == 1 &&
                           line.find_first_not_of(". ") != std::string_view::npos;
    if (!is_closing_note(line) || (is_signed && is_signature(behind_website(line)))) return text;
    text = ascii::trim(text.substr(0, newline));
  }
}

// The name after a sentence that says where the text ends: "END COMMENT WATERS". Empty where the
// line holds no such sentence before its end.
std::string_view behind_end_mark(std::string_view line) {
  constexpr std::array<std::string_view, 6> kMarks = {"END COMMENT", "END SUMMARY", "END TEXT",
                                                      "END NOTE",    "END MESSAGE", "END CABLE"};
  const std::string capitals = ascii::to_upper(line);
  for (const std::string_view mark : kMarks) {
    const std::size_t at = capitals.rfind(mark);
    if (at == std::string::npos) continue;
    std::string_view rest = line.substr(at + mark.size());
    ascii::take_while(rest, [](char c) { return ascii::is_blank(c) || c == '.' || c == '"'; });
    if (is_signature(rest)) return rest;
  }
  return {};
}

// "Murphy": a name alone below a blank line at the end of a text in small letters.
bool is_small_signature(std::string_view above, std::string_view line) {
  constexpr std::array<std::string_view, 8> kNever = {
      "Attachment", "Annex", "Background", "Comment", "End", "Enclosure", "Note", "Summary"};
  const auto words = ascii::words(line);
  if (!above.ends_with("\n\n") || words.empty() || words.size() > 2) return false;
  constexpr std::string_view kEnds = ".!?\")";
  const std::string_view text = ascii::trim(above);
  if (text.empty() || kEnds.find(text.back()) == std::string_view::npos) return false;
  return std::all_of(words.begin(), words.end(), [&](std::string_view word) {
    return word.size() >= 3 && ascii::is_upper(word[0]) && ascii::has_lower(word) &&
           std::all_of(word.begin(), word.end(), ascii::is_letter) &&
           std::find(kNever.begin(), kNever.end(), word) == kNever.end();
  });
}

// Whether a text ends before its last line: where it doesn't, that line is the end of a sentence in
// capitals.
bool may_end_above(std::string_view text) {
  if (text.ends_with("\n\n")) return true;
  text = ascii::trim(text);
  const std::size_t newline = text.rfind('\n');
  const std::string_view last = newline == std::string_view::npos ? text : text.substr(newline + 1);
  constexpr std::string_view kEnds = ".?!\"):*";
  return last.empty() || kEnds.find(last.back()) != std::string_view::npos ||
         last.starts_with("END ") || ascii::has_lower(last);
}

}  // namespace

std::vector<bool> find_headings(const std::vector<BodyLine>& lines) {
  std::vector<bool> headings(lines.size());
  for (std::size_t begin = 0; begin < lines.size();) {
    if (!is_text(lines, begin)) {
      ++begin;
      continue;
    }
    const std::size_t end = block_end(lines, begin);
    if (is_heading(lines, begin, end)) {
      std::fill(headings.begin() + static_cast<std::ptrdiff_t>(begin),
                headings.begin() + static_cast<std::ptrdiff_t>(end), true);
    }
    begin = end;
  }
  return headings;
}

void mark_summary(CableBody& body) {
  auto& paragraphs = body.paragraphs;
  const auto begins = [&](const CableParagraph& p) { return begins_summary(text_of(body, p)); };
  const auto ends = [&](const CableParagraph& p) { return ends_summary(text_of(body, p)); };
  const auto first = std::find_if(paragraphs.begin(), paragraphs.end(), begins);
  const auto has_begin = first != paragraphs.end();
  const auto last = std::find_if(has_begin ? first : paragraphs.begin(), paragraphs.end(), ends);
  if (last != paragraphs.end()) {
    const auto mark = [](CableParagraph& p) { p.is_summary = true; };
    std::for_each(has_begin ? first : last, last + 1, mark);
  } else if (has_begin) {
    first->is_summary = true;
    for (auto next = first + 1; first->is_heading && next != paragraphs.end(); ++next) {
      if (next->is_heading) break;
      next->is_summary = true;
    }
  }
}

std::string find_classified_by(const CableBody& body) {
  for (const CableParagraph& paragraph : body.paragraphs) {
    const std::string_view text = text_of(body, paragraph);
    if (!ascii::starts_with_ignoring_case(text, "CLASSIFIED BY")) continue;
    return ascii::collapse_blanks(utf8_prefix(text, kMaxClassifiedByBytes));
  }
  return "";
}

std::string find_signature(std::string_view text) {
  text = without_closing_notes(text);
  const std::size_t newline = text.rfind('\n');
  std::string_view line = newline == std::string_view::npos ? text : text.substr(newline + 1);
  const std::string_view above = text.substr(0, text.size() - line.size());
  if (const auto behind = behind_end_mark(line); !behind.empty()) {
    line = behind;
  } else if (line.size() > kMaxSignatureBytes) {
    const std::size_t sentence = line.rfind(". ");
    if (sentence == std::string_view::npos) return "";
    line = behind_website(line.substr(sentence + 2));
  } else if (!may_end_above(above)) {
    return "";
  }
  if (line.ends_with("...")) return "";  // a publisher's cut
  while (line.ends_with('.')) line.remove_suffix(1);
  if (!is_signature(line) && !is_small_signature(above, line)) return "";
  const auto words = ascii::words(line);
  const bool is_doubled = words.size() == 2 && words[0] == words[1];
  return is_doubled ? std::string(words[0]) : ascii::collapse_blanks(line);
}

int count_redactions(std::string_view text) {
  int runs = 0;
  for (std::size_t at = text.find_first_of("Xx"); at != std::string_view::npos;
       at = text.find_first_of("Xx", at)) {
    const std::size_t end = std::min(text.find_first_not_of("Xx", at), text.size());
    if (end - at >= kShortestRedaction) ++runs;
    at = end;
  }
  return runs;
}

}  // namespace dragoman
