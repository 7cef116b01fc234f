#include "searcher/count/facet_column.h"

namespace dragoman {
namespace {

// Looking up the slot of one document costs as much as reading this many slots in a row.
constexpr std::size_t kLookUpCost = 4;

}  // namespace

FacetColumn::FacetColumn(const Xapian::Database& database, Field field)
    : values_(field), slots_(database.get_lastdocid() + std::size_t{1}) {
  const auto slot = static_cast<Xapian::valueno>(info(field).slot);
  const auto end = database.valuestream_end(slot);
  for (auto value = database.valuestream_begin(slot); value != end; ++value) {
    slots_[value.get_docid()] = values_.read(*value);
  }
}

std::vector<std::uint64_t> FacetColumn::count(const DocumentSet& set, PastStates past) const {
  std::vector<std::uint64_t> by_slot(values_.slots());
  set.for_each([&](Xapian::docid document) { ++by_slot[slots_[document]]; });
  return values_.by_value(by_slot, past);
}

const FacetColumn* FacetColumns::find(const Xapian::Database& database, Field field,
                                      std::size_t documents) {
  Slot& slot = slots_[static_cast<std::size_t>(field)];
  const std::lock_guard lock(slot.mutex);
  if (slot.column != nullptr) return slot.column.get();
  slot.looked_up += documents;
  if (slot.looked_up * kLookUpCost < database.get_doccount()) return nullptr;
  slot.column = std::make_unique<const FacetColumn>(database, field);
  return slot.column.get();
}

}  // namespace dragoman
