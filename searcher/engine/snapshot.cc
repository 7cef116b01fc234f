#include "searcher/engine/snapshot.h"

#include "analyzers/schema/index_files.h"
#include "searcher/engine/shared_index.h"

namespace dragoman {

Snapshot::Snapshot(const OpenedIndex& index)
    : stamp_(index.stamp),
      difference_(dragoman::library_difference(stamp_)),
      documents_(index.database.get_doccount()),
      fingerprint_(content_fingerprint(index.database)),
      positions_(StatePositions::open(index)) {}

// The revision counts the commits of one database; the rest tells generations apart.
std::string state_name(const Xapian::Database& database) {
  return database.get_uuid() + ' ' + std::to_string(database.get_revision()) + ' ' +
         std::to_string(database.get_lastdocid()) + ' ' + content_fingerprint(database);
}

std::shared_ptr<Snapshot> SharedIndex::snapshot(
    const std::string& state, const std::function<std::shared_ptr<Snapshot>()>& make) {
  const std::lock_guard lock(mutex_);
  if (newest_ == nullptr || state_ != state) {
    newest_ = make();
    state_ = state;
  }
  return newest_;
}

}  // namespace dragoman
