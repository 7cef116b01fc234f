#pragma once
// One term, asked of documents one after the other.

#include <xapian.h>
#include <optional>
#include <string>

#include "searcher/index/position_reader.h"
#include "searcher/index/posting_reader.h"

namespace dragoman {

/// By the file of positions, and by the postings where that doesn't tell. Keeps a reference to the
/// database. Not thread-safe.
struct TermReader {
  TermReader(const Xapian::Database& database, const std::string& term)
      : name(term), postings(database, term), places(database, term) {}

  /// How often the document has it; absent where it doesn't. Documents ascend. Throws Xapian's errors.
  std::optional<Xapian::termcount> find(Xapian::docid document) {
    if (const auto times = places.frequency(document)) return *times > 0 ? times : std::nullopt;
    return postings.reach(document) ? std::optional(postings.frequency()) : std::nullopt;
  }

  std::string name;
  PostingReader postings;
  TermPlaces places;
};

}  // namespace dragoman
