#include "searcher/compile/value_query.h"

#include "analyzers/schema/record.h"
#include "analyzers/schema/terms.h"
#include "analyzers/schema/values.h"
#include "searcher/compile/value_meanings.h"
#include "searcher/index/index_order.h"
#include "searcher/index/stored_document.h"
#include "searcher/index/term_statistics.h"
#include "searcher/links/linked_documents.h"
#include "searcher/match/term_query.h"

namespace dragoman {
namespace {

using Query = Xapian::Query;
using Notes = std::vector<std::string>;

// Persons have no term for documents without any: those are all but the documents of each person.
Query without_value(const Xapian::Database& database, Field field) {
  if (info(field).facet) return term_query(database, unknown_term(field));
  std::vector<std::string> terms;
  visit_terms(database, value_prefix(field, ""), [&](const std::string& term, Xapian::doccount) {
    terms.push_back(term);
    return true;
  });
  if (terms.empty()) return all_documents();
  return and_not(all_documents(), any_term_query(database, terms));
}

Date clamped_year(Date date, int year, int month, int day) {
  date.year = year;
  date.month = month;
  date.day = day;
  return date;
}

// An open range ends where the index's dates do.
DateRange within_index(const Xapian::Database& database, DateRange range) {
  const auto slot = static_cast<Xapian::valueno>(info(Field::kDate).slot);
  const auto oldest = decode_date(database.get_value_lower_bound(slot));
  const auto newest = decode_date(database.get_value_upper_bound(slot));
  if (!oldest || !newest) return range;
  if (range.first.year < oldest->year) range.first = clamped_year(range.first, oldest->year, 1, 1);
  if (range.last.year > newest->year) range.last = clamped_year(range.last, newest->year, 12, 31);
  return range;
}

// Asks only for dates that the index has: Xapian takes seconds over thousands of terms that it
// doesn't have. Where it has none of them, one is asked for nevertheless, since an empty query
// would be left out of the queries around it.
Query date_query(const Xapian::Database& database, const std::string& text, Notes& notes) {
  const auto range = read_date_range(text);
  if (!range) return Query::MatchNothing;
  if (const auto day = ambiguous_day(text)) {
    notes.push_back("date:" + text + " is read as " + to_iso_day(day->read) +
                    "; for the other day type date:" + to_iso_day(day->other));
  }
  std::vector<std::string> held;
  for (const std::string& term : range_terms(within_index(database, *range))) {
    if (term_frequency(database, term) > 0) held.push_back(term);
  }
  if (held.empty()) held.push_back(date_terms(range->first).back());
  return any_term_query(database, held);
}

Query one_value(const Xapian::Database& database, const query::Node& value, Notes& notes) {
  if (query::asks_for_none(value)) return without_value(database, value.field);
  if (value.field == Field::kDate) return date_query(database, value.text, notes);
  const MeantValues meant = meant_values(database, value.field, value.text);
  notes.insert(notes.end(), meant.notes.begin(), meant.notes.end());
  std::vector<Query> alternatives;
  for (const std::vector<std::string>& terms : meant.terms) {
    std::vector<Query> all;
    for (const std::string& term : terms) all.push_back(term_query(database, term));
    alternatives.push_back(join(Query::OP_AND, all));
  }
  return join(Query::OP_OR, alternatives);
}

Query cited_by_query(const Xapian::Database& database, const std::string& id, Notes& notes) {
  std::vector<std::string> cited;
  bool known = false;
  for (const std::string& value : read_value(Field::kId, id).values) {
    const Xapian::docid document = first_having(database, id_term(value));
    if (document == 0) continue;
    known = true;
    const Document citing =
        decode_record_but_text(read_document(database, document).get_value(kRecordSlot));
    for (const CitedId& reference : cited_by(citing)) cited.push_back(id_term(reference.id));
  }
  if (!known) notes.push_back("no document is known as '" + id + "'");
  return any_term_query(database, cited);
}

// The documents that the relation was resolved to (engine/relations.h).
Query related_query(const Xapian::Database& database, const query::Node& relation) {
  std::vector<std::string> documents;
  for (const std::string& id : relation.expansion) documents.push_back(id_term(id));
  return any_term_query(database, documents);
}

}  // namespace

Query value_query(const Xapian::Database& database, const query::Node& node, Notes& notes) {
  switch (node.kind) {
    case query::NodeKind::kValue: return one_value(database, node, notes);
    case query::NodeKind::kValuePrefix: return any_term_query(database, node.expansion);
    case query::NodeKind::kCitedBy: return cited_by_query(database, node.text, notes);
    default: return related_query(database, node);
  }
}

}  // namespace dragoman
