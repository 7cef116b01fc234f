#pragma once
// The documents in which words stand in a row, from the file of positions alone: the words' lists
// are read side by side, and nothing of Xapian's.

#include <xapian.h>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "analyzers/positions/position_list.h"
#include "searcher/index/index_database.h"

namespace dragoman {

/// Of one database. Quickest with documents in ascending order. Not thread-safe.
class PhraseReader {
 public:
  /// The last word stands fewer than `window` positions after the first.
  PhraseReader(std::shared_ptr<const StatePositions> positions, std::vector<std::string> terms,
               std::uint32_t window);

  /// A document in which the phrase stands, or, where `is_sure` isn't set, of which the file
  /// doesn't tell: one that is new or replaced, one of a segment that lacks a word or is damaged,
  /// one in which a word ends a compound.
  struct Found {
    Xapian::docid document = 0;
    bool is_sure = false;
  };

  /// The first from that one on. Documents beyond the last of the database are found, too.
  Found next(Xapian::docid from);

  /// Whether it stands there; absent where the file doesn't tell.
  std::optional<bool> stands_in(Xapian::docid document);

 private:
  struct Word {
    std::string term;
    PositionCursor begins = {};
    PositionCursor ends = {};
  };

  bool go_to(std::size_t segment);
  PositionCursor::Found seek_all(Xapian::docid& document);
  std::optional<bool> stands_here(Xapian::docid document);

  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  std::shared_ptr<const StatePositions> positions_;
  std::vector<Word> words_;
  std::uint32_t window_;
  std::size_t segment_ = kNone;
  bool is_told_ = false;  // whether the segment has all words
  std::vector<PositionStream> streams_;
};

}  // namespace dragoman
