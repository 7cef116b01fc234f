#include "searcher/query/selection.h"

#include <algorithm>

#include "searcher/query/paragraph_scope.h"

namespace dragoman::query {
namespace {

bool selects(const Node& node, Field field) {
  if (node.kind == NodeKind::kValue || node.kind == NodeKind::kValuePrefix) {
    return node.field == field;
  }
  const bool alternatives = node.kind == NodeKind::kOr || node.kind == NodeKind::kGroup;
  return alternatives && !node.children.empty() &&
         std::all_of(node.children.begin(), node.children.end(),
                     [&](const Node& child) { return selects(child, field); });
}

// Words in a paragraph of that marking, or in a turn of that speaker.
bool is_marked(const Node& node, Field field) {
  return node.kind == NodeKind::kWithin && selects(node.children.front(), field);
}

Node everything() {
  return {NodeKind::kAll, {}, Field::kText, {}};
}

}  // namespace

std::optional<Node> without_selection(const Node& root, Field field) {
  if (selects(root, field)) return everything();
  if (root.kind == NodeKind::kNot) {
    auto kept = without_selection(root.children.front(), field);
    if (!kept) return std::nullopt;
    Node out = root;
    out.children.front() = std::move(*kept);
    return out;
  }
  if (is_marked(root, field)) return words_within(root);
  if (root.kind != NodeKind::kGroup && root.kind != NodeKind::kAnd) return std::nullopt;
  Node out = root;
  std::erase_if(out.children, [&](const Node& child) { return selects(child, field); });
  bool has_marked = false;
  for (Node& child : out.children) {
    if (!is_marked(child, field)) continue;
    child = words_within(child);
    has_marked = true;
  }
  if (out.children.size() == root.children.size() && !has_marked) return std::nullopt;
  if (out.children.empty()) return everything();
  return out.children.size() == 1 ? out.children.front() : out;
}

}  // namespace dragoman::query
