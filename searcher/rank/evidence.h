#pragma once
// What the index says of the concepts in each candidate: how often, and where.

#include <xapian.h>
#include <cstdint>
#include <vector>

#include "searcher/rank/concept.h"
#include "searcher/rank/occurrences.h"

namespace dragoman {

/// One occurrence of a concept in the zones of indexed_document.h.
struct Occurrence {
  std::uint32_t position = 0;
  std::uint32_t concept_index = 0;
  float weight = 1;
};

struct DocumentEvidence {
  Xapian::docid docid = 0;
  double length = 0;               // in words
  std::vector<double> frequency;   // by concept: occurrences, each by its alternative's weight
  std::vector<Occurrence> places;  // by position
};

/// Of the whole index.
struct ConceptStatistics {
  double documents = 0;
  double average_length = 0;
  std::vector<double> idf;  // by concept: ln(1 + (N - n + .5) / (n + .5)), n documents having it
};

ConceptStatistics read_statistics(const Xapian::Database& database, const Concepts& concepts);

/// Whether what a document has of one concept may take away what it has of another
/// (Alternative::otherwise).
bool has_otherwise(const Concepts& concepts);

/// Evidence concept by concept, for who may do without some of it. All throw Xapian's errors.
class EvidenceReader {
 public:
  /// Documents in ascending order. Keeps references.
  EvidenceReader(const Xapian::Database& database, const Concepts& concepts,
                 const std::vector<Xapian::docid>& documents);

  /// Reads where the concept stands, in documents that are not dropped.
  void read(std::size_t concept_index);
  bool is_read(std::size_t concept_index) const { return is_read_[concept_index]; }

  void drop(std::size_t document) { occurrences_.drop(document); }
  bool is_dropped(std::size_t document) const { return occurrences_.is_dropped(document); }

  /// What is known of a document, by its place in the list: of concepts not read no places, and
  /// only the occurrences of single words.
  DocumentEvidence evidence(std::size_t document) const;

  /// The most that the frequency of a concept may turn out to be.
  double most_frequency(std::size_t document, std::size_t concept_index) const;

 private:
  void add(std::size_t document, std::size_t index, std::size_t alternative,
           DocumentEvidence& out) const;
  void add_otherwise(std::size_t document, DocumentEvidence& out) const;

  const Concepts& concepts_;
  const std::vector<Xapian::docid>& documents_;
  OccurrenceReader occurrences_;
  /// By concept and alternative, then by document.
  std::vector<std::vector<const std::vector<Occurrences>*>> found_;
  std::vector<bool> is_read_;  // by concept
  bool has_otherwise_;
  std::vector<double> lengths_;
};

/// The evidence on documents in ascending order. Of a concept that a document has very often, only
/// the first occurrences are placed. Throws Xapian's errors.
std::vector<DocumentEvidence> read_evidence(const Xapian::Database& database,
                                            const Concepts& concepts,
                                            const std::vector<Xapian::docid>& documents);

}  // namespace dragoman
