#pragma once
// What the file of positions of the generation before has of documents that the next one keeps.

#include <xapian.h>
#include <cstddef>
#include <functional>
#include <memory>
#include <set>
#include <vector>

#include "analyzers/positions/position_file.h"
#include "indexer/files/summed_file.h"
#include "indexer/store/part_tree.h"

namespace dragoman {

/// Documents have the numbers that the next generation gives them, unless something else is said.
/// Not thread-safe.
class BasePositions {
 public:
  /// `documents` are those of the generation before that were joined, by the numbers that they had,
  /// and `next` is the database that has them now. Keeps nothing of it. Throws Xapian's errors.
  BasePositions(const std::filesystem::path& base, const PositionStamp& stamp,
                DocumentRange documents, const Xapian::Database& next);

  /// Whether there is such a file, whole, and worth taking over. If not, last() is 0 and there is
  /// nothing to take.
  explicit operator bool() const { return file_ != nullptr; }

  /// The last document that it may have.
  Xapian::docid last() const { return last_; }

  /// Those of its documents that were replaced since: what it has of them isn't taken.
  const std::set<std::uint32_t>& replaced() const { return replaced_; }

  /// Writes what it has, segment by segment. Throws std::filesystem::filesystem_error.
  void write(SummedFile& out, PositionFileEnd& end) const;

 private:
  bool is_worn() const;
  void write_segment(std::size_t segment, SummedFile& out, PositionFileEnd& end) const;
  PositionBlockWriter renumbered(const PositionBlocks& blocks) const;
  bool is_told(Xapian::docid document) const { return document < told_.size() && told_[document]; }

  std::shared_ptr<const PositionFile> file_;
  Xapian::docid shift_ = 0;  // by which the numbers were greater
  Xapian::docid last_ = 0;
  std::vector<bool> told_;  // by document
  std::size_t documents_ = 0;
  std::set<std::uint32_t> replaced_;
};

}  // namespace dragoman
