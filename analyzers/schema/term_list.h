#pragma once
// The terms of a document, read with care: Xapian 1.4.22 reads past the end of a damaged term list
// and continues through memory until it crashes (GlassTermList::next).

#include <xapian.h>
#include <string>
#include <utility>

#include "analyzers/text/error.h"

namespace dragoman {

/// Calls `visit(term, iterator)` for the terms of a document, in ascending order; the iterator has
/// get_wdf() and get_termfreq(). Throws WorldError at the first term that isn't above the one
/// before, which is how what lies beyond a damaged list reads. Throws Xapian's errors.
template <typename Visit>
void for_each_term(const Xapian::Database& database, Xapian::docid docid, Visit visit) {
  const auto end = database.termlist_end(docid);
  std::string before;
  for (auto at = database.termlist_begin(docid); at != end; ++at) {
    std::string term = *at;
    if (term <= before) {
      throw WorldError("the index is damaged: it has no readable list of terms of document " +
                       std::to_string(docid) + " (dragoman-index --check finds what is wrong)");
    }
    visit(std::as_const(term), at);
    before = std::move(term);
  }
}

}  // namespace dragoman
