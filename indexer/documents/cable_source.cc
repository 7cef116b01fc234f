#include "indexer/documents/cable_source.h"

#include "indexer/readers/format.h"

namespace dragoman {

bool is_cable(const SourceDocument& source) {
  if (source.telegram) return true;
  const CableRule rule = format_info(source.format).cable;
  if (rule != CableRule::kByText) return rule == CableRule::kAlways;
  const std::string_view kind = source.given.first(Field::kKind);
  return (kind.empty() || kind == "cable") && looks_like_telegram(source.text);
}

}  // namespace dragoman
