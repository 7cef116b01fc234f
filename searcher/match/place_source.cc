#include "searcher/match/place_source.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "analyzers/schema/terms.h"

namespace dragoman {
namespace {

bool is_alternative(const Row& row) {
  return !row.splits.empty() || std::any_of(row.words.begin(), row.words.end(),
                                            [](const AnyTerm& word) { return word.size() > 1; });
}

bool has_alternatives(const PlaceCondition& condition) {
  return std::any_of(condition.operands.begin(), condition.operands.end(),
                     [](const NearOperand& operand) {
                       return operand.size() > 1 || is_alternative(operand.front());
                     });
}

}  // namespace

PlaceSource::PlaceSource(PlaceCondition condition) : shared_(std::make_shared<Shared>()) {
  shared_->has_alternatives = has_alternatives(condition);
  shared_->condition = std::move(condition);
}

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
  shared_->verdicts.resize(std::size_t{last_} + 1);
}

void PlaceSource::skip_to(Xapian::docid document, double) {
  while (document <= last_ && !matches(document)) ++document;
  at_ = document;
}

bool PlaceSource::check(Xapian::docid document, double) {
  if (document > last_ || !matches(document)) return false;
  at_ = document;
  return true;
}

bool PlaceSource::matches(Xapian::docid document) {
  Verdict& verdict = shared_->verdicts[document];
  if (verdict == Verdict::kUnknown) verdict = test(document) ? Verdict::kYes : Verdict::kNo;
  return verdict == Verdict::kYes;
}

bool PlaceSource::test(Xapian::docid document) {
  if (document < asked_) postings_.clear();
  asked_ = document;
  const ForwardIndex forward = reader_->read(document);
  return holds(shared_->condition, [&](const std::string& term, std::vector<std::uint32_t>& out) {
    const bool may_lack = shared_->has_alternatives && !is_ends_term(term);
    if (may_lack && !has(term, document)) return;
    forward.append(term, std::numeric_limits<std::size_t>::max(), out);
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
