#pragma once

#include <string>
#include <vector>

#include "searcher/batch/topics.h"
#include "searcher/batch/trec_run.h"
#include "searcher/engine/search.h"
#include "searcher/query/parser.h"

namespace dragoman {

struct TopicAnswer {
  const Topic& topic;
  const ParsedQuery& parsed;
  const std::vector<RunResult>& results;
  IndexState index;
};

/// A topic of a batch as an object on one line, with its end.
std::string topic_json(const TopicAnswer& answer);

}  // namespace dragoman
