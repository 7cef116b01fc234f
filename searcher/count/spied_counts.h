#pragma once
// The values of a query's matches, counted by the databases themselves: what other machines hold
// comes as counts, not as documents.

#include <xapian.h>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace dragoman {

struct SpiedCounts {
  std::uint64_t total = 0;  // documents
  /// Of each slot its distinct contents and how many documents have them; those without one have
  /// none.
  std::vector<std::vector<std::pair<std::string, std::uint64_t>>> slots;
};

/// Of all documents that match. Throws Xapian's errors.
SpiedCounts spy_on(const Xapian::Database& database, const Xapian::Query& query,
                   const std::vector<unsigned>& slots);

}  // namespace dragoman
