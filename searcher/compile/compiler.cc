// compile() walks the tree once, and each kind of node has a function that makes the query of its
// part, or none where the part asks for nothing: "()" asks for nothing, a word that no document has
// matches nothing.
//
// A word goes through the chain that the index was made with, and may become several terms:
// "human-rights" has the parts "human" and "right" and the whole "humanright". Where all words are
// required, the parts in a row or the whole will do; where any will do, so does any part.
//
// Words side by side are a group. A group splits its children into required and optional ones:
// kAll joins the optional ones by AND, kAny by OR; beside a required phrase they only add weight
// (AND_MAYBE). Values select without weight. Stop words are dropped where anything else is asked
// for.
//
// Xapian compares no positions in these indexes, so phrases and NEAR become the words of all of it
// under AND, and a posting source that compares their positions last (searcher/match). A budget
// limits what that may cost; beyond it, AND alone is asked for, and a note says so.

#include "searcher/compile/compiler.h"

#include <algorithm>

#include "analyzers/cable/marks/reference.h"
#include "analyzers/languages/han_words.h"
#include "analyzers/schema/indexed_document.h"
#include "analyzers/schema/terms.h"
#include "searcher/compile/meanings.h"
#include "searcher/compile/prefixes.h"
#include "searcher/compile/scope.h"
#include "searcher/compile/value_query.h"
#include "searcher/match/stem_terms.h"
#include "searcher/match/written_source.h"
#include "searcher/names/spelling_weights.h"
#include "searcher/query/parser.h"
#include "searcher/query/stop_words.h"

