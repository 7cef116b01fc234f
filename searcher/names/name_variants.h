#pragma once
// The spellings of a name that an index has.

#include <xapian.h>
#include <cstdint>
#include <string>
#include <vector>

#include "analyzers/chain/analyzer.h"
#include "searcher/names/asked_name.h"
#include "searcher/names/found_names.h"

namespace dragoman::names {

/// The most that are looked for, and documents read for them.
inline constexpr std::size_t kMaxVariants = 12;
inline constexpr std::size_t kMaxReadForVariants = 30;

/// The most frequent first. A document is read for each spelling, one that has none of those known
/// so far, so that rare ones are found as well. `keyed`: the index has keys of names. Throws
/// Xapian's errors, and WorldError as decode_record() does.
std::vector<NameVariant> name_variants(const Xapian::Database& database, const AskedName& name,
                                       const NameChains& chains, bool keyed);

}  // namespace dragoman::names
