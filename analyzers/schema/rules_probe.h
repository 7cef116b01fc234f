#pragma once
// What the rules and tables make of telling names: texts that change when the keys in an index
// would. Their fingerprints go into the stamp (stamp.h). Pure functions; safe from any thread.

#include <string>

namespace dragoman {

/// The authority's fingerprint, the keys of a sample of its people's names, and the names found in
/// a short text. Takes about a millisecond.
std::string names_probe();

/// The codes and names of countries, posts and TAGS.
std::string tables_probe();

}  // namespace dragoman
