#pragma once
// The terms of a segment of the file of positions that have a list each, while it is put together.

#include <xapian.h>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/positions/position_list.h"

namespace dragoman {

/// Documents with positions, ascending, in memory.
class PositionPostings {
 public:
  /// `steps` as put_position_steps() writes them, of one position at least. Returns the bytes that
  /// it takes.
  std::size_t add(std::uint32_t document, std::string_view steps);

  PositionBlockWriter blocks() const;

 private:
  std::string bytes_;  // a varint's step from document to document, and the document's steps
  std::uint32_t last_ = 0;
};

struct ListedTerm {
  std::string name;
  PositionPostings begins = {};
  PositionPostings ends = {};
  bool is_complete = true;  // each document that has the term has it at a position
};

/// Whether a common term has a list: those of texts and names have.
bool may_be_listed(std::string_view term);

/// The common terms by their hashes. A lookup is most often one read from memory: a text has hundreds
/// of terms, and a map of names took two fifths of the time of writing the file. Not thread-safe.
class ListedTerms {
 public:
  /// Reads the database's terms once, in their order: to ask how often each occurs as it comes along
  /// took as long again. Throws Xapian's errors.
  explicit ListedTerms(const Xapian::Database& database);

  /// Of this segment. Null for a rare term, and for one with the hash of another of the segment.
  ListedTerm* find(std::string_view name);

  /// Those that were found in this segment, ascending by their hashes.
  std::vector<const ListedTerm*> in_segment() const;

  void begin_segment();

 private:
  struct Slot {
    std::uint64_t hash = 0;
    std::uint32_t place = kEmpty;  // in terms_
  };

  void add(std::uint64_t hash);
  std::size_t slot_of(std::uint64_t hash) const;
  void grow();

  static constexpr std::uint32_t kEmpty = std::numeric_limits<std::uint32_t>::max();
  static constexpr std::uint32_t kUnseen = kEmpty - 1;
  static constexpr std::size_t kFirstSlots = std::size_t{1} << 12U;

  std::vector<Slot> slots_ = std::vector<Slot>(kFirstSlots);
  std::deque<ListedTerm> terms_;  // of the segment
  std::size_t used_ = 0;
};

}  // namespace dragoman
