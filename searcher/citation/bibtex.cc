#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "analyzers/schema/record.h"
#include "analyzers/text/ascii.h"
#include "analyzers/text/hex.h"
#include "analyzers/text/strings.h"
#include "searcher/citation/citation.h"
#include "searcher/citation/keywords.h"
#include "searcher/citation/reference_formats.h"

namespace dragoman {
namespace {

struct Escape {
  char character;
  std::string_view latex;
};

// BibTeX counts braces even after a backslash, so these have names.
constexpr auto kEscapes = std::to_array<Escape>({
    {'\\', "\\textbackslash{}"},
    {'{', "\\textbraceleft{}"},
    {'}', "\\textbraceright{}"},
    {'~', "\\textasciitilde{}"},
    {'^', "\\textasciicircum{}"},
    {'#', "\\#"},
    {'$', "\\$"},
    {'%', "\\%"},
    {'&', "\\&"},
    {'_', "\\_"},
});

constexpr std::array<std::string_view, 12> kMonthMacros = {
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};

bool may_stand_in_key(char c) {
  const bool letter = ascii::is_letter(c);
  const bool digit = ascii::is_digit(c);
  return letter || digit || std::string_view("-/.:_+").find(c) != std::string_view::npos;
}

class Entry {
 public:
  Entry(std::string_view type, std::string_view id) {
    text_.append("@").append(type).append("{").append(bibtex_key(id));
  }

  void add(std::string_view name, std::string_view value) {
    if (!value.empty()) add_raw(name, "{" + bibtex_value(value) + "}");
  }

  // As it is: names aren't taken apart, capitals are kept.
  void add_verbatim(std::string_view name, std::string_view value) {
    if (!value.empty()) add_raw(name, "{{" + bibtex_value(value) + "}}");
  }

  void add_raw(std::string_view name, std::string_view value) {
    text_.append(",\n  ").append(name).append(" = ").append(value);
  }

  std::string text() const { return text_ + "\n}\n"; }

 private:
  std::string text_;
};

void add_date(const Date& date, Entry& entry) {
  entry.add("year", std::to_string(date.year));
  if (date.precision == DatePrecision::kYear) return;
  entry.add_raw("month", kMonthMacros[static_cast<std::size_t>(date.month - 1)]);
  if (date.precision != DatePrecision::kMonth) entry.add("day", std::to_string(date.day));
}

// "telegram 08BEIJING1488 to Secretary of State".
std::string howpublished(const Citation& c) {
  if (c.type == CitedAs::kVolumePart) return join({c.container, c.locator}, ", ");
  std::string what = described(c);
  if (!c.recipient.empty()) what += (what.empty() ? "to " : " to ") + c.recipient;
  return c.type == CitedAs::kTelegram ? what : join({what, c.container}, ", ");
}

}  // namespace

std::string bibtex_key(std::string_view id) {
  std::string key(id);
  std::replace_if(
      key.begin(), key.end(), [](char c) { return !may_stand_in_key(c); }, '-');
  if (key == id && !id.empty()) return key;
  return key + '-' + to_hex(hash_bytes(id)).substr(0, 8);
}

std::string bibtex_value(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const auto escape = std::find_if(kEscapes.begin(), kEscapes.end(),
                                     [&](const Escape& e) { return e.character == c; });
    if (escape == kEscapes.end()) {
      out += c;
    } else {
      out += escape->latex;
    }
  }
  return out;
}

std::string bibtex_entry(const Document& document) {
  const Citation c = read_citation(document);
  const bool article = c.type == CitedAs::kPress && !c.container.empty();
  Entry entry(article ? "article" : "misc", c.id);
  if (c.type != CitedAs::kVolumePart) entry.add_verbatim("author", c.sender);
  entry.add_verbatim("title", c.title);
  if (article) {
    entry.add("journal", c.container);
  } else {
    entry.add("howpublished", howpublished(c));
  }
  if (c.date) add_date(*c.date, entry);
  const bool classified = c.type != CitedAs::kVolumePart;
  entry.add("note", join({classified ? c.classification : "", c.date ? "" : "n.d."}, ", "));
  entry.add("keywords", join(keywords_of(document), ", "));
  return entry.text();
}

}  // namespace dragoman
