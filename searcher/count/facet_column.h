#pragma once
// A facet field's values of every document, in the order of the documents, so that counting is one
// addition a document.

#include <xapian.h>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analyzers/schema/field.h"
#include "analyzers/text/string_map.h"
#include "searcher/count/document_set.h"

namespace dragoman {

/// Under what states of the past are counted: by their own names, or with the states that carry
/// them on (Country::successors).
enum class PastStates { kApart, kWithSuccessors };

/// The value that documents without one are counted under.
inline constexpr const char* kUnknownValue = "unknown";

/// Reads a facet field's slot: lists are taken apart once for each distinct list, and values
/// labelled once. Not thread-safe.
class SlotReader {
 public:
  explicit SlotReader(Field field);

  /// The number of a slot's content, from 0 in the order of their first being asked for; that of
  /// "" is 0. Dates of one year have one number.
  std::uint32_t number_of(std::string_view slot);

  /// The counts by value from counts by slot number, which may be fewer than there are numbers.
  struct Value {
    std::string value;
    std::string label;
  };
  const std::vector<Value>& values() const { return values_; }
  std::vector<std::uint64_t> by_value(const std::vector<std::uint64_t>& by_slot, PastStates past);
  std::size_t slots() const { return slots_.size(); }

 private:
  using Numbers = std::vector<std::uint32_t>;

  std::uint32_t value_number(std::string_view value);
  Numbers with_successors(const Numbers& values);
  const Numbers& successors(std::uint32_t value);

  const FieldInfo* row_;
  StringMap<std::uint32_t> numbers_;  // of slots
  std::vector<Numbers> slots_;        // their values' numbers
  StringMap<std::uint32_t> value_numbers_;
  std::vector<Value> values_;
  std::unordered_map<std::uint32_t, Numbers> successors_;  // of values, once asked for
};

/// Not thread-safe.
class FacetColumn {
 public:
  explicit FacetColumn(Field field) : field_(field), reader_(field) {}

  Field field() const { return field_; }
  const std::vector<SlotReader::Value>& values() const { return reader_.values(); }

  /// The documents of the set that have each value, by number. Reads their slots as long as that
  /// is cheaper than to read all; then keeps those of all documents. Always of the same state of
  /// one database. Throws Xapian's errors.
  std::vector<std::uint64_t> count(const Xapian::Database& database, const DocumentSet& set,
                                   std::size_t documents, PastStates past);

 private:
  void load(const Xapian::Database& database);
  std::vector<std::uint64_t> count_slots(const Xapian::Database& database, const DocumentSet& set,
                                         PastStates past);
  std::vector<std::uint64_t> count_column(const DocumentSet& set, PastStates past);

  Field field_;
  SlotReader reader_;
  std::size_t slots_read_ = 0;
  std::vector<std::uint32_t> column_;  // slot numbers by document, empty before load()
};

}  // namespace dragoman
