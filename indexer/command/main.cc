// dragoman-index: creates or updates an index.

#include <exception>
#include <iostream>

#include "analyzers/schema/index_files.h"
#include "analyzers/text/display.h"
#include "analyzers/text/error.h"
#include "analyzers/text/out_of_memory.h"
#include "indexer/command/inspect.h"
#include "indexer/command/options.h"
#include "indexer/run/run.h"
#include "indexer/store/index_check.h"
#include "indexer/store/index_layout.h"
#include "indexer/store/last_resort.h"
#include "indexer/store/upkeep.h"
#include "indexer/watch/watch.h"

namespace {

std::string plural(std::uint64_t count, const std::string& word) {
  return std::to_string(count) + ' ' + word + (count == 1 ? "" : "s");
}

void print_summary(const dragoman::RunOptions& options, const dragoman::RunCounts& counts) {
  std::cout << plural(counts.added + counts.replaced + counts.unchanged, "document") << ": "
            << counts.added << " added, " << counts.replaced << " replaced, " << counts.unchanged
            << " unchanged";
  if (counts.deleted > 0) std::cout << "; " << counts.deleted << " deleted";
  if (counts.removed > 0) std::cout << "; " << counts.removed << " removed, their files gone";
  std::cout << "; " << counts.skipped << " skipped";
  if (counts.interrupted) std::cout << " (interrupted; the rest was not read)";
  std::cout << "\nThe index at " << dragoman::index_folder(options.index).string() << " holds "
            << plural(counts.documents, "document") << ".\n";
}

void say_summary(const dragoman::RunOptions& options, const dragoman::RunCounts& counts) {
  if (!options.quiet) print_summary(options, counts);
  std::cout.flush();
  if (!std::cout) throw dragoman::WorldError("all is indexed, but can't write the summary");
}

int look_at_index(const dragoman::IndexOptions& options) {
  const auto folder = dragoman::index_folder(options.run.index);
  const auto layout = dragoman::find_layout(folder, {});
  if (options.stats) dragoman::print_stats(layout.parts, std::cout);
  return !options.check || dragoman::check(layout.parts, std::cout) ? 0 : 2;
}

int change_index(const dragoman::IndexOptions& options) {
  dragoman::end_with_message(dragoman::index_folder(options.run.index));
  const auto summary = [&](const auto& counts) { say_summary(options.run, counts); };
  if (options.mode == dragoman::IndexMode::kWatch) return dragoman::watch(options.run, summary);
  const dragoman::RunCounts counts = dragoman::run_indexer(options.run);
  summary(counts);
  return dragoman::exit_code(counts);
}

int run(const dragoman::IndexOptions& options) {
  switch (options.mode) {
    case dragoman::IndexMode::kLook: return look_at_index(options);
    case dragoman::IndexMode::kInspect:
      return dragoman::inspect(options.run, options.inspect_json, std::cout);
    case dragoman::IndexMode::kRun:
    case dragoman::IndexMode::kWatch: return change_index(options);
  }
  return 2;
}

}  // namespace

int main(int argc, char** argv) {
  dragoman::end_without_memory("dragoman-index: not enough memory");
  try {
    const auto options = dragoman::read_index_options(argc, argv);
    const int code = options ? run(*options) : 0;
    std::cout.flush();
    if (!std::cout) throw dragoman::WorldError("can't write the output to its end");
    return code;
  } catch (const std::exception& error) {
    std::cerr << "dragoman-index: " << dragoman::printable(error.what()) << '\n';
    return 2;
  }
}
