#pragma once
// One run of dragoman-index, and what it cost.

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "bench/support/process.h"

namespace dragoman::bench {

struct Build {
  ProcessCost cost;
  std::uint64_t documents = 0;  // in the index afterwards
  std::uint64_t bytes = 0;      // of the index
};

/// Runs the program into the index folder. Throws where it fails.
Build run_indexer(const std::string& program, const std::filesystem::path& index,
                  const std::vector<std::string>& inputs);

}  // namespace dragoman::bench
