#include "searcher/web/export.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <limits>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>

#include "analyzers/text/error.h"
#include "analyzers/text/utf8.h"
#include "searcher/engine/all_hits.h"
#include "searcher/engine/choices.h"
#include "searcher/print/output_csv.h"
#include "searcher/print/output_json.h"
#include "searcher/print/output_references.h"

namespace dragoman {
namespace {

struct ExportFormat {
  std::string_view name;
  const char* type;
  const char* file;
  void (*write)(const SearchResult&, std::ostream&);
  int head_lines;  // before the first hit
  bool has_snippets;
};

Presentation with_citations() {
  Presentation presentation;
  presentation.cite = true;
  return presentation;
}

void export_csv(const SearchResult& result, std::ostream& out) {
  write_csv(result, with_citations(), out);
}

void export_json_lines(const SearchResult& result, std::ostream& out) {
  write_json_lines(result, with_citations(), out);
}

void export_ids(const SearchResult& result, std::ostream& out) {
  for (const Hit& hit : result.hits) out << hit.document.first(Field::kId) << '\n';
}

constexpr std::array<ExportFormat, 5> kExportFormats = {{
    {"csv", "text/csv; charset=utf-8", "dragoman.csv", export_csv, 1, true},
    {"jsonl", "application/x-ndjson; charset=utf-8", "dragoman.jsonl", export_json_lines, 1, true},
    {"bibtex", "text/x-bibtex; charset=utf-8", "dragoman.bib", write_bibtex, 2, false},
    {"ris", "application/x-research-info-systems; charset=utf-8", "dragoman.ris", write_ris, 0,
     false},
    {"ids", "text/plain; charset=utf-8", "dragoman.txt", export_ids, 0, false},
}};

const ExportFormat& format_named(const std::string& name) {
  const auto* const found =
      std::find_if(kExportFormats.begin(), kExportFormats.end(),
                   [&](const ExportFormat& format) { return format.name == name; });
  if (found == kExportFormats.end())
    throw UsageError("format takes csv, jsonl, bibtex, ris or ids, not '" + name + "'");
  return *found;
}

std::uint32_t exported_limit(const std::string& typed) {
  std::uint32_t limit = 0;
  const char* const end = typed.data() + typed.size();
  const auto [rest, error] = std::from_chars(typed.data(), end, limit);
  if (error != std::errc() || rest != end || limit == 0)
    throw UsageError("limit takes a number from 1 on, not '" + typed + "'");
  return limit;
}

struct Export {
  SearchRequest request;
  const ExportFormat* format = &kExportFormats.front();
};

Export read_export(const NamedTexts& arguments) {
  Export out;
  out.request.limit = std::numeric_limits<std::uint32_t>::max();
  for (const auto& [key, value] : arguments) {
    if (key == "q") {
      out.request.query = decode_text(value).text;
    } else if (key == "format") {
      out.format = &format_named(value);
    } else if (key == "similar") {
      out.request.similar = decode_text(value).text;
    } else if (key == "sort") {
      out.request.order = read_order(key, value);
    } else if (key == "match") {
      out.request.match = read_match(key, value);
    } else if (key == "limit") {
      out.request.limit = exported_limit(value);
    } else {
      throw UsageError("an export has no '" + key + "' (q, similar, format, sort, match, limit)");
    }
  }
  out.request.snippets = out.format->has_snippets;
  return out;
}

// The heading stands before the first piece only.
std::string without_head(std::string text, int lines) {
  std::size_t begin = 0;
  for (int i = 0; i < lines; ++i) begin = text.find('\n', begin) + 1;
  return text.substr(begin);
}

class ExportedHits : public BodyStream {
 public:
  ExportedHits(const std::shared_ptr<SharedIndex>& index, const Export& wanted)
      : hits_(index, wanted.request), format_(wanted.format) {}

  std::optional<std::string> next() override {
    SearchResult piece = hits_.head();
    piece.hits = hits_.next(kPiece);
    if (begun_ && piece.hits.empty()) return std::nullopt;
    std::ostringstream out;
    format_->write(piece, out);
    std::string text = std::move(out).str();
    if (begun_) text = without_head(std::move(text), format_->head_lines);
    begun_ = true;
    if (text.empty()) return std::nullopt;  // nothing found, and no heading
    return text;
  }

 private:
  static constexpr std::size_t kPiece = 50;

  AllHits hits_;
  const ExportFormat* format_;
  bool begun_ = false;
};

}  // namespace

HttpAnswer export_hits(const std::shared_ptr<SharedIndex>& index, const NamedTexts& arguments) {
  const Export wanted = read_export(arguments);
  HttpAnswer answer;
  answer.headers = {
      {"Content-Type", wanted.format->type},
      {"Cache-Control", "no-store"},
      {"Content-Disposition", std::string("attachment; filename=\"") + wanted.format->file + '"'}};
  answer.stream = std::make_shared<ExportedHits>(index, wanted);
  return answer;
}

}  // namespace dragoman
