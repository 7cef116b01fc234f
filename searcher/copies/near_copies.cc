#include "searcher/copies/near_copies.h"

#include <algorithm>
#include <string>
#include <utility>

#include "analyzers/copies/sketch.h"
#include "analyzers/schema/record.h"
#include "searcher/copies/word_alignment.h"
#include "searcher/index/index_database.h"
#include "searcher/index/index_order.h"
#include "searcher/index/interruption.h"
#include "searcher/index/stored_document.h"

namespace dragoman {
namespace {

// Of texts with a third of their words withheld, two thirds of the triples are in common; with
// words withheld here and there, fewer. What is as unlike isn't compared.
constexpr double kMinLikeness = 0.2;

constexpr std::size_t kMaxTextsKept = 256;
constexpr std::size_t kMaxSketchesKept = 10'000;

// A part of a long text is no copy of it, unless the rest was withheld.
constexpr double kMinSize = 0.6;
constexpr double kMinSizeOfRedacted = 0.3;

using Words = std::vector<ComparedWord>;

bool is_long_enough(const Words& shorter, const Words& longer) {
  const bool is_redacted = redactions_in(shorter) > 0;
  const double least = is_redacted ? kMinSizeOfRedacted : kMinSize;
  return static_cast<double>(shorter.size()) >= least * static_cast<double>(longer.size());
}

}  // namespace

bool are_copies(const Words& a, const Words& b) {
  if (std::min(a.size(), b.size()) < kMinCopiedWords) return false;
  const bool a_is_shorter = a.size() < b.size();
  if (!is_long_enough(a_is_shorter ? a : b, a_is_shorter ? b : a)) return false;
  return have_common_share(a, b, kMinCommonShare);
}

std::vector<Xapian::docid> CopyFinder::copies_of(Xapian::docid document) {
  return copies_in(document, sketches_.get(database_)->like(document, kMinLikeness));
}

std::vector<Xapian::docid> CopyFinder::copies_among(Xapian::docid document,
                                                    const std::vector<Xapian::docid>& others) {
  if (read_.size() > kMaxSketchesKept) read_.clear();
  read_sketches({document});
  read_sketches(others);
  const std::string& own = read_.at(document);
  std::vector<Xapian::docid> candidates;
  for (const Xapian::docid other : others) {
    const bool is_like = likeness_of_sketches(own, read_.at(other)) >= kMinLikeness;
    if (is_like && other != document) candidates.push_back(other);
  }
  return copies_in(document, std::move(candidates));
}

std::vector<Xapian::docid> CopyFinder::copies_in(Xapian::docid document,
                                                 std::vector<Xapian::docid> candidates) {
  std::vector<Xapian::docid> copies;
  if (candidates.empty()) return copies;
  put_in_order(database_, candidates);
  std::vector<Xapian::docid> compared = candidates;
  compared.push_back(document);
  std::erase_if(compared, [&](Xapian::docid one) { return words_.count(one) > 0; });
  if (compared.size() <= kMaxTextsKept) fetch_documents(database_, compared);
  const Words own = words_of(document);
  for (const Xapian::docid candidate : candidates) {
    check_interruption();
    if (copies.size() == kMaxCopies) break;
    if (words_.size() > kMaxTextsKept) words_.clear();
    if (are_copies(own, words_of(candidate))) copies.push_back(candidate);
  }
  return copies;
}

// The fuller of two copies has more words, and the other redactions in their place.
ReleasedMore CopyFinder::released_more() {
  ReleasedMore out;
  const auto pairs = sketches_.get(database_)->pairs(kMinLikeness, kMaxPairs);
  out.is_cut = pairs.size() == kMaxPairs;
  for (const auto& [first, second] : pairs) {
    check_interruption();
    if (words_.size() > kMaxTextsKept) words_.clear();
    const Words a = words_of(first);
    const Words& b = words_of(second);
    const bool a_is_shorter = a.size() - redactions_in(a) < b.size() - redactions_in(b);
    if (redactions_in(a_is_shorter ? a : b) == 0 || !are_copies(a, b)) continue;
    if (a.size() - redactions_in(a) == b.size() - redactions_in(b)) continue;
    out.documents.push_back(a_is_shorter ? first : second);
  }
  std::sort(out.documents.begin(), out.documents.end());
  out.documents.erase(std::unique(out.documents.begin(), out.documents.end()), out.documents.end());
  return out;
}

// In ascending order, in which values lie side by side. From other machines those of all documents
// come as quickly as one.
void CopyFinder::read_sketches(std::vector<Xapian::docid> documents) {
  std::erase_if(documents, [&](Xapian::docid document) { return read_.count(document) > 0; });
  std::sort(documents.begin(), documents.end());
  const bool is_remote = IndexDatabase::remote_of(database_) != nullptr;
  const auto all = is_remote ? sketches_.get(database_) : nullptr;
  for (const Xapian::docid document : documents) {
    read_.emplace(document, is_remote ? std::string(all->of(document)) : reader_.read(document));
  }
}

const std::vector<ComparedWord>& CopyFinder::words_of(Xapian::docid document) {
  const auto known = words_.find(document);
  if (known != words_.end()) return known->second;
  const Document record = decode_record(read_document(database_, document).get_value(kRecordSlot));
  return words_.emplace(document, compared_words(record.first(Field::kText))).first->second;
}

}  // namespace dragoman
