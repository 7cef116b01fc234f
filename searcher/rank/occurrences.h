#pragma once
// Where terms, and terms in a row, stand in documents, read as late as can be: whether and how
// often is in posting lists and costs little, a forward index costs two blocks.

#include <xapian.h>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "searcher/forward_reader.h"

namespace dragoman {

/// Of an alternative (concept.h) in one document.
struct Occurrences {
  bool is_there = false;  // of a row: all of its terms are
  /// Of a term exact, at least 1, of a name's key once its positions are read; of a row at most,
  /// and exact once they are read.
  double frequency = 0;
  std::vector<std::uint32_t> positions;
};

/// The documents of one ranking. What several concepts share is read once.
class OccurrenceReader {
 public:
  /// Documents in ascending order. Keeps references.
  OccurrenceReader(const Xapian::Database& database, const std::vector<Xapian::docid>& documents)
      : database_(database),
        documents_(documents),
        dropped_(documents.size()),
        reader_(database),
        forward_(documents.size()) {}

  /// By document, without positions; what read() finds later comes into the same list, which lasts
  /// as long as this. All throw Xapian's errors.
  const std::vector<Occurrences>& find(const std::vector<std::string>& terms);

  /// The same with positions, for documents that are not dropped.
  const std::vector<Occurrences>& read(const std::vector<std::string>& terms);

  /// The document's positions aren't asked for any more.
  void drop(std::size_t document) { dropped_[document] = true; }
  bool is_dropped(std::size_t document) const { return dropped_[document]; }

 private:
  struct Known {
    bool has_positions = false;
    std::vector<Occurrences> list;
  };

  Known& known(const std::vector<std::string>& terms);
  std::vector<Occurrences> find_term(const std::string& term) const;
  void read_positions(const std::vector<std::string>& terms, std::vector<Occurrences>& list);
  const ForwardIndex& forward(std::size_t document);

  const Xapian::Database& database_;
  const std::vector<Xapian::docid>& documents_;
  std::vector<bool> dropped_;
  ForwardReader reader_;
  std::vector<std::optional<ForwardIndex>> forward_;  // by document, once asked for
  std::map<std::vector<std::string>, Known> known_;
};

}  // namespace dragoman
