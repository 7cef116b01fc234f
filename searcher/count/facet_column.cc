#include "searcher/count/facet_column.h"

#include <string>

#include "searcher/count/slot_reader.h"

namespace dragoman {
namespace {

// Looking up the slot of one document costs as much as reading this many slots in a row.
constexpr std::size_t kLookUpCost = 4;

}  // namespace

FacetColumn::FacetColumn(const Xapian::Database& database, const FacetBy& by)
    : values_(by), slots_(database.get_lastdocid() + std::size_t{1}) {
  for_each_slot(database, by.field, [&](Xapian::docid document, const std::string& slot) {
    slots_[document] = values_.read(slot);
  });
}

std::vector<std::uint64_t> FacetColumn::count(const DocumentSet& set, PastStates past) const {
  std::vector<std::uint64_t> by_slot(values_.slots());
  set.for_each([&](Xapian::docid document) { ++by_slot[slots_[document]]; });
  return values_.by_value(by_slot, past);
}

const FacetColumn* FacetColumns::find(const Xapian::Database& database, const FacetBy& by,
                                      std::size_t documents) {
  Slot& slot = slots_[static_cast<std::size_t>(by.field)][static_cast<std::size_t>(by.period)];
  const std::lock_guard lock(slot.mutex);
  if (slot.column != nullptr) return slot.column.get();
  slot.looked_up += documents;
  if (slot.looked_up * kLookUpCost < database.get_doccount()) return nullptr;
  slot.column = std::make_unique<const FacetColumn>(database, by);
  return slot.column.get();
}

}  // namespace dragoman
