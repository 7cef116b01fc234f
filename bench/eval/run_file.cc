#include "bench/eval/run_file.h"

#include <algorithm>
#include <utility>

#include "analyzers/text/error.h"
#include "bench/eval/columns.h"
#include "bench/eval/numbers.h"

namespace dragoman::eval {
namespace {

void read_line(ColumnReader& line, QueriesById<RetrievedQuery>& queries, std::string_view& tag) {
  const std::string_view query = line.next_column();
  if (query.empty() || query.starts_with('#')) return;
  line.next_column();  // Q0
  const std::string_view document = line.next_column();
  line.next_column();  // the rank
  const std::string_view score = line.next_column();
  tag = line.next_column();
  if (tag.empty()) line.fail("a result has six columns: query, Q0, document, rank, score, tag");
  const auto value = parse_number(score);
  if (!value) line.fail("the score is no number: '" + std::string(score) + "'");
  queries[query].documents.push_back({document, *value});
}

}  // namespace

Run parse_run(std::vector<char> text, std::string path, bool may_be_empty) {
  Run run;
  run.text = std::move(text);
  run.path = std::move(path);
  ColumnReader lines({run.text.data(), run.text.size()}, run.path);
  QueriesById<RetrievedQuery> queries;
  while (lines.next_line()) read_line(lines, queries, run.tag);

  run.queries = std::move(queries.queries());
  if (run.queries.empty() && !may_be_empty) throw InputError(run.path + " holds no results");
  std::ranges::sort(run.queries, {}, &RetrievedQuery::id);
  return run;
}

Run read_run(const std::string& path, bool may_be_empty) {
  return parse_run(read_bytes(path, may_be_empty), path, may_be_empty);
}

}  // namespace dragoman::eval
