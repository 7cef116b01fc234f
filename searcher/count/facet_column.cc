#include "searcher/count/facet_column.h"

#include <set>

#include "analyzers/schema/values.h"
#include "analyzers/tags/lookup.h"
#include "analyzers/text/bar_list.h"

namespace dragoman {
namespace {

// Reading all slots in a row costs as much as looking up those of one document in so many.
constexpr std::size_t kLookUpCost = 4;

}  // namespace

SlotReader::SlotReader(Field field) : row_(&info(field)) {
  number_of("");
}

std::uint32_t SlotReader::number_of(const std::string& slot) {
  const auto [known, is_new] =
      numbers_.try_emplace(slot, static_cast<std::uint32_t>(slots_.size()));
  if (!is_new) return known->second;
  std::vector<std::string> values;
  if (slot.empty()) {
    values.emplace_back(kUnknownValue);
  } else if (row_->matching == Matching::kDate) {
    values.push_back(slot.substr(0, 4));
  } else {
    for (const std::string_view value : decode_list(slot)) values.emplace_back(value);
  }
  auto& numbers = slots_.emplace_back();
  for (const std::string& value : values) numbers.push_back(value_number(value));
  carried_on_.push_back(row_->field == Field::kCountry ? with_successors(values) : numbers);
  return known->second;
}

std::vector<std::uint32_t> SlotReader::with_successors(const std::vector<std::string>& values) {
  std::set<std::string> states;
  for (const std::string& value : values) {
    const Country* const country = country_of_code(value);
    if (country == nullptr || country->successors.empty()) {
      states.insert(value);
    } else {
      for_each_item(country->successors, [&](std::string_view code) { states.emplace(code); });
    }
  }
  std::vector<std::uint32_t> numbers;
  for (const std::string& state : states) numbers.push_back(value_number(state));
  return numbers;
}

std::uint32_t SlotReader::value_number(const std::string& value) {
  const auto [known, is_new] =
      value_numbers_.try_emplace(value, static_cast<std::uint32_t>(values_.size()));
  if (is_new) values_.push_back({value, label(row_->field, value)});
  return known->second;
}

std::vector<std::uint64_t> SlotReader::by_value(const std::vector<std::uint64_t>& by_slot,
                                                PastStates past) const {
  const auto& slots = past == PastStates::kApart ? slots_ : carried_on_;
  std::vector<std::uint64_t> counts(values_.size());
  for (std::size_t slot = 0; slot < by_slot.size(); ++slot) {
    if (by_slot[slot] == 0) continue;
    for (const std::uint32_t value : slots[slot]) counts[value] += by_slot[slot];
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

std::vector<std::uint64_t> FacetColumn::count_column(const DocumentSet& set,
                                                     PastStates past) const {
  std::vector<std::uint64_t> by_slot(reader_.slots());
  set.for_each([&](Xapian::docid document) { ++by_slot[column_[document]]; });
  return reader_.by_value(by_slot, past);
}

}  // namespace dragoman
