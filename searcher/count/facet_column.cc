#include "searcher/count/facet_column.h"

#include <algorithm>
#include <string>

#include "searcher/count/slot_reader.h"

namespace dragoman {
namespace {

// Looking up the slot of one document costs as much as reading this many slots in a row, or as many
// numbers of a column that was made with the index.
constexpr std::size_t kLookUpCost = 4;
constexpr std::size_t kLookUpCostInNumbers = 100;

bool has_columns(const Xapian::Database& database, const FacetBy& by) {
  return info(by.field).slot != kNoSlot && IndexDatabase::remote_of(database) == nullptr;
}

// Whether each database has its columns.
bool are_columns_made(const Xapian::Database& database, const FacetBy& by) {
  if (!has_columns(database, by)) return false;
  for (std::size_t i = 0; i < IndexDatabase::numbers_of(database).shards(); ++i) {
    const auto positions = IndexDatabase::positions_of(database, i);
    if (positions == nullptr || positions->columns() == nullptr) return false;
  }
  return true;
}

}  // namespace

FacetColumn::FacetColumn(const Xapian::Database& database, const FacetBy& by) : values_(by) {
  if (!has_columns(database, by)) {
    Shard& all = shards_.emplace_back();
    all.slots.resize(database.get_lastdocid());
    for_each_slot(database, by.field, [&](Xapian::docid document, const std::string& slot) {
      all.slots[document - 1] = values_.read(slot);
    });
    return;
  }
  numbers_ = IndexDatabase::numbers_of(database);
  for (std::size_t i = 0; i < numbers_.shards(); ++i) {
    Shard& shard = shards_.emplace_back();
    shard.positions = IndexDatabase::positions_of(database, i);
    read_shard(IndexDatabase::shard_of(database, i), shard);
  }
}

void FacetColumn::read_shard(const Xapian::Database& database, Shard& shard) {
  const auto slot = static_cast<unsigned>(info(values_.by().field).slot);
  if (shard.positions != nullptr && shard.positions->columns() != nullptr)
    shard.column = shard.positions->columns()->find(slot);
  if (shard.column && shard.column->last() > database.get_lastdocid()) shard.column.reset();
  const auto add = [&](Xapian::docid document, std::uint32_t number) {
    if (document <= shard.last()) {
      shard.replaced[document] = number;
    } else {
      shard.slots[document - shard.last() - 1] = number;
    }
  };
  if (shard.column) shard.values = values_.read(*shard.column);
  shard.slots.resize(database.get_lastdocid() - shard.last());
  const bool is_told = shard.column && shard.positions->next_untold(1) == 0;
  if (is_told && shard.slots.empty()) return;
  auto value = database.valuestream_begin(slot);
  const auto end = database.valuestream_end(slot);
  if (shard.column && !is_told) {
    const StatePositions& positions = *shard.positions;
    for (Xapian::docid document = positions.next_untold(1);
         document != 0 && document <= shard.last();
         document = positions.next_untold(document + 1)) {
      if (value != end) value.skip_to(document);
      const bool is_there = value != end && value.get_docid() == document;
      add(document, values_.read(is_there ? *value : std::string()));
    }
  }
  if (value != end) value.skip_to(shard.last() + 1);
  for (; value != end; ++value) add(value.get_docid(), values_.read(*value));
}

std::vector<std::uint64_t> FacetColumn::count(const DocumentSet& set, PastStates past) const {
  Counts by_slot(values_.slots());
  std::vector<Counts> by_content(shards_.size());
  for (std::size_t i = 0; i < shards_.size(); ++i) {
    if (shards_[i].column) by_content[i].resize(shards_[i].column->contents());
  }
  if (shards_.size() == 1) {
    count_one(set, by_content.front(), by_slot);
  } else {
    set.for_each([&](Xapian::docid document) {
      const LocalNumber local = numbers_.local(document);
      const Shard& shard = shards_[local.shard];
      const std::uint32_t* const slot = slot_of(shard, local.docid);
      ++(slot == nullptr ? by_content[local.shard][shard.column->content_of(local.docid)]
                         : by_slot[*slot]);
    });
  }
  Counts by_value = values_.by_value(by_slot, past);
  for (std::size_t i = 0; i < shards_.size(); ++i)
    add_contents(shards_[i], by_content[i], past, by_value);
  return by_value;
}

// What counting is most often: an addition a document.
void FacetColumn::count_one(const DocumentSet& set, Counts& by_content, Counts& by_slot) const {
  const Shard& shard = shards_.front();
  const auto count = [&](auto content_at) {
    const Xapian::docid last = shard.last();
    const bool is_told = shard.replaced.empty();
    set.for_each([&](Xapian::docid document) {
      if (is_told && document <= last) {
        ++by_content[content_at(document)];
        return;
      }
      const std::uint32_t* const slot = slot_of(shard, document);
      ++(slot == nullptr ? by_content[content_at(document)] : by_slot[*slot]);
    });
  };
  if (shard.column) {
    shard.column->with_contents(count);
  } else {
    count([](Xapian::docid) { return std::size_t{0}; });
  }
}

const std::uint32_t* FacetColumn::slot_of(const Shard& shard, Xapian::docid document) {
  if (document > shard.last()) return &shard.slots[document - shard.last() - 1];
  if (shard.replaced.empty()) return nullptr;
  const auto replaced = shard.replaced.find(document);
  return replaced == shard.replaced.end() ? nullptr : &replaced->second;
}

void FacetColumn::add_contents(const Shard& shard, const Counts& by_content, PastStates past,
                               Counts& by_value) const {
  std::vector<std::uint32_t> listed;
  for (std::size_t content = 0; content < by_content.size(); ++content) {
    const std::uint64_t count = by_content[content];
    if (count == 0) continue;
    listed.clear();
    bool has_any = false;
    shard.column->for_each_listed(content, [&](std::uint32_t value) {
      has_any = true;
      if (past == PastStates::kApart) {
        by_value[shard.values[value]] += count;
      } else {
        listed.push_back(shard.values[value]);
      }
    });
    if (!has_any) {
      by_value[SlotValues::kUnknown] += count;
    } else if (!listed.empty()) {
      values_.add(listed, count, past, by_value);
    }
  }
}

const FacetColumn* FacetColumns::find(const Xapian::Database& database, const FacetBy& by,
                                      std::size_t documents) {
  Slot& slot = slots_[static_cast<std::size_t>(by.field)][static_cast<std::size_t>(by.period)];
  const std::lock_guard lock(slot.mutex);
  if (slot.column != nullptr) return slot.column.get();
  slot.looked_up += documents;
  const std::size_t cost = are_columns_made(database, by) ? kLookUpCostInNumbers : kLookUpCost;
  if (slot.looked_up * cost < database.get_doccount()) return nullptr;
  slot.column = std::make_unique<const FacetColumn>(database, by);
  return slot.column.get();
}

}  // namespace dragoman
