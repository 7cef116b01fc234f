#pragma once
// What documents have of a field that is counted.

#include <xapian.h>
#include <optional>
#include <string>

#include "analyzers/remote/remote_record.h"
#include "analyzers/schema/field.h"
#include "searcher/index/index_database.h"
#include "searcher/index/value_reader.h"

namespace dragoman {

/// Reads one document after the other, in ascending order: the slot of a field that has one, else
/// the values in the record, encoded as a slot would have them. Not thread-safe.
class SlotReader {
 public:
  /// Keeps a reference to the database. Throws Xapian's errors.
  SlotReader(const Xapian::Database& database, Field field);

  /// "" for a document without a value. Throws Xapian's errors, and WorldError as decode_record()
  /// does.
  std::string read(Xapian::docid document);

 private:
  std::string from_record(Xapian::docid document) const;

  const Xapian::Database& database_;
  Field field_;
  std::optional<ValueReader> values_;  // of the slot
};

/// Calls `visit(document, list)` for all documents of one database, ascending, by their records.
/// Throws what SlotReader throws.
template <typename Visit>
void visit_records(const Xapian::Database& database, Field field, Visit visit) {
  SlotReader reader(database, field);
  const auto end = database.postlist_end("");
  for (auto document = database.postlist_begin(""); document != end; ++document)
    visit(*document, reader.read(*document));
}

/// Calls `visit(document, slot)` for all documents, in ascending order where the field has a slot;
/// some without a value may be left out. Throws what SlotReader throws.
template <typename Visit>
void for_each_slot(const Xapian::Database& database, Field field, Visit visit) {
  if (info(field).slot != kNoSlot) {
    for_each_value(database, static_cast<unsigned>(info(field).slot), visit);
    return;
  }
  RemoteShards* const remote = IndexDatabase::remote_of(database);
  if (remote == nullptr) {
    visit_records(database, field, visit);
    return;
  }
  remote->for_each_value(kRemoteValuesSlot, [&](Xapian::docid document, const std::string& lists) {
    visit(document, remote_values(lists, field));
  });
  const DocumentNumbers numbers = IndexDatabase::numbers_of(database);
  for (std::size_t shard = 0; shard < numbers.shards(); ++shard) {
    if (remote->is_remote(shard)) continue;
    visit_records(IndexDatabase::shard_of(database, shard), field,
                  [&](Xapian::docid document, const std::string& list) {
                    visit(numbers.merged({shard, document}), list);
                  });
  }
}

}  // namespace dragoman
