#pragma once
// A thread as a graph of citations. Plain values.

#include <string>
#include <vector>

namespace dragoman {

struct GraphNode {
  std::string id;
  std::string date;   // "2008-04-17"; "" where it isn't known
  std::string title;  // the subject where the document has one
  std::string kind;   // "cable"
  bool in_index = true;

  friend bool operator==(const GraphNode&, const GraphNode&) = default;
};

struct GraphEdge {
  std::string from;      // the document that cites
  std::string to;        // what it cites
  bool in_text = false;  // in its running text alone

  friend bool operator==(const GraphEdge&, const GraphEdge&) = default;
};

struct CitationGraph {
  std::string id;                // of the document asked for
  std::vector<GraphNode> nodes;  // by date, the undated last, then what isn't in the index, by id
  std::vector<GraphEdge> edges;  // by the citing node, in the order of its references
  bool is_cut = false;           // the thread is longer (kMaxThread)
};

}  // namespace dragoman
