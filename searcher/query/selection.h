#pragma once
// The values by which a query selects documents: "country:japan" beside other words.

#include <optional>

#include "searcher/query/node.h"

namespace dragoman::query {

/// The query without its selection by values of the field; absent where it selects by none. A
/// selection is a value, or alternatives of values of this one field, that is required of every
/// document: beside words or under AND, not inside OR or NOT.
std::optional<Node> without_selection(const Node& root, Field field);

}  // namespace dragoman::query
