#include "searcher/match/phrase_reader.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

#include "searcher/index/interruption.h"

namespace dragoman {

using Seek = PositionCursor::Found;

PhraseReader::PhraseReader(std::shared_ptr<const StatePositions> positions,
                           std::vector<AnyTerm> words, std::uint32_t window,
                           DocumentsOf documents_of)
    : positions_(std::move(positions)),
      window_(window),
      documents_of_(std::move(documents_of)),
      streams_(words.size()) {
  for (AnyTerm& terms : words) {
    Word& word = words_.emplace_back();
    for (std::string& term : terms) word.push_back({std::move(term)});
  }
}

PhraseReader::Found PhraseReader::next(Xapian::docid from) {
  const PositionFile& file = positions_->file();
  while (true) {
    check_interruption();
    const std::size_t segment = file.segment_of(from);
    if (segment == file.segments() || !go_to(segment)) return {from, false};
    Xapian::docid document = from;
    const Seek found = seek_all(document);
    if (found == Seek::kDamaged) return {from, false};
    if (found == Seek::kNo) document = file.last_of(segment) + 1;
    const Xapian::docid untold = next_untold(from);
    if (untold != 0 && untold <= document) return {untold, false};
    from = document;
    if (found == Seek::kNo) continue;
    const std::optional<bool> stands = stands_here(document);
    if (stands != false) return {document, stands.has_value()};
    ++from;
  }
}

std::optional<bool> PhraseReader::stands_in(Xapian::docid document) {
  const PositionFile& file = positions_->file();
  const std::size_t segment = file.segment_of(document);
  if (segment == file.segments() || !go_to(segment)) return std::nullopt;
  if (next_untold(document) == document) return std::nullopt;
  for (Word& word : words_) {
    Xapian::docid found = document;
    switch (seek(word, found)) {
      case Seek::kNo: return false;
      case Seek::kDamaged: return std::nullopt;
      case Seek::kYes: break;
    }
    if (found != document) return false;
  }
  return stands_here(document);
}

bool PhraseReader::go_to(std::size_t segment) {
  if (segment == segment_) return is_told_;
  segment_ = segment;
  is_told_ = true;
  for (Word& word : words_) {
    bool has_any = false;
    for (Term& term : word) {
      const auto list = positions_->file().find(term.name, segment);
      term.is_told = list.has_value();
      if (!list) continue;
      term.begins = PositionCursor(list->begins);
      term.ends = PositionCursor(list->ends);
      has_any = true;
    }
    is_told_ = is_told_ && has_any;
  }
  if (!is_told_) return false;
  for (const Word& word : words_) {
    for (const Term& term : word) {
      if (!term.is_told) note_unlisted(term.name);
    }
  }
  return true;
}

void PhraseReader::note_unlisted(const std::string& term) {
  if (std::find(unlisted_.begin(), unlisted_.end(), term) != unlisted_.end()) return;
  unlisted_.push_back(term);
  const std::vector<Xapian::docid> more = documents_of_(term);
  std::vector<Xapian::docid> all;
  std::set_union(have_rare_.begin(), have_rare_.end(), more.begin(), more.end(),
                 std::back_inserter(all));
  have_rare_ = std::move(all);
}

// The first document from that one on of which the lists don't tell; 0 where there is none.
Xapian::docid PhraseReader::next_untold(Xapian::docid from) const {
  const Xapian::docid replaced = positions_->next_untold(from);
  const auto rare = std::lower_bound(have_rare_.begin(), have_rare_.end(), from);
  if (rare == have_rare_.end()) return replaced;
  return replaced == 0 ? *rare : std::min(replaced, *rare);
}

// To the first document from that one on that has any of the terms.
Seek PhraseReader::seek(Word& word, Xapian::docid& document) {
  Xapian::docid first = std::numeric_limits<Xapian::docid>::max();
  Seek found = Seek::kNo;
  for (Term& term : word) {
    if (!term.is_told) continue;
    const Seek of_term = term.begins.seek(document);
    if (of_term == Seek::kDamaged) return of_term;
    if (of_term == Seek::kNo) continue;
    found = Seek::kYes;
    first = std::min(first, term.begins.document());
  }
  if (found == Seek::kYes) document = first;
  return found;
}

// To the first document from that one on that has all words.
Seek PhraseReader::seek_all(Xapian::docid& document) {
  for (std::size_t with = 0, i = 0; with < words_.size(); i = (i + 1) % words_.size()) {
    Xapian::docid at = document;
    const Seek found = seek(words_[i], at);
    if (found != Seek::kYes) return found;
    with = at == document ? with + 1 : 1;
    document = at;
  }
  return Seek::kYes;
}

// Where all words have been found. Absent where a word may end a compound there.
std::optional<bool> PhraseReader::stands_here(Xapian::docid document) {
  bool are_single = true;  // the words, each as one of its terms
  for (std::size_t i = 0; i < words_.size() && are_single; ++i) {
    const Term* const term = only_one_in(words_[i], document);
    are_single = term != nullptr;
    if (are_single) streams_[i] = term->begins.positions();
  }
  if (are_single ? stand_as_phrase(streams_, window_) : stands_among_all(document)) return true;
  for (Word& word : words_) {
    for (Term& term : word) {
      if (term.is_told && term.ends.find(document) != Seek::kNo) return std::nullopt;
    }
  }
  return false;
}

// The term as which the word stands in the document; null where there are several.
PhraseReader::Term* PhraseReader::only_one_in(Word& word, Xapian::docid document) {
  if (word.size() == 1) return &word.front();
  Term* only = nullptr;
  for (Term& term : word) {
    if (!term.is_told || term.begins.find(document) != Seek::kYes) continue;
    if (only != nullptr) return nullptr;
    only = &term;
  }
  return only;
}

bool PhraseReader::stands_among_all(Xapian::docid document) {
  std::vector<std::vector<std::uint32_t>> words;
  for (Word& word : words_) {
    std::vector<std::uint32_t>& places = words.emplace_back();
    for (Term& term : word) {
      if (!term.is_told || term.begins.find(document) != Seek::kYes) continue;
      term.begins.append(std::numeric_limits<std::size_t>::max(), places);
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
  }
  return stands_as_phrase(words, window_);
}

}  // namespace dragoman
