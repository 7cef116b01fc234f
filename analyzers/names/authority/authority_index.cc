#include "analyzers/names/authority/authority_index.h"

#include <algorithm>

namespace dragoman::names {

AuthorityNode find_authority(std::uint64_t path) {
  const std::uint64_t bucket = path >> (64U - kAuthorityBucketBits);
  const std::uint64_t* const end = kAuthorityPaths + kAuthorityBuckets[bucket + 1];
  const std::uint64_t* const found =
      std::find(kAuthorityPaths + kAuthorityBuckets[bucket], end, path);
  if (found == end) return {};
  const std::uint32_t node = kAuthorityNodes[found - kAuthorityPaths];
  return {std::span(kAuthorityForms + (node >> 8U), node >> 1U & 0x7FU), (node & 1U) != 0};
}

std::span<const AuthorityEntry> authority_entries() {
  return {kAuthorityEntries, kAuthorityEntryCount};
}

const AuthorityEntry& authority_entry(const AuthorityForm& form) {
  return kAuthorityEntries[form.entry];
}

}  // namespace dragoman::names
