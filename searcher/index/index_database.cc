#include "searcher/index/index_database.h"

#include <algorithm>
#include <utility>

namespace dragoman {
namespace {

Xapian::Database merged(const std::vector<Xapian::Database>& shards) {
  if (shards.size() == 1) return shards.front();
  Xapian::Database all;
  for (const Xapian::Database& shard : shards) all.add_database(shard);
  return all;
}

}  // namespace

std::shared_ptr<const StatePositions> StatePositions::open(const OpenedIndex& index) {
  if (index.is_remote) return nullptr;
  const auto stamp = decode_position_stamp(index.database.get_metadata(kPositionsKey),
                                           index.database.get_metadata(kContentKey));
  if (!stamp) return nullptr;
  auto positions = std::make_shared<StatePositions>();
  positions->file_ = PositionFile::open(index.generation, stamp->file);
  if (positions->file_ == nullptr) return nullptr;
  positions->columns_ = ColumnFile::open(index.generation, stamp->file);
  if (!stamp->replaced.empty()) positions->replaced_.resize(*stamp->replaced.rbegin() + 1);
  for (const std::uint32_t document : stamp->replaced) positions->replaced_[document] = true;
  return positions;
}

Xapian::docid StatePositions::next_untold(Xapian::docid from) const {
  if (from >= replaced_.size()) return 0;
  const auto begin = replaced_.begin();
  const auto found = std::find(begin + static_cast<std::ptrdiff_t>(from), replaced_.end(), true);
  return static_cast<Xapian::docid>(found - begin);  // the last is always one
}

// The revision counts the commits of one database; the rest tells generations apart.
std::string state_name(const Xapian::Database& database) {
  return database.get_uuid() + ' ' + std::to_string(database.get_revision()) + ' ' +
         std::to_string(database.get_lastdocid()) + ' ' + content_fingerprint(database);
}

// Of another machine Xapian doesn't tell the revision.
std::string state_name(const OpenedIndex& index) {
  if (!index.is_remote) return state_name(index.database);
  return index.database.get_uuid() + " remote " + std::to_string(index.database.get_lastdocid()) +
         ' ' + printed_fingerprint(index.content);
}

std::size_t find_shard(const ShardStates& states, const Xapian::Database& database) {
  if (states == nullptr || states->size() < 2) return 0;
  const std::string name = state_name(database);
  const auto found = std::find_if(states->begin(), states->end(),
                                  [&](const ShardState& state) { return state.name == name; });
  if (found == states->end()) throw Xapian::DatabaseModifiedError("a shard of another state");
  return static_cast<std::size_t>(found - states->begin());
}

void fetch_records(const Xapian::Database& database, const std::vector<Xapian::docid>& documents) {
  RemoteShards* const remote = IndexDatabase::remote_of(database);
  if (remote != nullptr) remote->fetch(documents);
}

void fetch_documents(const Xapian::Database& database,
                     const std::vector<Xapian::docid>& documents) {
  RemoteShards* const remote = IndexDatabase::remote_of(database);
  if (remote != nullptr) remote->fetch_documents(documents);
}

IndexDatabase::IndexDatabase(std::vector<Xapian::Database> shards, ShardStates states, bool dealt,
                             std::vector<RemoteShard> remote)
    : Xapian::Database(merged(shards)),
      shards_(std::move(shards)),
      states_(std::move(states)),
      numbers_(shards_.size(), dealt) {
  if (!remote.empty())
    remote_ = std::make_shared<RemoteShards>(shards_, std::move(remote), numbers_);
}

}  // namespace dragoman
