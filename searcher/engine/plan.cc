#include "searcher/engine/plan.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "searcher/engine/relations.h"
#include "searcher/match/term_query.h"
#include "searcher/names/named_words.h"
#include "searcher/query/paragraph_scope.h"
#include "searcher/query/parser.h"
#include "searcher/query/stop_words.h"
#include "searcher/rank/concept.h"
#include "searcher/rank/evidence.h"

namespace dragoman {
namespace {

void append(std::vector<std::string> more, std::vector<std::string>& notes) {
  std::move(more.begin(), more.end(), std::back_inserter(notes));
}

void note_index(const OpenIndex& index, SearchPlan& plan) {
  append(index.snapshot().notes(), plan.notes);
  const bool wants_variants = std::any_of(plan.names.begin(), plan.names.end(),
                                          [](const auto& name) { return !name->exact; });
  if (!index.has_name_keys() && wants_variants) plan.notes.emplace_back(kNoKeys);
}

std::uint64_t count_up_to(std::uint64_t most, const OpenIndex& index, const SearchPlan& plan) {
  Xapian::Enquire enquire(index.database());
  enquire.set_query(unweighted(plan.compiled.query));
  return enquire.get_mset(0, static_cast<Xapian::doccount>(most)).size();
}

// Whatever doesn't depend on other documents.
std::vector<std::string> resolve_words(OpenIndex& index, bool exact_names, query::Node& tree) {
  query::mark_function_words(tree, index.language(), index.other_languages());
  std::vector<std::string> notes = index.compiler().find_meanings(tree);
  if (exact_names) {
    names::make_names_exact(tree);
  } else if (index.has_name_keys()) {
    names::mark_names(tree);
  }
  append(index.compiler().expand(tree), notes);
  return notes;
}

// kAuto asks for all words first, and for any of them where too few documents have all.
void choose_mode(OpenIndex& index, MatchOption match, SearchPlan& plan) {
  plan.mode = match == MatchOption::kAny ? MatchMode::kAny : MatchMode::kAll;
  plan.compiled = compile(index, plan, plan.tree);
  if (match != MatchOption::kAuto || !plan.compiled.relaxable) return;
  const std::uint64_t with_all = count_up_to(kFewDocuments, index, plan);
  if (with_all >= kFewDocuments) return;
  plan.mode = MatchMode::kAny;
  plan.compiled = compile(index, plan, plan.tree);
  plan.with_all = with_all;
  plan.fell_back = plan.any();
}

// Reads the tree as a search does, with none of the terms known that weren't known before.
void note_frequencies(OpenIndex& index, query::Node tree, bool exact_names) {
  const RemoteShards::NotingScope noting(*IndexDatabase::remote_of(index.database()));
  resolve_words(index, exact_names, tree);
  for (const MatchMode mode : {MatchMode::kAll, MatchMode::kAny, MatchMode::kAnyOrPhrase})
    index.compiler().compile(tree, mode);
  const rank::Concepts concepts =
      rank::read_concepts(index.database(), tree, index.drops_stop_words(), index.text());
  rank::read_statistics(index.database(), concepts);
}

}  // namespace

// What is asked for may depend on what was answered before.
void fetch_frequencies(OpenIndex& index, const query::Node& tree, bool exact_names) {
  constexpr int kRounds = 3;
  RemoteShards* const remote = IndexDatabase::remote_of(index.database());
  if (remote == nullptr) return;
  for (int round = 0; round < kRounds; ++round) {
    note_frequencies(index, tree, exact_names);
    if (!remote->fetch_noted()) return;
  }
}

SearchPlan make_plan(OpenIndex& index, const SearchRequest& request) {
  SearchPlan plan;
  query::ParsedQuery parsed = query::parse_query(request.query);
  plan.tree = std::move(parsed.root);
  if (request.by_paragraph) query::hold_all_in_paragraphs(plan.tree);
  plan.parsed = print(plan.tree);
  plan.notes = std::move(parsed.notes);
  fetch_frequencies(index, plan.tree, request.exact_names);
  append(resolve(index, request.exact_names, plan.tree), plan.notes);
  plan.names = names::asked_names(plan.tree);
  note_index(index, plan);
  if (!request.similar.empty()) {
    plan.likeness = likeness_of(index.database(), request.similar, index.drops_stop_words());
  }
  choose_mode(index, request.match, plan);
  append(plan.compiled.notes, plan.notes);
  return plan;
}

CompiledQuery compile(OpenIndex& index, const SearchPlan& plan, const query::Node& tree) {
  CompiledQuery compiled = index.compiler().compile(tree, plan.mode);
  if (plan.likeness) restrict_to_similar(*plan.likeness, compiled);
  return compiled;
}

std::vector<std::string> resolve(OpenIndex& index, bool exact_names, query::Node& tree) {
  std::vector<std::string> notes = resolve_words(index, exact_names, tree);
  append(resolve_relations(index, tree), notes);
  return notes;
}

}  // namespace dragoman
