#include "indexer/documents/cable_source.h"

#include "indexer/readers/format.h"

namespace dragoman {
namespace {

bool decide(const SourceDocument& source) {
  const CableRule rule = format_info(source.format).cable;
  if (rule != CableRule::kByText) return rule == CableRule::kAlways;
  const std::string_view kind = source.given.first(Field::kKind);
  return (kind.empty() || kind == "cable") && looks_like_telegram(source.text);
}

}  // namespace

bool is_cable(SourceDocument& source) {
  if (source.telegram) return true;
  if (!source.is_telegram) source.is_telegram = decide(source);
  return *source.is_telegram;
}

}  // namespace dragoman
