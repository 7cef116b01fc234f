#include "searcher/engine/open_index.h"

#include <utility>

#include "analyzers/schema/record.h"

namespace dragoman {
namespace {

std::shared_ptr<Snapshot> snapshot_of(SharedIndex& shared, const OpenedIndex& opened) {
  return shared.snapshot(state_name(opened.database),
                         [&] { return std::make_shared<Snapshot>(opened); });
}

}  // namespace

// The pointer is read before the index is opened: where another generation takes its place between
// the two, is_overtaken() notices.
OpenIndex::Opened OpenIndex::open(const std::filesystem::path& folder) {
  std::filesystem::path generation = current_generation(folder);
  return {std::move(generation), open_index(folder)};
}

OpenIndex::OpenIndex(SharedIndex& shared, const Opened& opened)
    : generation_(opened.generation),
      snapshot_(snapshot_of(shared, opened.index)),
      database_(opened.index.database, snapshot_->positions()),
      compiler_(database_, language(), has_name_keys()),
      text_(Chain::kText, language()),
      counter_(database_, snapshot_->columns()),
      vectors_(database_) {}

bool OpenIndex::is_overtaken(const std::filesystem::path& folder) {
  try {
    return current_generation(folder) != generation_ || database_.reopen();
  } catch (const Xapian::Error&) {
    return true;
  }
}

CopyFinder& OpenIndex::copies() {
  if (!copies_) copies_.emplace(database_, snapshot_->sketches().get(database_));
  return *copies_;
}

const std::string& OpenIndex::id(Xapian::docid docid) {
  std::string& id = ids_[docid];
  if (id.empty()) id = record_id(database_.get_document(docid).get_data());
  return id;
}

}  // namespace dragoman
