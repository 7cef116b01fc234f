#pragma once
// Tables by a text, asked with views of texts without a copy of each.

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace dragoman {

struct StringHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const {
    return std::hash<std::string_view>()(text);
  }
};

template <typename Value>
using StringMap = std::unordered_map<std::string, Value, StringHash, std::equal_to<>>;

}  // namespace dragoman
