#include "bench/eval/qrels.h"

#include <algorithm>
#include <utility>

#include "analyzers/text/error.h"
#include "bench/eval/columns.h"
#include "bench/eval/numbers.h"

namespace dragoman::eval {
namespace {

void read_judgment(ColumnReader& line, QueriesById<JudgedQuery>& queries) {
  const std::string_view query = line.next_column();
  if (query.starts_with('#')) return;
  line.next_column();  // the iteration
  const std::string_view document = line.next_column();
  const std::string_view grade = line.next_column();
  if (grade.empty() || !line.next_column().empty()) {
    line.fail("a judgment has four columns: query, iteration, document, grade");
  }
  const auto value = parse_integer(grade);
  if (!value) line.fail("the grade is no integer: '" + std::string(grade) + "'");
  queries[query].judgments.push_back({document, *value});
}

}  // namespace

Qrels parse_qrels(std::vector<char> text, std::string path) {
  Qrels qrels;
  qrels.text = std::move(text);
  qrels.path = std::move(path);
  ColumnReader lines({qrels.text.data(), qrels.text.size()}, qrels.path);
  QueriesById<JudgedQuery> queries;
  while (lines.next_line()) read_judgment(lines, queries);

  qrels.queries = std::move(queries.queries());
  if (qrels.queries.empty()) throw InputError(qrels.path + " holds no judgments");
  std::ranges::sort(qrels.queries, {}, &JudgedQuery::id);
  for (JudgedQuery& query : qrels.queries) {
    std::ranges::sort(query.judgments, {}, &Judgment::document);
  }
  return qrels;
}

Qrels read_qrels(const std::string& path) {
  return parse_qrels(read_bytes(path), path);
}

}  // namespace dragoman::eval
