// dragoman-search: searches an index.

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <memory>

#include "analyzers/schema/source_place.h"
#include "analyzers/text/display.h"
#include "analyzers/text/error.h"
#include "analyzers/text/out_of_memory.h"
#include "searcher/batch/batch.h"
#include "searcher/command/batch_progress.h"
#include "searcher/command/heap.h"
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
constexpr int kPartial = 3;

using Index = std::shared_ptr<SharedIndex>;

void say(std::string_view message) {
  std::cerr << "dragoman-search: " << printable(message) << '\n';
}

// Those are said at the end, in every format.
bool is_on_missing(const std::string& note, const SearchResult& result) {
  return std::any_of(result.missing.begin(), result.missing.end(),
                     [&](const MissingShard& shard) { return note_on(shard) == note; });
}

void write_messages(const SearchResult& result, const SearchOptions& options) {
  const Messages messages = options.format->messages;
  if (messages == Messages::kNone) return;
  for (const std::string& note : result.notes) {
    if (!is_on_missing(note, result)) say(note);
  }
  if (options.presentation.explain && messages == Messages::kAll)
    write_explanation(result, options.presentation, std::cerr);
}

// From here on output is read on a terminal as with less.
void page_output(const SearchOptions& options) {
  if (options.pager && options.format->name == kUsualFormat) start_pager();
}

Index index_of(const SearchOptions& options) {
  IndexPlaces places = index_places(options.indexes);
  places.patience = options.patience;
  places.requires_all = options.requires_all;
  return std::make_shared<SharedIndex>(std::move(places));
}

int run_query(const SearchOptions& options, const Index& index) {
  Searcher searcher(index);
  const SearchResult result = searcher.search(options.request);
  write_messages(result, options);
  page_output(options);
  options.format->write_result(result, options.presentation, std::cout);
  return result.total > 0 ? kFound : kNothingFound;
}

// The file is written once the hits are: what couldn't be printed is still new the next time.
int run_new(const SearchOptions& options, const Index& index) {
  FoundBefore before(options.found_before, options.request.query);
  const SearchResult result = find_new(index, options.request, before);
  write_messages(result, options);
  options.format->write_result(result, options.presentation, std::cout);
  std::cout.flush();
  // What a missing index holds isn't new when it is back.
  if (!result.missing.empty()) {
    say("the file of --new-since stays as it was, since the answer is partial");
  } else if (std::cout) {
    before.write();
  }
  return result.total > 0 ? kFound : kNothingFound;
}

TopicList topics_of(const SearchOptions& options) {
  if (options.topics.empty()) return {{{"1", options.request.query}}, ""};
  return read_topics(options.topics, options.topic_fields);
}

int run_topics(const SearchOptions& options, const Index& index) {
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

int run_server(const SearchOptions& options, const Index& index) {
  const StopSignal stop;
  SearcherPool searchers(index->places(), options.listen.readers);
  WorkerPool workers(searchers, options.threads);
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

int run_names(const SearchOptions& options, const Index& index) {
  Searcher searcher(index);
  const NameReport report = searcher.name(options.request.query);
  if (options.format->messages != Messages::kNone) {
    for (const std::string& note : report.notes) say(note);
  }
  options.format->write_name(report, std::cout);
  return report.variants.empty() ? kNothingFound : kFound;
}

int run_show(const SearchOptions& options, const Index& index) {
  Searcher searcher(index);
  const DocumentAnswer answer = searcher.show(options.document, options.request.query);
  for (const std::string& note : answer.notes) say(note);
  if (!answer.view) return kNothingFound;
  page_output(options);
  options.format->write_document(*answer.view, options.presentation, std::cout);
  return kFound;
}

// Prints the files, and what else there is to say of them on stderr.
int run_open(const SearchOptions& options, const Index& index) {
  Searcher searcher(index);
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

int run_gaps(const SearchOptions& options, const Index& index) {
  Searcher searcher(index);
  const GapReport report = searcher.gaps(options.request);
  if (options.format->messages != Messages::kNone) {
    for (const std::string& note : report.notes) say(note);
  }
  page_output(options);
  options.format->write_gaps(report, options.presentation, std::cout);
  return report.total > 0 ? kFound : kNothingFound;
}

int run_graph(const SearchOptions& options, const Index& index) {
  Searcher searcher(index);
  const GraphAnswer answer = searcher.graph(options.document);
  for (const std::string& note : answer.notes) say(note);
  if (!answer.graph) return kNothingFound;
  options.format->write_graph(*answer.graph, options.presentation, std::cout);
  return kFound;
}

int run_diff(const SearchOptions& options, const Index& index) {
  Searcher searcher(index);
  const DiffAnswer answer = searcher.diff(options.document, options.other);
  for (const std::string& note : answer.notes) say(note);
  if (!answer.diff) return kNothingFound;
  page_output(options);
  options.format->write_diff(*answer.diff, options.presentation, std::cout);
  return kFound;
}

int run_complete(const SearchOptions& options, const Index& index) {
  Searcher searcher(index);
  const auto completions = complete_query(searcher, options.request.query, options.request.limit);
  for (const Completion& completion : completions)
    std::cout << printable(completion.text) << '\t' << printable(completion.label) << '\n';
  return completions.empty() ? kNothingFound : kFound;
}

int run_mode(const SearchOptions& options, const Index& index) {
  switch (options.mode) {
    case SearchMode::kQuery: return run_query(options, index);
    case SearchMode::kBatch: return run_topics(options, index);
    case SearchMode::kServe: return run_server(options, index);
    case SearchMode::kNames: return run_names(options, index);
    case SearchMode::kShow: return run_show(options, index);
    case SearchMode::kOpen: return run_open(options, index);
    case SearchMode::kComplete: return run_complete(options, index);
    case SearchMode::kGaps: return run_gaps(options, index);
    case SearchMode::kGraph: return run_graph(options, index);
    case SearchMode::kDiff: return run_diff(options, index);
    case SearchMode::kNew: return run_new(options, index);
  }
  return kError;
}

int run(const SearchOptions& options) {
  const Index index = index_of(options);
  const int code = run_mode(options, index);
  if (options.mode == SearchMode::kServe) return code;
  const std::vector<MissingShard> missing = index->were_missing();
  for (const MissingShard& shard : missing) say(note_on(shard));
  return missing.empty() ? code : kPartial;
}

}  // namespace
}  // namespace dragoman

int main(int argc, char** argv) {
  using namespace dragoman;
  use_huge_pages();
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
