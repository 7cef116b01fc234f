#pragma once
// The documents that have a term, for Xapian's matcher, where a query mustn't ask for the term
// itself (term_query.h).

#include <xapian.h>
#include <string>
#include <utility>

#include "searcher/match/own_machine.h"

namespace dragoman {

/// Without weight. For indexes of one database and of several. Not thread-safe, but copies are
/// independent of each other.
class TermSource : public Xapian::PostingSource {
 public:
  explicit TermSource(std::string term) : term_(std::move(term)) {}

  TermSource* clone() const override { return new TermSource(term_); }
  void init(const Xapian::Database& database) override;
  Xapian::doccount get_termfreq_min() const override { return documents_; }
  Xapian::doccount get_termfreq_est() const override { return documents_; }
  Xapian::doccount get_termfreq_max() const override { return documents_; }
  void next(double) override;
  void skip_to(Xapian::docid document, double) override;
  bool at_end() const override { return at_ == end_; }
  Xapian::docid get_docid() const override { return *at_; }
  std::string name() const override { return name_without_documents(); }
  std::string serialise() const override { return text_without_documents(); }
  std::string get_description() const override { return "documents with " + term_; }

 private:
  std::string term_;
  Xapian::Database database_;
  Xapian::PostingIterator at_;
  Xapian::PostingIterator end_;
  bool has_begun_ = false;
  Xapian::doccount documents_ = 0;
};

}  // namespace dragoman
