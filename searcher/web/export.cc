#include "searcher/web/export.h"

#include <algorithm>
#include <array>
#include <sstream>
#include <string>
#include <string_view>

#include "analyzers/text/error.h"
#include "analyzers/text/utf8.h"
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

constexpr std::array<ExportFormat, 4> kExportFormats = {{
    {"csv", "text/csv; charset=utf-8", "dragoman.csv", export_csv},
    {"jsonl", "application/x-ndjson; charset=utf-8", "dragoman.jsonl", export_json_lines},
    {"bibtex", "text/x-bibtex; charset=utf-8", "dragoman.bib", write_bibtex},
    {"ris", "application/x-research-info-systems; charset=utf-8", "dragoman.ris", write_ris},
}};

const ExportFormat& format_named(const std::string& name) {
  const auto* const found =
      std::find_if(kExportFormats.begin(), kExportFormats.end(),
                   [&](const ExportFormat& format) { return format.name == name; });
  if (found == kExportFormats.end())
    throw UsageError("format takes csv, jsonl, bibtex or ris, not '" + name + "'");
  return *found;
}

std::uint32_t exported_limit(const std::string& typed) {
  const bool number = !typed.empty() && typed.size() <= 4 &&
                      typed.find_first_not_of("0123456789") == std::string::npos;
  const unsigned long limit = number ? std::stoul(typed) : 0;
  if (limit == 0 || limit > kMostExported)
    throw UsageError("limit takes a number from 1 to " + std::to_string(kMostExported));
  return static_cast<std::uint32_t>(limit);
}

struct Export {
  SearchRequest request;
  const ExportFormat* format = &kExportFormats.front();
};

Export read_export(const NamedTexts& arguments) {
  Export out;
  out.request.limit = kMostExported;
  for (const auto& [key, value] : arguments) {
    if (key == "q") {
      out.request.query = decode_text(value).text;
    } else if (key == "format") {
      out.format = &format_named(value);
    } else if (key == "sort") {
      out.request.order = read_order(key, value);
    } else if (key == "match") {
      out.request.match = read_match(key, value);
    } else if (key == "limit") {
      out.request.limit = exported_limit(value);
    } else {
      throw UsageError("an export has no '" + key + "' (q, format, sort, match, limit)");
    }
  }
  return out;
}

}  // namespace

HttpAnswer export_hits(Searcher& searcher, const NamedTexts& arguments) {
  const Export wanted = read_export(arguments);
  std::ostringstream out;
  wanted.format->write(searcher.search(wanted.request), out);
  HttpAnswer answer;
  answer.headers = {
      {"Content-Type", wanted.format->type},
      {"Cache-Control", "no-store"},
      {"Content-Disposition", std::string("attachment; filename=\"") + wanted.format->file + '"'}};
  answer.body = std::move(out).str();
  return answer;
}

}  // namespace dragoman
