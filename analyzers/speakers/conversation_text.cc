#include "analyzers/speakers/conversation_text.h"

#include <algorithm>
#include <array>

#include "analyzers/speakers/speech_verbs.h"
#include "analyzers/tags/lookup.h"
#include "analyzers/text/ascii.h"
#include "analyzers/text/strings.h"

namespace dragoman {
namespace {

constexpr std::array<std::string_view, 10> kOfConversations = {
    "onversation", "inutes",  "ranscript", "eeting", "iscussion",
    "nterview",    "otes of", "elephone",  "emcon",  "emorandum for the Record"};

constexpr std::size_t kHeadOfText = 2000;  // bytes in which a list of participants begins
constexpr std::size_t kLongestHeading = 90;

bool names_conversation(std::string_view title) {
  return std::any_of(kOfConversations.begin(), kOfConversations.end(), [&](std::string_view word) {
    return title.find(word) != std::string_view::npos;
  });
}

// Adds the people of a line, which semicolons part, and the cells of a table. A country is a
// heading, and so is what ends with a colon.
void add_items(std::string_view line, std::vector<std::string>& items) {
  for (const std::string_view cell : split(line, '\t')) {
    for (const std::string_view part : split(cell, ';')) {
      const std::string_view item = ascii::trim(part);
      const bool is_heading = item.ends_with(':') || country_of_name(item) != nullptr;
      if (!item.empty() && !is_heading) items.emplace_back(item);
    }
  }
}

// How often a text has verbs of speaking.
std::size_t count_reports(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t end = text.find('d'); end != std::string_view::npos; end = text.find('d', end)) {
    ++end;
    if (end == text.size() || (text[end] != ' ' && text[end] != ',')) continue;
    std::size_t begin = end;
    while (begin > 0 && ascii::is_lower(text[begin - 1])) --begin;
    if (is_speech_verb(text.substr(begin, end - begin))) ++count;
  }
  return count;
}

}  // namespace

bool is_conversation(std::string_view text, const RecordedConversation& conversation) {
  const bool is_note = conversation.kind == "telegram" || conversation.kind == "cable" ||
                       conversation.kind == "editorial-note";
  if (is_note) return false;
  if (names_conversation(conversation.title)) return true;
  return conversation.participants.size() > 1 || !participants_in(text).empty();
}

bool reports_conversation(std::string_view text, std::string_view kind) {
  constexpr std::size_t kFewest = 6;
  constexpr std::size_t kBytesEach = 400;
  if (kind != "telegram" && kind != "cable" && kind != "airgram" && kind != "despatch") {
    return false;
  }
  const std::size_t reports = count_reports(text);
  return reports >= kFewest && reports * kBytesEach >= text.size();
}

std::vector<std::string> participants_in(std::string_view text) {
  std::vector<std::string> items;
  const std::string_view head = text.substr(0, kHeadOfText);
  std::size_t at = head.find("PARTICIPANTS");
  if (at == std::string_view::npos) at = head.find("Participants:");
  if (at == std::string_view::npos || (at > 0 && head[at - 1] != '\n')) return items;
  at = text.find_first_of(":\n\t", at);
  if (at == std::string_view::npos) return items;
  std::string_view rest = text.substr(at + 1, kHeadOfText);
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view line = ascii::trim(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
    const bool is_table = line.find('\t') != std::string_view::npos;
    const std::size_t colon = line.find(':');  // "SUBJECT: ..."
    const bool is_other = !is_table && colon != std::string_view::npos && colon + 1 < line.size();
    if (is_other || (line.empty() && !items.empty())) break;
    add_items(line, items);
  }
  return items;
}

bool is_heading(std::string_view paragraph) {
  if (paragraph.size() > kLongestHeading) return false;
  const char last = paragraph.back();
  const bool is_short = paragraph.size() < 30 && !ascii::is_lower(last) &&
                        !ascii::is_mostly_lower(paragraph);  // "H. H. S."
  return ascii::is_alnum(last) || last == ')' || is_short;
}

bool is_remark(std::string_view paragraph) {
  const char first = paragraph.front();
  const char last = paragraph.back();
  return (first == '[' && (last == ']' || last == '.')) || (first == '(' && last == ')');
}

bool is_item(std::string_view paragraph) {
  if (paragraph.starts_with("\u2014") || paragraph.starts_with("\u2013") ||
      paragraph.starts_with("\u2022")) {
    return true;
  }
  const char c = paragraph.front();
  if (c == '-' || c == '*' || ascii::is_lower(c)) return true;
  const std::string_view head = paragraph.substr(0, 5);
  const std::size_t mark = head.find_first_of(".)");
  return mark != std::string_view::npos && mark > 0 && mark < 4 &&
         std::all_of(head.begin(), head.begin() + static_cast<std::ptrdiff_t>(mark),
                     [](char k) { return ascii::is_digit(k) || k == '(' || ascii::is_lower(k); });
}

std::optional<int> item_number(std::string_view paragraph) {
  std::string_view rest = paragraph;
  if (rest.front() == '(') rest.remove_prefix(1);
  const std::string_view digits = ascii::take_while(rest, ascii::is_digit);
  const std::string_view letter = digits.empty() ? ascii::take_while(rest, ascii::is_letter) : "";
  if (rest.empty() || (rest.front() != '.' && rest.front() != ')')) return std::nullopt;
  if (!digits.empty() && digits.size() < 3) return std::stoi(std::string(digits));
  if (letter.size() != 1) return std::nullopt;
  return ascii::to_lower(letter.front()) - 'a' + 1;
}

bool is_initials(std::string_view name) {
  return !name.empty() && name.size() <= 3 &&
         std::all_of(name.begin(), name.end(), [](char c) { return ascii::is_upper(c); });
}

}  // namespace dragoman
