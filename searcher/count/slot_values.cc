#include "searcher/count/slot_values.h"

#include <set>
#include <utility>

#include "analyzers/schema/values.h"
#include "analyzers/tags/lookup.h"
#include "analyzers/text/bar_list.h"

namespace dragoman {
namespace {

constexpr std::size_t kYearDigits = 4;

}  // namespace

SlotValues::SlotValues(Field field) : row_(&info(field)) {
  read("");
}

std::uint32_t SlotValues::read(std::string_view slot) {
  if (row_->matching == Matching::kDate) slot = slot.substr(0, kYearDigits);
  const auto known = numbers_.find(slot);
  if (known != numbers_.end()) return known->second;
  Numbers values;
  if (slot.empty()) {
    values.push_back(value_number(kUnknownValue));
  } else {
    for (const std::string_view value : decode_list(slot)) values.push_back(value_number(value));
  }
  slots_.push_back(std::move(values));
  const auto number = static_cast<std::uint32_t>(slots_.size() - 1);
  numbers_.emplace(slot, number);
  return number;
}

std::uint32_t SlotValues::value_number(std::string_view value) {
  const auto known = value_numbers_.find(value);
  if (known != value_numbers_.end()) return known->second;
  const auto number = static_cast<std::uint32_t>(values_.size());
  value_numbers_.emplace(value, number);
  values_.push_back({std::string(value), label(row_->field, value)});
  add_successors(number);
  return number;
}

// A successor gets a number here, and with it successors of its own: none is asked for later.
void SlotValues::add_successors(std::uint32_t value) {
  successors_.emplace_back();
  Numbers numbers;
  const Country* const country =
      row_->field == Field::kCountry ? country_of_code(values_[value].value) : nullptr;
  if (country != nullptr) {
    for_each_item(country->successors,
                  [&](std::string_view code) { numbers.push_back(value_number(code)); });
  }
  if (numbers.empty()) numbers.push_back(value);
  successors_[value] = std::move(numbers);
}

SlotValues::Numbers SlotValues::with_successors(const Numbers& values) const {
  std::set<std::uint32_t> states;
  for (const std::uint32_t value : values) {
    states.insert(successors_[value].begin(), successors_[value].end());
  }
  return {states.begin(), states.end()};
}

std::vector<std::uint64_t> SlotValues::by_value(const std::vector<std::uint64_t>& by_slot,
                                                PastStates past) const {
  std::vector<std::uint64_t> counts(values_.size());
  for (std::size_t slot = 0; slot < by_slot.size(); ++slot) {
    if (by_slot[slot] == 0) continue;
    Numbers successors;
    if (past == PastStates::kWithSuccessors) successors = with_successors(slots_[slot]);
    const Numbers& values = past == PastStates::kApart ? slots_[slot] : successors;
    for (const std::uint32_t value : values) counts[value] += by_slot[slot];
  }
  return counts;
}

}  // namespace dragoman
