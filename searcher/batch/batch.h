#pragma once
// Many topics, searched on several threads, printed in their order.

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

#include "searcher/batch/topic_answer.h"
#include "searcher/batch/topics.h"
#include "searcher/engine/request.h"
#include "searcher/engine/shared_index.h"
#include "searcher/print/output_csv.h"

namespace dragoman {

/// A batch whose answer is a table of hits (docs/batch.md): its topics are searched as single queries are.
struct TopicTable {
  SearchRequest request;  // but for the query
  Presentation presentation;
  const TableStyle* style = nullptr;
};

struct BatchSettings {
  std::optional<TopicTable> table;  // else a run, by `write` and `ranking`
  TopicWriter write = write_topic_run;
  RankSettings ranking;
  std::string tag = "dragoman";  // a column
  unsigned threads = 1;
  bool explain = false;  // adds a note on each topic: how it was read
};

/// Called while a batch runs, by the thread that called run_batch().
struct BatchEvents {
  std::function<void(const std::string& note)> on_note;
  std::function<void(std::size_t done)> on_topic;  // topics printed
};

/// Prints the results of every topic: as a run, an object a topic (docs/json.md), or rows of a table
/// under one heading. The bytes are
/// the same for any number of threads, as long as the index stays as it is; where it doesn't, a
/// note says so. Each thread has a Searcher, and they share one snapshot of the index. Stops early
/// where `out` fails. Returns how many topics have results. Throws WorldError where the index can't
/// be read.
std::size_t run_batch(const std::shared_ptr<SharedIndex>& index, const std::vector<Topic>& topics,
                      const BatchSettings& settings, const BatchEvents& events, std::ostream& out);

}  // namespace dragoman
