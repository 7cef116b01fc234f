#pragma once
// The query language: words, "phrases", prefix*, AND OR NOT -, NEAR/n, parentheses, field:value,
// field:"a phrase", field:(a OR b), field:a..b, * for all documents.
//
// Text from a user never fails: what can't be parsed is read as words, and a note says so.
// Pure functions; safe from any thread.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/query/node.h"

namespace dragoman {

struct ParsedQuery {
  Node root;                       // an empty kGroup for a query without a word
  std::vector<std::string> notes;  // for the user: distinct, in order, without a full stop
};

/// Limits that keep hostile queries cheap; what goes beyond is left out, with a note.
inline constexpr std::size_t kLongestQuery = 65536;  // bytes
inline constexpr std::size_t kMostWords = 1000;      // words, phrases and values in a query
inline constexpr std::size_t kMostPrefixes = 50;     // of them
inline constexpr std::size_t kDeepestNesting = 50;   // parentheses

inline constexpr std::size_t kShortestPrefix = 2;  // letters and digits of a word's prefix
inline constexpr std::uint32_t kUsualNear = 10;    // words, where NEAR doesn't say how many
inline constexpr std::uint32_t kFurthestNear = 100;

/// Parses any bytes; ill-formed UTF-8 is repaired first, control characters are blanks.
ParsedQuery parse_query(std::string_view text);

}  // namespace dragoman
