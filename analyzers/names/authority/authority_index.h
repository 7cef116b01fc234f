#pragma once
// Finds names of the authority word by word, in a trie whose nodes are found by the hash of the
// words that lead there (name_hash.h). Constant data; safe from any thread.

#include <cstdint>
#include <span>

#include "analyzers/names/authority/authority_entry.h"
#include "analyzers/names/authority/authority_index_data.h"

namespace dragoman::names {

/// The node that some words lead to.
struct AuthorityNode {
  std::span<const AuthorityForm> forms;  // whose whole name they are
  bool goes_on = false;                  // whether longer names begin with them
};

/// False only if no name begins with the word of that path. Costs next to nothing.
inline bool may_begin_authority(std::uint64_t path) {
  const std::uint64_t bit = path % kAuthorityFilterBits;
  return (kAuthorityFilter[bit / 64] >> (bit % 64) & 1U) != 0;
}

/// An empty node if no name begins with the words.
AuthorityNode find_authority(std::uint64_t path);

}  // namespace dragoman::names
