#include "searcher/count/facet_column.h"

#include <set>
#include <utility>

#include "analyzers/schema/values.h"
#include "analyzers/tags/lookup.h"
#include "analyzers/text/bar_list.h"

namespace dragoman {
namespace {

// Reading all slots in a row costs as much as looking up those of one document in so many.
constexpr std::size_t kLookUpCost = 4;

constexpr std::size_t kYearDigits = 4;

}  // namespace

SlotReader::SlotReader(Field field) : row_(&info(field)) {
  number_of("");
}

std::uint32_t SlotReader::number_of(std::string_view slot) {
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

std::uint32_t SlotReader::value_number(std::string_view value) {
  const auto known = value_numbers_.find(value);
  if (known != value_numbers_.end()) return known->second;
  const auto number = static_cast<std::uint32_t>(values_.size());
  value_numbers_.emplace(value, number);
  values_.push_back({std::string(value), label(row_->field, value)});
  return number;
}

// Of a state that others carry on those, of others themselves.
const SlotReader::Numbers& SlotReader::successors(std::uint32_t value) {
  const auto [known, is_new] = successors_.try_emplace(value);
  if (!is_new) return known->second;
  Numbers& numbers = known->second;
  const Country* const country =
      row_->field == Field::kCountry ? country_of_code(values_[value].value) : nullptr;
  if (country == nullptr || country->successors.empty()) {
    numbers.push_back(value);
  } else {
    for_each_item(country->successors,
                  [&](std::string_view code) { numbers.push_back(value_number(code)); });
  }
  return numbers;
}

SlotReader::Numbers SlotReader::with_successors(const Numbers& values) {
  std::set<std::uint32_t> states;
  for (const std::uint32_t value : values) {
    const Numbers& carried_on = successors(value);
    states.insert(carried_on.begin(), carried_on.end());
  }
  return {states.begin(), states.end()};
}

std::vector<std::uint64_t> SlotReader::by_value(const std::vector<std::uint64_t>& by_slot,
                                                PastStates past) {
  std::vector<std::uint64_t> counts;
  for (std::size_t slot = 0; slot < by_slot.size(); ++slot) {
    if (by_slot[slot] == 0) continue;
    Numbers carried_on;
    if (past == PastStates::kWithSuccessors) carried_on = with_successors(slots_[slot]);
    const Numbers& values = past == PastStates::kApart ? slots_[slot] : carried_on;
    counts.resize(values_.size());
    for (const std::uint32_t value : values) counts[value] += by_slot[slot];
  }
  return counts;
}

std::vector<std::uint64_t> FacetColumn::count(const Xapian::Database& database,
                                              const DocumentSet& set, std::size_t documents,
                                              PastStates past) {
  if (column_.empty()) {
    slots_read_ += documents;
    if (slots_read_ * kLookUpCost < database.get_doccount())
      return count_slots(database, set, past);
    load(database);
  }
  return count_column(set, past);
}

void FacetColumn::load(const Xapian::Database& database) {
  const auto slot = static_cast<Xapian::valueno>(info(field_).slot);
  column_.resize(database.get_lastdocid() + std::size_t{1});
  const auto end = database.valuestream_end(slot);
  for (auto value = database.valuestream_begin(slot); value != end; ++value) {
    column_[value.get_docid()] = reader_.number_of(*value);
  }
}

std::vector<std::uint64_t> FacetColumn::count_slots(const Xapian::Database& database,
                                                    const DocumentSet& set, PastStates past) {
  const auto slot = static_cast<Xapian::valueno>(info(field_).slot);
  auto value = database.valuestream_begin(slot);
  const auto end = database.valuestream_end(slot);
  std::vector<std::uint64_t> by_slot;
  set.for_each([&](Xapian::docid document) {
    if (value != end) value.skip_to(document);
    const bool has = value != end && value.get_docid() == document;
    const std::uint32_t number = reader_.number_of(has ? *value : std::string());
    if (number >= by_slot.size()) by_slot.resize(reader_.slots());
    ++by_slot[number];
  });
  return reader_.by_value(by_slot, past);
}

std::vector<std::uint64_t> FacetColumn::count_column(const DocumentSet& set, PastStates past) {
  std::vector<std::uint64_t> by_slot(reader_.slots());
  set.for_each([&](Xapian::docid document) { ++by_slot[column_[document]]; });
  return reader_.by_value(by_slot, past);
}

}  // namespace dragoman
