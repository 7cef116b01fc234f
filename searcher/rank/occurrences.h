#pragma once
// Where terms, and terms in a row, stand in documents.

#include <xapian.h>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "searcher/index/forward_reader.h"

namespace dragoman {

/// What an occurrence in a note counts, next to others (analyzers/schema/note_lines.h).
inline constexpr double kNoteWeight = 0.3;

/// Of an alternative (concept.h) in one document.
struct Occurrences {
  bool is_there = false;  // of a row: all of its terms are
  /// Of a term at least 1, but less where it stands in notes only; of a row its places.
  double frequency = 0;
  bool is_in_notes = false;              // of a term: nowhere else
  std::vector<std::uint32_t> positions;  // of a row those of its first term
};

/// The documents of one ranking. What several concepts share is read once.
class OccurrenceReader {
 public:
  /// Documents in ascending order. Keeps references.
  OccurrenceReader(const Xapian::Database& database, const std::vector<Xapian::docid>& documents)
      : database_(database), documents_(documents), reader_(database), forward_(documents.size()) {}

  /// By document. The list lasts as long as this. Throws Xapian's errors, and WorldError as
  /// ForwardReader does.
  const std::vector<Occurrences>& read(const std::vector<std::string>& terms);

 private:
  std::vector<Occurrences> find(const std::vector<std::string>& terms) const;
  std::vector<Occurrences> find_term(const std::string& term) const;
  void read_positions(const std::vector<std::string>& terms, std::vector<Occurrences>& list);
  const ForwardIndex& forward(std::size_t document);

  const Xapian::Database& database_;
  const std::vector<Xapian::docid>& documents_;
  ForwardReader reader_;
  std::vector<std::optional<ForwardIndex>> forward_;  // by document, once asked for
  std::map<std::vector<std::string>, std::vector<Occurrences>> known_;
};

}  // namespace dragoman
