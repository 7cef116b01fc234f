#pragma once
// What a batch found for a topic, and the two ways to print it. A new format of batches is another
// TopicWriter, and a row of the table of formats (searcher/command/formats.cc).

#include <string>
#include <vector>

#include "searcher/batch/topics.h"
#include "searcher/batch/trec_run.h"
#include "searcher/engine/result.h"
#include "searcher/query/parser.h"

namespace dragoman {

struct TopicAnswer {
  const Topic& topic;
  const query::ParsedQuery& parsed;
  const std::vector<RunResult>& results;
  const std::string& tag;  // the run's name
  IndexState index;
};

/// Appends a topic as it is printed, with its line ends.
using TopicWriter = void (*)(const TopicAnswer& answer, std::string& out);

/// Lines of a run (trec_run.h).
void write_topic_run(const TopicAnswer& answer, std::string& out);

/// An object on one line (docs/json.md).
void write_topic_json(const TopicAnswer& answer, std::string& out);

}  // namespace dragoman
