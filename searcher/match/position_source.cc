#include "searcher/match/position_source.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "analyzers/schema/terms.h"
#include "searcher/index/interruption.h"
#include "searcher/index/posting_reader.h"

namespace dragoman {
namespace {

constexpr std::size_t kAll = std::numeric_limits<std::size_t>::max();

bool is_alternative(const Phrase& phrase) {
  return !phrase.splits.empty() || std::any_of(phrase.words.begin(), phrase.words.end(),
                                               [](const AnyTerm& word) { return word.size() > 1; });
}

// Words in a row, each as one term. A beginning of words that no document has is no term at all.
bool is_plain_phrase(const PositionCondition& condition) {
  if (condition.paragraph) return false;
  if (condition.operands.size() != 1 || condition.operands.front().size() != 1) return false;
  const Phrase& phrase = condition.operands.front().front();
  return phrase.splits.empty() && std::all_of(phrase.words.begin(), phrase.words.end(),
                                              [](const AnyTerm& word) { return word.size() == 1; });
}

bool has_alternatives(const PositionCondition& condition) {
  return std::any_of(condition.operands.begin(), condition.operands.end(),
                     [](const NearOperand& operand) {
                       return operand.size() > 1 || is_alternative(operand.front());
                     });
}

}  // namespace

PositionSource::PositionSource(PositionCondition condition, ShardStates states)
    : shared_(std::make_shared<Shared>()) {
  shared_->verdicts.resize(states == nullptr ? 1 : states->size());
  shared_->states = std::move(states);
  shared_->has_alternatives = has_alternatives(condition);
  shared_->is_plain_phrase = is_plain_phrase(condition);
  shared_->condition = std::move(condition);
}

PositionSource* PositionSource::clone() const {
  return new PositionSource(shared_);
}

void PositionSource::init(const Xapian::Database& database) {
  database_ = database;
  shard_ = find_shard(shared_->states, database);
  reader_.emplace(database_);
  const auto positions =
      shared_->states == nullptr ? nullptr : (*shared_->states)[shard_].positions;
  file_.emplace(positions);
  phrase_.clear();
  if (shared_->is_plain_phrase && positions != nullptr) {
    const Phrase& phrase = shared_->condition.operands.front().front();
    for (const AnyTerm& word : phrase.words) phrase_.push_back(&file_->of(word.front()));
    positions_.resize(phrase_.size());
  }
  postings_.clear();
  asked_ = 0;
  at_ = 0;
  last_ = database.get_lastdocid();
  documents_ = database.get_doccount();
  shared_->verdicts[shard_].resize(std::size_t{last_} + 1);
}

void PositionSource::skip_to(Xapian::docid document, double) {
  while (document <= last_ && !matches(document)) ++document;
  at_ = document;
}

bool PositionSource::check(Xapian::docid document, double) {
  if (document > last_ || !matches(document)) return false;
  at_ = document;
  return true;
}

bool PositionSource::matches(Xapian::docid document) {
  Verdict& verdict = shared_->verdicts[shard_][document];
  if (verdict == Verdict::kUnknown) verdict = test(document) ? Verdict::kYes : Verdict::kNo;
  return verdict == Verdict::kYes;
}

bool PositionSource::test(Xapian::docid document) {
  check_interruption();
  const std::optional<bool> stands = phrase_.empty() ? std::nullopt : stands_by_file(document);
  return stands ? *stands : holds_here(document);
}

// Most phrases are judged by this alone. Absent where the file doesn't tell, or where a word stands
// for several.
std::optional<bool> PositionSource::stands_by_file(Xapian::docid document) {
  using Told = FiledTerm::Told;
  for (std::size_t i = 0; i < phrase_.size(); ++i) {
    const Told told = phrase_[i]->find(document);
    if (told == Told::kNothing) return std::nullopt;
    if (told == Told::kNone) return false;
    positions_[i] = phrase_[i]->positions();
  }
  if (stand_as_phrase(positions_, shared_->condition.operands.front().front().window)) return true;
  const bool is_one_each = std::all_of(phrase_.begin(), phrase_.end(), [&](FiledTerm* word) {
    return word->find_ends(document) == Told::kNone;
  });
  return is_one_each ? std::optional(false) : std::nullopt;
}

bool PositionSource::holds_here(Xapian::docid document) {
  if (document < asked_) postings_.clear();
  asked_ = document;
  std::optional<ForwardIndex> forward;
  return holds(shared_->condition, [&](const std::string& term, std::vector<std::uint32_t>& out) {
    const bool is_bounds = is_bounds_name(term);
    if (!is_bounds && file_->append(term, document, kAll, out)) return;
    const bool may_lack = shared_->has_alternatives && !is_bounds && !is_ends_term(term);
    if (may_lack && !has(term, document)) return;
    if (!forward) forward = reader_->read(document);
    forward->append(term, kAll, out);
  });
}

// Terms' hashes in the forward index tell those apart that a document has, and only those.
bool PositionSource::has(const std::string& term, Xapian::docid document) {
  auto known = postings_.find(term);
  if (known == postings_.end()) {
    known = postings_.emplace(term, database_.postlist_begin(term)).first;
  }
  return reach(known->second, database_.postlist_end(term), document);
}

}  // namespace dragoman
