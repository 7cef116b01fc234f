#include "searcher/command/formats.h"

#include <algorithm>
#include <array>
#include <vector>

#include "analyzers/text/display.h"
#include "analyzers/text/error.h"
#include "searcher/print/document_json.h"
#include "searcher/print/document_text.h"
#include "searcher/print/output_csv.h"
#include "searcher/print/output_diff.h"
#include "searcher/print/output_gaps.h"
#include "searcher/print/output_graph.h"
#include "searcher/print/output_json.h"
#include "searcher/print/output_names.h"
#include "searcher/print/output_references.h"
#include "searcher/print/output_text.h"

namespace dragoman {
namespace {

void write_bibtex_entries(const SearchResult& result, const Presentation&, std::ostream& out) {
  write_bibtex(result, out);
}

void write_ris_entries(const SearchResult& result, const Presentation&, std::ostream& out) {
  write_ris(result, out);
}

void write_count(const SearchResult& result, const Presentation&, std::ostream& out) {
  out << result.total << '\n';
}

void write_ids(const SearchResult& result, const Presentation&, std::ostream& out) {
  for (const Hit& hit : result.hits) out << printable(hit.document.first(Field::kId)) << '\n';
}

constexpr auto kFormats = std::to_array<OutputFormat>({
    {.name = "text",
     .messages = Messages::kNotes,
     .write_result = write_text,
     .write_name = write_names,
     .write_document = write_document_text,
     .write_gaps = write_gaps,
     .write_graph = write_graph_dot,
     .write_diff = write_diff},
    {.name = "json",
     .version = kJsonFormat,
     .messages = Messages::kNone,
     .serves = true,
     .write_result = write_json,
     .write_name = write_names_json,
     .write_document = write_document_json,
     .write_gaps = write_gaps_json,
     .write_graph = write_graph_json,
     .write_diff = write_diff_json},
    {.name = "jsonl",
     .version = kJsonFormat,
     .messages = Messages::kNone,
     .serves = true,
     .write_result = write_json_lines,
     .write_topic = write_topic_json,
     .write_name = write_names_json_line,
     .write_document = write_document_json_line,
     .write_gaps = write_gaps_json_line,
     .write_graph = write_graph_json_line,
     .write_diff = write_diff_json_line},
    {.name = "csv",
     .write_result = write_csv,
     .batch_table = &kCsvStyle,
     .write_gaps = write_gaps_csv},
    {.name = "tsv",
     .write_result = write_tsv,
     .batch_table = &kTsvStyle,
     .write_gaps = write_gaps_tsv},
    {.name = "ids", .write_result = write_ids},
    {.name = "count", .write_result = write_count},
    {.name = "trec", .write_topic = write_topic_run},
    {.name = "bibtex", .write_result = write_bibtex_entries},
    {.name = "ris", .write_result = write_ris_entries},
});

using Names = std::vector<std::string_view>;

std::string joined_names(const Names& names, std::string_view before_last) {
  std::string out;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i > 0) out += i + 1 == names.size() ? before_last : ", ";
    out += names[i];
  }
  return out;
}

// Of the formats that have such a writer.
template <typename Writer>
std::string names_with(Writer OutputFormat::*writer) {
  Names names;
  for (const OutputFormat& format : kFormats) {
    if (format.*writer != nullptr) names.push_back(format.name);
  }
  return joined_names(names, " or ");
}

void check_version(const OutputFormat& format, const std::string& name, std::size_t slash) {
  if (slash == std::string::npos) return;
  const std::string version = std::to_string(format.version);
  if (name.substr(slash + 1) == version) return;
  throw UsageError("this program writes JSON of format " + version + " only, not '" + name + "'");
}

}  // namespace

std::span<const OutputFormat> output_formats() {
  return kFormats;
}

std::string output_format_names() {
  Names names;
  for (const OutputFormat& format : kFormats) names.push_back(format.name);
  return joined_names(names, ", ");
}

const OutputFormat& read_format(const std::string& name) {
  for (const OutputFormat& format : kFormats) {
    const std::size_t slash = format.version == 0 ? std::string::npos : name.find('/');
    if (std::string_view(name).substr(0, slash) == format.name) {
      check_version(format, name, slash);
      return format;
    }
  }
  throw UsageError("no format '" + name + "' (" + output_format_names() + ")");
}

std::string batch_format_names() {
  Names names = {kUsualRunFormat};
  for (const OutputFormat& format : kFormats) {
    const bool has_batches = format.write_topic != nullptr || format.batch_table != nullptr;
    if (has_batches && format.name != kUsualRunFormat) names.push_back(format.name);
  }
  return joined_names(names, " or ");
}

std::string name_format_names() {
  return names_with(&OutputFormat::write_name);
}

std::string document_format_names() {
  return names_with(&OutputFormat::write_document);
}

std::string gap_format_names() {
  return names_with(&OutputFormat::write_gaps);
}

std::string graph_format_names() {
  return names_with(&OutputFormat::write_graph);
}

std::string diff_format_names() {
  return names_with(&OutputFormat::write_diff);
}

}  // namespace dragoman
