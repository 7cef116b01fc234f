#include "indexer/documents/cable_source.h"

#include <filesystem>

namespace dragoman {
namespace {

std::string hint_of(const SourceDocument& source) {
  if (source.given.has(Field::kId)) return std::string(source.given.first(Field::kId));
  if (source.is_later_telegram) return "";
  return std::filesystem::path(source.name).stem().string();
}

}  // namespace

bool is_cable(const SourceDocument& source) {
  switch (source.format) {
    case SourceFormat::kCable: return true;
    case SourceFormat::kJsonLines:
    case SourceFormat::kHtml:
    case SourceFormat::kCsv: break;
    default: return false;
  }
  const std::string_view kind = source.given.first(Field::kKind);
  return (kind.empty() || kind == "cable") && looks_like_telegram(source.text);
}

Telegram telegram_of(const SourceDocument& source) {
  return parse_telegram(source.text, hint_of(source));
}

}  // namespace dragoman
