#pragma once
// Where an index lies and what its folder holds. The layout, never to change:
//   DIR/XAPIANDB      names the generation that is in force; a Xapian stub database, so that
//   Xapian's
//                     own tools open DIR too. Replaced by rename, so a reader sees the old or the
//                     new
//   DIR/gen-N/        one Xapian (glass) database, N counting up from 1; and dragoman.sums, the
//                     checksums of its files (indexer/store/checksums.h)
// Its metadata, beside the documents:
//   dragoman.stamp    stamp.h
//   dragoman.content  the content fingerprint: 16 bytes, the XOR over all documents of the XXH3-128
//                     of id, NUL, content hash. Equal contents have equal fingerprints, in whatever
//                     order and on whatever machine they were indexed
//   dragoman.whole    "BYTES DOCUMENTS": the size of the generation when it was made, and what it
//                     held then; "" where it was written in place from the beginning

#include <xapian.h>
#include <filesystem>
#include <string>

#include "analyzers/schema/stamp.h"

namespace dragoman {

inline constexpr const char* kContentKey = "dragoman.content";
inline constexpr const char* kWholeKey = "dragoman.whole";

/// The index folder: `option` where it isn't empty, else $DRAGOMAN_INDEX, else
/// $XDG_DATA_HOME/dragoman/index, else ~/.local/share/dragoman/index. Throws UsageError where none
/// of them is set.
std::filesystem::path index_folder(const std::string& option);

/// The database in force, "" where the folder holds no index. Throws WorldError where the pointer
/// is there but names none.
std::filesystem::path current_generation(const std::filesystem::path& folder);

/// Puts a generation in force: writes the pointer aside, syncs it, renames it into place.
/// Throws WorldError where that fails.
void publish_generation(const std::filesystem::path& folder, const std::string& generation);

struct OpenedIndex {
  Xapian::Database database;
  Stamp stamp;
};

/// Opens an index to read. Throws WorldError with what to do where there is none, it is foreign,
/// of another version, or can't be read; Xapian::DatabaseModifiedError where writers were faster
/// than the opening, which may be tried again.
OpenedIndex open_index(const std::filesystem::path& folder);

/// What Xapian says of an error, with the system's reason where there is one: "Error writing to
/// file (No space left on device)".
std::string reason_of(const Xapian::Error& error);

/// The content fingerprint of a database as 32 hex digits; of an empty one all zeros.
std::string content_fingerprint(const Xapian::Database& database);

}  // namespace dragoman
