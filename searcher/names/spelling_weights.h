#pragma once
// What the other spellings of a word or a name count, next to the spelling that was asked for. Both
// passes weigh them alike. Measured on judged topics, and flat around these values
// (docs/relevance.md).

#include <array>
#include <cstddef>

#include "searcher/names/found_name.h"

namespace dragoman::names {

/// The whole of a compound, "humanrights", besides its parts.
inline constexpr double kWholeWeight = 0.5;

/// Another spelling of words that may be a name, though the query doesn't say so.
inline constexpr double kNamedWeight = 0.5;

/// A name found in each layer.
inline constexpr std::array<double, 3> kLayerWeights = {1.0, 0.8, 0.6};

constexpr double layer_weight(NameLayer layer) {
  return kLayerWeights[static_cast<std::size_t>(layer)];
}

}  // namespace dragoman::names
