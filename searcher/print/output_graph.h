#pragma once
// The graph of --graph as DOT, the language of Graphviz, and as JSON.

#include <nlohmann/json_fwd.hpp>
#include <ostream>

#include "searcher/links/citation_graph.h"
#include "searcher/print/presentation.h"

namespace dragoman {

/// {"graph": {"id", "nodes", "edges", "cut"}}, with the format.
nlohmann::ordered_json graph_json(const CitationGraph& graph);

/// A digraph whose edges lead from what cites to what is cited. What the index lacks is dashed, and
/// so are citations in running text; the document asked for is bold. Source of the language:
/// graphviz.org/doc/info/lang.html.
void write_graph_dot(const CitationGraph& graph, const Presentation& presentation,
                     std::ostream& out);
void write_graph_json(const CitationGraph& graph, const Presentation& presentation,
                      std::ostream& out);
void write_graph_json_line(const CitationGraph& graph, const Presentation& presentation,
                           std::ostream& out);

}  // namespace dragoman
