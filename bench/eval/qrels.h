#pragma once
// Judgments: lines of "query iteration document grade", as trec_eval 10.0's get_qrels() reads them.
// Lines that begin with "#" are passed over.

#include <string>
#include <string_view>
#include <vector>

namespace dragoman::eval {

struct Judgment {
  std::string_view document;
  int grade = 0;  // below 0: in the pool, but not judged
};

struct JudgedQuery {
  std::string_view id;
  std::vector<Judgment> judgments;  // by document, as bytes; one may stand twice
};

/// Owns the bytes that its views point to: it can be moved, not copied.
struct Qrels {
  Qrels() = default;
  Qrels(Qrels&&) = default;
  Qrels& operator=(Qrels&&) = default;

  std::string path;
  std::vector<char> text;
  std::vector<JudgedQuery> queries;  // by id, as bytes
};

/// Throws InputError with path and line for what isn't four columns or no integer grade.
Qrels parse_qrels(std::vector<char> text, std::string path);

/// The same of a file ("-": standard input). Throws InputError where it can't be read, too.
Qrels read_qrels(const std::string& path);

}  // namespace dragoman::eval
