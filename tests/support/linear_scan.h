#pragma once
// What a query finds, judged by looking at every word of every document.

#include <cstddef>
#include <set>
#include <string>
#include <vector>

#include "analyzers/schema/document.h"
#include "searcher/query/node.h"

namespace dragoman::test {

/// A small world: few words, so that every combination occurs.
std::vector<Document> random_documents(std::size_t count);

/// The ids of the documents that match the tree, where side by side means all.
std::set<std::string> scan(const std::vector<Document>& documents, const query::Node& root);

}  // namespace dragoman::test
