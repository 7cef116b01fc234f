#include "searcher/citation/citation.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzers/cable/marks/reference.h"
#include "analyzers/text/display.h"
#include "searcher/citation/correspondent.h"
#include "searcher/citation/frus_volume.h"

namespace dragoman {
namespace {

constexpr std::array<std::string_view, 12> kMonths = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

CitedAs type_of(const Document& document, bool in_volume) {
  const std::string_view kind = document.first(Field::kKind);
  if (kind == "cable") return CitedAs::kTelegram;
  if (in_volume) return CitedAs::kVolumePart;
  if (kind == "un-document") return CitedAs::kUnPaper;
  if (kind == "article" || kind == "newsletter") return CitedAs::kPress;
  if (kind == "letter" || kind == "memorandum" || kind == "telegram") return CitedAs::kLetter;
  return CitedAs::kOther;
}

// "107" of the document "frus1977-80v21/d107" of the volume "frus1977-80v21"; "" for others.
std::string number_in_volume(const Document& document) {
  const std::string_view id = document.first(Field::kId);
  const std::string volume = std::string(document.first(Field::kCollection)) + "/d";
  return volume.size() > 2 && id.starts_with(volume) ? std::string(id.substr(volume.size())) : "";
}

std::string kind_words(std::string_view kind) {
  if (kind == "cable") return "telegram";
  if (kind == "un-document") return "UN document";
  std::string words(kind);
  std::replace(words.begin(), words.end(), '-', ' ');
  return words;
}

// Volumes number their documents in the heading, "107. Telegram From", "No. 5 The Chargé"; the
// number has its own place in a reference.
std::string without_number(std::string title, const std::string& number) {
  if (number.empty()) return title;
  for (const std::string& begin : {number + ". ", "No. " + number + ' ', "No. " + number + ". "}) {
    if (title.starts_with(begin)) return title.substr(begin.size());
  }
  return title;
}

std::string one_line(std::string_view text) {
  std::string out;
  for (const char c : printable(text)) {
    if (c != ' ' || (!out.empty() && out.back() != ' ')) out += c;
  }
  if (out.ends_with(' ')) out.pop_back();
  return out;
}

// That of an abbreviation stays: "Moscow to Washington, D.C."
std::string without_full_stop(std::string text) {
  if (!text.ends_with('.') || text.size() < 2) return text;
  const char before = text[text.size() - 2];
  if (before != '.' && !(before >= 'A' && before <= 'Z')) text.pop_back();
  return text;
}

// "Memorandum of Conversation: Crane Deliveries" where a document has a subject beside its heading.
std::string title_of(const Document& document, const std::string& number) {
  std::string title =
      without_full_stop(without_number(one_line(document.first(Field::kTitle)), number));
  const std::string subject = without_full_stop(one_line(document.first(Field::kSubject)));
  if (subject.empty()) return title;
  return title.empty() ? subject : title + ": " + subject;
}

std::string number_of(const Document& document, CitedAs type) {
  const std::string_view id = document.first(Field::kId);
  if (type == CitedAs::kTelegram && parse_cable_reference(id)) return std::string(id);
  if (type == CitedAs::kUnPaper) return std::string(document.first(Field::kReferences));
  return "";
}

// The post is where it was sent from; it replaces a sender that isn't named.
std::string sender_of(const Document& document, CitedAs type) {
  if (document.has(Field::kFrom)) return correspondent(document.first(Field::kFrom));
  return type == CitedAs::kTelegram ? std::string(document.first(Field::kPost)) : "";
}

// Quotation marks within become single ones.
std::string quoted(std::string title) {
  std::replace(title.begin(), title.end(), '"', '\'');
  for (const auto& [twin, single] :
       {std::pair("\u201C", "\u2018"), std::pair("\u201D", "\u2019")}) {
    for (auto at = title.find(twin); at != std::string::npos; at = title.find(twin, at)) {
      title.replace(at, std::string_view(twin).size(), single);
    }
  }
  return '"' + title + ",\"";
}

std::string date_words(const std::optional<Date>& date) {
  if (!date) return "n.d.";
  const std::string year = std::to_string(date->year);
  if (date->precision == DatePrecision::kYear) return year;
  const std::string month(kMonths[static_cast<std::size_t>(date->month - 1)]);
  if (date->precision == DatePrecision::kMonth) return month + ' ' + year;
  return month + ' ' + std::to_string(date->day) + ", " + year;
}

std::string correspondents(const Citation& c) {
  if (c.sender.empty() || c.recipient.empty()) return c.sender;
  return c.sender + " to " + c.recipient;
}

// What sort of text it is; a recipient without a sender is named here.
std::string description(const Citation& c) {
  const std::string what = described(c);
  return c.sender.empty() && !c.recipient.empty() && !what.empty() ? what + " to " + c.recipient
                                                                   : what;
}

std::vector<std::string> parts_in_order(const Citation& c) {
  const std::string title = c.title.empty() ? "" : quoted(c.title);
  const std::string date = date_words(c.date);
  switch (c.type) {
    case CitedAs::kTelegram:
      return {correspondents(c), title, description(c), date, c.classification};
    case CitedAs::kVolumePart:
      return {title, c.title.empty() ? c.kind : "", date, c.container, c.locator};
    case CitedAs::kPress:
      return {c.sender, title, c.title.empty() ? described(c) : "", c.container, date};
    case CitedAs::kUnPaper:
    case CitedAs::kLetter:
    case CitedAs::kOther: break;
  }
  return {correspondents(c), title, description(c), date, c.container, c.classification};
}

}  // namespace

Citation read_citation(const Document& document) {
  const std::string number = number_in_volume(document);
  Citation c;
  c.type = type_of(document, !number.empty());
  c.id = document.first(Field::kId);
  c.sender = one_line(sender_of(document, c.type));
  c.recipient = one_line(correspondent(document.first(Field::kTo)));
  c.title = title_of(document, number);
  c.kind = one_line(kind_words(document.first(Field::kKind)));
  c.number = one_line(number_of(document, c.type));
  if (c.title.empty() && c.number.empty() && number.empty()) c.number = one_line(c.id);
  c.container = one_line(document.first(Field::kCollection));
  const std::string volume = frus_volume(c.container);
  if (!volume.empty()) c.container = volume;
  if (!number.empty()) c.locator = "doc. " + number;
  c.date = document.date();
  c.classification = one_line(document.first(Field::kClassification));
  return c;
}

std::string described(const Citation& citation) {
  const bool both = !citation.kind.empty() && !citation.number.empty();
  return citation.kind + (both ? " " : "") + citation.number;
}

std::string chicago_note(const Citation& citation) {
  std::string note;
  for (const std::string& part : parts_in_order(citation)) {
    if (part.empty()) continue;
    if (!note.empty()) note += note.ends_with(",\"") ? " " : ", ";
    note += part;
  }
  if (note.front() >= 'a' && note.front() <= 'z') {
    note.front() = static_cast<char>(note.front() - 'a' + 'A');
  }
  return note + (note.ends_with('.') ? "" : ".");
}

}  // namespace dragoman
