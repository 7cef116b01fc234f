#pragma once
// Words of a query that may be a name although nobody said so.

#include "searcher/query/node.h"

namespace dragoman::names {

/// Makes a kNamed of words side by side that may be a name: `visit Teng Hsiao-p'ing` is
/// (group visit (named "Teng Hsiao-p'ing" Teng Hsiao-p'ing)). Such a name is one of running text as
/// find_name_spans() finds it, certain where it is a single word. In groups without any capital
/// those of the authority table that are certain. A surname alone that has several spellings is a
/// name too (is_spelled_surname()).
void mark_names(query::Node& root);

/// Makes every kName exact.
void make_names_exact(query::Node& root);

}  // namespace dragoman::names
