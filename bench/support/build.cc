#include "bench/support/build.h"

#include "analyzers/schema/index_files.h"

namespace dragoman::bench {
namespace {

namespace fs = std::filesystem;

std::uint64_t bytes_below(const fs::path& folder) {
  std::uint64_t bytes = 0;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file()) bytes += entry.file_size();
  }
  return bytes;
}

}  // namespace

Build run_indexer(const std::string& program, const fs::path& index,
                  const std::vector<std::string>& inputs) {
  std::vector<std::string> command = {program, "--quiet", "--index", index.string()};
  command.insert(command.end(), inputs.begin(), inputs.end());
  Build build;
  build.cost = run_process(command);
  build.documents = open_index(index).database.get_doccount();
  build.bytes = bytes_below(index);
  return build;
}

}  // namespace dragoman::bench
