#include "searcher/match/term_source.h"

namespace dragoman {

void TermSource::init(const Xapian::Database& database) {
  database_ = database;
  at_ = database_.postlist_begin(term_);
  end_ = database_.postlist_end(term_);
  has_begun_ = false;
  documents_ = database_.get_termfreq(term_);
}

// Xapian asks for the first document with next(), as for any other.
void TermSource::next(double) {
  if (has_begun_) ++at_;
  has_begun_ = true;
}

void TermSource::skip_to(Xapian::docid document, double) {
  has_begun_ = true;
  if (at_ != end_) at_.skip_to(document);
}

}  // namespace dragoman
