#pragma once
// The query language: words, "phrases", prefix*, AND OR NOT -, NEAR/n, parentheses, field:value,
// field:"a phrase", field:(a OR b), field:a..b, * for all documents.
//
// Text from a user never fails: what can't be parsed is read as words, and a note says so.
// Pure functions; safe from any thread.

#include <string>
#include <string_view>
#include <vector>

#include "searcher/query/limits.h"
#include "searcher/query/node.h"

namespace dragoman::query {

struct ParsedQuery {
  Node root;                       // an empty kGroup for a query without a word
  std::vector<std::string> notes;  // for the user: distinct, in order, without a full stop
};

/// Parses any bytes; ill-formed UTF-8 is repaired first, control characters are blanks.
ParsedQuery parse_query(std::string_view text);

}  // namespace dragoman::query
