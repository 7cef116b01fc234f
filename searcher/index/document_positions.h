#pragma once
// Where the terms of one document stand.

#include <xapian.h>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzers/schema/forward_index.h"
#include "searcher/index/index_database.h"

namespace dragoman {

/// Reads the file of positions as it is asked. What is damaged there is found anew from the
/// document's record. Not thread-safe.
class DocumentPositions {
 public:
  /// Of no terms.
  DocumentPositions() = default;

  /// All that the forward index has.
  explicit DocumentPositions(ForwardIndex all) : forward_(std::move(all)) {}

  /// What the forward index has, and the lists of the file. The number is that in `database`, one
  /// alone.
  DocumentPositions(ForwardIndex rest, std::shared_ptr<const StatePositions> filed,
                    Xapian::Database database, Xapian::docid document)
      : forward_(std::move(rest)),
        filed_(std::move(filed)),
        database_(std::move(database)),
        document_(document) {}

  /// Adds the first `most` positions of a term of the document. A term that it doesn't have may get
  /// the positions of one with the same hash. Throws Xapian's errors, and WorldError for what is
  /// damaged and can't be found anew.
  void append(std::string_view term, std::size_t most, std::vector<std::uint32_t>& out) const;

  /// All of them.
  std::vector<std::uint32_t> positions(std::string_view term) const;

 private:
  bool append_filed(std::string_view term, std::size_t most, std::vector<std::uint32_t>& out) const;

  ForwardIndex forward_;
  std::shared_ptr<const StatePositions> filed_;  // null where the forward index has all
  Xapian::Database database_;
  Xapian::docid document_ = 0;
  mutable std::optional<ForwardIndex> remade_;
};

/// The forward index of a document and its words as they are written, made from its record as the
/// indexer made them; empty where there is no such document. Throw WorldError as decode_record()
/// does, and Xapian's errors.
ForwardIndex remake_forward_index(const Xapian::Database& database, Xapian::docid document);
std::string remake_written(const Xapian::Database& database, Xapian::docid document);

}  // namespace dragoman
