#pragma once
// A name that a query asks for, and all that the index may know it by: three layers, the best of
// which counts (docs/names.md). Knows nothing of the index.

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/names/authority/authority.h"
#include "analyzers/names/romanization/name_reading.h"
#include "searcher/query/node.h"

namespace dragoman {

enum class NameLayer : std::uint8_t {
  kSurface,    // as asked for, in either order, its hyphens written or not
  kAuthority,  // another name of the same entry of the authority table
  kRule,       // another spelling by the rules of a language
};

/// What a name found in each layer counts, next to the name as asked for.
inline constexpr std::array<double, 3> kLayerWeights = {1.0, 0.8, 0.6};

constexpr double layer_weight(NameLayer layer) {
  return kLayerWeights[static_cast<std::size_t>(layer)];
}

std::string_view layer_name(NameLayer layer);

struct AskedEntry {
  const AuthorityEntry* entry = nullptr;
  std::string term;  // name_key_term()
};

struct AskedKey {
  NameReading reading;
  std::string term;
};

struct AskedName {
  std::string text;                    // as typed
  std::vector<std::string> written;    // ways to write just that, `text` the first
  std::vector<AskedEntry> entries;     // whom or what it may mean
  std::vector<AskedKey> keys;          // what the rules read in it
  std::vector<std::string> spellings;  // of a name that stands alone: single_names.h
  bool exact = false;                  // asked for as it is written only
};

/// Longer texts are no names, in bytes.
inline constexpr std::size_t kLongestName = 200;

/// With no more than `written`, where only that is asked for. Well-formed UTF-8 of any length;
/// beyond a few words a text is no name but as it is written.
AskedName read_asked_name(const std::string& text, bool exact);

/// The names that the tree asks for, excluded ones left out: those of kName and kNamed, or of one
/// of them; distinct.
std::vector<AskedName> asked_names(const Node& root);
std::vector<AskedName> asked_names(const Node& root, NodeKind kind);

}  // namespace dragoman
