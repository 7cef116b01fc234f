#pragma once
// What a query asks for, as ranking sees it: concepts, each a word with whatever else says the
// same.

#include <xapian.h>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "analyzers/chain/analyzer.h"
#include "searcher/query/node.h"

namespace dragoman::rank {

/// Terms of running text that say a concept: one, or several in a row.
struct Alternative {
  std::vector<std::string> terms;
  double weight = 1;       // how much an occurrence counts, next to the word itself
  bool otherwise = false;  // counts only in documents that have none of the alternatives before,
  std::vector<std::size_t> without = {};  // nor any of these concepts themselves
  bool is_stem = false;                   // of the word itself, by the rules of another language
};

struct Concept {
  std::vector<Alternative> alternatives;  // the word as asked for is the first
  double weight = 1;                      // how often it is asked for; less for what tells little
  bool is_given_name = false;             // of a person whose surname is asked for too
  std::string written = {};               // as typed, where it is a word; "" for others
  bool is_name = false;                   // of "name:"
  bool is_whole = false;                  // of a compound whose parts are concepts too
};

/// Whether a document must have the concept to have all of what is asked for: the wholes of
/// compounds, initials and given names say little of their own.
inline bool is_asked_for(const Concept& asked) {
  return asked.weight >= 0.5 && !asked.is_given_name && !asked.is_whole;
}

/// Two concepts asked for side by side, as indexes into the list, the first word first. In "status
/// of forces" the two are 2 apart: words that are dropped keep their place.
struct Neighbours {
  std::size_t first = 0;
  std::size_t second = 0;
  std::uint32_t apart = 1;
};

/// Documents to be put first: those that have any of the terms, values that words of the query may
/// mean ("2008" documents of that year).
struct Preference {
  std::vector<std::string> terms;
  double of_own = 0;   // what their score grows by, as a share of itself
  double of_best = 0;  // and as a share of the best score of all
};

struct Concepts {
  std::vector<Concept> list;
  std::vector<Neighbours> neighbours;
  std::vector<Preference> preferences;
  /// Documents that have all of the concepts go before those that have most of them, and those
  /// before others.
  bool by_degrees = false;
};

/// The concepts of the words and phrases of running text and titles, those excluded left out.
/// `drop_stop_words` where there are others, as the compiler does it. Throws Xapian's errors.
Concepts read_concepts(const Xapian::Database& database, const query::Node& root,
                       bool drop_stop_words, Analyzer& text);

}  // namespace dragoman::rank
