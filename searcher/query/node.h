#pragma once
// A query as a tree, between the parser, which knows nothing of the index, and the compiler, which
// does. Value type; print() is what the tests compare and what --explain shows.

#include <string>
#include <vector>

#include "analyzers/schema/field.h"

namespace dragoman {

enum class NodeKind {
  kWord,    // text: one word as typed; it may become several terms ("human-rights")
  kPhrase,  // text: what stood between the quotes
  kValue,   // field and text: a value of a field that is not searched by words
  kField,   // field and one child: words and phrases to be searched in that field, but for those
            // in an inner kField
  kAll,     // every document: "*"
  kGroup,   // children side by side without an operator: how many must match is a matter of --match
  kAnd,     // children, each required
  kOr,      // children, any
  kNot,     // two children: the first without the second; the first may be kAll
};

struct Node {
  NodeKind kind = NodeKind::kGroup;
  std::string text;
  Field field = Field::kText;
  std::vector<Node> children;

  friend bool operator==(const Node&, const Node&) = default;
};

/// The tree on one line: `(group security (phrase "human rights") (value country japan)
/// (field title (group fish talks)) (or a b) (not (all) b))`. Texts are quoted where they hold
/// anything but letters, digits, '-', '.', '/' and characters beyond ASCII. An empty group is
/// `(group)`.
std::string print(const Node& node);

}  // namespace dragoman
