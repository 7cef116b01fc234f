#include "analyzers/schema/glossary.h"

#include <algorithm>

namespace dragoman {
namespace {

constexpr std::string_view kMeans = " = ";
constexpr std::size_t kMaxEntries = 1000;

bool is_of_word(char c) {
  const auto byte = static_cast<unsigned char>(c);
  const bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
  return letter || (byte >= '0' && byte <= '9') || byte >= 0x80;
}

bool is_whole(std::string_view text, std::size_t begin, std::size_t end) {
  return (begin == 0 || !is_of_word(text[begin - 1])) &&
         (end == text.size() || !is_of_word(text[end]));
}

}  // namespace

std::string glossary_value(std::string_view term, std::string_view meaning) {
  std::string value(term);
  value += kMeans;
  value += meaning;
  return value;
}

Glossary::Glossary(const Document& document) {
  for (const std::string& value : document.all(Field::kGlossary)) {
    const std::string_view entry = value;
    const std::size_t end = entry.find(kMeans);
    if (end == 0 || end == std::string_view::npos) continue;
    if (entries_.size() == kMaxEntries) break;
    entries_.push_back({entry.substr(0, end), entry.substr(end + kMeans.size())});
  }
}

std::vector<GlossedSpan> Glossary::find(std::string_view text) const {
  std::vector<GlossedSpan> spans;
  for (const auto& [term, meaning] : entries_) {
    for (std::size_t at = text.find(term); at != std::string_view::npos;
         at = text.find(term, at + term.size())) {
      if (spans.size() == kMaxSpans) break;
      if (is_whole(text, at, at + term.size())) spans.push_back({at, meaning});
    }
  }
  std::stable_sort(spans.begin(), spans.end(),
                   [](const GlossedSpan& a, const GlossedSpan& b) { return a.begin < b.begin; });
  return spans;
}

}  // namespace dragoman
