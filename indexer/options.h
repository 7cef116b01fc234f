#pragma once
// The command line of dragoman-index.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "indexer/document_builder.h"
#include "indexer/readers/source_document.h"

namespace dragoman {

struct IndexOptions {
  std::string index;
  std::vector<std::string> paths;
  std::vector<std::string> deleted;  // ids
  RunValues run_values;              // --set, --collection
  std::string language;
  SourceFormat format = SourceFormat::kAuto;
  std::size_t most_bytes = 0;                 // of one document
  std::optional<std::uint64_t> commit_every;  // documents
  unsigned threads = 1;
  bool names = true;          // keys of names in a new index
  bool watch = false;         // go on as the paths change
  bool optimize = false;      // make the index compact
  bool stats = false;         // print what the index holds, index nothing
  bool check = false;         // check the index, index nothing
  bool inspect = false;       // print what was read, index nothing
  bool inspect_json = false;  // as JSON Lines
  bool quiet = false;
  bool verbose = false;
};

/// Reads the arguments. Absent where --help or --version was asked for and has been printed. Throws
/// UsageError with what is wrong.
std::optional<IndexOptions> read_index_options(int argc, const char* const* argv);

}  // namespace dragoman
