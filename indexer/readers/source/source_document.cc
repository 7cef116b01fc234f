#include "indexer/readers/source/source_document.h"

#include <filesystem>

namespace dragoman {
namespace {

std::string hint_of(const SourceDocument& source) {
  if (source.given.has(Field::kId)) return std::string(source.given.first(Field::kId));
  return std::filesystem::path(source.name).stem().string();
}

}  // namespace

const Telegram& read_telegram(SourceDocument& source) {
  if (!source.telegram) source.telegram = parse_telegram(source.text, hint_of(source));
  return *source.telegram;
}

}  // namespace dragoman
