#pragma once
// A name in a spelling that documents have. Plain values.

#include <cstdint>
#include <string>
#include <string_view>

namespace dragoman::names {

/// How a spelling was found, the best first.
enum class NameLayer : std::uint8_t {
  kSurface,    // as asked for, in either order, its hyphens written or not
  kAuthority,  // another name of the same entry of the authority table
  kRule,       // another spelling by the rules of a language
};

/// "surface", "authority", "rule".
std::string_view layer_name(NameLayer layer);

struct FoundName {
  std::string query;     // the name as asked for
  std::string spelling;  // as the document has it
  NameLayer layer = NameLayer::kSurface;
  std::string rule;  // the spelling's system, "Pinyin"; "" where no rule tells

  friend bool operator==(const FoundName&, const FoundName&) = default;
};

struct NameVariant {
  FoundName found;
  std::uint64_t documents = 0;  // that have this spelling other than inside a longer one
};

}  // namespace dragoman::names
