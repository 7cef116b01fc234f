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

constexpr std::array<OutputFormat, 10> kFormats = {{
    {"text", 0, Messages::kNotes, false, write_text, nullptr, nullptr, write_names,
     write_document_text, write_gaps, write_graph_dot, write_diff},
    {"json", kJsonFormat, Messages::kNone, true, write_json, nullptr, nullptr, write_names_json,
     write_document_json, write_gaps_json, write_graph_json, write_diff_json},
    {"jsonl", kJsonFormat, Messages::kNone, true, write_json_lines, write_topic_json, nullptr,
     write_names_json_line, write_document_json_line, write_gaps_json_line, write_graph_json_line, write_diff_json_line},
    {"csv", 0, Messages::kAll, false, write_csv, nullptr, &kCsvStyle, nullptr, nullptr, write_gaps_csv, nullptr, nullptr},
    {"tsv", 0, Messages::kAll, false, write_tsv, nullptr, &kTsvStyle, nullptr, nullptr, write_gaps_tsv, nullptr, nullptr},
    {"ids", 0, Messages::kAll, false, write_ids, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr},
    {"count", 0, Messages::kAll, false, write_count, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr},
    {"trec", 0, Messages::kAll, false, nullptr, write_topic_run, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr},
    {"bibtex", 0, Messages::kAll, false, write_bibtex_entries, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr},
    {"ris", 0, Messages::kAll, false, write_ris_entries, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, nullptr},
}};

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

const OutputFormat& read_format(const std::string& name) {
  Names names;
  for (const OutputFormat& format : kFormats) {
    const std::size_t slash = format.version == 0 ? std::string::npos : name.find('/');
    if (std::string_view(name).substr(0, slash) == format.name) {
      check_version(format, name, slash);
      return format;
    }
    names.push_back(format.name);
  }
  throw UsageError("no format '" + name + "' (" + joined_names(names, ", ") + ")");
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
