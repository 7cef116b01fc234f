// dragoman-search: searches an index.

#include <unistd.h>

#include <cstdlib>
#include <exception>
#include <iostream>

#include "analyzers/schema/index_files.h"
#include "analyzers/text/display.h"
#include "analyzers/text/out_of_memory.h"
#include "searcher/batch/batch.h"
#include "searcher/command/batch_progress.h"
#include "searcher/command/options.h"
#include "searcher/engine/search.h"
#include "searcher/print/output_csv.h"
#include "searcher/print/output_json.h"
#include "searcher/print/output_names.h"
#include "searcher/print/output_references.h"
#include "searcher/print/output_text.h"
#include "searcher/serve/serve.h"

namespace dragoman {
namespace {

constexpr int kFound = 0;
constexpr int kNothingFound = 1;
constexpr int kError = 2;

void say(std::string_view message) {
  std::cerr << "dragoman-search: " << printable(message) << '\n';
}

// In JSON the notes are in the output, in text the explanation.
void write_messages(const SearchResult& result, const SearchOptions& options) {
  if (options.format == OutputFormat::kJson || options.format == OutputFormat::kJsonLines) return;
  for (const std::string& note : result.notes) say(note);
  if (options.presentation.explain && options.format != OutputFormat::kText)
    write_explanation(result, options.presentation, std::cerr);
}

void write_result(const SearchResult& result, const SearchOptions& options) {
  switch (options.format) {
    case OutputFormat::kText:
      write_text(result, options.presentation, terminal_width(), std::cout);
      break;
    case OutputFormat::kJson: write_json(result, options.presentation, std::cout); break;
    case OutputFormat::kJsonLines: write_json_lines(result, options.presentation, std::cout); break;
    case OutputFormat::kCsv: write_csv(result, options.presentation, std::cout); break;
    case OutputFormat::kBibtex: write_bibtex(result, std::cout); break;
    case OutputFormat::kRis: write_ris(result, std::cout); break;
    case OutputFormat::kTrec: break;  // a batch
  }
}

int run_query(const SearchOptions& options) {
  Searcher searcher(index_folder(options.index));
  const SearchResult result = searcher.search(options.request);
  write_messages(result, options);
  write_result(result, options);
  return result.total > 0 ? kFound : kNothingFound;
}

TopicList topics_of(const SearchOptions& options) {
  if (options.topics.empty()) return {{{"1", options.request.query}}, ""};
  return read_topics(options.topics, options.topic_fields);
}

int run_topics(const SearchOptions& options) {
  const auto index = index_folder(options.index);
  const TopicList list = topics_of(options);
  if (!list.note.empty()) say(list.note);
  BatchProgress progress(isatty(STDERR_FILENO) != 0, list.topics.size());
  const BatchEvents events = {[&](const std::string& note) {
                                progress.clear();
                                say(note);
                              },
                              [&](std::size_t done) { progress.update(done); }};
  const std::size_t found = run_batch(index, list.topics, options.batch, events, std::cout);
  return found > 0 ? kFound : kNothingFound;
}

int run_server(const SearchOptions& options) {
  Searcher searcher(index_folder(options.index));
  serve(searcher, {options.request, options.presentation}, std::cin, std::cout);
  return kFound;
}

int run_names(const SearchOptions& options) {
  Searcher searcher(index_folder(options.index));
  const NameReport report = searcher.name(options.request.query);
  if (options.format == OutputFormat::kText) {
    for (const std::string& note : report.notes) say(note);
    write_names(report, std::cout);
  } else {
    write_names_json(report, options.format == OutputFormat::kJsonLines, std::cout);
  }
  return report.variants.empty() ? kNothingFound : kFound;
}

int run(const SearchOptions& options) {
  switch (options.mode) {
    case SearchMode::kQuery: return run_query(options);
    case SearchMode::kBatch: return run_topics(options);
    case SearchMode::kServe: return run_server(options);
    case SearchMode::kNames: return run_names(options);
  }
  return kError;
}

}  // namespace
}  // namespace dragoman

int main(int argc, char** argv) {
  using namespace dragoman;
  end_without_memory("dragoman-search: not enough memory");
  try {
    const auto options = read_search_options(argc, argv);
    const int code = options ? run(*options) : kFound;
    std::cout.flush();
    // What is left to take down is memory, which the system takes back sooner.
    if (std::cout) std::_Exit(code);
    say("can't write the result");
  } catch (const std::exception& error) {
    say(error.what());
  }
  return kError;
}
