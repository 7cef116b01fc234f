#include "searcher/count/slot_values.h"

#include <array>
#include <set>
#include <utility>

#include "analyzers/schema/values.h"
#include "analyzers/tags/lookup.h"
#include "analyzers/text/bar_list.h"

namespace dragoman {
namespace {

// The digits of a date slot that tell the period; none where the date isn't known so far.
std::string_view digits_of(std::string_view slot, Period period) {
  constexpr std::array<std::size_t, kPeriodCount> kDigits = {4, 6, 3};
  const std::size_t digits = kDigits[static_cast<std::size_t>(period)];
  return slot.size() < digits ? std::string_view() : slot.substr(0, digits);
}

// "2008", "2008-04", "1970s"
std::string date_value(std::string_view digits, Period period) {
  if (period == Period::kYear) return std::string(digits);
  if (period == Period::kDecade) return std::string(digits) + "0s";
  return std::string(digits.substr(0, 4)) + '-' + std::string(digits.substr(4));
}

}  // namespace

SlotValues::SlotValues(const FacetBy& by) : by_(by), begins_(1) {
  read("");
}

std::uint32_t SlotValues::read(std::string_view slot) {
  const bool dated = by_.field == Field::kDate;
  if (dated) slot = digits_of(slot, by_.period);
  const TextNumbers::Number known = slots_.add(slot);
  if (!known.is_new) return known.number;
  const auto add = [&](std::string_view value) { values_of_slots_.push_back(value_number(value)); };
  if (slot.empty()) {
    add(kUnknownValue);
  } else if (dated) {
    add(date_value(slot, by_.period));
  } else {
    for_each_listed(slot, add);
  }
  begins_.push_back(values_of_slots_.size());
  return known.number;
}

std::vector<std::uint32_t> SlotValues::read(const ValueColumn& column) {
  Numbers numbers;
  numbers.reserve(column.values());
  std::string_view period;  // of the date before: dates of one follow each other
  for (std::size_t i = 0; i < column.values(); ++i) {
    const std::string_view value = column.value(i);
    if (by_.field != Field::kDate) {
      numbers.push_back(value_number(value));
      continue;
    }
    const std::string_view digits = digits_of(value, by_.period);
    const bool is_same = !numbers.empty() && digits == period;
    numbers.push_back(is_same ? numbers.back() : values_of(read(digits)).front());
    period = digits;
  }
  return numbers;
}

std::span<const std::uint32_t> SlotValues::values_of(std::size_t slot) const {
  return std::span(values_of_slots_).subspan(begins_[slot], begins_[slot + 1] - begins_[slot]);
}

std::uint32_t SlotValues::value_number(std::string_view value) {
  const auto [number, is_new] = value_numbers_.add(value);
  if (!is_new) return number;
  values_.emplace_back(value);
  add_successors(number);
  return number;
}

std::string SlotValues::label_of(std::size_t value) const {
  return label(by_.field == Field::kTags ? Field::kTopic : by_.field, values_[value]);
}

// A successor gets a number here, and with it successors of its own: none is asked for later.
void SlotValues::add_successors(std::uint32_t value) {
  successors_.emplace_back();
  Numbers numbers;
  const Country* const country =
      by_.field == Field::kCountry ? country_of_code(values_[value]) : nullptr;
  if (country != nullptr) {
    for_each_item(country->successors,
                  [&](std::string_view code) { numbers.push_back(value_number(code)); });
  }
  if (numbers.empty()) numbers.push_back(value);
  successors_[value] = std::move(numbers);
}

SlotValues::Numbers SlotValues::with_successors(std::span<const std::uint32_t> values) const {
  std::set<std::uint32_t> states;
  for (const std::uint32_t value : values) {
    states.insert(successors_[value].begin(), successors_[value].end());
  }
  return {states.begin(), states.end()};
}

std::vector<std::uint64_t> SlotValues::by_value(const std::vector<std::uint64_t>& by_slot,
                                                PastStates past) const {
  std::vector<std::uint64_t> counts(values_.size());
  for (std::size_t slot = 0; slot < by_slot.size(); ++slot)
    add(values_of(slot), by_slot[slot], past, counts);
  return counts;
}

void SlotValues::add(std::span<const std::uint32_t> values, std::uint64_t count, PastStates past,
                     std::vector<std::uint64_t>& by_value) const {
  if (count == 0) return;
  Numbers successors;
  if (past == PastStates::kWithSuccessors) {
    successors = with_successors(values);
    values = successors;
  }
  for (const std::uint32_t value : values) by_value[value] += count;
}

}  // namespace dragoman
