#include "searcher/print/output_graph.h"

#include <nlohmann/json.hpp>
#include <string>

#include "analyzers/text/display.h"
#include "searcher/print/output_json.h"

namespace dragoman {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kLongestTitle = 60;  // bytes of a label

// A string of DOT: quotation marks and backslashes are escaped.
std::string dot_string(std::string_view text) {
  std::string out = "\"";
  for (const char c : printable(text)) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out + '"';
}

std::string label_of(const GraphNode& node) {
  std::string out = dot_string(node.id);
  out.pop_back();
  if (!node.date.empty()) out += "\\n" + node.date;
  if (!node.title.empty()) {
    const std::string title = dot_string(shortened(node.title, kLongestTitle));
    out += "\\n" + title.substr(1, title.size() - 2);
  }
  return out + '"';
}

}  // namespace

Json graph_json(const CitationGraph& graph) {
  Json nodes = Json::array();
  for (const GraphNode& node : graph.nodes) {
    nodes.push_back({{"id", node.id},
                     {"date", text_or_null(node.date)},
                     {"title", text_or_null(node.title)},
                     {"kind", text_or_null(node.kind)},
                     {"in_index", node.in_index}});
  }
  Json edges = Json::array();
  for (const GraphEdge& edge : graph.edges) {
    edges.push_back(
        {{"from", edge.from}, {"to", edge.to}, {"kind", edge.in_text ? "mention" : "reference"}});
  }
  Json out;
  out["format"] = kJsonFormat;
  out["graph"] = {{"id", graph.id},
                  {"nodes", std::move(nodes)},
                  {"edges", std::move(edges)},
                  {"cut", graph.is_cut}};
  return out;
}

void write_graph_dot(const CitationGraph& graph, const Presentation&, std::ostream& out) {
  out << "digraph " << dot_string(graph.id) << " {\n  rankdir=RL;\n  node [shape=box];\n";
  for (const GraphNode& node : graph.nodes) {
    out << "  " << dot_string(node.id) << " [label=" << label_of(node);
    if (!node.in_index) out << ", style=dashed";
    if (node.id == graph.id) out << ", style=bold";
    out << "];\n";
  }
  for (const GraphEdge& edge : graph.edges) {
    out << "  " << dot_string(edge.from) << " -> " << dot_string(edge.to)
        << (edge.in_text ? " [style=dashed];\n" : ";\n");
  }
  if (graph.is_cut) out << "  // the thread is longer: its nearest documents are shown\n";
  out << "}\n";
}

void write_graph_json(const CitationGraph& graph, const Presentation&, std::ostream& out) {
  out << print_json(graph_json(graph));
}

void write_graph_json_line(const CitationGraph& graph, const Presentation&, std::ostream& out) {
  out << print_json_line(graph_json(graph));
}

}  // namespace dragoman
