#pragma once

#include <nlohmann/json_fwd.hpp>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/batch/topics.h"
#include "searcher/batch/trec_run.h"
#include "searcher/options.h"
#include "searcher/query/parser.h"
#include "searcher/search.h"

namespace dragoman {

/// The version of the JSON that programs read; docs/json.md says what it holds. Raised when a key
/// changes its meaning or goes; a new key doesn't raise it.
inline constexpr int kJsonFormat = 1;

/// Writes one JSON object and a line end. UTF-8.
void write_json(const SearchResult& result, const SearchOptions& options, std::ostream& out);

/// The same object on one line.
void write_json_line(const SearchResult& result, const SearchOptions& options, std::ostream& out);

/// Writes a line for the object without its hits, then a line for each hit.
void write_json_lines(const SearchResult& result, const SearchOptions& options, std::ostream& out);

/// {"spelling", "layer", "rule", "documents"}
nlohmann::ordered_json variant_json(const NameVariant& variant);

/// Writes the answer to a line that can't be one of --serve.
void write_json_error(std::string_view message, std::ostream& out);

struct TopicAnswer {
  const Topic& topic;
  const ParsedQuery& parsed;
  const std::vector<RunResult>& results;
  IndexState index;
};

/// A topic of a batch as an object on one line, with its end.
std::string topic_json(const TopicAnswer& answer);

}  // namespace dragoman
