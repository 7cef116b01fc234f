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
// The stems of a word in several languages, not all words that begin alike.
constexpr std::size_t kFewTerms = 8;

bool is_alternative(const Phrase& phrase) {
  return !phrase.splits.empty() || std::any_of(phrase.words.begin(), phrase.words.end(),
                                               [](const AnyTerm& word) { return word.size() > 1; });
}

// Words in a row, each as any of a few terms. A beginning of words that no document has is no term
// at all.
bool is_plain_phrase(const PositionCondition& condition) {
  if (condition.paragraph) return false;
  if (condition.operands.size() != 1 || condition.operands.front().size() != 1) return false;
  const Phrase& phrase = condition.operands.front().front();
  return phrase.splits.empty() &&
         std::all_of(phrase.words.begin(), phrase.words.end(),
                     [](const AnyTerm& word) { return !word.empty() && word.size() <= kFewTerms; });
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
  shared_->known.resize(shared_->verdicts.size());
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
  const auto positions =
      shared_->states == nullptr ? nullptr : (*shared_->states)[shard_].positions;
  reader_.emplace(database_, positions);
  file_.emplace(positions);
  documents_ = database.get_doccount();
  estimate_ = documents_;
  phrase_.reset();
  if (shared_->is_plain_phrase && positions != nullptr) read_phrase(positions);
  postings_.clear();
  asked_ = 0;
  at_ = 0;
  last_ = database.get_lastdocid();
  shared_->verdicts[shard_].resize(std::size_t{last_} + 1);
}

bool PositionSource::has_list(const Xapian::Database& database) const {
  if (!shared_->is_plain_phrase || shared_->states == nullptr) return false;
  return (*shared_->states)[find_shard(shared_->states, database)].positions != nullptr;
}

const std::vector<Xapian::docid>& PositionSource::find_all(const Xapian::Database& database) {
  init(database);
  const Known& known = shared_->known[shard_];
  for (at_ = known.up_to; known.up_to < last_;) next(0);
  return known.documents;
}

// Fewer than any of its words is in, so that it is asked before them.
void PositionSource::read_phrase(const std::shared_ptr<const StatePositions>& positions) {
  constexpr Xapian::doccount kWordsPerPhrase = 4;
  const Phrase& phrase = shared_->condition.operands.front().front();
  for (const AnyTerm& word : phrase.words) {
    Xapian::doccount with = 0;
    for (const std::string& term : word) with += database_.get_termfreq(term);
    documents_ = std::min(documents_, with);
  }
  estimate_ = documents_ / kWordsPerPhrase;
  phrase_.emplace(positions, phrase.words, phrase.window,
                  [database = database_](const std::string& term) {
                    return std::vector<Xapian::docid>(database.postlist_begin(term),
                                                      database.postlist_end(term));
                  });
}

void PositionSource::skip_to(Xapian::docid document, double) {
  if (phrase_) {
    at_ = next_phrase(document);
    return;
  }
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
  const std::optional<bool> stands = phrase_ ? phrase_->stands_in(document) : std::nullopt;
  return stands ? *stands : holds_here(document);
}

// The first document from that one on in which the phrase stands; beyond the last where there is
// none.
Xapian::docid PositionSource::next_phrase(Xapian::docid from) {
  Known& known = shared_->known[shard_];
  if (from <= known.up_to) {
    const auto found = std::lower_bound(known.documents.begin(), known.documents.end(), from);
    if (found != known.documents.end()) return *found;
    from = known.up_to + 1;
  }
  const Xapian::docid document = find_phrase(from);
  if (from != known.up_to + 1) return document;
  if (document <= last_) known.documents.push_back(document);
  known.up_to = std::min(document, last_);
  return document;
}

Xapian::docid PositionSource::find_phrase(Xapian::docid from) {
  while (from <= last_) {
    const PhraseReader::Found found = phrase_->next(from);
    from = found.document;
    if (found.is_sure && is_there(from)) return from;
    if (found.is_sure) {
      ++from;
      continue;
    }
    const bool has_all = skip_to_all(from);
    if (!has_all) continue;
    if (from <= last_ && holds_here(from)) return from;
    ++from;
  }
  return last_ + 1;
}

// The file tells of documents that were deleted since, too.
bool PositionSource::is_there(Xapian::docid document) {
  if (database_.get_doccount() == last_) return true;
  ask_again_from(document);
  return has("", document);
}

// Whether the document has all words; else it becomes a later one before which none does.
bool PositionSource::skip_to_all(Xapian::docid& document) {
  ask_again_from(document);
  for (const AnyTerm& word : shared_->condition.operands.front().front().words) {
    Xapian::docid next = last_ + 1;  // that has the word
    for (const std::string& term : word) {
      Xapian::PostingIterator& at = postings_of(term);
      reach(at, database_.postlist_end(term), document);
      if (at != database_.postlist_end(term)) next = std::min(next, *at);
    }
    if (next == document) continue;
    document = next;
    return false;
  }
  return true;
}

bool PositionSource::holds_here(Xapian::docid document) {
  ask_again_from(document);
  std::optional<DocumentPositions> positions;
  return holds(shared_->condition, [&](const std::string& term, std::vector<std::uint32_t>& out) {
    const bool is_bounds = is_bounds_name(term);
    if (!is_bounds && file_->append(term, document, kAll, out)) return;
    const bool may_lack = shared_->has_alternatives && !is_bounds && !is_ends_term(term);
    if (may_lack && !has(term, document)) return;
    if (!positions) positions = reader_->read(document);
    positions->append(term, kAll, out);
  });
}

// Terms' hashes in the forward index tell those apart that a document has, and only those.
bool PositionSource::has(const std::string& term, Xapian::docid document) {
  return reach(postings_of(term), database_.postlist_end(term), document);
}

Xapian::PostingIterator& PositionSource::postings_of(const std::string& term) {
  const auto known = postings_.find(term);
  if (known != postings_.end()) return known->second;
  return postings_.emplace(term, database_.postlist_begin(term)).first->second;
}

// Lists of postings are read forwards only.
void PositionSource::ask_again_from(Xapian::docid document) {
  if (document < asked_) postings_.clear();
  asked_ = document;
}

}  // namespace dragoman
