#include "searcher/engine/open_index.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

#include "analyzers/schema/record.h"
#include "analyzers/text/error.h"
#include "searcher/index/stored_document.h"

namespace dragoman {
namespace {

namespace fs = std::filesystem;

std::string state_of(const std::vector<OpenedIndex>& indexes) {
  std::string name;
  for (const OpenedIndex& index : indexes) name += state_name(index.database) + '\n';
  return name;
}

std::shared_ptr<Snapshot> snapshot_of(SharedIndex& shared,
                                      const std::vector<OpenedIndex>& indexes) {
  return shared.snapshot(state_of(indexes), [&] { return std::make_shared<Snapshot>(indexes); });
}

std::vector<Xapian::Database> databases_of(const std::vector<OpenedIndex>& indexes) {
  std::vector<Xapian::Database> databases;
  for (const OpenedIndex& index : indexes) databases.push_back(index.database);
  return databases;
}

// Whether the system keeps this process from the index. What else is wrong with it is an error.
bool is_closed(const IndexPlace& place) {
  return place.may_be_closed &&
         ::faccessat(AT_FDCWD, place.folder.c_str(), R_OK | X_OK, AT_EACCESS) != 0 &&
         errno == EACCES;
}

fs::path generation_of(const IndexPlace& place) {
  return is_closed(place) ? fs::path() : current_generation(place.folder);
}

}  // namespace

// The pointer is read before the index is opened: where another generation takes its place between
// the two, is_overtaken() notices.
OpenIndex::Opened OpenIndex::open(const IndexPlaces& places) {
  Opened opened;
  for (const IndexPlace& place : places.indexes) {
    opened.generations.push_back(generation_of(place));
    if (!is_closed(place)) opened.indexes.push_back(open_index(place.folder));
  }
  if (opened.indexes.empty())
    throw WorldError("none of the indexes at " + places.name() + " may be read by this user");
  return opened;
}

OpenIndex::OpenIndex(SharedIndex& shared, const Opened& opened)
    : generations_(opened.generations),
      snapshot_(snapshot_of(shared, opened.indexes)),
      database_(databases_of(opened.indexes), snapshot_->states(), shared.places().dealt),
      compiler_(database_, language(), has_name_keys()),
      text_(Chain::kText, language()),
      counter_(database_, snapshot_->columns()),
      vectors_(database_) {}

bool OpenIndex::is_overtaken(const IndexPlaces& places) {
  try {
    for (std::size_t i = 0; i < places.indexes.size(); ++i) {
      if (generation_of(places.indexes[i]) != generations_[i]) return true;
    }
    return database_.reopen();
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
  if (id.empty()) id = record_id(read_document(database_, docid).get_data());
  return id;
}

}  // namespace dragoman
