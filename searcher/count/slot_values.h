#pragma once
// The values of a facet field, read from what its slot holds.

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/columns/value_column.h"
#include "searcher/count/facet.h"
#include "searcher/count/text_numbers.h"

namespace dragoman {

/// Numbers the distinct contents of a field's slot (of a field without one: of what the slot would
/// hold), and the values in them: a list is decoded once for each distinct list. Reading isn't
/// thread-safe; any number of threads may use the const functions once nothing more is read.
class SlotValues {
 public:
  explicit SlotValues(const FacetBy& by);

  /// The number of a slot's content, counted from 0 in the order of first reading; that of "" is 0.
  /// All dates of one period have the same number, and those that aren't known to a period that of
  /// "".
  std::uint32_t read(std::string_view slot);

  /// How many distinct contents were read.
  std::size_t slots() const { return slots_.size(); }

  /// The numbers of a column's values, by theirs there; those of dates are of their periods.
  std::vector<std::uint32_t> read(const ValueColumn& column);

  /// The number of kUnknownValue.
  static constexpr std::uint32_t kUnknown = 0;

  const FacetBy& by() const { return by_; }
  const std::vector<std::string>& values() const { return values_; }

  /// As people read it.
  std::string label_of(std::size_t value) const;

  /// Counts by value, from counts by slot number. `by_slot` may be shorter than slots().
  std::vector<std::uint64_t> by_value(const std::vector<std::uint64_t>& by_slot,
                                      PastStates past) const;

  /// Adds `count` documents with those values to the counts by value. Needs no more room than an
  /// entry for each of values().
  void add(std::span<const std::uint32_t> values, std::uint64_t count, PastStates past,
           std::vector<std::uint64_t>& by_value) const;

 private:
  using Numbers = std::vector<std::uint32_t>;

  std::uint32_t value_number(std::string_view value);
  void add_successors(std::uint32_t value);
  std::span<const std::uint32_t> values_of(std::size_t slot) const;
  Numbers with_successors(std::span<const std::uint32_t> values) const;

  FacetBy by_;
  TextNumbers slots_;
  Numbers values_of_slots_;          // one slot after the other
  std::vector<std::size_t> begins_;  // of the slots in it, and the end
  TextNumbers value_numbers_;
  std::vector<std::string> values_;
  std::vector<Numbers> successors_;  // of each value; the value itself where it has none
};

}  // namespace dragoman
