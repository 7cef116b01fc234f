#pragma once
// What authority_compiler makes of the tables when the program is built. See authority_entry.h and
// authority_index.h.

#include <cstddef>
#include <cstdint>

#include "analyzers/names/authority/authority_entry.h"

namespace dragoman::names {

extern const AuthorityEntry kAuthorityEntries[];
extern const std::size_t kAuthorityEntryCount;

/// The hashes of all paths, ascending. Those with the same leading bits begin at their bucket's
/// number and end before the next bucket's.
inline constexpr unsigned kAuthorityBucketBits = 12;
extern const std::uint64_t kAuthorityPaths[];
extern const std::uint32_t kAuthorityBuckets[];  // one more than there are buckets

/// For each path the place of its first form, their number, and whether there are longer paths:
/// first << 8 | count << 1 | goes_on.
extern const std::uint32_t kAuthorityNodes[];
extern const AuthorityForm kAuthorityForms[];

/// A bit for each path of one word: path % kAuthorityFilterBits.
inline constexpr std::size_t kAuthorityFilterBits = std::size_t{1} << 16U;
extern const std::uint64_t kAuthorityFilter[];

/// By `word`, ascending.
extern const AuthoritySurname kAuthoritySurnames[];
extern const std::size_t kAuthoritySurnameCount;

/// Changes with all of the above but the surnames, which only queries read: an index made with
/// other names has other keys.
extern const std::uint64_t kAuthorityFingerprint;

}  // namespace dragoman::names
