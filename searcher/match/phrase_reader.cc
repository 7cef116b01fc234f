#include "searcher/match/phrase_reader.h"

#include <algorithm>
#include <utility>

#include "searcher/index/interruption.h"

namespace dragoman {

PhraseReader::PhraseReader(std::shared_ptr<const StatePositions> positions,
                           std::vector<std::string> terms, std::uint32_t window)
    : positions_(std::move(positions)), window_(window), streams_(terms.size()) {
  for (std::string& term : terms) words_.push_back({std::move(term)});
}

PhraseReader::Found PhraseReader::next(Xapian::docid from) {
  const PositionFile& file = positions_->file();
  while (true) {
    check_interruption();
    const std::size_t segment = file.segment_of(from);
    if (segment == file.segments() || !go_to(segment)) return {from, false};
    Xapian::docid document = from;
    const PositionCursor::Found found = seek_all(document);
    if (found == PositionCursor::Found::kDamaged) return {from, false};
    if (found == PositionCursor::Found::kNo) document = file.last_of(segment) + 1;
    const Xapian::docid untold = positions_->next_untold(from);
    if (untold != 0 && untold <= document) return {untold, false};
    from = document;
    if (found == PositionCursor::Found::kNo) continue;
    const std::optional<bool> stands = stands_here(document);
    if (stands != false) return {document, stands.has_value()};
    ++from;
  }
}

std::optional<bool> PhraseReader::stands_in(Xapian::docid document) {
  const PositionFile& file = positions_->file();
  const std::size_t segment = file.segment_of(document);
  if (segment == file.segments() || !positions_->tell_of(document) || !go_to(segment)) {
    return std::nullopt;
  }
  for (Word& word : words_) {
    switch (word.begins.find(document)) {
      case PositionCursor::Found::kYes: break;
      case PositionCursor::Found::kNo: return false;
      default: return std::nullopt;
    }
  }
  return stands_here(document);
}

bool PhraseReader::go_to(std::size_t segment) {
  if (segment == segment_) return is_told_;
  segment_ = segment;
  is_told_ = true;
  for (Word& word : words_) {
    const auto list = positions_->file().find(word.term, segment);
    is_told_ = is_told_ && list.has_value();
    if (!list) continue;
    word.begins = PositionCursor(list->begins);
    word.ends = PositionCursor(list->ends);
  }
  return is_told_;
}

// To the first document from that one on that has all words.
PositionCursor::Found PhraseReader::seek_all(Xapian::docid& document) {
  using Seek = PositionCursor::Found;
  for (std::size_t with = 0, i = 0; with < words_.size(); i = (i + 1) % words_.size()) {
    const Seek found = words_[i].begins.seek(document);
    if (found != Seek::kYes) return found;
    with = words_[i].begins.document() == document ? with + 1 : 1;
    document = words_[i].begins.document();
  }
  return Seek::kYes;
}

// Where all words have been found. Absent where a word may end a compound there.
std::optional<bool> PhraseReader::stands_here(Xapian::docid document) {
  for (std::size_t i = 0; i < words_.size(); ++i) streams_[i] = words_[i].begins.positions();
  if (stand_as_phrase(streams_, window_)) return true;
  const bool is_one_each = std::all_of(words_.begin(), words_.end(), [&](Word& word) {
    return word.ends.find(document) == PositionCursor::Found::kNo;
  });
  return is_one_each ? std::optional(false) : std::nullopt;
}

}  // namespace dragoman
