#include "analyzers/schema/terms.h"

#include <algorithm>

#include "analyzers/schema/record.h"
#include "analyzers/text/hex.h"
#include "analyzers/text/normalize.h"

namespace dragoman {
namespace {

constexpr std::size_t kKept = 100;  // at most 200 bytes with doubled zeros, and 32 of the hash

std::string limited(std::string term) {
  const auto zeros = static_cast<std::size_t>(std::count(term.begin(), term.end(), '\0'));
  if (term.size() + zeros <= kLongestTerm) return term;
  return term.substr(0, kKept) + to_hex(hash_bytes(term));
}

std::string with_prefix(Field field, std::string_view rest) {
  std::string term(info(field).prefix);
  term += rest;
  return limited(std::move(term));
}

// What a keyword has beside letters and digits may be all it has ("+", "???").
std::string keyword(std::string_view value) {
  std::string squashed = squash(value);
  return squashed.empty() ? std::string(value) : squashed;
}

class RangeTerms {
 public:
  std::vector<std::string> cover(const DateRange& range) {
    for (int year = range.first.year; year <= range.last.year; ++year) {
      const bool from_start = year > range.first.year;
      const bool to_end = year < range.last.year;
      cover_year(year, from_start ? day(year, 1, 1) : range.first,
                 to_end ? day(year, 12, 31) : range.last);
    }
    return std::move(terms_);
  }

 private:
  static Date day(int year, int month, int day_of_month) {
    return {year, month, day_of_month, 0, 0, DatePrecision::kDay};
  }

  void add(Date date, DatePrecision precision) {
    date.precision = precision;
    terms_.push_back(with_prefix(Field::kDate, encode_date(date)));
  }

  void cover_year(int year, const Date& first, const Date& last) {
    if (first == day(year, 1, 1) && last == day(year, 12, 31)) {
      add(first, DatePrecision::kYear);
      return;
    }
    for (int month = first.month; month <= last.month; ++month) {
      const int begin = month == first.month ? first.day : 1;
      const int end = month == last.month ? last.day : days_in_month(year, month);
      cover_month(year, month, begin, end);
    }
  }

  void cover_month(int year, int month, int begin, int end) {
    if (begin == 1 && end == days_in_month(year, month)) {
      add(day(year, month, 1), DatePrecision::kMonth);
      return;
    }
    for (int d = begin; d <= end; ++d) add(day(year, month, d), DatePrecision::kDay);
  }

