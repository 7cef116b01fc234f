#pragma once
// What authority_compiler makes of the tables when the program is built. See authority_entry.h and
// authority_index.h. Nothing in it is a pointer: a program begins without touching any of it.

#include <cstddef>
#include <cstdint>

#include "analyzers/names/authority/authority_entry.h"

namespace dragoman::names {

/// What the rows below are made of, without anything between.
extern const char kAuthorityTexts[];

/// An AuthorityEntry: its preferred name, its countries and its forms follow each other.
struct AuthorityEntryRow {
  std::uint32_t text;                         // in kAuthorityTexts
  std::uint16_t preferred, countries, forms;  // bytes
  std::int16_t first_year, last_year;
  AuthorityKind kind;
};
extern const AuthorityEntryRow kAuthorityEntries[];
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

/// An AuthoritySurname: its spellings and its countries follow each other.
struct AuthoritySurnameRow {
  std::uint64_t word;
  std::uint32_t text;                  // in kAuthorityTexts
  std::uint16_t spellings, countries;  // bytes
};
/// By `word`, ascending.
extern const AuthoritySurnameRow kAuthoritySurnames[];
extern const std::size_t kAuthoritySurnameCount;

/// Changes with all of the above but the surnames, which only queries read: an index made with
/// other names has other keys.
extern const std::uint64_t kAuthorityFingerprint;

}  // namespace dragoman::names
