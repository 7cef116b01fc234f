#pragma once
// What documents have of a field that is counted.

#include <xapian.h>
#include <optional>
#include <string>

#include "analyzers/schema/field.h"

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
  std::optional<Xapian::valueno> slot_;
  Xapian::ValueIterator value_;
  Xapian::ValueIterator end_;
};

/// Calls `visit(document, slot)` for all documents, in ascending order; some without a value may be
/// left out. Throws what SlotReader throws.
template <typename Visit>
void for_each_slot(const Xapian::Database& database, Field field, Visit visit) {
  if (info(field).slot != kNoSlot) {
    const auto slot = static_cast<Xapian::valueno>(info(field).slot);
    const auto end = database.valuestream_end(slot);
    for (auto value = database.valuestream_begin(slot); value != end; ++value) {
      visit(value.get_docid(), *value);
    }
    return;
  }
  SlotReader reader(database, field);
  const auto end = database.postlist_end("");
  for (auto document = database.postlist_begin(""); document != end; ++document) {
    visit(*document, reader.read(*document));
  }
}

}  // namespace dragoman
