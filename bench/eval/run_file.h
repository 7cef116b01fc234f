#pragma once
// Runs: lines of "query Q0 document rank score tag", as trec_eval 9.0's get_trec_results() reads
// them. The rank isn't looked at, nor what follows the tag; blank lines are passed over.

#include <string>
#include <string_view>
#include <vector>

namespace dragoman::eval {

struct Retrieved {
  std::string_view document;
  float score = 0;  // single precision, as in trec_eval: it decides which scores are equal
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

/// Throws InputError with path and line for less than six columns or a score that is no number.
Run parse_run(std::vector<char> text, std::string path);

/// The same of a file ("-": standard input). Throws InputError where it can't be read, too.
Run read_run(const std::string& path);

}  // namespace dragoman::eval
