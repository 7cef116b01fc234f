// Recursive descent, a function for each rule:
//
//   alternatives = sequence { OR sequence }
//   sequence     = chain { chain }
//   chain        = operand { AND operand }
//   operand      = { NOT | '-' } near
//   near         = primary { NEAR primary }
//   primary      = word | phrase | prefix | value | '*' | '(' alternatives ')'
//                | field joined | stranger joined
//   joined       = { NOT | '-' } primary
//
// Each may find nothing where it looks; what is left without an operand is remarked on and skipped,
// so every text has a tree. Only parentheses recurse, and the lexer limits those.

#include "searcher/query/parser.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "analyzers/text/ascii.h"
#include "analyzers/text/utf8.h"
#include "searcher/query/characters.h"
#include "searcher/query/lexer.h"
#include "searcher/query/notes.h"
#include "searcher/query/paragraph_scope.h"
#include "searcher/query/stop_words.h"

namespace dragoman::query {
namespace {

// What a rule has read: a node, to be found or to be excluded. An exclusion waits for the nodes
// beside it, from which it takes away.
struct Part {
  Node node;
  bool excluded = false;
};

Node make_node(NodeKind kind, std::string_view text = {}, Field field = Field::kText) {
  return {kind, std::string(text), field, {}};
}

Node text_node(NodeKind kind, const Lexeme& lexeme) {
  Node node = make_node(kind, lexeme.text);
  node.exact = lexeme.exact;
  return node;
}

// One node of them all: alone it stays what it is, and nodes of the same kind dissolve in it.
Node join(NodeKind kind, std::vector<Node> nodes) {
  if (nodes.size() == 1) return std::move(nodes.front());
  Node joined = make_node(kind);
  for (Node& node : nodes) {
    if (node.kind == kind) {
      std::move(node.children.begin(), node.children.end(), std::back_inserter(joined.children));
    } else {
      joined.children.push_back(std::move(node));
    }
  }
  return joined;
}

Node without(Node node, Node excluded) {
  Node out = make_node(NodeKind::kNot);
  out.children.push_back(std::move(node));
  out.children.push_back(std::move(excluded));
  return out;
}

// Where nothing stands beside an exclusion, it takes away from all documents.
Node complete(Part part) {
  if (!part.excluded) return std::move(part.node);
  return without(make_node(NodeKind::kAll), std::move(part.node));
}

std::optional<Part> combine(NodeKind kind, std::vector<Part> parts) {
  std::vector<Node> kept;
  std::vector<Node> excluded;
  for (Part& part : parts) (part.excluded ? excluded : kept).push_back(std::move(part.node));
  if (kept.empty() && excluded.empty()) return std::nullopt;
  if (kept.empty()) return Part{join(NodeKind::kOr, std::move(excluded)), true};
  Node node = join(kind, std::move(kept));
  if (excluded.empty()) return Part{std::move(node)};
  return Part{without(std::move(node), join(NodeKind::kOr, std::move(excluded)))};
}

std::optional<Part> combine_alternatives(std::vector<Part> parts) {
  if (parts.size() > 1) {
    for (Part& part : parts) part = Part{complete(std::move(part))};
  }
  return combine(NodeKind::kOr, std::move(parts));
}

// Whether the positions of a node are known, so that it can be near others.
bool has_positions(const Node& node) {
  switch (node.kind) {
    case NodeKind::kWord:
    case NodeKind::kPhrase:
    case NodeKind::kPrefix: return true;
    case NodeKind::kOr:
      return std::all_of(node.children.begin(), node.children.end(), has_positions);
    default: return false;
  }
}

// The field that all of the parts name, "title:a NEAR title:b".
std::optional<Field> common_field(const std::vector<Part>& parts) {
  const Field field = parts.front().node.field;
  const bool common = std::all_of(parts.begin(), parts.end(), [&](const Part& part) {
    return part.node.kind == NodeKind::kField && part.node.field == field;
  });
  return common ? std::optional(field) : std::nullopt;
}

bool can_be_near(const std::vector<Part>& parts, bool in_field) {
  return std::all_of(parts.begin(), parts.end(), [&](const Part& part) {
    return !part.excluded && has_positions(in_field ? part.node.children.front() : part.node);
  });
}

// A common field goes before the whole.
Node join_near(std::vector<Part> parts, std::optional<Field> field, std::uint32_t distance) {
  Node near = make_node(NodeKind::kNear);
  near.distance = distance;
  for (Part& part : parts) {
    near.children.push_back(std::move(field ? part.node.children.front() : part.node));
  }
  if (!field) return near;
  Node out = make_node(NodeKind::kField, {}, *field);
  out.children.push_back(std::move(near));
  return out;
}

bool add(std::vector<Part>& parts, std::optional<Part> part) {
  if (!part) return false;
  parts.push_back(std::move(*part));
  return true;
}

class Parser {
 public:
  Parser(const std::vector<Lexeme>& lexemes, Notes& notes)
      : next_(lexemes.begin()), notes_(notes) {}

