// dragoman-search: searches an index.

#include <unistd.h>

#include <cstdlib>
#include <exception>
#include <iostream>

#include "analyzers/schema/source_place.h"
#include "analyzers/text/display.h"
#include "analyzers/text/error.h"
#include "analyzers/text/out_of_memory.h"
#include "searcher/batch/batch.h"
#include "searcher/command/batch_progress.h"
#include "searcher/command/new_hits.h"
#include "searcher/command/options.h"
#include "searcher/command/pager.h"
#include "searcher/engine/searcher.h"
#include "searcher/print/output_text.h"
#include "searcher/serve/completion.h"
#include "searcher/serve/listen.h"
#include "searcher/serve/stop_signal.h"

namespace dragoman {
namespace {

constexpr int kFound = 0;
constexpr int kNothingFound = 1;
constexpr int kError = 2;

void say(std::string_view message) {
  std::cerr << "dragoman-search: " << printable(message) << '\n';
}

void write_messages(const SearchResult& result, const SearchOptions& options) {
  const Messages messages = options.format->messages;
  if (messages == Messages::kNone) return;
  for (const std::string& note : result.notes) say(note);
  if (options.presentation.explain && messages == Messages::kAll)
    write_explanation(result, options.presentation, std::cerr);
}

// From here on output is read on a terminal as with less.
void page_output(const SearchOptions& options) {
  if (options.pager && options.format->name == kUsualFormat) start_pager();
}

std::shared_ptr<SharedIndex> index_of(const SearchOptions& options) {
  IndexPlaces places = index_places(options.indexes);
  places.patience = options.patience;
  places.requires_all = options.requires_all;
  return std::make_shared<SharedIndex>(std::move(places));
}

int run_query(const SearchOptions& options) {
  Searcher searcher(index_of(options));
  const SearchResult result = searcher.search(options.request);
  write_messages(result, options);
  page_output(options);
  options.format->write_result(result, options.presentation, std::cout);
  return result.total > 0 ? kFound : kNothingFound;
}

// The file is written once the hits are: what couldn't be printed is still new the next time.
int run_new(const SearchOptions& options) {
  FoundBefore before(options.found_before, options.request.query);
  const SearchResult result = find_new(index_of(options), options.request, before);
  write_messages(result, options);
  options.format->write_result(result, options.presentation, std::cout);
  std::cout.flush();
  if (std::cout) before.write();
  return result.total > 0 ? kFound : kNothingFound;
}

TopicList topics_of(const SearchOptions& options) {
  if (options.topics.empty()) return {{{"1", options.request.query}}, ""};
  return read_topics(options.topics, options.topic_fields);
}

int run_topics(const SearchOptions& options) {
  const auto index = index_of(options);
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
  const StopSignal stop;
  WorkerPool workers(index_of(options), options.threads);
  const ServedRequest usual{options.request, options.presentation};
  if (options.listen.path.empty()) {
    ServedClient client;
    client.stop = stop.descriptor();
    client.longest = options.listen.longest;
    if (serve(workers, usual, client)) return kFound;
    throw WorldError("can't write the answers");
  }
  ListenSettings settings = options.listen;
  settings.stop = stop.descriptor();
  listen(workers, usual, settings);
  return kFound;
}

int run_names(const SearchOptions& options) {
  Searcher searcher(index_of(options));
  const NameReport report = searcher.name(options.request.query);
  if (options.format->messages != Messages::kNone) {
    for (const std::string& note : report.notes) say(note);
  }
  options.format->write_name(report, std::cout);
  return report.variants.empty() ? kNothingFound : kFound;
}

int run_show(const SearchOptions& options) {
  Searcher searcher(index_of(options));
  const DocumentAnswer answer = searcher.show(options.document, options.request.query);
  for (const std::string& note : answer.notes) say(note);
  if (!answer.view) return kNothingFound;
  page_output(options);
  options.format->write_document(*answer.view, options.presentation, std::cout);
  return kFound;
}

// Prints the files, and what else there is to say of them on stderr.
int run_open(const SearchOptions& options) {
  Searcher searcher(index_of(options));
  const DocumentAnswer answer = searcher.show(options.document, "");
  for (const std::string& note : answer.notes) say(note);
  if (!answer.view) return kNothingFound;
  bool found = false;
  for (const std::string& source : answer.view->document.all(Field::kSource)) {
    const std::string file = file_of(source);
    found = found || !file.empty();
    if (file.empty()) {
      say(source + (source.starts_with("-:") ? " was standard input" : " is gone"));
    } else {
      std::cout << file << '\n';
      if (file != source) say("the document is " + source);
    }
  }
  return found ? kFound : kNothingFound;
}

int run_gaps(const SearchOptions& options) {
  Searcher searcher(index_of(options));
  const GapReport report = searcher.gaps(options.request);
  if (options.format->messages != Messages::kNone) {
    for (const std::string& note : report.notes) say(note);
  }
  page_output(options);
  options.format->write_gaps(report, options.presentation, std::cout);
  return report.total > 0 ? kFound : kNothingFound;
}

int run_graph(const SearchOptions& options) {
  Searcher searcher(index_of(options));
  const GraphAnswer answer = searcher.graph(options.document);
  for (const std::string& note : answer.notes) say(note);
  if (!answer.graph) return kNothingFound;
  options.format->write_graph(*answer.graph, options.presentation, std::cout);
  return kFound;
}

int run_diff(const SearchOptions& options) {
  Searcher searcher(index_of(options));
  const DiffAnswer answer = searcher.diff(options.document, options.other);
  for (const std::string& note : answer.notes) say(note);
  if (!answer.diff) return kNothingFound;
  page_output(options);
  options.format->write_diff(*answer.diff, options.presentation, std::cout);
  return kFound;
}

int run_complete(const SearchOptions& options) {
  Searcher searcher(index_of(options));
  const auto completions = complete_query(searcher, options.request.query, options.request.limit);
  for (const Completion& completion : completions)
    std::cout << printable(completion.text) << '\t' << printable(completion.label) << '\n';
  return completions.empty() ? kNothingFound : kFound;
}

int run(const SearchOptions& options) {
  switch (options.mode) {
    case SearchMode::kQuery: return run_query(options);
    case SearchMode::kBatch: return run_topics(options);
    case SearchMode::kServe: return run_server(options);
    case SearchMode::kNames: return run_names(options);
    case SearchMode::kShow: return run_show(options);
    case SearchMode::kOpen: return run_open(options);
    case SearchMode::kComplete: return run_complete(options);
    case SearchMode::kGaps: return run_gaps(options);
    case SearchMode::kGraph: return run_graph(options);
    case SearchMode::kDiff: return run_diff(options);
    case SearchMode::kNew: return run_new(options);
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
    if (std::cout) end_pager();
    // Only memory is left to free, and the system does that faster.
    if (std::cout) std::_Exit(code);
    say("can't write the result");
  } catch (const std::exception& error) {
    say(error.what());
  }
  return kError;
}
