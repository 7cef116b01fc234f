#include "analyzers/prose/prose_date.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "analyzers/prose/folding.h"
#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxWordBytes = 32;  // "воскресенье" has 22
constexpr int kFirstYear = 1000;
constexpr int kLastYear = 2999;

// What month_number() doesn't know, folded: French, German, Spanish, Russian.
constexpr std::array<std::string_view, 12> kForeignMonths = {
    "janvier|janv|januar|janner|enero|ene|январь|января|янв",
    "fevrier|fevr|fev|februar|febrero|февраль|февраля|фев|февр",
    "mars|marz|mrz|marzo|март|марта|мар",
    "avril|avr|abril|abr|апрель|апреля|апр",
    "mai|mayo|май|мая",
    "juin|juni|junio|июнь|июня|июн",
    "juillet|juil|juli|julio|июль|июля|июл",
    "aout|agosto|ago|август|августа|авг",
    "septembre|septiembre|setiembre|set|сентябрь|сентября|сент|сен",
    "octobre|oktober|okt|octubre|октябрь|октября|окт",
    "novembre|noviembre|ноябрь|ноября|нояб|ноя",
    "decembre|dezember|dez|diciembre|dic|декабрь|декабря|дек",
};

constexpr std::string_view kWeekdays =
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|"
    "sat|sun|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|"
    "donnerstag|freitag|samstag|sonnabend|sonntag|lunes|martes|miercoles|jueves|viernes|sabado|"
    "domingo|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье";
constexpr std::string_view kArticles = "the|le|el|den|am|du";
constexpr std::string_view kJoiners = "of|de|del";
constexpr std::string_view kOrdinalEndings = "st|nd|rd|th|er";
constexpr std::string_view kYearWords = "г|год|года";  // Russian "year" after the number

// Where a letter of two bytes may begin; C2 begins blanks and signs.
bool is_wide_letter(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0xC3 && byte <= 0xDF;
}

bool is_wide_rest(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

std::size_t word_length(std::string_view text) {
  std::size_t length = 0;
  while (length < text.size() && length <= kMaxWordBytes) {
    const bool is_wide =
        is_wide_letter(text[length]) && length + 1 < text.size() && is_wide_rest(text[length + 1]);
    if (!is_wide && !ascii::is_letter(text[length])) break;
    length += is_wide ? 2 : 1;
  }
  return length;
}

std::optional<int> any_month_number(const std::string& folded) {
  if (const auto month = month_number(folded)) return month;
  for (std::size_t i = 0; i < kForeignMonths.size(); ++i) {
    if (lists_word(kForeignMonths[i], folded)) return static_cast<int>(i) + 1;
  }
  return std::nullopt;
}

class DateReader {
 public:
  explicit DateReader(std::string_view text) : rest_(text) {}

  std::optional<Date> read() {
    skip_blanks();
    if (const auto iso = read_iso()) return iso;
    if (take_listed(kWeekdays)) skip_marks(".,");
    if (take_listed(kArticles) && take_listed(kWeekdays)) skip_marks(".,");
    if (rest_.empty()) return std::nullopt;
    const bool is_read = ascii::is_digit(rest_.front()) ? read_day_first() : read_month_first();
    return is_read ? finish() : std::nullopt;
  }

  std::string_view rest() const { return rest_; }

 private:
  std::optional<Date> read_iso() {
    constexpr std::size_t kLength = 10;
    const bool is_longer = rest_.size() > kLength && ascii::is_alnum(rest_[kLength]);
    const auto date = is_longer ? std::nullopt : parse_iso_date(rest_.substr(0, kLength));
    if (!date || date->precision != DatePrecision::kDay) return std::nullopt;
    rest_.remove_prefix(kLength);
    return date;
  }

  // "14 April 1999", "1er mai 1999", "14 de abril de 1999"
  bool read_day_first() {
    if (!read_day()) return false;
    take_listed(kJoiners);
    return read_month() && read_year();
  }

  // "April 14, 1999", "Apr. 1999"
  bool read_month_first() {
    if (!read_month()) return false;
    if (read_year()) return true;
    return read_day() && (skip_marks(","), read_year());
  }

  bool read_day() {
    const auto day = take_number(2);
    if (!day || *day == 0) return false;
    day_ = *day;
    if (!rest_.empty() && ascii::is_letter(rest_.front()) && !take_listed(kOrdinalEndings)) {
      return false;
    }
    skip_marks(".");
    return true;
  }

  bool read_month() {
    const auto month = any_month_number(fold_heading(take_word()));
    month_ = month.value_or(0);
    skip_marks(".,");
    take_listed(kJoiners);
    return month.has_value();
  }

  bool read_year() {
    if (rest_.size() > 4 && ascii::is_alnum(rest_[4])) return false;
    const auto year = take_number(4);
    if (!year || *year < kFirstYear || *year > kLastYear) return false;
    year_ = *year;
    const std::string_view behind = rest_;
    skip_blanks();
    if (!take_listed(kYearWords))
      rest_ = behind;
    else if (rest_.starts_with('.'))
      rest_.remove_prefix(1);
    return true;
  }

  std::optional<Date> finish() const {
    if (day_ > days_in_month(year_, month_)) return std::nullopt;
    Date date;
    date.year = year_;
    date.month = month_;
    date.day = day_;
    date.precision = day_ == 0 ? DatePrecision::kMonth : DatePrecision::kDay;
    return date;
  }

  // A number of at most `most` digits; of just four where `most` is 4.
  std::optional<int> take_number(std::size_t most) {
    std::string_view after = rest_;
    const std::string_view digits = ascii::take_while(after, ascii::is_digit);
    if (digits.empty() || digits.size() > most || (most == 4 && digits.size() < most)) {
      return std::nullopt;
    }
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    rest_ = after;
    return value;
  }

  std::string_view take_word() {
    const std::string_view word = rest_.substr(0, word_length(rest_));
    rest_.remove_prefix(word.size());
    return word;
  }

  // Takes the next word and the blanks after it, where the list has it.
  bool take_listed(std::string_view list) {
    const std::size_t length = word_length(rest_);
    if (length == 0 || !lists_word(list, fold_heading(rest_.substr(0, length)))) return false;
    rest_.remove_prefix(length);
    if (list != kYearWords) skip_blanks();
    return true;
  }

  void skip_marks(std::string_view marks) {
    skip_blanks();
    ascii::take_while(rest_, [&](char c) { return marks.find(c) != std::string_view::npos; });
    skip_blanks();
  }

  void skip_blanks() {
    constexpr std::array<std::string_view, 2> kWideBlanks = {"\xC2\xA0", "\xE2\x80\xAF"};
    while (!rest_.empty()) {
      const auto wide = std::find_if(kWideBlanks.begin(), kWideBlanks.end(),
                                     [&](auto blank) { return rest_.starts_with(blank); });
      if (wide == kWideBlanks.end() && !ascii::is_blank(rest_.front())) return;
      rest_.remove_prefix(wide == kWideBlanks.end() ? 1 : wide->size());
    }
  }

  std::string_view rest_;
  int year_ = 0;
  int month_ = 0;
  int day_ = 0;
};

}  // namespace

std::optional<Date> take_prose_date(std::string_view& text) {
  DateReader reader(text);
  const auto date = reader.read();
  if (date) text = reader.rest();
  return date;
}

std::optional<Date> parse_prose_date(std::string_view text) {
  text = ascii::trim(text);
  const auto date = take_prose_date(text);
  return text.empty() ? date : std::nullopt;
}

}  // namespace dragoman
