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

namespace {

AuthorityEntry entry_of(const AuthorityEntryRow& row) {
  const char* const preferred = kAuthorityTexts + row.text;
  const char* const countries = preferred + row.preferred;
  return {row.kind,
          {preferred, row.preferred},
          {countries, row.countries},
          row.first_year,
          row.last_year,
          {countries + row.countries, row.forms}};
}

}  // namespace

std::vector<AuthorityEntry> authority_entries() {
  std::vector<AuthorityEntry> entries;
  for (std::size_t i = 0; i < kAuthorityEntryCount; ++i)
    entries.push_back(entry_of(kAuthorityEntries[i]));
  return entries;
}

AuthorityEntry authority_entry(const AuthorityForm& form) {
  return entry_of(kAuthorityEntries[form.entry]);
}

}  // namespace dragoman::names
