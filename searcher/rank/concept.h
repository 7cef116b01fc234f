#pragma once
// What a query asks for, as ranking sees it: concepts, each a word with whatever else says the
// same.

#include <xapian.h>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "analyzers/chain/analyzer.h"
#include "searcher/query/node.h"

namespace dragoman {

/// Terms of running text that say a concept: one, or several in a row.
struct Alternative {
  std::vector<std::string> terms;
  double weight = 1;       // how much an occurrence counts, next to the word itself
  bool otherwise = false;  // counts only in documents that have none of the alternatives before,
  std::vector<std::size_t> without = {};  // nor any of these concepts themselves
};

struct Concept {
  std::vector<Alternative> alternatives;  // the word as asked for is the first
  double weight = 1;                      // how often it is asked for; less for what tells little
  bool is_given_name = false;             // of a person whose surname is asked for too
};

struct Concepts {
  std::vector<Concept> list;
  /// Concepts asked for side by side, as indexes into the list, the first word first.
  std::vector<std::pair<std::size_t, std::size_t>> neighbours;
};

/// The concepts of the words and phrases of running text and titles, those excluded left out.
/// `drop_stop_words` where there are others, as the compiler does it. Throws Xapian's errors.
Concepts read_concepts(const Xapian::Database& database, const Node& root, bool drop_stop_words,
                       Analyzer& text);

}  // namespace dragoman
