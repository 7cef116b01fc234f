// dragoman-index: creates or updates an index.

#include <exception>
#include <iostream>

#include "analyzers/error.h"
#include "analyzers/schema/index_files.h"
#include "analyzers/text/display.h"
#include "indexer/inspect.h"
#include "indexer/last_resort.h"
#include "indexer/options.h"
#include "indexer/run.h"
#include "indexer/upkeep.h"
#include "indexer/watch.h"

namespace {

std::string plural(std::uint64_t count, const std::string& word) {
  return std::to_string(count) + ' ' + word + (count == 1 ? "" : "s");
}

void print_summary(const dragoman::IndexOptions& options, const dragoman::RunCounts& counts) {
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

void say_summary(const dragoman::IndexOptions& options, const dragoman::RunCounts& counts) {
  if (!options.quiet) print_summary(options, counts);
  std::cout.flush();
  if (!std::cout) throw dragoman::WorldError("all is indexed, but the summary can't be written");
}

int look_at_index(const dragoman::IndexOptions& options) {
  const auto folder = dragoman::index_folder(options.index);
  if (options.stats) dragoman::print_stats(folder, std::cout);
  return !options.check || dragoman::check(folder, std::cout) ? 0 : 2;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    const auto options = dragoman::read_index_options(argc, argv);
    if (!options) return 0;
    if (options->stats || options->check) return look_at_index(*options);
    if (options->inspect) return dragoman::inspect(*options, std::cout);
    dragoman::end_with_message(dragoman::index_folder(options->index));
    const auto summary = [&](const auto& counts) { say_summary(*options, counts); };
    if (options->watch) return dragoman::watch(*options, summary);
    const dragoman::RunCounts counts = dragoman::run_indexer(*options);
    summary(counts);
    return dragoman::exit_code(counts);
  } catch (const std::exception& error) {
    std::cerr << "dragoman-index: " << dragoman::printable(error.what()) << '\n';
    return 2;
  }
}
