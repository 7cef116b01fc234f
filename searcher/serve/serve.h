#pragma once
// --serve: a line of JSON for each line of input, for programs that ask again and again.

#include <istream>
#include <ostream>

#include "searcher/engine/searcher.h"
#include "searcher/print/presentation.h"

namespace dragoman {

/// The longest line that is read, in bytes.
inline constexpr std::size_t kLongestServedLine = std::size_t{1} << 20U;

/// A request, and how its answer is printed.
struct ServedRequest {
  SearchRequest request;
  Presentation presentation;
};

/// Answers each line of input, a query or a JSON object (docs/json.md), with the object of --format
/// json on one line, and flushes it. `usual` has the defaults of an object's keys. A line that can't
/// be answered gets {"error": ...}. Returns at the end of `in`, and where `out` fails.
void serve(Searcher& searcher, const ServedRequest& usual, std::istream& in, std::ostream& out);

}  // namespace dragoman
