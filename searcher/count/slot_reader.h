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

}  // namespace dragoman
