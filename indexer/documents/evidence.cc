#include "indexer/documents/evidence.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

#include "analyzers/cable/header/header_lines.h"
#include "analyzers/cable/header/plain_header.h"
#include "analyzers/text/date.h"
#include "analyzers/text/strings.h"

namespace dragoman {
namespace {

// Prose is searched no further for its heading.
constexpr std::size_t kMaxHeading = std::size_t{64} << 10U;

// The kinds of header lines that a field is read from, the likeliest first.
std::vector<LineKind> kinds_of(Field field) {
  switch (field) {
    case Field::kId:
    case Field::kClassification: return {LineKind::kBanner};
    case Field::kTitle: return {LineKind::kSubject};
    case Field::kDate: return {LineKind::kDateTimeGroup};
    case Field::kCountry:
    case Field::kTags:
    case Field::kTopic:
    case Field::kOrganization: return {LineKind::kTags};
    case Field::kPost: return {LineKind::kFrom, LineKind::kBanner};
    case Field::kFrom: return {LineKind::kFrom};
    case Field::kTo: return {LineKind::kTo, LineKind::kInfo};
    case Field::kCaptions: return {LineKind::kCaption, LineKind::kBanner};
    case Field::kReferences: return {LineKind::kReferences};
    default: return {};
  }
}

std::string_view line_at(std::string_view text, std::size_t offset) {
  const std::size_t before = text.substr(0, offset).rfind('\n');
  const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
  return text.substr(begin, text.find('\n', offset) - begin);
}

Evidence evidence_at(std::string_view text, std::size_t offset) {
  const auto before = text.substr(0, offset);
  const auto line = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1;
  return {line, std::string(trim(line_at(text, offset)))};
}

class EvidenceFinder {
 public:
  EvidenceFinder(const SourceDocument& source, const BuiltDocument& built, const RunValues& run)
      : source_(source), built_(built), run_(run), plain_(source.text) {
    if (is_cable()) lines_ = read_header_lines(plain_.text());
  }

  Evidence find(Field field) const {
    if (field != Field::kId && !built_.document.has(field)) return {};
    if (field == Field::kText || field == Field::kSource) return {};
    if (source_.given.has(field)) return {0, "given by the source"};
    if (run_.values.has(field) && (run_.force || !from_text(field))) return {0, "set for the run"};
    if (const auto found = from_text(field)) return *found;
    return {0, otherwise(field)};
  }

 private:
  bool is_cable() const { return built_.document.first(Field::kKind) == "cable"; }

  std::optional<Evidence> from_text(Field field) const {
    return is_cable() ? from_header(field) : from_heading(field);
  }

  std::optional<Evidence> from_header(Field field) const {
    for (const LineKind kind : kinds_of(field)) {
      const auto line = std::find_if(lines_.begin(), lines_.end(),
                                     [&](const HeaderLine& l) { return l.kind == kind; });
      if (line != lines_.end()) return evidence_at(source_.text, line->begin);
    }
    return std::nullopt;
  }

  // The line that holds the value's first words, or a date's year.
  std::optional<Evidence> from_heading(Field field) const {
    if (field != Field::kTitle && field != Field::kDate && field != Field::kFrom &&
        field != Field::kTo && field != Field::kReferences) {
      return std::nullopt;
    }
    const std::string_view value = built_.document.first(field);
    const std::string_view telling =
        field == Field::kDate ? value.substr(0, 4) : value.substr(0, 24);
    const std::size_t at = std::string_view(source_.text).substr(0, kMaxHeading).find(telling);
    if (at == std::string_view::npos) return std::nullopt;
    return evidence_at(source_.text, at);
  }

  std::string otherwise(Field field) const {
    switch (field) {
      case Field::kId: return "the file's name";
      case Field::kKind: return "the text's form";
      case Field::kDate: return "the year in the file's name";
      case Field::kCountry: return "inferred from the text";
      case Field::kTopic: return "inferred from the text";
      case Field::kCollection: return "the folder's name";
      default: return "";
    }
  }

  const SourceDocument& source_;
  const BuiltDocument& built_;
  const RunValues& run_;
  PlainHeader plain_;
  std::vector<HeaderLine> lines_;  // views into plain_
};

}  // namespace

std::array<Evidence, kFieldCount> find_evidence(const SourceDocument& source,
                                                const BuiltDocument& built, const RunValues& run) {
  const EvidenceFinder finder(source, built, run);
  std::array<Evidence, kFieldCount> evidence;
  for (const FieldInfo& row : field_table()) {
    evidence[static_cast<std::size_t>(row.field)] = finder.find(row.field);
  }
  return evidence;
}

}  // namespace dragoman