  std::vector<std::string> terms_;
};

// The comma of "Surname, Given" separates the two.
std::string fold_person(std::string_view name) {
  const std::size_t comma = name.find(',');
  if (comma == std::string_view::npos) return fold_name(name);
  return fold_name(name.substr(0, comma)) + ", " + fold_name(name.substr(comma + 1));
}

}  // namespace

std::string name_prefix(std::string_view surname) {
  return std::string(info(Field::kPerson).prefix) + fold_name(surname);
}

std::string copy_term(std::string_view hash) {
  return std::string(kCopyPrefix) + to_hex(hash);
}

std::string id_term(std::string_view id) {
  return with_prefix(Field::kId, id);
}

std::vector<std::string> value_terms(Field field, std::string_view value) {
  if (info(field).matching == Matching::kExact) return {with_prefix(field, value)};
  if (info(field).matching == Matching::kName) return {with_prefix(field, fold_person(value))};
  if (info(field).matching == Matching::kOfReferences) field = Field::kReferences;
  std::vector<std::string> terms{with_prefix(field, keyword(value))};
  const std::size_t parts = value.find("//");
  if (parts != std::string_view::npos && parts > 0) {
    terms.push_back(with_prefix(field, keyword(value.substr(0, parts))));
  }
  return terms;
}

std::string value_term(Field field, std::string_view value) {
  return value_terms(field, value).front();
}

std::string value_prefix(Field field, std::string_view text) {
  switch (info(field).matching) {
    case Matching::kExact: return with_prefix(field, text);
    case Matching::kName: return with_prefix(field, fold_name(text));
    default: return with_prefix(field, squash(text));
  }
}

std::string exact_prefix(Field field, std::string_view text) {
  std::string prefix(info(field).prefix);
  prefix += text;
  return prefix.substr(0, kKept);
}

std::optional<std::string_view> exact_value(Field field, std::string_view term) {
  constexpr std::size_t kHashDigits = 32;
  if (term.size() == kKept + kHashDigits) return std::nullopt;
  return behind_prefix(field, term);
}

// Keys begin with a letter.
std::string name_key_term(std::string_view key) {
  return with_prefix(Field::kName, key);
}

std::string spelling_term(std::string_view folded) {
  return with_prefix(Field::kName, '=' + std::string(folded));
}

std::string open_term(std::string_view folded) {
  return with_prefix(Field::kName, '-' + std::string(folded));
}

std::string spelling_prefix(std::string_view folded) {
  return std::string(info(Field::kName).prefix) + '=' + std::string(folded);
}

// No keyword begins with a blank and continues with letters.
std::string unknown_term(Field field) {
  return std::string(info(field).prefix) + " unknown";
}

std::string word_term(Field field, std::string_view word) {
  return with_prefix(field, word);
}

// No word has a control character in it.
constexpr char kEndsMark = '\x1F';

std::string ends_term(std::string_view term) {
  return std::string(term) + kEndsMark;
}

bool is_ends_term(std::string_view term) {
  return term.ends_with(kEndsMark);
}

std::string portion_begins(std::string_view portion) {
  return std::string(kParagraphBegins) + ' ' + std::string(portion);
}

std::string turn_begins(std::string_view speaker) {
  const std::string term = value_term(Field::kSpeaker, speaker);
  return std::string(kTurnBounds) + ' ' + std::string(behind_prefix(Field::kSpeaker, term));
}

std::string speaker_name_stub(std::string_view key) {
  return std::string(kSpeakerNamePrefix) + std::string(key);
}

// A key holds no control character.
std::string speaker_name_prefix(std::string_view key) {
  return speaker_name_stub(key) + kEndsMark;
}

std::string speaker_name_term(std::string_view key, std::string_view speaker) {
  const std::string term = value_term(Field::kSpeaker, speaker);
  std::string named = speaker_name_prefix(key);
  named += behind_prefix(Field::kSpeaker, term);
  return named.size() <= kLongestTerm ? named : std::string();
}

std::string speaker_of_name_term(std::string_view term) {
  std::string speaker(info(Field::kSpeaker).prefix);
  speaker += term.substr(term.find(kEndsMark) + 1);
  return speaker;
}

bool is_bounds_name(std::string_view name) {
  return name.starts_with(kEndsMark);
}

bool is_text_term(std::string_view term) {
  return !term.empty() && !(term.front() >= 'A' && term.front() <= 'Z');
}

bool is_name_term(std::string_view term) {
  return term.starts_with(info(Field::kName).prefix);
}

bool may_have_positions(std::string_view term) {
  if (is_text_term(term) || is_name_term(term)) return true;
  const auto is_of = [term](const FieldInfo& row) {
    const bool has_words = row.matching == Matching::kText || row.matching == Matching::kWords;
    if (!has_words || row.prefix.empty() || !term.starts_with(row.prefix)) return false;
    return is_text_term(term.substr(row.prefix.size()));
  };
  const auto rows = field_table();
  return std::any_of(rows.begin(), rows.end(), is_of);
}

std::string_view behind_prefix(Field field, std::string_view term) {
  return term.substr(info(field).prefix.size());
}

std::vector<std::string> date_terms(const Date& date) {
  Date part = date;
  std::vector<std::string> terms;
  for (const auto precision : {DatePrecision::kYear, DatePrecision::kMonth, DatePrecision::kDay}) {
    if (precision > date.precision) break;
    part.precision = precision;
    terms.push_back(with_prefix(Field::kDate, encode_date(part)));
  }
  return terms;
}

std::vector<std::string> range_terms(const DateRange& range) {
  return RangeTerms().cover(range);
}

}  // namespace dragoman
