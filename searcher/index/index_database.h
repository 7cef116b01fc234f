#pragma once
// A database with the file of positions that was made with it.

#include <xapian.h>
#include <memory>
#include <utility>
#include <vector>

#include "analyzers/positions/position_file.h"
#include "analyzers/schema/index_files.h"

namespace dragoman {

/// What the file of positions tells of one state of an index. Immutable; safe from any thread.
class StatePositions {
 public:
  /// Null where the index has no such file, or not one that may be used. Throws Xapian's errors.
  static std::shared_ptr<const StatePositions> open(const OpenedIndex& index);

  /// Whether the document is as it was when the file was made.
  bool tell_of(Xapian::docid document) const {
    return document >= replaced_.size() || !replaced_[document];
  }
  const PositionFile& file() const { return *file_; }

 private:
  std::shared_ptr<const PositionFile> file_;
  std::vector<bool> replaced_;  // by document, as far as the last such
};

/// What reads positions of a database asks for those of its file with positions_of(): it may be
/// given any database, and does without where it is another.
class IndexDatabase : public Xapian::Database {
 public:
  IndexDatabase(const Xapian::Database& database, std::shared_ptr<const StatePositions> positions)
      : Xapian::Database(database), positions_(std::move(positions)) {}

  /// Null where there are none.
  static std::shared_ptr<const StatePositions> positions_of(const Xapian::Database& database) {
    const auto* const own = dynamic_cast<const IndexDatabase*>(&database);
    return own == nullptr ? nullptr : own->positions_;
  }

 private:
  std::shared_ptr<const StatePositions> positions_;
};

}  // namespace dragoman
