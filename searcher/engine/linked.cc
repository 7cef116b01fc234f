#include "searcher/engine/linked.h"

#include <utility>

#include "analyzers/schema/record.h"
#include "searcher/copies/near_copies.h"
#include "searcher/count/matches.h"
#include "searcher/engine/known_id.h"
#include "searcher/engine/plan.h"
#include "searcher/index/stored_document.h"
#include "searcher/links/gaps.h"
#include "searcher/links/graph.h"

namespace dragoman {

GapReport find_gaps(OpenIndex& index, const SearchRequest& request) {
  SearchPlan plan = make_plan(index, request);
  const DocumentSet set = matching_documents(index.database(), plan.compiled.match());
  GapReport report = find_gaps(index.database(), set, request.offset, request.limit);
  report.query = request.query;
  report.notes = std::move(plan.notes);
  report.fingerprint = index.snapshot().fingerprint();
  return report;
}

GraphAnswer draw_graph(OpenIndex& index, const std::string& id) {
  GraphAnswer answer;
  const auto document = find_document(index.database(), id, answer.notes);
  if (document) answer.graph = graph_of(LinkReader(index.database()), *document);
  return answer;
}

DiffAnswer compare_documents(OpenIndex& index, const std::string& a, const std::string& b) {
  DiffAnswer answer;
  const auto first = find_document(index.database(), a, answer.notes);
  const auto second = find_document(index.database(), b, answer.notes);
  if (!first || !second) return answer;
  TextDiff& diff = answer.diff.emplace();
  diff.a = decode_record(read_document(index.database(), *first).get_value(kRecordSlot));
  diff.b = decode_record(read_document(index.database(), *second).get_value(kRecordSlot));
  diff.parts = diff_texts(diff.a.first(Field::kText), diff.b.first(Field::kText));
  diff.notes = answer.notes;
  return answer;
}

}  // namespace dragoman
