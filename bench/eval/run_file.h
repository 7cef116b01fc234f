#pragma once
// Runs: lines of "query Q0 document rank score tag", as trec_eval 10.0's get_trec_results() reads
// them. The rank and what follows the tag aren't looked at; blank lines, and lines that begin with
// "#", are passed over.

#include <string>
#include <string_view>
#include <vector>

namespace dragoman::eval {

struct Retrieved {
  std::string_view document;
  double score = 0;
};

struct RetrievedQuery {
  std::string_view id;
  std::vector<Retrieved> documents;  // in the file's order
};

/// Owns the bytes that its views point to: it can be moved, not copied.
struct Run {
  Run() = default;
  Run(Run&&) = default;
  Run& operator=(Run&&) = default;

  std::string path;
  std::vector<char> text;
  std::string_view tag;                 // of the last line
  std::vector<RetrievedQuery> queries;  // by id, as bytes
};

/// Throws InputError with path and line for less than six columns or a score that is no number, and
/// for a run without results unless `may_be_empty`.
Run parse_run(std::vector<char> text, std::string path, bool may_be_empty = false);

/// The same of a file ("-": standard input). Throws InputError where it can't be read, too.
Run read_run(const std::string& path, bool may_be_empty = false);

}  // namespace dragoman::eval
