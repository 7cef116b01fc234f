#pragma once
// Where terms, and terms in a row, stand in documents.

#include <xapian.h>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "searcher/index/forward_reader.h"
#include "searcher/index/position_reader.h"

namespace dragoman::rank {

/// What an occurrence in a note counts, next to others (analyzers/prose/note_lines.h).
inline constexpr double kNoteWeight = 0.6;

struct FoundPosition {
  std::uint32_t position = 0;
  bool is_in_note = false;
};

/// Of an alternative (concept.h) in one document.
struct Occurrences {
  bool is_there = false;  // of a row: all of its terms are
  /// Those in notes count less. Of a value 1, of a row its positions.
  double frequency = 0;
  std::vector<FoundPosition> positions;  // of a row those of its first term
};

/// The documents of one ranking. What several concepts share is read once.
class OccurrenceReader {
 public:
  /// Documents in ascending order. Keeps references.
  OccurrenceReader(const Xapian::Database& database, const std::vector<Xapian::docid>& documents)
      : database_(database),
        documents_(documents),
        reader_(database),
        positions_(database),
        stored_(documents.size()) {}

  /// By document. The list lasts as long as this. Throws Xapian's errors, and WorldError as
  /// ForwardReader does.
  const std::vector<Occurrences>& read(const std::vector<std::string>& terms);

 private:
  // Where a document's terms stand, where it is asked, and the positions where notes begin and end in
  // turn.
  struct Stored {
    std::optional<DocumentPositions> positions;
    std::vector<std::uint32_t> note_bounds;
  };

  std::vector<Occurrences> find(const std::vector<std::string>& terms) const;
  std::vector<Occurrences> find_term(const std::string& term) const;
  void read_positions(const std::vector<std::string>& terms, std::vector<Occurrences>& list);
  void append(const std::string& term, std::size_t document, std::size_t most,
              std::vector<std::uint32_t>& out);
  void place(const Stored& stored, const std::vector<std::uint32_t>& positions,
             Occurrences& found) const;
  const Stored& stored(std::size_t document);
  const DocumentPositions& positions_of(std::size_t document);

  const Xapian::Database& database_;
  const std::vector<Xapian::docid>& documents_;
  ForwardReader reader_;
  PositionReader positions_;
  std::vector<std::optional<Stored>> stored_;  // by document, once asked for
  std::map<std::vector<std::string>, std::vector<Occurrences>> known_;
};

}  // namespace dragoman::rank
