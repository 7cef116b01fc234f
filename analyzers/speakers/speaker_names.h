#pragma once
// The keys that lead from a name to the speakers who bear it.

#include <string>
#include <string_view>
#include <vector>

namespace dragoman {

/// The keys by which a speaker is found: "=kissinger" for each of his names, folded, and for each
/// that a hyphen joins; "person:zhou enlai" of the authority's entry and "zh zhou enlai" of the
/// rules for names, as name: has them (docs/names.md). Each once. Pure function; safe from any
/// thread.
std::vector<std::string> speaker_keys(std::string_view speaker);

/// The key of one name, as written: "=kissinger". "" for what has no letter.
std::string speaker_word_key(std::string_view word);

}  // namespace dragoman