namespace dragoman {
namespace {

static_assert(query::kFurthestNear <= kPositionGap, "what is near lies in one value of one field");

constexpr const char* kTooManyPlaces =
    "too many phrases and NEAR to compare places in: some are read as AND";

using Query = Xapian::Query;

// A value, or one of several.
bool is_filter(const query::Node& node) {
  if (node.kind == query::NodeKind::kOr)
    return !node.children.empty() &&
           std::all_of(node.children.begin(), node.children.end(), is_filter);
  return node.kind == query::NodeKind::kValue || node.kind == query::NodeKind::kValuePrefix ||
         node.kind == query::NodeKind::kCitedBy || node.kind == query::NodeKind::kThread ||
         node.kind == query::NodeKind::kCopies || node.kind == query::NodeKind::kReleasedMore;
}

bool is_optional(const query::Node& node, MatchMode mode) {
  switch (node.kind) {
    case query::NodeKind::kWord:
    case query::NodeKind::kPrefix:
    case query::NodeKind::kNamed:
    case query::NodeKind::kMeant: return true;
    case query::NodeKind::kOr: return !is_filter(node);
    case query::NodeKind::kPhrase:
    case query::NodeKind::kName:
    case query::NodeKind::kNear: return mode == MatchMode::kAnyOrPhrase;
    default: return false;
  }
}

bool is_required_text(const query::Node& node, MatchMode mode) {
  return node.kind != query::NodeKind::kNot && !is_filter(node) && !is_optional(node, mode);
}

// "=internment camps" in quotes: the words with a '=' before them.
bool has_exact_words(const query::Node& phrase) {
  return phrase.text.starts_with('=') || phrase.text.find(" =") != std::string::npos;
}

// Titles and addressees have no paragraphs: near is what NEAR allows at most.
void hold_in_paragraph(Field field, PositionCondition& condition) {
  condition.distance = query::kFurthestNear;
  if (field != Field::kText) return;
  condition.distance = PositionCondition::kAnywhere;
  condition.paragraph = InParagraph{};
}

}  // namespace

QueryCompiler::QueryCompiler(const Xapian::Database& database, const std::string& language,
                             bool keyed, const std::vector<std::string>& others)
    : database_(database),
      language_(language),
      text_(Chain::kText, language, others),
      words_(Chain::kWords, language),
      is_english_(language == "english"),
      keyed_(keyed),
      budget_(database) {}

std::vector<std::string> QueryCompiler::expand(query::Node& root) {
  names::resolve_names(root);
  return expand_prefixes(database_, language_, text_, words_, root);
}

std::vector<std::string> QueryCompiler::find_meanings(query::Node& root) {
  std::vector<std::string> notes = mark_meanings(database_, text_, root);
  lower_capitals(root);
  return notes;
}

CompiledQuery QueryCompiler::compile(const query::Node& root, MatchMode mode) {
  out_ = {};
  root_ = &root;
  field_ = Field::kText;
  budget_ = PositionBudget(database_);
  terms_ = 0;
  made_ = nullptr;
  out_.query = node(root, mode).value_or(Query());
  if (root.kind == query::NodeKind::kPhrase) out_.phrase = made_;
  return std::move(out_);
}

QueryCompiler::Asked QueryCompiler::node(const query::Node& node, MatchMode mode) {
  switch (node.kind) {
    case query::NodeKind::kWord: return node.exact ? written(node) : word(node.text, mode);
    case query::NodeKind::kPhrase:
      return node.exact || has_exact_words(node) ? written(node) : phrase(node.text);
    case query::NodeKind::kMeant: return combined(Query::OP_OR, node, mode);
    case query::NodeKind::kPrefix: return prefix(node);
    case query::NodeKind::kNear: return near(node);
    case query::NodeKind::kWithin: return within(node, mode);
    case query::NodeKind::kName: return name(node);
    case query::NodeKind::kNamed: return named(node, mode);
    case query::NodeKind::kValue:
    case query::NodeKind::kValuePrefix:
    case query::NodeKind::kCitedBy:
    case query::NodeKind::kThread:
    case query::NodeKind::kCopies:
    case query::NodeKind::kReleasedMore: return unweighted(values(node));
    case query::NodeKind::kField: return in_field(node, mode);
    case query::NodeKind::kAll: return unweighted(all_documents());
    case query::NodeKind::kGroup: return group(node, mode);
    case query::NodeKind::kAnd: return combined(Query::OP_AND, node, MatchMode::kAll);
    case query::NodeKind::kOr: return combined(Query::OP_OR, node, mode);
    case query::NodeKind::kNot: return without(node, mode);
  }
  return std::nullopt;
}

QueryCompiler::Asked QueryCompiler::combined(Query::op op, const query::Node& parent,
                                             MatchMode mode) {
  std::vector<Query> parts;
  for (const query::Node& child : parent.children) {
    if (auto part = node(child, mode)) parts.push_back(std::move(*part));
  }
  return parts.empty() ? Asked() : join(op, parts);
}

// Words side by side. Stop words are left out where anything else is asked for.
QueryCompiler::Asked QueryCompiler::group(const query::Node& group, MatchMode mode) {
  const auto& children = group.children;
  const auto matters = [&](const query::Node& child) {
    return !is_stop_word(child) && !is_filter(child);
  };
  const bool drops = std::any_of(children.begin(), children.end(), matters);
  std::vector<Query> required;
  std::vector<Query> optional;
  std::vector<Query> filters;
  for (const query::Node& child : children) {
    if (drops && is_stop_word(child)) {
      out_.dropped.push_back(child.text);
      continue;
    }
    made_ = nullptr;
    auto part = node(child, mode);
    if (!part) continue;
    if (is_filter(child)) filters.push_back(*part);
    if (child.kind == query::NodeKind::kPhrase) out_.phrase = made_;
    (is_optional(child, mode) ? optional : required).push_back(std::move(*part));
  }
  const bool is_one_text = required.size() + optional.size() == filters.size() + 1;
  if (&group != root_ || !is_one_text) out_.phrase = nullptr;
  if (out_.phrase != nullptr && !filters.empty()) out_.filter = join(Query::OP_AND, filters);
  if (optional.empty()) return required.empty() ? Asked() : join(Query::OP_AND, required);

  // Beside a phrase the words are a bonus; beside values alone at least one of them is asked for.
  const bool has_text =
      std::any_of(children.begin(), children.end(),
                  [&](const query::Node& child) { return is_required_text(child, mode); });
  out_.relaxable |= has_text || optional.size() > 1;
  if (&group == root_ && mode == MatchMode::kAny && !has_text) out_.optional = optional;
  const Query wanted = join(mode == MatchMode::kAll ? Query::OP_AND : Query::OP_OR, optional);
  if (required.empty()) return wanted;
  const bool bonus = mode != MatchMode::kAll && has_text;
  return Query(bonus ? Query::OP_AND_MAYBE : Query::OP_AND, join(Query::OP_AND, required), wanted);
}

QueryCompiler::Asked QueryCompiler::without(const query::Node& pair, MatchMode mode) {
  const Asked kept = node(pair.children.front(), mode);
  const auto highlighted = out_.highlighted;  // excluded words aren't highlighted
  const bool ranked = out_.ranked;
  const Asked excluded = node(pair.children.back(), MatchMode::kAll);
  out_.highlighted = highlighted;
  out_.ranked = ranked;
  if (!kept || !excluded) return kept;
  return and_not(*kept, *excluded);
}

QueryCompiler::Asked QueryCompiler::in_field(const query::Node& field, MatchMode mode) {
  const Field outer = std::exchange(field_, field.field);
  Asked query = combined(Query::OP_AND, field, mode);
  field_ = outer;
  return query;
}

// What the chain makes of a word or phrase.
struct QueryCompiler::Terms {
  std::vector<AnyTerm> parts;       // each in its forms
  std::vector<std::string> wholes;  // of compounds
  Xapian::termpos first = 0;        // the positions of the first and the last part
  Xapian::termpos last = 0;
  bool has_stems = false;  // forms in other languages
  bool is_han = true;      // nothing but characters of Han and kana
  Phrase phrase;           // compounds as wholes that may be split

