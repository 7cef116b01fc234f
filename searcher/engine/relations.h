#pragma once
// What a query asks of a document by its id: its thread, its copies.

#include <string>
#include <vector>

#include "searcher/engine/open_index.h"
#include "searcher/query/node.h"

namespace dragoman {

/// Finds the documents of each kThread, kCopies and kReleasedMore of the tree, to be done before it
/// is compiled; their ids are the nodes' expansions. Returns notes for the user. Throws Xapian's
/// errors, and WorldError as decode_record() does.
std::vector<std::string> resolve_relations(OpenIndex& index, query::Node& tree);

/// Whether the tree asks for a thread, whose order is that of time.
bool asks_for_thread(const query::Node& tree);

}  // namespace dragoman
