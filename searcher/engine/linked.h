#pragma once
// Answers about what documents have to do with each other.

#include <string>

#include "searcher/engine/linked_answers.h"
#include "searcher/engine/open_index.h"
#include "searcher/engine/request.h"

namespace dragoman {

/// The telegrams that the documents of the query cite and the index lacks, as many as the request's
/// page has. Throws Xapian's errors.
GapReport find_gaps(OpenIndex& index, const SearchRequest& request);

/// The thread of the document as a graph.
GraphAnswer draw_graph(OpenIndex& index, const std::string& id);

/// The texts of two documents, word by word.
DiffAnswer compare_documents(OpenIndex& index, const std::string& a, const std::string& b);

}  // namespace dragoman
