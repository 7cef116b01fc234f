#include "searcher/engine/open_index.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <deque>
#include <exception>
#include <future>
#include <mutex>
#include <optional>
#include <string_view>
#include <utility>

#include "analyzers/schema/record.h"
#include "analyzers/text/error.h"
#include "searcher/index/remote_place.h"
#include "searcher/index/ssh_process.h"
#include "searcher/index/stored_document.h"

namespace dragoman {
namespace {

namespace fs = std::filesystem;
using std::chrono::milliseconds;
using std::chrono::seconds;

// An index on another machine that wasn't reached is left alone for so long; one that was waited
// for, for so many times what it was waited.
constexpr milliseconds kPause{2000};
constexpr int kPausePatience = 3;

constexpr seconds kConnected{60};
constexpr seconds kBetweenLooks{1};

std::string state_of(const std::vector<OpenedIndex>& indexes) {
  std::string name;
  for (const OpenedIndex& index : indexes) name += state_name(index) + '\n';
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
  return place.is_remote || is_closed(place) ? fs::path() : current_generation(place.folder);
}

// What is known of an index on another machine: one of the two, or an error of its own.
struct Reached {
  std::optional<OpenedIndex> index;
  std::string reason;
  std::exception_ptr error;
};

bool was_awaited(const Xapian::Error& error) {
  return std::string_view(error.get_type()) == "NetworkTimeoutError";
}

// How long one that wasn't reached is left alone.
milliseconds pause_after(const Xapian::Error& error, const IndexPlaces& places) {
  return was_awaited(error) ? std::max(kPause, kPausePatience * places.patience) : kPause;
}

// ": Permission denied (publickey)", or "".
std::string said_by_ssh(const std::string& name, const Xapian::Error& error,
                        const IndexPlaces& places) {
  const RemotePlace place = parse_remote_place(name);
  if (!place.by_ssh() || was_awaited(error)) return "";
  const std::string said = complaint_of_ssh(place, places.patience);
  return said.empty() ? "" : ": " + said;
}

Reached reach_remote(SharedIndex& shared, const std::string& place) {
  Reached reached;
  if (auto reason = shared.down(place)) {
    reached.reason = std::move(*reason);
    return reached;
  }
  try {
    reached.index = open_remote(place, shared.places().patience);
  } catch (const Xapian::Error& error) {
    reached.reason = reason_of(error) + said_by_ssh(place, error, shared.places());
    shared.note_down(place, reached.reason, pause_after(error, shared.places()));
  } catch (...) {
    reached.error = std::current_exception();
  }
  return reached;
}

// All at once, so that one waits no longer for several than for one.
std::vector<std::future<Reached>> reach_all(SharedIndex& shared) {
  std::vector<std::future<Reached>> reached;
  for (const IndexPlace& place : shared.places().indexes) {
    reached.emplace_back();
    if (!place.is_remote) continue;
    reached.back() = std::async(std::launch::async, [&shared, name = place.folder.string()] {
      return reach_remote(shared, name);
    });
  }
  return reached;
}

std::vector<RemoteShard> remote_ones(const std::vector<OpenedIndex>& indexes,
                                     milliseconds patience) {
  std::vector<RemoteShard> remote;
  for (std::size_t i = 0; i < indexes.size(); ++i) {
    const OpenedIndex& index = indexes[i];
    if (!index.is_remote) continue;
    remote.push_back({i,
                      parse_remote_place(index.generation.parent_path().string()),
                      {index.database.get_uuid(), index.database.get_lastdocid(), index.content},
                      patience});
  }
  return remote;
}

}  // namespace

// The pointer is read before the index is opened: where another generation takes its place between
// the two, is_overtaken() notices.
OpenIndex::Opened OpenIndex::open(SharedIndex& shared) {
  const IndexPlaces& places = shared.places();
  Opened opened;
  std::vector<std::future<Reached>> remote = reach_all(shared);
  for (std::size_t i = 0; i < places.indexes.size(); ++i) {
    const IndexPlace& place = places.indexes[i];
    opened.generations.push_back(generation_of(place));
    if (!place.is_remote) {
      if (!is_closed(place)) opened.indexes.push_back(open_index(place.folder));
      continue;
    }
    Reached reached = remote[i].get();
    if (reached.error != nullptr) std::rethrow_exception(reached.error);
    if (reached.index) opened.indexes.push_back(std::move(*reached.index));
    if (!reached.index) opened.missing.push_back({place.folder.string(), reached.reason});
  }
  if (!opened.missing.empty() && (opened.indexes.empty() || places.requires_all))
    throw WorldError("can't reach " + list_of(opened.missing));
  for (const MissingShard& shard : opened.missing) shared.note_missing(shard);
  if (opened.indexes.empty())
    throw WorldError("none of the indexes at " + places.name() + " may be read by this user");
  return opened;
}

OpenIndex::OpenIndex(SharedIndex& shared, const Opened& opened)
    : generations_(opened.generations),
      missing_(opened.missing),
      snapshot_(snapshot_of(shared, opened.indexes)),
      database_(databases_of(opened.indexes), snapshot_->states(), shared.places().dealt,
                remote_ones(opened.indexes, shared.places().patience)),
      compiler_(database_, language(), has_name_keys(), other_languages()),
      text_(Chain::kText, language(), other_languages()),
      documents_(language()),
      counter_(database_, snapshot_->columns()),
      vectors_(database_) {}

// A server keeps the generation that it opened when it was connected to, so connections are made
// anew now and then.
bool OpenIndex::is_overtaken(SharedIndex& shared) {
  const auto now = std::chrono::steady_clock::now();
  try {
    const auto& places = shared.places().indexes;
    for (std::size_t i = 0; i < places.size(); ++i) {
      if (generation_of(places[i]) != generations_[i]) return true;
    }
    for (const MissingShard& shard : missing_) {
      if (!shared.down(shard.place)) return true;
    }
    if (IndexDatabase::remote_of(database_) == nullptr) return database_.reopen();
    if (now - opened_at_ > kConnected) return true;
    if (now - looked_at_ < kBetweenLooks) return false;
    looked_at_ = now;
    return database_.reopen();
  } catch (const Xapian::Error&) {
    return true;
  }
}

void OpenIndex::abandon() {
  static std::mutex mutex;
  static std::deque<Xapian::Database>* const left = new std::deque<Xapian::Database>;
  const std::lock_guard lock(mutex);
  for (const Xapian::Database& database : database_.shards()) left->push_back(database);
}

std::vector<std::string> OpenIndex::languages() const {
  std::vector<std::string> all = other_languages();
  all.insert(all.begin(), language());
  return all;
}

CopyFinder& OpenIndex::copies() {
  if (!copies_) copies_.emplace(database_, snapshot_->sketches());
  return *copies_;
}

const std::string& OpenIndex::id(Xapian::docid docid) {
  std::string& id = ids_[docid];
  if (!id.empty()) return id;
  const RemoteShards* const remote = IndexDatabase::remote_of(database_);
  const std::string* const known = remote == nullptr ? nullptr : remote->known_id(docid);
  id =
      known != nullptr ? *known : record_id(read_document(database_, docid).get_value(kRecordSlot));
  return id;
}

}  // namespace dragoman
