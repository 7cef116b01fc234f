#pragma once
// Where terms, and terms in a row, stand in documents.

#include <xapian.h>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/schema/terms.h"
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
  /// Of a row those of its first term. In the list's positions.
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// Of an alternative in all documents of a ranking, in their order.
struct OccurrenceList {
  std::vector<Occurrences> documents;
  std::vector<FoundPosition> positions = {};

  std::span<const FoundPosition> positions_of(const Occurrences& found) const {
    return std::span(positions).subspan(found.begin, found.end - found.begin);
  }
};

/// The documents of one ranking. What several concepts share is read once.
class OccurrenceReader {
 public:
  /// Documents in ascending order. Keeps references.
  OccurrenceReader(const Xapian::Database& database, const std::vector<Xapian::docid>& documents)
      : database_(database),
        documents_(documents),
        reader_(database),
        notes_(database, kNoteBounds),
        stored_(documents.size()) {}

  /// The list lasts as long as this. Throws Xapian's errors, and WorldError as ForwardReader does.
  const OccurrenceList& read(const std::vector<std::string>& terms);

 private:
  // Where a document's terms stand, where it is asked, and the positions where notes begin and end in
  // turn.
  struct Stored {
    std::optional<DocumentPositions> positions;
    std::vector<std::uint32_t> note_bounds;
  };

  struct Term;
  void find(std::vector<Term>& terms, std::size_t document, OccurrenceList& list);
  static std::vector<std::uint32_t> begins_of(std::vector<Term>& terms);
  void append(TermPlaces& places, std::string_view term, std::size_t document, std::size_t most,
              std::vector<std::uint32_t>& out);
  static void place(const Stored& stored, const std::vector<std::uint32_t>& positions,
                    Occurrences& found, std::vector<FoundPosition>& out);
  const Stored& stored(std::size_t document);

  const Xapian::Database& database_;
  const std::vector<Xapian::docid>& documents_;
  ForwardReader reader_;
  TermPlaces notes_;
  std::vector<std::optional<Stored>> stored_;  // by document, once asked for
  std::map<std::vector<std::string>, OccurrenceList> known_;
};

}  // namespace dragoman::rank
