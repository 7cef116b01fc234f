#include "searcher/index/position_reader.h"

#include <utility>

#include "analyzers/schema/terms.h"

namespace dragoman {

FiledTerm::Told FiledTerm::find(Xapian::docid document) {
  return find(document, begins_);
}

FiledTerm::Told FiledTerm::find_ends(Xapian::docid document) {
  return find(document, ends_);
}

std::optional<Xapian::termcount> FiledTerm::frequency(Xapian::docid document) {
  switch (find(document)) {
    case Told::kSome: return begins_.frequency();
    case Told::kNone: return is_complete_ ? std::optional<Xapian::termcount>(0) : std::nullopt;
    default: return std::nullopt;
  }
}

FiledTerm::Told FiledTerm::find(Xapian::docid document, PositionCursor& cursor) {
  if (positions_ == nullptr || !positions_->tell_of(document)) return Told::kNothing;
  if (!go_to_segment_of(document)) return Told::kNothing;
  switch (cursor.find(document)) {
    case PositionCursor::Found::kYes: return Told::kSome;
    case PositionCursor::Found::kNo: return Told::kNone;
    default: return Told::kNothing;
  }
}

bool FiledTerm::go_to_segment_of(Xapian::docid document) {
  const PositionFile& file = positions_->file();
  const std::size_t segment = file.segment_of(document);
  if (segment == segment_) return is_told_;
  segment_ = segment;
  const auto list = segment < file.segments() ? file.find(term_, segment) : std::nullopt;
  is_told_ = list.has_value();
  if (!is_told_) return false;
  begins_ = PositionCursor(list->begins);
  ends_ = PositionCursor(list->ends);
  is_complete_ = list->is_complete;
  return true;
}

TermPlaces::TermPlaces(std::string_view term)
    : is_ends_(is_ends_term(term)), name_(is_ends_ ? term.substr(0, term.size() - 1) : term) {}

TermPlaces::TermPlaces(const Xapian::Database& database, std::string_view term) : TermPlaces(term) {
  numbers_ = IndexDatabase::numbers_of(database);
  for (std::size_t i = 0; i < numbers_.shards(); ++i)
    shards_.emplace_back(IndexDatabase::positions_of(database, i), name_);
}

TermPlaces::TermPlaces(std::shared_ptr<const StatePositions> positions, std::string_view term)
    : TermPlaces(term) {
  shards_.emplace_back(std::move(positions), name_);
}

bool TermPlaces::append(Xapian::docid document, std::size_t most, std::vector<std::uint32_t>& out) {
  const LocalNumber local = numbers_.local(document);
  FiledTerm& term = shards_[local.shard];
  switch (is_ends_ ? term.find_ends(local.docid) : term.find(local.docid)) {
    case FiledTerm::Told::kNothing: return false;
    case FiledTerm::Told::kNone: return true;
    case FiledTerm::Told::kSome: break;
  }
  if (is_ends_) {
    term.append_ends(most, out);
  } else {
    term.append(most, out);
  }
  return true;
}

std::optional<PositionStream> TermPlaces::find(Xapian::docid document) {
  const LocalNumber local = numbers_.local(document);
  FiledTerm& term = shards_[local.shard];
  switch (term.find(local.docid)) {
    case FiledTerm::Told::kSome: return term.positions();
    case FiledTerm::Told::kNone: return PositionStream();
    default: return std::nullopt;
  }
}

std::optional<Xapian::termcount> TermPlaces::frequency(Xapian::docid document) {
  const LocalNumber local = numbers_.local(document);
  return shards_[local.shard].frequency(local.docid);
}

TermPlaces& PositionReader::of(std::string_view term) {
  const auto known = terms_.find(term);
  if (known != terms_.end()) return known->second;
  return terms_.emplace(term, TermPlaces(positions_, term)).first->second;
}

}  // namespace dragoman
