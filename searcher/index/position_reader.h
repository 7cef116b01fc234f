#pragma once
// The positions of terms from the file of positions, as far as it has them.

#include <xapian.h>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzers/positions/position_list.h"
#include "analyzers/text/string_map.h"
#include "searcher/index/index_database.h"

namespace dragoman {

/// Of one term. Quickest with documents in ascending order. Not thread-safe.
class FiledTerm {
 public:
  /// kNothing: the file doesn't tell, and the document's forward index must be asked. That is so
  /// for rare terms, for documents that are new or replaced, and for what is damaged.
  enum class Told : std::uint8_t { kNothing, kNone, kSome };

  /// Without positions nothing is told.
  FiledTerm(std::shared_ptr<const StatePositions> positions, std::string term)
      : positions_(std::move(positions)), term_(std::move(term)) {}

  /// Those of the term, and those of its ends_term().
  Told find(Xapian::docid document);
  Told find_ends(Xapian::docid document);

  /// How often a document has the term, by its postings; absent where the file doesn't tell. It is
  /// found as find() does it.
  std::optional<Xapian::termcount> frequency(Xapian::docid document);

  /// Adds the first `most` of the document that was found.
  void append(std::size_t most, std::vector<std::uint32_t>& out) const {
    begins_.append(most, out);
  }
  void append_ends(std::size_t most, std::vector<std::uint32_t>& out) const {
    ends_.append(most, out);
  }
  PositionStream positions() const { return begins_.positions(); }

 private:
  bool go_to_segment_of(Xapian::docid document);
  Told find(Xapian::docid document, PositionCursor& cursor);

  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  std::shared_ptr<const StatePositions> positions_;
  std::string term_;
  std::size_t segment_ = kNone;
  bool is_told_ = false;  // whether the segment has the term
  bool is_complete_ = false;
  PositionCursor begins_;
  PositionCursor ends_;
};

/// Of one term or of its ends (ends_term(), terms.h), in all databases that are searched as one.
/// Quickest with documents in ascending order. Not thread-safe.
class TermPlaces {
 public:
  TermPlaces(const Xapian::Database& database, std::string_view term);

  /// Of one database.
  TermPlaces(std::shared_ptr<const StatePositions> positions, std::string_view term);

  /// Adds the first `most` positions. Returns false, and adds none, where the forward index must be
  /// asked.
  bool append(Xapian::docid document, std::size_t most, std::vector<std::uint32_t>& out);

  /// The positions of the term, not of its ends, read as they are asked for; none where the
  /// document doesn't have it. Absent where the forward index must be asked.
  std::optional<PositionStream> find(Xapian::docid document);

  /// As FiledTerm::frequency().
  std::optional<Xapian::termcount> frequency(Xapian::docid document);

 private:
  explicit TermPlaces(std::string_view term);

  bool is_ends_;
  std::string name_;
  DocumentNumbers numbers_;
  std::vector<FiledTerm> shards_;
};

/// Of many terms, in one database. Not thread-safe.
class PositionReader {
 public:
  explicit PositionReader(std::shared_ptr<const StatePositions> positions)
      : positions_(std::move(positions)) {}

  /// As TermPlaces does.
  bool append(std::string_view term, Xapian::docid document, std::size_t most,
              std::vector<std::uint32_t>& out) {
    return of(term).append(document, most, out);
  }

 private:
  TermPlaces& of(std::string_view term);

  std::shared_ptr<const StatePositions> positions_;
  StringMap<TermPlaces> terms_;
};

}  // namespace dragoman
