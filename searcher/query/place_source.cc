#include "searcher/query/place_source.h"

#include <limits>
#include <utility>

namespace dragoman {

PlaceSource::PlaceSource(PlaceCondition condition)
    : shared_(std::make_shared<Shared>(Shared{std::move(condition), {}})) {}

PlaceSource* PlaceSource::clone() const {
  return new PlaceSource(shared_);
}

void PlaceSource::init(const Xapian::Database& database) {
  database_ = database;
  reader_.emplace(database_);
  postings_.clear();
  asked_ = 0;
  at_ = 0;
  last_ = database.get_lastdocid();
  documents_ = database.get_doccount();
}

void PlaceSource::skip_to(Xapian::docid document, double) {
  while (document <= last_ && !matches(document)) ++document;
  at_ = document;
}

bool PlaceSource::check(Xapian::docid document, double) {
  if (!matches(document)) return false;
  at_ = document;
  return true;
}

bool PlaceSource::matches(Xapian::docid document) {
  const auto [verdict, is_new] = shared_->verdicts.try_emplace(document, false);
  if (is_new) verdict->second = test(document);
  return verdict->second;
}

bool PlaceSource::test(Xapian::docid document) {
  if (document < asked_) postings_.clear();
  asked_ = document;
  std::optional<ForwardIndex> forward;
  return holds(shared_->condition, [&](const std::string& term, std::vector<std::uint32_t>& out) {
    if (!has(term, document)) return;
    if (!forward) forward = reader_->read(document);
    forward->append(term, std::numeric_limits<std::size_t>::max(), out);
  });
}

// Terms' hashes in the forward index tell those apart that a document has, and only those.
bool PlaceSource::has(const std::string& term, Xapian::docid document) {
  auto known = postings_.find(term);
  if (known == postings_.end()) {
    known = postings_.emplace(term, database_.postlist_begin(term)).first;
  }
  Xapian::PostingIterator& at = known->second;
  const auto end = database_.postlist_end(term);
  if (at != end) at.skip_to(document);
  return at != end && *at == document;
}

}  // namespace dragoman
