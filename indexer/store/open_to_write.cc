#include "indexer/store/open_to_write.h"

#include <optional>

#include "analyzers/schema/index_files.h"
#include "analyzers/schema/stamp.h"
#include "indexer/files/file_access.h"
#include "indexer/files/synced_files.h"
#include "indexer/store/generation.h"

namespace dragoman {
namespace {

namespace fs = std::filesystem;

constexpr const char* kFirstGeneration = "gen-1";
constexpr const char* kDefaultLanguage = "english";
// Each attempt fails only where another writer publishes a generation between our reading of the
// pointer and our lock.
constexpr int kMaxAttempts = 10;

IndexLockedError locked_error(const fs::path& folder) {
  return IndexLockedError("the index at " + folder.string() +
                          " is being written by another process (try again when it has ended)");
}

// Xapian 1.4 has one error for a lock that another process holds and for one that can't be had at
// all, such as on a read-only disk. Only the end of its message differs (flint_lock.cc).
bool is_held_by_another(const Xapian::DatabaseLockError& error) {
  return error.get_msg().ends_with(": already locked");
}

// The end of "Unable to get write lock on PATH: REASON".
std::string lock_failure(const Xapian::DatabaseLockError& error) {
  const std::string reason = reason_of(error);
  const std::size_t colon = reason.find(": ");
  return colon == std::string::npos ? reason : reason.substr(colon + 2);
}

// A new index needs a new folder, an empty one, or one where making an index was interrupted.
void check_empty(const fs::path& folder) {
  for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
    if (is_index_entry(entry.path().filename().string())) continue;
    if (fs::exists(folder / "iamglass")) check_readable({}, folder.string());
    throw WorldError(folder.string() + " is not an index and not empty (give a new folder)");
  }
}

void check_usable(const Stamp& stamp, const fs::path& folder, const IndexKind& kind) {
  check_readable(stamp, folder.string());
  const std::string& language = kind.language;
  if (!kind.names && stamp.names) {
    throw UsageError("the index at " + folder.string() +
                     " has keys of names: it can't go on without (make a new one)");
  }
  if (kind.remote && !stamp.remote) {
    throw UsageError(
        "the index at " + folder.string() +
        " was made without --for-remote: other machines can't search it (make a new one)");
  }
  if (!language.empty() && language != stamp.language) {
    throw UsageError("the index at " + folder.string() + " is of language '" + stamp.language +
                     "', not '" + language + "'");
  }
  const std::string difference = library_difference(stamp);
  if (!difference.empty()) {
    throw WorldError("can't add to the index at " + folder.string() + ": " + difference +
                     " (make a new one)");
  }
}

// Absent where another writer was faster.
std::optional<Xapian::WritableDatabase> create(const fs::path& folder, const IndexKind& kind) {
  const std::string& language = kind.language;
  Stamp stamp = current_stamp(language.empty() ? kDefaultLanguage : language, kind.names);
  stamp.remote = kind.remote;
  make_synced_folders(folder);
  check_empty(folder);
  const fs::path generation = folder / kFirstGeneration;
  Xapian::WritableDatabase database(generation.string(), Xapian::DB_CREATE_OR_OVERWRITE);
  if (!current_generation(folder).empty()) return std::nullopt;
  database.set_metadata(kStampKey, encode_stamp(stamp));
  database.commit();
  sync_with_files(generation);
  publish_generation(folder, kFirstGeneration);
  return database;
}

// Absent where another writer was faster.
std::optional<Xapian::WritableDatabase> open(const fs::path& folder, const IndexKind& kind) {
  const fs::path generation = current_generation(folder);
  if (generation.empty()) return create(folder, kind);
  if (const auto access = access_of(generation)) narrow_umask(access->files);
  try {
    Xapian::WritableDatabase database(generation.string(), Xapian::DB_OPEN);
    if (current_generation(folder) != generation) return std::nullopt;
    check_usable(decode_stamp(database.get_metadata(kStampKey)), folder, kind);
    return database;
  } catch (const Xapian::DatabaseOpeningError&) {
    if (current_generation(folder) == generation) throw;
    return std::nullopt;
  }
}

Xapian::WritableDatabase open_in_force(const fs::path& folder, const IndexKind& kind) {
  for (int attempt = 0; attempt < kMaxAttempts; ++attempt) {
    if (auto database = open(folder, kind)) return *database;
  }
  throw locked_error(folder);
}

// A writer may have been killed between a rename and its sync. Such a name must be on disk before
// blocks of the revision before it are overwritten, or a generation before it is removed.
void keep_names(const fs::path& folder) {
  sync_path(current_generation(folder));
  sync_path(folder);
}

}  // namespace

Xapian::WritableDatabase open_to_write(const fs::path& folder, const IndexKind& kind) {
  try {
    Xapian::WritableDatabase database = open_in_force(folder, kind);
    keep_names(folder);
    remove_leftovers(folder);
    return database;
  } catch (const Xapian::DatabaseLockError& error) {
    if (is_held_by_another(error)) throw locked_error(folder);
    throw WorldError("can't write the index at " + folder.string() + ": " + lock_failure(error));
  } catch (const Xapian::Error& error) {
    throw WorldError("can't open the index at " + folder.string() + ": " + reason_of(error));
  } catch (const fs::filesystem_error& error) {
    throw WorldError("can't make an index at " + folder.string() + ": " + error.code().message());
  }
}

}  // namespace dragoman
