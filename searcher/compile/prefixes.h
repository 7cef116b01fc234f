#pragma once
// The words and values of an index that the prefixes of a query stand for.

#include <xapian.h>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/chain/analyzer.h"
#include "searcher/query/node.h"

namespace dragoman {

/// Limits of what the prefixes of a query stand for: the terms of one prefix, the same in NEAR, the
/// terms of all prefixes together, and the terms looked at for all of them. Beyond a limit the most
/// frequent terms are taken, and a note says so.
inline constexpr std::size_t kMaxExpanded = 1000;
inline constexpr std::size_t kMaxExpandedNear = 100;
inline constexpr std::size_t kMaxExpandedInAll = 5000;
inline constexpr std::size_t kMaxTermsRead = 200'000;

/// Fills Node::expansion of every prefix in the tree, the most frequent first. A word's prefix is
/// folded, not stemmed, and stands for
///   - the terms that begin with it, and
///   - the stems that the index has of words that begin with it (endings.h).
/// A value's prefix stands for the values that begin with it and those whose label does; countries
/// go by their names only. `text` and `words` are the chains of `language`. Returns notes for the
/// user. Throws Xapian's errors.
std::vector<std::string> expand_prefixes(const Xapian::Database& database,
                                         const std::string& language, Analyzer& text,
                                         Analyzer& words, query::Node& root);

/// The end of a prefix, which words may continue: its last word, or a whole compound ("Tse-tu",
/// "S/RES/16").
struct Stub {
  std::string folded;          // "" where the prefix has no word
  std::string letters;         // as typed; as folded where other characters were between; or ""
  std::uint32_t position = 0;  // how many words of the prefix stand before it
  std::string digraphs = {};   // with umlauts written as two letters, "moell" of "möll"; or ""
};

/// `words` is a chain of Chain::kWords.
Stub stub_of(std::string_view prefix, Analyzer& words);

}  // namespace dragoman
