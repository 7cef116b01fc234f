#include "analyzers/text/display.h"
#include "searcher/citation/citation.h"
#include "searcher/citation/keywords.h"
#include "searcher/citation/reference_formats.h"

namespace dragoman {
namespace {

std::string_view type_of(CitedAs type) {
  switch (type) {
    case CitedAs::kTelegram:
    case CitedAs::kLetter: return "PCOMM";
    case CitedAs::kVolumePart:
    case CitedAs::kUnPaper: return "GOVDOC";
    case CitedAs::kPress: return "NEWS";
    case CitedAs::kOther: break;
  }
  return "GEN";
}

void add(std::string_view tag, std::string_view value, std::string& entry) {
  if (!value.empty()) entry.append(tag).append("  - ").append(value).append("\r\n");
}

// YYYY/MM/DD/other, with nothing where a part isn't known.
std::string ris_date(const Date& date) {
  const auto two_digits = [](int number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
  };
  const std::string year = std::to_string(date.year);
  const bool has_month = date.precision != DatePrecision::kYear;
  const bool has_day = has_month && date.precision != DatePrecision::kMonth;
  return std::string(4 - year.size(), '0') + year + '/' +
         (has_month ? two_digits(date.month) : "") + '/' + (has_day ? two_digits(date.day) : "") +
         '/';
}

}  // namespace

std::string ris_entry(const Document& document) {
  const Citation c = read_citation(document);
  const bool volume = c.type == CitedAs::kVolumePart;
  std::string entry;
  add("TY", type_of(c.type), entry);
  add("ID", printable(c.id), entry);
  if (!volume) add("AU", c.sender, entry);
  if (!volume) add("A2", c.recipient, entry);
  add("TI", c.title, entry);
  add("T2", c.type == CitedAs::kTelegram ? "" : c.container, entry);
  add("M3", c.kind, entry);
  add("AN", c.number, entry);
  add("SE", c.locator, entry);
  if (c.date) {
    add("PY", std::to_string(c.date->year), entry);
    add("DA", ris_date(*c.date), entry);
  }
  if (!volume) add("N1", c.classification, entry);
  for (const std::string& keyword : keywords_of(document)) add("KW", keyword, entry);
  return entry + "ER  - \r\n";
}

}  // namespace dragoman
