#pragma once
// The databases that are searched as one, each with the file of positions that was made with it.

#include <xapian.h>
#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "analyzers/columns/column_file.h"
#include "analyzers/positions/position_file.h"
#include "analyzers/schema/index_files.h"
#include "searcher/index/document_numbers.h"
#include "searcher/index/remote_shards.h"

namespace dragoman {

/// The file of positions and that of columns, for one state of an index. Immutable; safe from any
/// thread.
class StatePositions {
 public:
  /// Null where the index has no such file, or not one that may be used. Throws Xapian's errors.
  static std::shared_ptr<const StatePositions> open(const OpenedIndex& index);

  /// Whether the document is as it was when the file was made.
  bool tell_of(Xapian::docid document) const {
    return document >= replaced_.size() || !replaced_[document];
  }
  /// The first document from that one on that isn't; 0 where there is none.
  Xapian::docid next_untold(Xapian::docid from) const;

  const PositionFile& file() const { return *file_; }
  const ColumnFile* columns() const { return columns_.get(); }  // null where there is none

 private:
  std::shared_ptr<const PositionFile> file_;
  std::shared_ptr<const ColumnFile> columns_;
  std::vector<bool> replaced_;  // by document, as far as the last such
};

/// The name of the state that one database shows: the same for all that were opened at one commit
/// of one index, different for all others. Throws Xapian's errors.
std::string state_name(const Xapian::Database& database);
std::string state_name(const OpenedIndex& index);

/// One of the databases, for all threads.
struct ShardState {
  std::string name;                                 // state_name()
  std::shared_ptr<const StatePositions> positions;  // null where there are none
};

/// All of them in their order. Never changed; safe from any thread.
using ShardStates = std::shared_ptr<const std::vector<ShardState>>;

/// Which of them the database is, by its state; 0 where there is only one, or none is known. What
/// Xapian's matcher calls is given one database after the other, without a number. Throws Xapian's
/// errors.
std::size_t find_shard(const ShardStates& states, const Xapian::Database& database);

/// What reads more of a database than Xapian does asks for it with the static functions: it may be
/// given any database, which is then one without positions.
class IndexDatabase : public Xapian::Database {
 public:
  /// As many databases as states.
  /// `remote` are those on other machines, ascending by their numbers.
  IndexDatabase(std::vector<Xapian::Database> shards, ShardStates states, bool dealt,
                std::vector<RemoteShard> remote = {});

  const std::vector<Xapian::Database>& shards() const { return shards_; }

  /// Null for another database.
  static const IndexDatabase* of(const Xapian::Database& database) {
    return dynamic_cast<const IndexDatabase*>(&database);
  }
  static ShardStates states_of(const Xapian::Database& database) {
    const IndexDatabase* const own = of(database);
    return own == nullptr ? nullptr : own->states_;
  }
  static DocumentNumbers numbers_of(const Xapian::Database& database) {
    const IndexDatabase* const own = of(database);
    return own == nullptr ? DocumentNumbers() : own->numbers_;
  }

  /// What one of its databases has beside it; null where there is nothing.
  static std::shared_ptr<const StatePositions> positions_of(const Xapian::Database& database,
                                                            std::size_t shard) {
    const ShardStates states = states_of(database);
    return states == nullptr ? nullptr : (*states)[shard].positions;
  }

  /// Null where all databases are of this machine.
  static RemoteShards* remote_of(const Xapian::Database& database) {
    const IndexDatabase* const own = of(database);
    return own == nullptr ? nullptr : own->remote_.get();
  }

  /// The database of that number; of another database itself. A reference to what is given.
  static const Xapian::Database& shard_of(const Xapian::Database& database, std::size_t shard) {
    const IndexDatabase* const own = of(database);
    return own == nullptr ? database : own->shards_[shard];
  }

 private:
  std::vector<Xapian::Database> shards_;
  ShardStates states_;
  DocumentNumbers numbers_;
  std::shared_ptr<RemoteShards> remote_;
};

/// Fetches what the second pass reads of those of the documents that are on other machines, all at
/// once. Throws Xapian's errors.
void fetch_records(const Xapian::Database& database, const std::vector<Xapian::docid>& documents);

/// The same of whole documents, some hundred at most, for read_document().
void fetch_documents(const Xapian::Database& database, const std::vector<Xapian::docid>& documents);

}  // namespace dragoman
