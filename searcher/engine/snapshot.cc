#include "searcher/engine/snapshot.h"

#include <utility>

#include "analyzers/schema/index_files.h"
#include "searcher/engine/shared_index.h"

namespace dragoman {

Snapshot::Snapshot(const Xapian::Database& database, Stamp stamp)
    : stamp_(std::move(stamp)),
      difference_(dragoman::library_difference(stamp_)),
      documents_(database.get_doccount()),
      fingerprint_(content_fingerprint(database)) {}

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
