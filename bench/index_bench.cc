// What building an index costs: the program's own CPU, wall time and memory, and the index's size.
//
//   index_bench --program DRAGOMAN_INDEX [--runs N] [--folder DIR] PATH...
//
// Each run makes a new index in DIR (a temporary folder) and takes it away again. The first run
// finds the files in the page cache or not; look at the others.

#include <algorithm>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <vector>

#include "bench/support/arguments.h"
#include "bench/support/build.h"
#include "bench/support/latency.h"

namespace dragoman::bench {
namespace {

void run(const Arguments& arguments) {
  namespace fs = std::filesystem;
  const std::string program = arguments.get("program", "");
  if (program.empty() || arguments.others.empty()) {
    throw std::runtime_error("usage: index_bench --program DRAGOMAN_INDEX [OPTIONS] PATH...");
  }
  const fs::path index =
      fs::path(arguments.get("folder", fs::temp_directory_path())) / "index-bench";
  const int runs = std::max(1, std::stoi(arguments.get("runs", "3")));
  std::vector<double> cpu;
  std::vector<double> wall;
  std::uint64_t documents = 0;
  for (int i = 0; i < runs; ++i) {
    fs::remove_all(index);
    const Build build = run_indexer(program, index, arguments.others);
    if (build.documents == 0 || (documents != 0 && documents != build.documents)) {
      throw std::runtime_error("the runs didn't index the same documents");
    }
    documents = build.documents;
    cpu.push_back(build.cost.cpu / 1e3);
    wall.push_back(build.cost.wall / 1e3);
    std::printf("%8lu documents  CPU %8.2f s  wall %8.2f s  peak %7.1f MB  index %8.1f MB\n",
                static_cast<unsigned long>(documents), cpu.back(), wall.back(),
                static_cast<double>(build.cost.peak_kilobytes) / 1024,
                static_cast<double>(build.bytes) / 1048576);
  }
  fs::remove_all(index);
  std::printf("medians: CPU %.2f s, wall %.2f s\n", percentile(cpu, 0.5), percentile(wall, 0.5));
}

}  // namespace
}  // namespace dragoman::bench

int main(int argc, char** argv) {
  using namespace dragoman::bench;
  try {
    run(read_arguments(argc, argv, {"program", "runs", "folder"}));
    return 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "index_bench: %s\n", error.what());
    return 1;
  }
}
