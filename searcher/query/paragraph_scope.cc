#include "searcher/query/paragraph_scope.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace dragoman::query {
namespace {

using Nodes = std::vector<Node>;

bool is_scope_of(const Node& node, Field field) {
  if (node.kind == NodeKind::kValue) return node.field == field && !asks_for_none(node);
  if (node.kind == NodeKind::kValuePrefix) return node.field == field && field == Field::kSpeaker;
  return node.kind == NodeKind::kOr && !node.children.empty() &&
         std::all_of(node.children.begin(), node.children.end(),
                     [&](const Node& child) { return is_scope_of(child, field); });
}

// A marking or a speaker.
bool is_scope(const Node& node) {
  return is_scope_of(node, Field::kPortion) || is_scope_of(node, Field::kSpeaker);
}

// Whether it is known at which words it stands.
bool may_be_held(const Node& node) {
  switch (node.kind) {
    case NodeKind::kWord:
    case NodeKind::kPhrase: return !node.exact;
    case NodeKind::kPrefix:
    case NodeKind::kNear: return true;
    case NodeKind::kOr:
      return !node.children.empty() &&
             std::all_of(node.children.begin(), node.children.end(), [](const Node& child) {
               return child.kind != NodeKind::kNear && may_be_held(child);
             });
    default: return false;
  }
}

Node within(Node scope, const Nodes& words) {
  Node out;
  out.kind = NodeKind::kWithin;
  out.children.push_back(std::move(scope));
  out.children.insert(out.children.end(), words.begin(), words.end());
  return out;
}

Node any_paragraph() {
  return {NodeKind::kAll, {}, Field::kText, {}};
}

bool is_side_by_side(const Node& node) {
  return node.kind == NodeKind::kGroup || node.kind == NodeKind::kAnd;
}

// Whether a group has words, and portions for them.
bool has_both(const Node& group, bool without_scope) {
  const Nodes& children = group.children;
  return std::any_of(children.begin(), children.end(), may_be_held) &&
         (without_scope || std::any_of(children.begin(), children.end(), is_scope));
}

// A portion or a speaker and the words after it, up to the next.
struct Held {
  Node scope;
  Nodes words;
};

// Words before the first are of it too; one without words of its own is for all of them. What has
// no place stays beside.
void put_together(Node& group) {
  std::vector<Held> held;
  Nodes words;
  Nodes others;
  for (Node& child : group.children) {
    if (is_scope(child)) {
      held.push_back({std::move(child), held.empty() ? words : Nodes()});
    } else if (may_be_held(child)) {
      words.push_back(child);
      if (!held.empty()) held.back().words.push_back(std::move(child));
    } else {
      others.push_back(std::move(child));
    }
  }
  if (held.empty()) held.push_back({any_paragraph(), words});
  group.children.clear();
  for (Held& part : held) {
    const Nodes& own = part.words.empty() ? words : part.words;
    group.children.push_back(within(std::move(part.scope), own));
  }
  std::move(others.begin(), others.end(), std::back_inserter(group.children));
  if (group.children.size() > 1) return;
  Node only = std::move(group.children.front());
  group = std::move(only);
}

void hold(Node& node, bool without_scope) {
  if (node.kind == NodeKind::kNot) return hold(node.children.front(), without_scope);
  if (is_side_by_side(node) && has_both(node, without_scope)) put_together(node);
  if (without_scope && may_be_held(node)) node = within(any_paragraph(), {Node(node)});
  if (!is_side_by_side(node) && node.kind != NodeKind::kOr) return;
  for (Node& child : node.children) hold(child, without_scope);
}

}  // namespace

void hold_in_paragraphs(Node& root) {
  hold(root, false);
}

void hold_all_in_paragraphs(Node& root) {
  hold(root, true);
}

Node words_within(const Node& within) {
  if (within.children.size() == 2) return within.children.back();
  Node group;
  group.children.assign(within.children.begin() + 1, within.children.end());
  return group;
}

}  // namespace dragoman::query
