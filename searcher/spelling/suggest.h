#pragma once
// "Did you mean": other spellings for words of a query that the index doesn't know. Nothing is
// changed in the query; they are for the user to take up.

#include <xapian.h>
#include <cstdint>
#include <string>
#include <vector>

#include "analyzers/chain/analyzer.h"
#include "searcher/query/node.h"
#include "searcher/spelling/suggestion.h"

namespace dragoman {

/// The most words of a query that are looked up.
inline constexpr std::size_t kMaxLookedUp = 3;

/// What counts as few documents.
inline constexpr std::uint32_t kFewFound = 2;

/// Suggestions for words of running text, titles, senders and addressees that are in no document
/// and, where `few_found`, for those in few: "snake" in three documents is a word of its own. A
/// suggestion is one or two edits away (words of up to five letters: one), begins with the same
/// letter or with the first two exchanged, and is a word that stands in a document: the most
/// frequent of those as near. Words with digits, of fewer than four letters and excluded ones have
/// none. `text` is the chain of `language`. Throws Xapian's errors, and WorldError as
/// decode_record() does.
std::vector<Suggestion> suggest(const Xapian::Database& database, const std::string& language,
                                const query::Node& root, bool few_found, Analyzer& text);

}  // namespace dragoman
