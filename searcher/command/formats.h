#pragma once
// The formats of output, in one table: a new format is a row of it, a writer in searcher/print or
// searcher/batch, and a test.

#include <ostream>
#include <span>
#include <string>
#include <string_view>

#include "searcher/batch/topic_answer.h"
#include "searcher/engine/document_view.h"
#include "searcher/engine/linked_answers.h"
#include "searcher/engine/result.h"
#include "searcher/print/output_csv.h"
#include "searcher/print/presentation.h"

namespace dragoman {

/// What is printed on stderr beside the output: notes for the user, and what --explain shows.
enum class Messages {
  kNone,   // the output holds both
  kNotes,  // it holds what --explain shows
  kAll,
};

/// A null writer means that the mode doesn't have the format.
struct OutputFormat {
  std::string_view name;
  int version = 0;  // "json/1" asks for it by name; 0 where the format has none
  Messages messages = Messages::kAll;
  bool serves = false;  // --serve answers in it
  void (*write_result)(const SearchResult&, const Presentation&, std::ostream&) = nullptr;
  TopicWriter write_topic = nullptr;        // of a run: --batch, or one query
  const TableStyle* batch_table = nullptr;  // of --batch, where it prints a table
  void (*write_name)(const NameReport&, std::ostream&) = nullptr;  // --names
  void (*write_document)(const DocumentView&, const Presentation&,
                         std::ostream&) = nullptr;                                     // --show
  void (*write_gaps)(const GapReport&, const Presentation&, std::ostream&) = nullptr;  // --gaps
  void (*write_graph)(const CitationGraph&, const Presentation&,
                      std::ostream&) = nullptr;                                       // --graph
  void (*write_diff)(const TextDiff&, const Presentation&, std::ostream&) = nullptr;  // --diff
};

std::span<const OutputFormat> output_formats();

/// The formats where none is asked for, of searches and names, and of runs.
inline constexpr std::string_view kUsualFormat = "text";
inline constexpr std::string_view kUsualRunFormat = "trec";

/// "json", or "json/1" for a format with a version. Throws UsageError for other names and versions.
const OutputFormat& read_format(const std::string& name);

/// For messages and --help: the names of all formats, "text, json, csv".
std::string output_format_names();

/// For messages: the names of the formats of batches, "trec, jsonl, csv or tsv", of --names,
/// --show, --gaps, --graph and --diff.
std::string batch_format_names();
std::string name_format_names();
std::string document_format_names();
std::string gap_format_names();
std::string graph_format_names();
std::string diff_format_names();

}  // namespace dragoman
