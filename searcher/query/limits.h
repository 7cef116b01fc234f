#pragma once
// Limits that keep hostile queries cheap; what goes beyond is left out, with a note.

#include <cstddef>
#include <cstdint>

namespace dragoman::query {

inline constexpr std::size_t kLongestQuery = 65536;  // bytes
inline constexpr std::size_t kMaxWords = 1000;       // words, phrases and values in a query
inline constexpr std::size_t kMaxPrefixes = 50;      // of them
inline constexpr std::size_t kDeepestNesting = 50;   // parentheses

inline constexpr std::size_t kShortestPrefix = 2;  // letters and digits of a word's prefix
inline constexpr std::uint32_t kUsualNear = 10;    // words, where NEAR doesn't say how many
inline constexpr std::uint32_t kFurthestNear = 100;

}  // namespace dragoman::query
