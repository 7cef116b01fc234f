#include "analyzers/names/authority/authority_reader.h"

#include <algorithm>
#include <charconv>

#include "analyzers/names/authority/authority_spelling.h"
#include "analyzers/text/ascii.h"
#include "analyzers/text/bar_list.h"
#include "analyzers/text/error.h"
#include "analyzers/text/strings.h"
#include "analyzers/text/utf8.h"

namespace dragoman::names {
namespace {

constexpr std::size_t kPersonColumns = 5;
constexpr std::size_t kOtherColumns = 3;
constexpr std::size_t kYearDigits = 4;

std::string quoted(std::string_view text) {
  return '"' + std::string(text) + '"';
}

bool is_printable_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

void check_words(std::string_view words, std::string_view what) {
  const std::string name = std::string(what) + ' ' + quoted(words);
  if (words.empty()) throw InputError(std::string(what) + " is empty");
  if (words.front() == ' ' || words.back() == ' ' || words.find("  ") != std::string_view::npos) {
    throw InputError(name + " has blanks at its ends, or two together");
  }
}

void check_name(std::string_view name) {
  check_words(name, "the name");
  if (!is_utf8(name)) throw InputError("the name isn't well-formed UTF-8");
}

bool is_country_code(std::string_view code) {
  return (code.size() == 2 || code.size() == 4) &&
         std::all_of(code.begin(), code.end(), ascii::is_upper);
}

void check_countries(std::string_view codes) {
  if (codes.empty()) return;
  for (const std::string_view code : split(codes, ' ')) {
    if (!is_country_code(code)) throw InputError(quoted(code) + " is no code of a country");
  }
}

int read_year(std::string_view text) {
  if (text.empty()) return 0;
  if (text.size() > kYearDigits || !ascii::is_digits(text)) {
    throw InputError(quoted(text) + " is no year");
  }
  int year = 0;
  std::from_chars(text.data(), text.data() + text.size(), year);
  return year;
}

// "1924-1991", or "1964" alone.
void check_period(std::string_view period) {
  const std::vector<std::string_view> years = split(period, '-');
  const int first = read_year(years.front());
  if (first == 0 || years.size() > 2 || read_year(years.back()) < first) {
    throw InputError(quoted(period) + " is no period of years");
  }
}

void check_form(std::string_view form) {
  if (!is_printable_ascii(form)) throw InputError("the form " + quoted(form) + " isn't ASCII");
  const AuthoritySpelling spelling = read_spelling(form);
  check_words(spelling.words, "a form");
  if (spelling.words.find_first_of("?~()") != std::string_view::npos) {
    throw InputError("the form " + quoted(form) + " has a sign in the wrong place");
  }
  const std::size_t at = form.find('@');
  if (at != std::string_view::npos) check_period(form.substr(at + 1));
}

void check_forms(std::string_view forms) {
  if (forms.empty()) return;
  for (const std::string_view form : split(forms, '|')) check_form(form);
}

AuthorityEntry read_entry(AuthorityKind kind, std::string_view row) {
  if (row.ends_with('\r')) throw InputError("ends in a carriage return");
  const std::size_t wanted = kind == AuthorityKind::kPerson ? kPersonColumns : kOtherColumns;
  const std::vector<std::string_view> columns = split(row, '\t');
  if (columns.size() != wanted) {
    throw InputError("has " + std::to_string(columns.size()) + " columns, not " +
                     std::to_string(wanted));
  }
  AuthorityEntry entry = {kind, columns[0], columns[1], 0, 0, columns.back()};
  if (kind == AuthorityKind::kPerson) {
    entry.first_year = read_year(columns[2]);
    entry.last_year = read_year(columns[3]);
  }
  return entry;
}

void check_entry(const AuthorityEntry& entry) {
  check_name(entry.preferred);
  check_countries(entry.countries);
  check_forms(entry.forms);
  if (entry.last_year != 0 && entry.last_year < entry.first_year) {
    throw InputError(quoted(entry.preferred) + " died before being born");
  }
}

AuthorityRow read_row(AuthorityKind kind, std::string_view row, std::size_t line,
                      const std::string& file) {
  try {
    const AuthorityRow read = {read_entry(kind, row), line};
    check_entry(read.entry);
    return read;
  } catch (const InputError& error) {
    throw InputError(file + ':' + std::to_string(line) + ": " + error.what());
  }
}

}  // namespace

std::vector<AuthorityRow> read_authority_table(AuthorityKind kind, std::string_view table,
                                               const std::string& file) {
  std::vector<AuthorityRow> rows;
  std::size_t line = 0;
  for (const std::string_view row : split(table, '\n')) {
    ++line;
    if (!row.empty() && row.front() != '#') rows.push_back(read_row(kind, row, line, file));
  }
  return rows;
}

}  // namespace dragoman::names
