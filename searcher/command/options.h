#pragma once
// The command line of dragoman-search.

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "searcher/batch/batch.h"
#include "searcher/batch/topics.h"
#include "searcher/command/formats.h"
#include "searcher/engine/request.h"
#include "searcher/print/presentation.h"
#include "searcher/serve/listen.h"

namespace dragoman {

enum class SearchMode {
  kQuery,
  kBatch,  // a file of topics, or one query printed as a run
  kServe,
  kNames,     // a report on one name
  kShow,      // a document to be read
  kOpen,      // the files that it was read from
  kComplete,  // what could be typed next
  kGaps,      // telegrams that are cited and missing
  kGraph,     // a thread as a graph
  kDiff,      // two documents compared
  kNew,       // what wasn't found when the query was last asked
};

struct SearchOptions {
  std::vector<std::string> indexes;      // as typed; none for the usual one
  std::chrono::milliseconds patience{};  // for an answer of an index on another machine
  bool requires_all = false;             // one that isn't reached is an error
  SearchMode mode = SearchMode::kQuery;
  SearchRequest request;                 // in kServe: the defaults of a line
  const OutputFormat* format = nullptr;  // a row of output_formats(), never null
  Presentation presentation;
  bool pager = true;         // text goes through one where stdout is a terminal
  std::string document;      // its id, in kShow, kOpen, kGraph and kDiff
  std::string other;         // the id of the second document, in kDiff
  std::string found_before;  // the file of --new-since, in kNew
  ListenSettings listen;     // in kServe: without a path standard input and output are served
  unsigned threads = 1;      // in kServe

  // kBatch
  std::string topics;  // the file; "" for request.query as the only topic
  TopicFields topic_fields;
  BatchSettings batch;
};

/// Reads the arguments. Absent after --help and --version, which it prints. Throws UsageError with
/// what is wrong.
std::optional<SearchOptions> read_search_options(int argc, const char* const* argv);

}  // namespace dragoman
