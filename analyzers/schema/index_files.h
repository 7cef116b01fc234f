#pragma once
// Where an index lies and what its folder holds. The layout never changes:
//   DIR/XAPIANDB      names the current generation. It is a Xapian stub database, so Xapian's own
//                     tools open DIR too. Replaced by rename: a reader sees the old or the new
//   DIR/gen-N/        one Xapian (glass) database, N counting up from 1; and dragoman.sums, the
//                     checksums of its files (indexer/store/checksums.h); dragoman.positions, the
//                     positions of common words (position_file.h); and dragoman.columns, what
//                     facets count (column_file.h)
// The database's metadata, beside the documents:
//   dragoman.stamp    stamp.h
//   dragoman.content  the content fingerprint, 16 bytes: for each document the XXH3-128 of its id,
//                     NUL and its content hash, all joined by XOR. Equal contents have equal
//                     fingerprints, whatever the order and the machine they were indexed on
//   dragoman.whole    "BYTES DOCUMENTS": the size and the number of documents of the generation
//                     when it was made; "" where it was written in place from the beginning

#include <xapian.h>
#include <filesystem>
#include <string>

#include "analyzers/schema/stamp.h"

namespace dragoman {

inline constexpr const char* kContentKey = "dragoman.content";
inline constexpr const char* kWholeKey = "dragoman.whole";

/// The index folder: `option` where it isn't empty, else $DRAGOMAN_INDEX, else the one of the
/// configuration file (analyzers/settings/configuration.h), each a path or a name that the file
/// gives to one; else $XDG_DATA_HOME/dragoman/index, else ~/.local/share/dragoman/index. Throws
/// UsageError where none of them is set, and as read_configuration() does.
std::filesystem::path index_folder(const std::string& option);

/// The database of the current generation, "" where the folder holds no index. Throws WorldError
/// where the pointer is there but names none.
std::filesystem::path current_generation(const std::filesystem::path& folder);

/// Makes a generation the current one: writes the pointer aside, syncs it, renames it into place.
/// Throws WorldError where that fails.
void publish_generation(const std::filesystem::path& folder, const std::string& generation);

struct OpenedIndex {
  Xapian::Database database;
  Stamp stamp;
  std::filesystem::path generation =
      {};                    // where the database lies; on another machine below its place
  std::string content = {};  // the bytes under kContentKey
  bool is_remote = false;    // whether it is on another machine
};

/// Opens an index to read. Throws WorldError, with what to do, for an index that is missing,
/// foreign, of another version or unreadable; Xapian::DatabaseModifiedError where writers were
/// faster than the opening, which may be tried again.
OpenedIndex open_index(const std::filesystem::path& folder);

/// Xapian's text for an error, with the system's reason where there is one: "Error writing to file
/// (No space left on device)".
std::string reason_of(const Xapian::Error& error);

/// The content fingerprint of a database as 32 hex digits: all zeros for an empty one.
std::string content_fingerprint(const Xapian::Database& database);

/// The same of the bytes under kContentKey.
std::string printed_fingerprint(const std::string& bytes);

}  // namespace dragoman
