#include "indexer/readers/text/unread_structure.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxSeen = std::size_t{16} << 10U;  // bytes
constexpr std::size_t kFewestLines = 4;                   // of a table
constexpr std::size_t kFewestTabs = 1;                    // on each of its lines
constexpr std::size_t kFewestSigns = 3;

using Ending = std::pair<std::string_view, std::string_view>;

constexpr auto kEndings = std::to_array<Ending>({
    {".CSV", "a table"},
    {".JSON", "JSON"},
    {".JSONL", "JSON"},
    {".NDJSON", "JSON"},
    {".RTF", "RTF"},
    {".TSV", "a table"},
    {".XML", "XML"},
});

bool looks_like_json(std::string_view text) {
  const bool object = text.starts_with('{') && text.ends_with('}');
  const bool array = text.starts_with('[') && text.ends_with(']');
  const std::string_view begin = text.substr(0, kMaxSeen);
  return (object && begin.find("\":") != std::string_view::npos) ||
         (array && begin.find('"') != std::string_view::npos);
}

bool looks_like_xml(std::string_view text) {
  if (text.starts_with("<?xml")) return true;
  const bool tag = text.size() > 1 && text[0] == '<' && ascii::is_letter(text[1]);
  return tag && text.ends_with('>') && text.find("</") != std::string_view::npos;
}

// Every line has the sign as often as the first, and there are enough of them.
bool has_columns(std::string_view text, char sign, std::size_t fewest) {
  std::size_t lines = 0;
  std::ptrdiff_t wanted = 0;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos && lines > kFewestLines) break;  // maybe cut short
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    if (ascii::trim(line).empty()) continue;
    const auto signs = std::count(line.begin(), line.end(), sign);
    if (lines++ == 0) wanted = signs;
    if (signs != wanted || static_cast<std::size_t>(signs) < fewest) return false;
  }
  return lines >= kFewestLines;
}

bool looks_like_table(std::string_view text) {
  text = text.substr(0, kMaxSeen);
  return has_columns(text, '\t', kFewestTabs) || has_columns(text, ';', kFewestSigns) ||
         has_columns(text, '|', kFewestSigns) || has_columns(text, ',', kFewestSigns);
}

}  // namespace

std::string_view unread_structure(std::string_view text, std::string_view name) {
  text = ascii::trim(text);
  if (text.starts_with("\xEF\xBB\xBF")) text = ascii::trim(text.substr(3));
  if (text.starts_with("{\\rtf")) return "RTF";
  if (looks_like_json(text)) return "JSON";
  if (looks_like_xml(text)) return "XML";
  if (looks_like_table(text)) return "a table";
  const std::string capitals = ascii::to_upper(name);
  const auto ending = std::find_if(kEndings.begin(), kEndings.end(),
                                   [&](const Ending& e) { return capitals.ends_with(e.first); });
  return ending == kEndings.end() ? std::string_view() : ending->second;
}

}  // namespace dragoman
