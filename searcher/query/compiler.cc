#include "searcher/query/compiler.h"

#include <algorithm>

#include "analyzers/cable/reference.h"
#include "analyzers/schema/terms.h"
#include "analyzers/schema/values.h"
#include "analyzers/text/normalize.h"
#include "searcher/query/stop_words.h"

namespace dragoman {
namespace {

// The whole of a compound counts besides its parts.
constexpr double kWholeWeight = 0.5;

using Query = Xapian::Query;

// Xapian joins an empty list to a query that matches nothing.
Query join(Query::op op, const std::vector<Query>& parts) {
  if (parts.size() == 1) return parts.front();
  return Query(op, parts.begin(), parts.end());
}

// Matches without weighing.
Query unweighted(const Query& query) {
  return query.empty() ? query : Query(Query::OP_SCALE_WEIGHT, query, 0);
}

bool is_optional(const Node& node, MatchMode mode) {
  if (node.kind == NodeKind::kPhrase) return mode == MatchMode::kAnyOrPhrase;
  return node.kind == NodeKind::kWord || node.kind == NodeKind::kOr;
}

bool is_filter(const Node& node) {
  return node.kind == NodeKind::kValue;
}

bool is_required_text(const Node& node, MatchMode mode) {
  return node.kind != NodeKind::kNot && !is_filter(node) && !is_optional(node, mode);
}

Query phrase_of(const std::vector<std::string>& terms, const std::vector<Token>& tokens) {
  if (terms.size() == 1) return Query(terms.front());
  const auto window = tokens.back().position - tokens.front().position + 1;
  return Query(Query::OP_PHRASE, terms.begin(), terms.end(), window);
}

Date clamped_year(Date date, int year, int month, int day) {
  date.year = year;
  date.month = month;
  date.day = day;
  return date;
}

}  // namespace

QueryCompiler::QueryCompiler(const Xapian::Database& database, const std::string& language)
    : database_(database),
      text_(Chain::kText, language),
      words_(Chain::kWords, language),
      drops_stop_words_(language == "english") {}

CompiledQuery QueryCompiler::compile(const Node& root, MatchMode mode) {
  out_ = {};
  field_ = Field::kText;
  out_.query = node(root, mode).value_or(Query());
  return std::move(out_);
}

QueryCompiler::Asked QueryCompiler::node(const Node& node, MatchMode mode) {
  switch (node.kind) {
    case NodeKind::kWord: return word(node.text, mode);
    case NodeKind::kPhrase: return phrase(node.text);
    case NodeKind::kValue: return unweighted(value(node));
    case NodeKind::kField: return in_field(node, mode);
    case NodeKind::kAll: return unweighted(Query::MatchAll);
    case NodeKind::kGroup: return group(node, mode);
    case NodeKind::kAnd: return combined(Query::OP_AND, node, MatchMode::kAll);
    case NodeKind::kOr: return combined(Query::OP_OR, node, mode);
    case NodeKind::kNot: return without(node, mode);
  }
  return std::nullopt;
}

QueryCompiler::Asked QueryCompiler::combined(Query::op op, const Node& parent, MatchMode mode) {
  std::vector<Query> parts;
  for (const Node& child : parent.children) {
    if (auto part = node(child, mode)) parts.push_back(std::move(*part));
  }
  return parts.empty() ? Asked() : join(op, parts);
}

// Words side by side. Stop words are left out where anything else is asked for.
QueryCompiler::Asked QueryCompiler::group(const Node& group, MatchMode mode) {
  const auto& children = group.children;
  const auto matters = [&](const Node& child) { return !is_stop_word(child) && !is_filter(child); };
  const bool drops = std::any_of(children.begin(), children.end(), matters);
  std::vector<Query> required;
  std::vector<Query> optional;
  for (const Node& child : children) {
    if (drops && is_stop_word(child)) {
      out_.dropped.push_back(child.text);
      continue;
    }
    auto part = node(child, mode);
    if (part) (is_optional(child, mode) ? optional : required).push_back(std::move(*part));
  }
  if (optional.empty()) return required.empty() ? Asked() : join(Query::OP_AND, required);

  // Beside a phrase the words are a bonus; beside values alone at least one of them is asked for.
  const bool has_text = std::any_of(children.begin(), children.end(), [&](const Node& child) {
    return is_required_text(child, mode);
  });
  out_.relaxable |= has_text || optional.size() > 1;
  const Query wanted = join(mode == MatchMode::kAll ? Query::OP_AND : Query::OP_OR, optional);
  if (required.empty()) return wanted;
  const bool bonus = mode != MatchMode::kAll && has_text;
  return Query(bonus ? Query::OP_AND_MAYBE : Query::OP_AND, join(Query::OP_AND, required), wanted);
}

QueryCompiler::Asked QueryCompiler::without(const Node& pair, MatchMode mode) {
  const Asked kept = node(pair.children.front(), mode);
  const auto lit = out_.lit;  // what is excluded has nothing to light up
  const bool ranked = out_.ranked;
  const Asked excluded = node(pair.children.back(), MatchMode::kAll);
  out_.lit = lit;
  out_.ranked = ranked;
  if (!kept || !excluded) return kept;
  return Query(Query::OP_AND_NOT, *kept, *excluded);
}

QueryCompiler::Asked QueryCompiler::in_field(const Node& field, MatchMode mode) {
  const Field outer = std::exchange(field_, field.field);
  Asked query = combined(Query::OP_AND, field, mode);
  field_ = outer;
  return query;
}

// What the chain makes of a word or phrase.
struct QueryCompiler::Terms {
  std::vector<std::string> parts;
  std::vector<Token> tokens;        // of the parts
  std::vector<std::string> wholes;  // of compounds
};

QueryCompiler::Terms QueryCompiler::terms_of(const std::string& text) {
  Terms terms;
  const bool stems = info(field_).matching == Matching::kText;
  (stems ? text_ : words_).analyze(text, [&](Token& token) {
    std::string term = word_term(field_, token.text);
    if (stems) out_.lit.insert(token.text);
    if (token.span > 1) {
      terms.wholes.push_back(std::move(term));
    } else {
      terms.parts.push_back(std::move(term));
      terms.tokens.push_back(token);
    }
  });
  out_.ranked |= stems && !terms.parts.empty();
  return terms;
}

// The parts of compounds keep their places in a phrase, the wholes don't.
QueryCompiler::Asked QueryCompiler::phrase(const std::string& text) {
  const Terms terms = terms_of(text);
  return terms.parts.empty() ? Asked() : phrase_of(terms.parts, terms.tokens);
}

// One word as typed may be several tokens. The whole of a compound is an alternative to its parts
// in a row; where any word will do, so will any part. A cable's reference finds the cable itself as
// well as the texts that cite it.
QueryCompiler::Asked QueryCompiler::word(const std::string& text, MatchMode mode) {
  const Terms terms = terms_of(text);
  if (terms.parts.empty()) return std::nullopt;
  std::vector<Query> alternatives;
  if (mode != MatchMode::kAll) {
    alternatives.assign(terms.parts.begin(), terms.parts.end());
    for (const std::string& whole : terms.wholes) {
      alternatives.emplace_back(Query::OP_SCALE_WEIGHT, Query(whole), kWholeWeight);
    }
  } else {
    // A whole stands for the word only if it covers all of it.
    if (terms.wholes.size() == 1) alternatives.emplace_back(terms.wholes.front());
    alternatives.push_back(phrase_of(terms.parts, terms.tokens));
  }
  const auto reference = field_ == Field::kText ? parse_cable_reference(text) : std::nullopt;
  if (reference) alternatives.emplace_back(id_term(to_string(*reference)));
  return join(Query::OP_OR, alternatives);
}

Query QueryCompiler::value(const Node& value) {
  if (info(value.field).facet && squash(value.text) == "unknown")
    return Query(unknown_term(value.field));
  if (value.field == Field::kDate) return date(value.text);
  const Reading reading = read_value(value.field, value.text);
  if (!reading.note.empty()) out_.notes.push_back(reading.note);
  std::vector<Query> alternatives;
  for (const std::string& v : reading.values) alternatives.emplace_back(value_term(value.field, v));
  return join(Query::OP_OR, alternatives);
}

// An open range ends where the index's dates do.
Query QueryCompiler::date(const std::string& text) {
  auto range = read_date_range(text);
  if (!range) return Query::MatchNothing;
  const auto slot = static_cast<Xapian::valueno>(info(Field::kDate).slot);
  const auto oldest = decode_date(database_.get_value_lower_bound(slot));
  const auto newest = decode_date(database_.get_value_upper_bound(slot));
  if (!oldest || !newest) return Query::MatchNothing;
  if (range->first.year < oldest->year)
    range->first = clamped_year(range->first, oldest->year, 1, 1);
  if (range->last.year > newest->year)
    range->last = clamped_year(range->last, newest->year, 12, 31);
  std::vector<Query> alternatives;
  for (const std::string& term : range_terms(*range)) alternatives.emplace_back(term);
  return join(Query::OP_OR, alternatives);
}

bool QueryCompiler::is_stop_word(const Node& node) const {
  return drops_stop_words_ && node.kind == NodeKind::kWord && field_ == Field::kText &&
         is_english_stop_word(node.text);
}

}  // namespace dragoman
