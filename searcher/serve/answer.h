#pragma once
// The protocol that programs speak with the searcher: a JSON object, or a query as it is typed, and
// an object as the answer (docs/protocol.md).

#include <chrono>
#include <string>

#include "searcher/engine/searcher.h"
#include "searcher/serve/served_request.h"

namespace dragoman {

/// The longest line that is read where nothing else is asked for, in bytes.
inline constexpr std::size_t kLongestServedLine = std::size_t{1} << 20U;

using Clock = std::chrono::steady_clock;

/// The answer on one line, with its line end. `usual` has the defaults of an object's keys. A line
/// that can't be answered gets {"error": ...}; throws nothing but for want of memory, and
/// Interrupted where a scope around it asks for that (interruption.h). `received` is when
/// "deadline_ms" begins to count. Several threads may call it, each with its own searcher.
std::string answer_request(Searcher& searcher, const ServedRequest& usual, const std::string& line,
                           Clock::time_point received = Clock::now());

/// The answer to a line of more than `most` bytes.
std::string answer_too_long(std::size_t most);

/// The answer to a line of somebody who may read none of the indexes.
std::string answer_closed(const std::string& line, const std::string& message);

/// The answer to a client that comes when the most clients allowed are being served.
std::string answer_busy(unsigned clients);

/// The "id" of a line as JSON, "" where it has none; and of {"cancel": id} the id that it names, ""
/// where the line asks for something else.
struct LineLabels {
  std::string id;
  std::string cancels;
};
LineLabels read_labels(const std::string& line);

/// The answer to a request that was cancelled, `id` as JSON, and to {"cancel": ...} itself.
std::string answer_cancelled(const std::string& id);
std::string answer_cancel(const LineLabels& labels, bool was_waiting);

}  // namespace dragoman
