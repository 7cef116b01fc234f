#include "searcher/query/node.h"

#include <algorithm>
#include <string_view>

#include "analyzers/text/ascii.h"
#include "analyzers/text/normalize.h"

namespace dragoman::query {
namespace {

bool is_bare(char c) {
  const bool letter = ascii::is_letter(c);
  const bool digit = ascii::is_digit(c);
  return letter || digit || c == '-' || c == '.' || c == '/' ||
         static_cast<unsigned char>(c) >= 0x80;
}

void append_text(std::string_view text, std::string& out) {
  if (!text.empty() && std::all_of(text.begin(), text.end(), is_bare)) {
    out += text;
    return;
  }
  out += '"';
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  out += '"';
}

std::string_view label(NodeKind kind) {
  switch (kind) {
    case NodeKind::kWord: return "word";
    case NodeKind::kPhrase: return "phrase";
    case NodeKind::kPrefix: return "prefix";
    case NodeKind::kValue: return "value";
    case NodeKind::kValuePrefix: return "value-prefix";
    case NodeKind::kCitedBy: return "cited-by";
    case NodeKind::kThread: return "thread";
    case NodeKind::kCopies: return "copies";
    case NodeKind::kReleasedMore: return "released-more";
    case NodeKind::kField: return "field";
    case NodeKind::kAll: return "all";
    case NodeKind::kGroup: return "group";
    case NodeKind::kAnd: return "and";
    case NodeKind::kOr: return "or";
    case NodeKind::kNot: return "not";
    case NodeKind::kNear: return "near";
    case NodeKind::kWithin: return "within";
    case NodeKind::kName: return "name";
    case NodeKind::kNamed: return "named";
    case NodeKind::kMeant: return "meant";
  }
  return "";
}

bool has_field(NodeKind kind) {
  return kind == NodeKind::kValue || kind == NodeKind::kValuePrefix || kind == NodeKind::kField;
}

bool has_text(NodeKind kind) {
  return kind == NodeKind::kValue || kind == NodeKind::kValuePrefix || kind == NodeKind::kCitedBy ||
         kind == NodeKind::kThread || kind == NodeKind::kCopies || kind == NodeKind::kPhrase ||
         kind == NodeKind::kPrefix || kind == NodeKind::kName || kind == NodeKind::kNamed ||
         kind == NodeKind::kWord;
}

void append_node(const Node& node, std::string& out) {
  if (node.kind == NodeKind::kWord && !node.exact) return append_text(node.text, out);
  out += '(';
  out += label(node.kind);
  if (has_field(node.kind)) (out += ' ') += info(node.field).name;
  if (node.exact) out += " =";
  if (has_text(node.kind)) append_text(node.text, out += ' ');
  if (node.kind == NodeKind::kNear) {
    out += ' ' + (node.distance == kOneParagraph ? "p" : std::to_string(node.distance));
  }
  for (const Node& child : node.children) append_node(child, out += ' ');
  out += ')';
}

}  // namespace

std::string print(const Node& node) {
  std::string out;
  append_node(node, out);
  return out;
}

bool asks_for_none(const Node& value) {
  const bool counted = info(value.field).facet || value.field == Field::kPerson;
  return value.kind == NodeKind::kValue && counted && squash(value.text) == "unknown";
}

}  // namespace dragoman::query
