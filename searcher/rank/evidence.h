#pragma once
// What the index says of the concepts in each candidate: how often, and where.

#include <xapian.h>
#include <cstdint>
#include <vector>

#include "searcher/rank/concept.h"

namespace dragoman::rank {

/// One occurrence of a concept in the zones of indexed_document.h.
struct Occurrence {
  std::uint32_t position = 0;
  std::uint32_t concept_index = 0;
  float weight = 1;
  bool is_own = false;  // not of a synonym
};

struct DocumentEvidence {
  Xapian::docid docid = 0;
  double length = 0;                  // in words
  std::vector<double> frequency;      // by concept: occurrences, each by its alternative's weight
  std::vector<double> own;            // the same of the word itself, without its synonyms
  std::vector<Occurrence> positions;  // by position
};

/// Of the whole index.
struct ConceptStatistics {
  double documents = 0;
  double average_length = 0;
  std::vector<double> idf;  // by concept: ln(1 + (N - n + .5) / (n + .5)), n documents having it
};

ConceptStatistics read_statistics(const Xapian::Database& database, const Concepts& concepts);

/// The evidence on documents in ascending order. Of a concept that a document has very often, only
/// the first occurrences are stored. Throws Xapian's errors.
std::vector<DocumentEvidence> read_evidence(const Xapian::Database& database,
                                            const Concepts& concepts,
                                            const std::vector<Xapian::docid>& documents);

}  // namespace dragoman::rank
