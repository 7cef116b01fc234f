#include "searcher/links/graph.h"

#include <algorithm>
#include <set>
#include <utility>

#include "analyzers/text/date.h"
#include "searcher/index/interruption.h"
#include "searcher/links/thread.h"

namespace dragoman {
namespace {

GraphNode node_of(const Document& document) {
  GraphNode node;
  node.id = document.first(Field::kId);
  if (const auto date = document.date()) node.date = to_iso_day(*date);
  const bool has_subject = document.has(Field::kSubject);
  node.title = document.first(has_subject ? Field::kSubject : Field::kTitle);
  node.kind = document.first(Field::kKind);
  return node;
}

bool is_before(const GraphNode& a, const GraphNode& b) {
  if (a.in_index != b.in_index) return a.in_index;
  if (a.date.empty() != b.date.empty()) return b.date.empty();
  return a.date != b.date ? a.date < b.date : a.id < b.id;
}

}  // namespace

CitationGraph graph_of(const LinkReader& links, Xapian::docid document) {
  const Thread thread = thread_of(links, document);
  std::vector<std::pair<GraphNode, Document>> documents;
  std::set<std::string> known;
  for (const Xapian::docid of_thread : thread.documents) {
    check_interruption();
    Document record = links.read(of_thread);
    known.insert(std::string(record.first(Field::kId)));
    documents.emplace_back(node_of(record), std::move(record));
  }
  std::sort(documents.begin(), documents.end(),
            [](const auto& a, const auto& b) { return is_before(a.first, b.first); });
  CitationGraph graph;
  graph.is_cut = thread.is_cut;
  std::vector<GraphNode> beyond;  // cited, and not of the thread
  for (const auto& [node, record] : documents) {
    graph.nodes.push_back(node);
    for (const CitedId& cited : cited_by(record)) {
      graph.edges.push_back({node.id, cited.id, cited.in_text});
      if (!known.insert(cited.id).second) continue;
      const auto found = links.find(cited.id);
      beyond.push_back(found ? node_of(links.read(*found))
                             : GraphNode{cited.id, "", "", "", false});
    }
  }
  std::sort(beyond.begin(), beyond.end(), is_before);
  graph.nodes.insert(graph.nodes.end(), beyond.begin(), beyond.end());
  graph.id = links.read(document).first(Field::kId);
  return graph;
}

}  // namespace dragoman
