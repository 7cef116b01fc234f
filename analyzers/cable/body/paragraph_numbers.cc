#include "analyzers/cable/body/paragraph_numbers.h"

#include <string>

namespace dragoman {
namespace {

constexpr int kMaxGap = 2;          // numbers that a list without marks may skip
constexpr int kMaxFirstNumber = 3;  // an extract may begin below its first paragraph

int without_leading_one(int number) {
  const std::string digits = std::to_string(number);
  return digits.size() > 1 && digits.front() == '1' ? std::stoi(digits.substr(1)) : 0;
}

// Whether all of the numbers, in their order, have a one to spare: 11, 12, 13 up to 19, 110.
bool have_spare_one(const std::vector<int>& numbers) {
  if (numbers.empty() || numbers.front() != 11) return false;
  int last = 0;
  for (const int number : numbers) {
    if (without_leading_one(number) != last + 1) return false;
    ++last;
  }
  return true;
}

// The marked numbers; where no line is marked, all that a point follows.
std::vector<int> numbers_of(const std::vector<std::string_view>& lines) {
  std::vector<int> marked;
  std::vector<int> all;
  for (const std::string_view line : lines) {
    const auto mark = parse_paragraph_mark(line);
    if (!mark || mark->number == 0) continue;
    all.push_back(mark->number);
    if (!mark->portion.empty()) marked.push_back(mark->number);
  }
  return marked.empty() ? all : marked;
}

}  // namespace

ParagraphNumbers::ParagraphNumbers(const std::vector<std::string_view>& lines)
    : has_spare_one_(have_spare_one(numbers_of(lines))) {}

int ParagraphNumbers::true_number(int written) const {
  return has_spare_one_ ? without_leading_one(written) : written;
}

bool ParagraphNumbers::accept(ParagraphMark& mark) {
  const int number = true_number(mark.number);
  if (number == 0) return false;
  const bool is_next = number > last_ && number <= (last_ == 0 ? kMaxFirstNumber : last_ + kMaxGap);
  if (mark.portion.empty() && !is_next) return false;
  mark.number = number;
  last_ = number;
  return true;
}

}  // namespace dragoman
