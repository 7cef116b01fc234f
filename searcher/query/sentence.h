#pragma once
// A query in plain English, as it was read: "Cables about Japan, dated 2008, with the phrase "human
// rights", without the word geneva". For people who want to know what was asked; programs read
// print() (node.h).

#include <string>
#include <vector>

#include "searcher/query/node.h"

namespace dragoman::query {

struct QueryReading {
  bool any = false;                  // documents with any of the words, not all
  std::vector<std::string> dropped;  // words that were not asked for, as typed
  std::string similar;               // the id of the document whose like are asked for, else ""
};

/// One line without a full stop; begins with a capital. Of many words the first are named. May hold
/// what the query holds, control characters too. Pure function; safe from any thread.
std::string query_sentence(const Node& root, const QueryReading& reading);

}  // namespace dragoman::query
