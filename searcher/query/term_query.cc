#include "searcher/query/term_query.h"

namespace dragoman {

Xapian::Query all_documents() {
  return Xapian::Query(std::string());
}

Xapian::Query term_query(const Xapian::Database& database, const std::string& term) {
  const Xapian::Query query(term);
  if (database.get_termfreq(term) != database.get_doccount()) return query;
  return {Xapian::Query::OP_AND_MAYBE, all_documents(), query};
}

// Scaling a query that matches nothing would make it a query like any other.
Xapian::Query unweighted(const Xapian::Query& query) {
  return query.empty() ? query : Xapian::Query(Xapian::Query::OP_SCALE_WEIGHT, query, 0);
}

}  // namespace dragoman
