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
  bool is_in_segment = false;
  PositionPostings begins = {};
  PositionPostings ends = {};
};

/// The common terms by the hashes of all terms. A lookup is most often one read from memory: a text
/// has hundreds of terms, and a map of names took two fifths of the time of writing the file. Not
/// thread-safe.
class ListedTerms {
 public:
  /// Keeps a reference to the database, whose terms they are.
  explicit ListedTerms(const Xapian::Database& database) : database_(database) {}

  /// Null for a rare term, and for one with the hash of a rare one. Throws Xapian's errors.
  ListedTerm* find(std::string_view name);

  /// Those of the segment, ascending by their hashes.
  std::vector<const ListedTerm*> in_segment() const;

  /// Begins the next segment. What was found out about terms stays, as far as there is room.
  void begin_segment();

 private:
  struct Slot {
    std::uint64_t hash = 0;
    std::uint32_t place = kEmpty;  // in terms_
  };

  std::size_t mask() const { return slots_.size() - 1; }
  ListedTerm* add(Slot& slot, std::uint64_t hash, std::string_view name);
  void grow();

  static constexpr std::uint32_t kEmpty = std::numeric_limits<std::uint32_t>::max();
  static constexpr std::uint32_t kRare = kEmpty - 1;
  static constexpr std::size_t kFirstSlots = std::size_t{1} << 12U;

  const Xapian::Database& database_;
  std::vector<Slot> slots_ = std::vector<Slot>(kFirstSlots);
  std::deque<ListedTerm> terms_;
  std::size_t used_ = 0;
};

}  // namespace dragoman