  Node parse();

 private:
  std::optional<Part> alternatives();
  std::optional<Part> sequence();
  std::optional<Part> chain();
  std::optional<Part> operand() { return signed_part(&Parser::near); }
  std::optional<Part> signed_part(std::optional<Part> (Parser::*rule)());
  std::optional<Part> near();
  std::optional<Part> primary();
  std::optional<Part> field();
  std::optional<Part> exact_name();
  std::optional<Part> stranger();
  std::optional<Part> group();

  bool accept(LexemeKind kind);
  std::optional<Part> take(Node node);
  bool ends_sequence() const;
  std::uint32_t read_distance(std::string_view near);
  // What a field's name applies to: nothing, where the two aren't joined.
  std::optional<Part> joined() {
    return next_->joined ? signed_part(&Parser::primary) : std::nullopt;
  }
  void remark_dangling(std::string_view name);

  std::vector<Lexeme>::const_iterator next_;  // the last lexeme is never passed
  Notes& notes_;
};

bool Parser::accept(LexemeKind kind) {
  if (next_->kind != kind) return false;
  ++next_;
  return true;
}

bool Parser::ends_sequence() const {
  return next_->kind == LexemeKind::kOr || next_->kind == LexemeKind::kClose ||
         next_->kind == LexemeKind::kEnd || next_->kind == LexemeKind::kCut;
}

void Parser::remark_dangling(std::string_view name) {
  if (next_->kind != LexemeKind::kCut) notes_.add(Remark::kDanglingOperator, name);
}

Node Parser::parse() {
  std::optional<Part> whole = alternatives();
  return whole ? complete(std::move(*whole)) : Node{};
}

std::optional<Part> Parser::alternatives() {
  std::vector<Part> parts;
  add(parts, sequence());
  while (accept(LexemeKind::kOr)) {
    const bool first = parts.empty();
    if (!add(parts, sequence()) || first) remark_dangling("OR");
  }
  return combine_alternatives(std::move(parts));
}

std::optional<Part> Parser::sequence() {
  std::vector<Part> parts;
  while (!ends_sequence()) add(parts, chain());
  return combine(NodeKind::kGroup, std::move(parts));
}

std::optional<Part> Parser::chain() {
  std::vector<Part> parts;
  add(parts, operand());
  while (accept(LexemeKind::kAnd)) {
    const bool first = parts.empty();
    if (!add(parts, operand()) || first) remark_dangling("AND");
  }
  return combine(NodeKind::kAnd, std::move(parts));
}

// A '-' that isn't joined to anything stood before something that is nothing, such as "".
std::optional<Part> Parser::signed_part(std::optional<Part> (Parser::*rule)()) {
  bool excluded = false;
  bool spelled_out = false;
  for (;;) {
    if (accept(LexemeKind::kNot)) {
      spelled_out = true;
      excluded = !excluded;
    } else if (accept(LexemeKind::kMinus)) {
      excluded = excluded != next_->joined;
    } else {
      break;
    }
  }
  std::optional<Part> part = (this->*rule)();
  if (!part && spelled_out) remark_dangling("NOT");
  if (part) part->excluded = part->excluded != excluded;
  return part;
}

// A chain is one window, as wide as the widest of it.
std::optional<Part> Parser::near() {
  std::vector<Part> parts;
  std::uint32_t distance = 1;
  add(parts, primary());
  while (next_->kind == LexemeKind::kNear) {
    const std::string_view name = next_->text;
    distance = std::max(distance, read_distance(name));
    ++next_;
    const bool first = parts.empty();
    if (!add(parts, primary()) || first) remark_dangling(name);
  }
  if (parts.size() < 2) return combine(NodeKind::kAnd, std::move(parts));
  const auto field = common_field(parts);
  if (can_be_near(parts, field.has_value())) {
    return Part{join_near(std::move(parts), field, distance)};
  }
  notes_.add(Remark::kNearOperands);
  return combine(NodeKind::kAnd, std::move(parts));
}

// Of "NEAR", "NEAR/8" or "NEAR/p".
std::uint32_t Parser::read_distance(std::string_view near) {
  const std::size_t slash = near.find('/');
  if (slash == std::string_view::npos) return kUsualNear;
  if (!ascii::is_digit(near[slash + 1])) return kOneParagraph;
  std::uint32_t distance = 0;
  for (const char digit : near.substr(slash + 1)) {
    distance = std::min(distance * 10 + static_cast<std::uint32_t>(digit - '0'), kFurthestNear + 1);
  }
  if (distance < 1 || distance > kFurthestNear) notes_.add(Remark::kNearDistance, near);
  return std::clamp<std::uint32_t>(distance, 1, kFurthestNear);
}

std::optional<Part> Parser::primary() {
  const Lexeme& lexeme = *next_;
  switch (lexeme.kind) {
    case LexemeKind::kWord: return take(text_node(NodeKind::kWord, lexeme));
    case LexemeKind::kPhrase: return take(text_node(NodeKind::kPhrase, lexeme));
    case LexemeKind::kPrefix: return take(make_node(NodeKind::kPrefix, lexeme.text));
    case LexemeKind::kValue: return take(make_node(NodeKind::kValue, lexeme.text, lexeme.field));
    case LexemeKind::kValuePrefix:
      return take(make_node(NodeKind::kValuePrefix, lexeme.text, lexeme.field));
    case LexemeKind::kCitedBy: return take(make_node(NodeKind::kCitedBy, lexeme.text));
    case LexemeKind::kThread: return take(make_node(NodeKind::kThread, lexeme.text));
    case LexemeKind::kCopies: return take(make_node(NodeKind::kCopies, lexeme.text));
    case LexemeKind::kReleasedMore: return take(make_node(NodeKind::kReleasedMore));
    case LexemeKind::kName: return take(make_node(NodeKind::kName, lexeme.text));
    case LexemeKind::kExactName: return exact_name();
    case LexemeKind::kAll: return take(make_node(NodeKind::kAll));
    case LexemeKind::kField: return field();
    case LexemeKind::kStranger: return stranger();
    case LexemeKind::kOpen: return group();
    default: return std::nullopt;
  }
}

std::optional<Part> Parser::take(Node node) {
  ++next_;
  return Part{std::move(node)};
}

std::optional<Part> Parser::field() {
  Node node = make_node(NodeKind::kField, {}, next_->field);
  ++next_;
  std::optional<Part> part = joined();
  if (!part) return std::nullopt;
  node.children.push_back(std::move(part->node));
  return Part{std::move(node), part->excluded};
}

std::optional<Part> Parser::exact_name() {
  Node name = make_node(NodeKind::kName, next_->text);
  name.exact = true;
  return take(std::move(name));
}

std::optional<Part> Parser::stranger() {
  std::vector<Part> parts;
  add(parts, take(make_node(NodeKind::kWord, next_->text)));
  add(parts, joined());
  return combine(NodeKind::kGroup, std::move(parts));
}

std::optional<Part> Parser::group() {
  ++next_;
  std::optional<Part> part = alternatives();
  accept(LexemeKind::kClose);
  return part;
}

// The bytes that are read. They end between characters, if the bytes are UTF-8 at all.
std::string_view within_limit(std::string_view text) {
  constexpr std::size_t kLongestTail = 3;  // bytes after the first of a character
  const std::string_view prefix = utf8_prefix(text, kLongestQuery);
  if (prefix.size() + kLongestTail >= kLongestQuery) return prefix;
  return text.substr(0, kLongestQuery);
}

}  // namespace

ParsedQuery parse_query(std::string_view text) {
  const std::string_view bytes = within_limit(text);
  const std::string query = blank_controls(decode_text(std::string(bytes)).text);
  Notes notes;
  const auto lexemes = read_lexemes(query, bytes.size() < text.size(), notes);
  Node root = Parser(lexemes, notes).parse();
  mark_function_words(root);
  hold_in_paragraphs(root);
  return {std::move(root), notes.sentences()};
}

}  // namespace dragoman::query
