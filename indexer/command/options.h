#pragma once
// The command line of dragoman-index.

#include <optional>

#include "indexer/run/run_options.h"

namespace dragoman {

enum class IndexMode {
  kRun,
  kWatch,    // then follow changes of the paths
  kInspect,  // print what was read, index nothing
  kLook,     // print what the index holds, or whether it is sound; index nothing
};

struct IndexOptions {
  IndexMode mode = IndexMode::kRun;
  RunOptions run;
  bool inspect_json = false;  // in kInspect: as JSON Lines
  bool stats = false;         // in kLook
  bool check = false;         // in kLook, after the stats
};

/// Reads the arguments. Absent where --help or --version was asked for and has been printed. Throws
/// UsageError with what is wrong.
std::optional<IndexOptions> read_index_options(int argc, const char* const* argv);

}  // namespace dragoman
