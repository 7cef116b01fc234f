// A text is cut into numbers and words with the signs between them; few sequences of these are dates.

#include "analyzers/dates/typed_date.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxParts = 3;

struct Part {
  int number = 0;          // 0 for a word
  std::size_t digits = 0;  // of a number
  int month = 0;           // of a word
  std::string between;     // the signs before it
};

bool is_sign(char c) {
  return ascii::is_blank(c) || c == ',' || c == '.' || c == '/' || c == '-';
}

bool is_ordinal(std::string_view word) {
  const std::string small = ascii::to_upper(word);
  return small == "TH" || small == "ST" || small == "ND" || small == "RD";
}

// Absent where a part is neither a number of up to four digits nor a month.
std::optional<std::vector<Part>> read_parts(std::string_view text) {
  std::vector<Part> parts;
  while (!text.empty()) {
    Part part;
    part.between = ascii::take_while(text, is_sign);
    const std::string_view digits = ascii::take_while(text, ascii::is_digit);
    const std::string_view word =
        digits.empty() ? ascii::take_while(text, ascii::is_letter) : std::string_view();
    const bool is_end = part.between == "." || part.between == ",";  // "Sept."
    if (digits.empty() && word.empty() && text.empty() && is_end) break;
    if (digits.size() > 4 || (digits.empty() && word.empty())) return std::nullopt;
    if (is_ordinal(word) && part.between.empty() && !parts.empty() && parts.back().digits > 0) {
      continue;
    }
    part.digits = digits.size();
    if (!digits.empty()) part.number = std::stoi(std::string(digits));
    if (!word.empty()) part.month = month_number(word).value_or(0);
    if (digits.empty() && part.month == 0) return std::nullopt;
    if (parts.size() == kMaxParts) return std::nullopt;
    parts.push_back(std::move(part));
  }
  return parts;
}

class TypedDate {
 public:
  explicit TypedDate(std::vector<Part> parts) : parts_(std::move(parts)) {}

  std::vector<Date> read() {
    if (parts_.size() == 2) read_month();
    if (parts_.size() == 3) read_day();
    return std::move(dates_);
  }

 private:
  bool is_year(std::size_t i) const { return parts_[i].digits == 4 && parts_[i].number > 0; }
  bool is_small(std::size_t i) const { return parts_[i].digits == 1 || parts_[i].digits == 2; }

  // Numbers have the same single sign between them.
  bool is_divided() const {
    const std::string& sign = parts_[1].between;
    const bool is_one = sign == "/" || sign == "-" || sign == ".";
    return is_one && parts_.back().between == sign;
  }

  void add(int year, int month, std::optional<int> day) {
    if (month < 1 || month > 12) return;
    Date date{year, month, 0, 0, 0, DatePrecision::kMonth};
    if (day) {
      if (*day < 1 || *day > days_in_month(year, month)) return;
      date.day = *day;
      date.precision = DatePrecision::kDay;
    }
    if (std::find(dates_.begin(), dates_.end(), date) == dates_.end()) dates_.push_back(date);
  }

  void read_month() {
    if (is_year(1) && parts_[0].month > 0) add(parts_[1].number, parts_[0].month, std::nullopt);
    if (!is_divided()) return;
    if (is_year(1) && is_small(0)) add(parts_[1].number, parts_[0].number, std::nullopt);
    if (is_year(0) && is_small(1)) add(parts_[0].number, parts_[1].number, std::nullopt);
  }

  void read_day() {
    if (is_year(2) && parts_[0].month > 0 && is_small(1)) {
      add(parts_[2].number, parts_[0].month, parts_[1].number);
    } else if (is_year(2) && parts_[1].month > 0 && is_small(0)) {
      add(parts_[2].number, parts_[1].month, parts_[0].number);
    } else if (is_divided()) {
      read_numbers();
    }
  }

  void read_numbers() {
    if (is_year(0) && is_small(1) && is_small(2)) {
      return add(parts_[0].number, parts_[1].number, parts_[2].number);
    }
    if (!is_year(2) || !is_small(0) || !is_small(1)) return;
    std::pair<int, int> first = {parts_[0].number, parts_[1].number};  // the month, the day
    std::pair<int, int> other = {first.second, first.first};
    if (parts_[1].between == ".") std::swap(first, other);
    add(parts_[2].number, first.first, first.second);
    add(parts_[2].number, other.first, other.second);
  }

  std::vector<Part> parts_;
  std::vector<Date> dates_;
};

}  // namespace

std::vector<Date> read_typed_date(std::string_view text) {
  auto parts = read_parts(ascii::trim(text));
  if (!parts || parts->empty() || !parts->front().between.empty()) return {};
  return TypedDate(std::move(*parts)).read();
}

}  // namespace dragoman