  Phrase parts_as_phrase() const { return {parts, last - first + 1}; }
};

// The term, that of the token's other form if a query asks for it, and those of its stems in other
// languages.
AnyTerm QueryCompiler::forms_of(const Token& token, Terms& terms) {
  AnyTerm forms = {word_term(field_, token.text)};
  if (token.other_is_asked) forms.push_back(word_term(field_, token.other));
  for (const std::string& stem : stems_in(database_, field_, token, text_)) {
    forms.push_back(word_term(field_, stem));
    if (in_stems()) out_.highlighted.insert(stem);
    terms.has_stems = true;
  }
  return forms;
}

// Adds a part after those before it; within a compound, to the compound's parts.
void QueryCompiler::add_part(AnyTerm part, Xapian::termpos position, Xapian::termpos compound_end,
                             Terms& terms) {
  if (terms.parts.empty()) terms.first = position;
  terms.last = position;
  terms.parts.push_back(part);
  if (position < compound_end) {
    terms.phrase.splits.back().parts.push_back(std::move(part));
  } else {
    terms.phrase.words.push_back(std::move(part));
  }
}

QueryCompiler::Terms QueryCompiler::terms_of(const std::string& text) {
  Terms terms;
  const bool stems = in_stems();
  Xapian::termpos compound_end = 0;
  Xapian::termpos saved = 0;  // positions that compounds have beyond one each
  chain().analyze(text, [&](Token& token) {
    if (++terms_ > kMaxTerms) return;
    terms.is_han = terms.is_han && token.kind == TokenKind::kGlyph;
    if (stems) out_.highlighted.insert(token.text);
    if (stems && token.other_is_asked) out_.highlighted.insert(token.other);
    AnyTerm forms = forms_of(token, terms);
    if (token.span == 1) return add_part(std::move(forms), token.position, compound_end, terms);
    terms.wholes.push_back(forms.front());
    if (token.position < compound_end) return;
    terms.phrase.words.push_back(std::move(forms));
    terms.phrase.splits.push_back({terms.phrase.words.size() - 1, {}});
    compound_end = token.position + token.span;
    saved += token.span - 1;
  });
  std::erase_if(terms.phrase.splits, [](const Split& split) { return split.parts.empty(); });
  terms.phrase.window = std::max(terms.last - terms.first + 1, saved + 1) - saved;
  if (terms_ > kMaxTerms) {
    note("only the first " + std::to_string(kMaxTerms) + " words are looked for");
  }
  out_.ranked |= stems && !terms.parts.empty();
  return terms;
}

// A compound is there as one word or as its parts in a row: "cease-fire line" also finds "ceasefire
// line" and "cease fire line".
QueryCompiler::Asked QueryCompiler::phrase(const std::string& text) {
  const Terms terms = terms_of(text);
  return terms.parts.empty() ? Asked() : as_phrase(terms.phrase);
}

// Words as they are typed: of the documents that have their stems in a row.
QueryCompiler::Asked QueryCompiler::written(const query::Node& node) {
  const Asked stems = phrase(node.text);
  made_ = nullptr;
  if (!stems) return stems;
  return written_query(database_, *stems, written_words(node.text, node.exact));
}

// Names lie in the running text and what goes with it, whatever the field around them.
QueryCompiler::Asked QueryCompiler::name(const query::Node& name) {
  if (name.text.size() > names::kLongestName) return phrase(name.text);
  const Query query = names::name_query(names::asked_name(name), name_context());
  out_.ranked = true;
  return query.empty() ? Asked() : query;
}

// Words that may be a name: its other spellings stand for them, and count less.
QueryCompiler::Asked QueryCompiler::named(const query::Node& words, MatchMode mode) {
  Asked asked = group(words, mode);
  const Query others =
      names::variants_query(names::asked_name(words), name_context(), names::kNamedWeight);
  if (!asked || others.empty()) return asked;
  return best_of({*asked, others});
}

Query QueryCompiler::as_phrase(const Phrase& phrase) {
  const bool one_word = phrase.words.size() == 1 && phrase.splits.empty();
  if (one_word || budget_.spend(phrase)) {
    MatchQuery match = phrase_match(database_, phrase);
    made_ = std::move(match.phrase);
    return std::move(match.query);
  }
  note(kTooManyPlaces);
  return anywhere_query(database_, phrase);
}

void QueryCompiler::note(const std::string& sentence) {
  const bool known = std::find(out_.notes.begin(), out_.notes.end(), sentence) != out_.notes.end();
  if (!known) out_.notes.push_back(sentence);
}

// One word as typed may be several tokens. The whole of a compound is an alternative to its parts
// in a row; where any word will do, so will any part, and of Chinese and Japanese any word. A cable's
// reference finds the cable itself as well as the texts that cite it.
QueryCompiler::Asked QueryCompiler::word(const std::string& text, MatchMode mode) {
  const Terms terms = terms_of(text);
  if (terms.parts.empty()) return std::nullopt;
  std::vector<Query> alternatives;
  const auto words = terms.is_han ? han_words(text) : std::vector<std::string>();
  out_.relaxable |= words.size() > 1;
  if (words.size() > 1 && mode != MatchMode::kAll) {
    for (const std::string& word : words) {
      if (auto query = phrase(word)) alternatives.push_back(std::move(*query));
    }
  } else if (mode != MatchMode::kAll) {
    for (const AnyTerm& part : terms.parts) {
      if (terms.has_stems) {  // in several languages they weigh as one word
        alternatives.push_back(synonym_query(database_, part));
        continue;
      }
      for (const std::string& form : part) alternatives.push_back(leaf(form));
    }
    for (const std::string& whole : terms.wholes) {
      alternatives.emplace_back(Query::OP_SCALE_WEIGHT, leaf(whole), names::kWholeWeight);
    }
  } else {
    // A whole stands for the word only if it covers all of it.
    if (terms.wholes.size() == 1) alternatives.push_back(leaf(terms.wholes.front()));
    const bool one = terms.parts.size() == 1 && terms.has_stems;
    alternatives.push_back(one ? synonym_query(database_, terms.parts.front())
                               : as_phrase(terms.parts_as_phrase()));
  }
  const auto reference = field_ == Field::kText ? parse_cable_reference(text) : std::nullopt;
  if (reference) alternatives.push_back(leaf(id_term(to_string(*reference))));
  return join(Query::OP_OR, alternatives);
}

// The words that a prefix stands for weigh as one.
Query QueryCompiler::prefix(const query::Node& prefix) {
  const Phrase phrase = prefix_phrase(prefix);
  if (phrase.words.size() > 1) return as_phrase(phrase);
  return synonym_query(database_, phrase.words.front());
}

// The words before the last are taken as they are.
Phrase QueryCompiler::prefix_phrase(const query::Node& prefix) {
  const Stub stub = stub_of(prefix.text, words_);
  Phrase phrase{{}, stub.position + 1};
  for (const Token& token : chain().tokens(prefix.text)) {
    if (token.span > 1 || token.position >= stub.position) continue;
    phrase.words.push_back({word_term(field_, token.text)});
  }
  AnyTerm& last = phrase.words.emplace_back();
  for (const std::string& word : prefix.expansion) last.push_back(word_term(field_, word));
  if (in_stems()) out_.highlighted.insert(prefix.expansion.begin(), prefix.expansion.end());
  out_.ranked |= in_stems();
  return phrase;
}

QueryCompiler::Asked QueryCompiler::near(const query::Node& near) {
  std::vector<NearOperand> operands = near_operands(near, 0);
  if (operands.empty()) return std::nullopt;
  if (operands.size() == 1) return any_phrase(operands.front());
  PositionCondition condition{std::move(operands), near.distance};
  if (near.distance == query::kOneParagraph) hold_in_paragraph(field_, condition);
  return compared(std::move(condition));
}

// The query of what is compared by positions, as far as the budget reaches.
QueryCompiler::Asked QueryCompiler::compared(PositionCondition condition) {
  const bool is_compared =
      condition.operands.size() <= kMaxNear &&
      budget_.spend(words_compared(condition), budget_.documents_with(condition.operands));
  if (!is_compared) {
    note(kTooManyPlaces);
    return anywhere_query(database_, condition.operands);
  }
  if (is_cut(condition)) {
    note("NEAR between too many phrases: " + std::to_string(PositionCondition::kMaxWays) +
         " combinations of them are looked for");
  }
  if (condition.paragraph) out_.in_paragraph.push_back(condition);
  return near_query(database_, condition);
}

std::vector<NearOperand> QueryCompiler::near_operands(const query::Node& parent,
                                                      std::size_t first) {
  std::vector<NearOperand> operands;
  for (std::size_t i = first; i < parent.children.size(); ++i) {
    const query::Node& child = parent.children[i];
    if (child.kind == query::NodeKind::kNear) {
      for (NearOperand& operand : near_operands(child, 0)) operands.push_back(std::move(operand));
      continue;
    }
    if (first > 0 && is_stop_word(child) && parent.children.size() > first + 1) {
      out_.dropped.push_back(child.text);
      continue;
    }
    operands.push_back(near_operand(child));
    if (operands.back().empty()) operands.pop_back();
  }
  return operands;
}

// Words in one paragraph or turn, in kAny any of them. NEAR keeps its distance where nothing stands
// beside it.
QueryCompiler::Asked QueryCompiler::within(const query::Node& within, MatchMode mode) {
  const query::Node& scope = within.children.front();
  const bool is_marked = scope.kind != query::NodeKind::kAll;
  const Asked marked = is_marked ? node(scope, mode) : Asked();
  std::vector<NearOperand> operands = near_operands(within, 1);
  if (operands.empty()) return marked;
  const query::Node& only = within.children.back();
  const bool is_near = within.children.size() == 2 && only.kind == query::NodeKind::kNear;
  PositionCondition condition;
  condition.distance = is_near ? only.distance : PositionCondition::kAnywhere;
  condition.paragraph = scope_of(database_, scope);
  out_.relaxable |= operands.size() > 1;
  std::vector<Query> asked;
  if (mode == MatchMode::kAll) {
    condition.operands = std::move(operands);
    if (auto query = compared(std::move(condition))) asked.push_back(std::move(*query));
  } else {
    for (NearOperand& operand : operands) {
      condition.operands = {std::move(operand)};
      if (auto query = compared(condition)) asked.push_back(std::move(*query));
    }
  }
  const Query words = join(Query::OP_OR, asked);
  return marked ? Query(Query::OP_FILTER, words, *marked) : words;
}

Query QueryCompiler::any_phrase(const NearOperand& phrases) {
  std::vector<Query> alternatives;
  for (const Phrase& phrase : phrases) alternatives.push_back(as_phrase(phrase));
  return join(Query::OP_OR, alternatives);
}

// A compound is there as a whole or as its parts in a row.
NearOperand QueryCompiler::near_operand(const query::Node& node) {
  if (node.kind == query::NodeKind::kPrefix) return {prefix_phrase(node)};
  NearOperand phrases;
  if (node.kind == query::NodeKind::kOr) {
    for (const query::Node& child : node.children) {
      for (Phrase& phrase : near_operand(child)) phrases.push_back(std::move(phrase));
    }
    return phrases;
  }
  Terms terms = terms_of(node.text);
  if (!terms.parts.empty()) phrases.push_back(std::move(terms.phrase));
  return phrases;
}

Query QueryCompiler::values(const query::Node& node) {
  std::vector<std::string> notes;
  Query query = value_query(database_, node, notes);
  for (const std::string& sentence : notes) note(sentence);
  return query;
}

bool QueryCompiler::is_stop_word(const query::Node& node) const {
  return node.kind == query::NodeKind::kWord && !node.exact && field_ == Field::kText &&
         (node.function_word || (is_english_ && query::is_english_stop_word(node.text)));
}

}  // namespace dragoman
