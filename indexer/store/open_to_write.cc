#include "indexer/store/open_to_write.h"

#include <optional>

#include "analyzers/schema/index_files.h"
#include "analyzers/schema/stamp.h"
#include "indexer/store/generation.h"

namespace dragoman {
namespace {

namespace fs = std::filesystem;

constexpr const char* kFirstGeneration = "gen-1";
constexpr const char* kDefaultLanguage = "english";
// Another writer puts a generation in force between our look at the pointer and our lock: it would
// have to do so every time.
constexpr int kMostAttempts = 10;

// A new index goes only into a new folder, an empty one, or one where making an index was cut
// short.
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
  const std::string stamp =
      encode_stamp(current_stamp(language.empty() ? kDefaultLanguage : language, kind.names));
  fs::create_directories(folder);
  check_empty(folder);
  const fs::path generation = folder / kFirstGeneration;
  Xapian::WritableDatabase database(generation.string(), Xapian::DB_CREATE_OR_OVERWRITE);
  if (!current_generation(folder).empty()) return std::nullopt;
  database.set_metadata(kStampKey, stamp);
  database.commit();
  publish_generation(folder, kFirstGeneration);
  return database;
}

// Absent where another writer was faster.
std::optional<Xapian::WritableDatabase> open(const fs::path& folder, const IndexKind& kind) {
  const fs::path generation = current_generation(folder);
  if (generation.empty()) return create(folder, kind);
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
  for (int attempt = 0; attempt < kMostAttempts; ++attempt) {
    if (auto database = open(folder, kind)) return *database;
  }
  throw Xapian::DatabaseLockError("");
}

}  // namespace

Xapian::WritableDatabase open_to_write(const fs::path& folder, const IndexKind& kind) {
  try {
    Xapian::WritableDatabase database = open_in_force(folder, kind);
    remove_leftovers(folder);
    return database;
  } catch (const Xapian::DatabaseLockError&) {
    throw IndexLockedError("the index at " + folder.string() +
                           " is being written by another process (try again when it has ended)");
  } catch (const Xapian::Error& error) {
    throw WorldError("can't open the index at " + folder.string() + ": " + reason_of(error));
  } catch (const fs::filesystem_error& error) {
    throw WorldError("can't make an index at " + folder.string() + ": " + error.code().message());
  }
}

}  // namespace dragoman
