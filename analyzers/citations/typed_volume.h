#pragma once
// Documents and volumes of Foreign Relations of the United States as people type them in a query.
// Pure functions.

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace dragoman {

struct TypedVolume {
  std::string volume;              // "frus1969-76v12"; "" where the words begin with none
  std::size_t words = 0;           // that say it
  std::string document;            // "150", or ""
  std::size_t until_document = 0;  // words that say the volume and the document
};

/// Reads "frus 1969-76 v12 d150", "FRUS 1969–1976, vol. XII, doc. 150", "frus1969-76ve05p1/d3",
/// "Foreign Relations of the United States 1950 volume VI part 1 document 12".
TypedVolume read_typed_volume(std::span<const std::string_view> words);

}  // namespace dragoman
