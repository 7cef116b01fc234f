#include "indexer/store/copy_register.h"

#include <algorithm>

#include "analyzers/schema/source_place.h"

namespace dragoman {

std::optional<HeldCopy> CopyRegister::find(const std::string& hash,
                                           const std::string& source) const {
  const auto seen = seen_.find(hash);
  auto held = seen != seen_.end() ? std::optional(seen->second) : find_held_(hash);
  if (!held) return std::nullopt;
  const bool is_known =
      std::find(held->sources.begin(), held->sources.end(), source) != held->sources.end();
  const bool was_shared = is_known && held->sources.size() > 1;
  std::erase_if(held->sources,
                [&](const std::string& other) { return other != source && !source_exists(other); });
  const bool has_other = held->sources.size() > (is_known ? 1U : 0U);
  if (!was_shared && !has_other) return std::nullopt;
  return held;
}

}  // namespace dragoman
