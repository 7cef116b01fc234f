#pragma once
// Whether documents have a term.

#include <xapian.h>
#include <string>

namespace dragoman {

/// Moves to the document, which isn't before the one where `at` stands, or to the first one after
/// it; returns whether it is there. Throws Xapian's errors, as below.
inline bool reach(Xapian::PostingIterator& at, const Xapian::PostingIterator& end,
                  Xapian::docid document) {
  if (at != end) at.skip_to(document);
  return at != end && *at == document;
}

inline bool has_term(const Xapian::Database& database, const std::string& term,
                     Xapian::docid document) {
  auto at = database.postlist_begin(term);
  return reach(at, database.postlist_end(term), document);
}

}  // namespace dragoman
