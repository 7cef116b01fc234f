#pragma once
// The forward index of a document: the positions of each of its terms. Xapian's own table has an
// entry for each term of each document, and reading one takes two blocks. A second pass over
// hundreds of documents, a phrase and a snippet ask for several terms of one document; here they
// are one value.
//
// Format 2, never to change:
//   varint (encoding.h)  number of terms n; nothing follows where it is 0
//   byte                 seed: a term's hash is the low 2b+1 bits, 28 at least, of XXH3-64 of its
//                        bytes with this seed, b the bits of n; the first seed by which the terms'
//                        hashes differ
//   byte                 width in bits of a position
//   varint               number of positions
// then four arrays (bit_arrays.h), the terms ascending by their hashes:
//   packed               the bits of each hash below its upper b
//   counts               how many hashes have each of the 2^b values of the upper bits
//   counts               how many positions each term has
//   packed               the positions, term by term, ascending in each
// The terms themselves aren't kept: posting lists have them.

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/schema/bit_arrays.h"

namespace dragoman {

struct TermPositions {
  std::string_view term;
  std::span<const std::uint32_t> positions;  // ascending, each once
  bool is_counted = false;                   // the document has the term as often, by its postings
};

/// Each term once, in any order. At most 2^28 terms and 2^32 positions.
std::string encode_forward_index(std::span<const TermPositions> terms);

/// Safe to read from several threads.
class ForwardIndex {
 public:
  ForwardIndex() = default;

  /// Reads bytes made by encode_forward_index(); empty bytes have no terms. Throws WorldError where
  /// their length contradicts their contents; other damage gives wrong positions.
  explicit ForwardIndex(std::string bytes);

  /// Adds the first `most` positions of a term of the document. A term that it doesn't have may get
  /// the positions of one with the same hash.
  void append(std::string_view term, std::size_t most, std::vector<std::uint32_t>& out) const;

  /// All of them.
  std::vector<std::uint32_t> positions(std::string_view term) const;

 private:
  CountList::Range find(std::string_view term) const;

  std::string bytes_;
  std::size_t terms_ = 0;
  std::size_t total_ = 0;
  unsigned seed_ = 0;
  unsigned width_ = 0;
  std::size_t lower_ = 0;  // where the arrays begin, in bytes
  std::size_t upper_ = 0;
  std::size_t counts_ = 0;
  std::size_t positions_ = 0;
};

}  // namespace dragoman
