#pragma once
// Many topics, searched on several threads, printed in their order.

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <ostream>
#include <string>
#include <vector>

#include "searcher/batch/topics.h"
#include "searcher/rank/expansion.h"

namespace dragoman {

enum class BatchFormat { kTrec, kJsonLines };

struct BatchSettings {
  BatchFormat format = BatchFormat::kTrec;
  std::uint32_t depth = 1000;    // results of a topic
  std::string tag = "dragoman";  // a column
  unsigned threads = 1;
  Expansion expansion = Expansion::kNeighbours;
  bool exact_names = false;
  bool explain = false;  // a note for each topic: how it was read
};

/// What the thread that runs the batch is told while it runs.
struct BatchEvents {
  std::function<void(const std::string& note)> on_note;
  std::function<void(std::size_t done)> on_topic;  // topics printed
};

/// Prints the results of every topic: as a run, or an object a topic (docs/json.md). The same bytes
/// for any number of threads, as long as the index stays as it is; where it doesn't, a note says
/// so. Each thread opens the index for itself. Stops early where `out` fails.
/// Returns how many topics have results. Throws WorldError where the index can't be read.
std::size_t run_batch(const std::filesystem::path& index, const std::vector<Topic>& topics,
                      const BatchSettings& settings, const BatchEvents& events, std::ostream& out);

}  // namespace dragoman
