#include "searcher/engine/show.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzers/schema/find_id.h"
#include "analyzers/schema/indexed_document.h"
#include "analyzers/schema/terms.h"
#include "searcher/engine/plan.h"
#include "searcher/index/index_order.h"
#include "searcher/index/stored_document.h"
#include "searcher/names/found_names.h"

namespace dragoman {
namespace {

// The id in the index, "" where there is none.
std::string resolve_id(OpenIndex& index, const std::string& typed, DocumentAnswer& answer) {
  const FoundId found = find_id(index.database(), typed);
  if (!found.id.empty()) return found.id;
  if (found.likely.empty()) {
    answer.notes.push_back(no_document(typed, found));
  } else {
    answer.notes.push_back("'" + typed + "' is read as " + found.likely +
                           ", the only id that ends so");
  }
  return found.likely;
}

SearchPlan plan_of(OpenIndex& index, const std::string& query) {
  SearchRequest request;
  request.query = query;
  request.match = MatchOption::kAny;
  return make_plan(index, request);
}

// The query's terms, and those of the spellings that the document has of its names.
std::set<std::string> terms_in(OpenIndex& index, const SearchPlan& plan,
                               const StoredDocument& stored) {
  std::set<std::string> terms = plan.compiled.highlighted;
  names::NameReader reader(index.database(), index.name_chains());
  for (const auto& name : plan.names) {
    const auto found = reader.find(stored, *name);
    if (!found) continue;
    for (const Token& token : index.text().tokens(found->spelling)) {
      terms.insert(token.text);
      terms.insert(token.stems.begin(), token.stems.end());
    }
  }
  return terms;
}

Spans matches(const Document& document, Field field, const std::set<std::string>& terms,
              DocumentAnalyzer& analyzer) {
  Spans spans;
  const auto parts = field == Field::kText ? spoken_parts(document) : std::vector<SpokenPart>();
  const std::string_view language = document.first(Field::kLanguage);
  analyzer.analyze(document.first(field), language, parts, [&](Token& token) {
    if (!has_any_form(token, [&](const std::string& form) { return terms.count(form) > 0; }))
      return;
    if (spans.empty() || token.begin >= spans.back().second) {
      spans.emplace_back(token.begin, token.end);
    } else {
      spans.back().second = std::max(spans.back().second, token.end);
    }
  });
  return spans;
}

}  // namespace

DocumentAnswer show_document(OpenIndex& index, const std::string& id, const std::string& query) {
  DocumentAnswer answer;
  const std::string known = resolve_id(index, id, answer);
  if (known.empty()) return answer;
  const Xapian::docid docid = first_having(index.database(), id_term(known));
  StoredDocument stored = read_stored_document(index.database(), docid);
  DocumentView& view = answer.view.emplace();
  view.paragraphs = decode_paragraphs(stored.document.first(Field::kParagraphs));
  view.turns = decode_turns(stored.document.first(Field::kParagraphs));
  view.other_languages = decode_languages(stored.document.first(Field::kParagraphs));
  view.pages = decode_pages(stored.document.first(Field::kParagraphs));
  if (!query.empty()) {
    SearchPlan plan = plan_of(index, query);
    for (std::string& note : plan.notes) answer.notes.push_back(std::move(note));
    const std::set<std::string> terms = terms_in(index, plan, stored);
    view.title_matches = matches(stored.document, Field::kTitle, terms, index.documents());
    view.text_matches = matches(stored.document, Field::kText, terms, index.documents());
  }
  view.document = std::move(stored.document);
  return answer;
}

}  // namespace dragoman
