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
  return true;
}

PositionReader::PositionReader(const Xapian::Database& database)
    : numbers_(IndexDatabase::numbers_of(database)) {
  for (std::size_t i = 0; i < numbers_.shards(); ++i)
    shards_.push_back({IndexDatabase::positions_of(database, i)});
}

PositionReader::PositionReader(std::shared_ptr<const StatePositions> positions)
    : shards_(1, Shard{std::move(positions)}) {}

FiledTerm& PositionReader::of(std::string_view term, Shard& shard) {
  const auto known = shard.terms.find(term);
  if (known != shard.terms.end()) return known->second;
  return shard.terms.emplace(term, FiledTerm(shard.positions, std::string(term))).first->second;
}

bool PositionReader::append(std::string_view term, Xapian::docid document, std::size_t most,
                            std::vector<std::uint32_t>& out) {
  const LocalNumber local = numbers_.local(document);
  Shard& shard = shards_[local.shard];
  if (shard.positions == nullptr) return false;
  const bool is_ends = is_ends_term(term);
  FiledTerm& positions = of(is_ends ? term.substr(0, term.size() - 1) : term, shard);
  const auto told = is_ends ? positions.find_ends(local.docid) : positions.find(local.docid);
  if (told == FiledTerm::Told::kNothing) return false;
  if (told == FiledTerm::Told::kNone) return true;
  if (is_ends) {
    positions.append_ends(most, out);
  } else {
    positions.append(most, out);
  }
  return true;
}

std::optional<PositionStream> PositionReader::find(std::string_view term, Xapian::docid document) {
  const LocalNumber local = numbers_.local(document);
  Shard& shard = shards_[local.shard];
  if (shard.positions == nullptr) return std::nullopt;
  FiledTerm& positions = of(term, shard);
  switch (positions.find(local.docid)) {
    case FiledTerm::Told::kSome: return positions.positions();
    case FiledTerm::Told::kNone: return PositionStream();
    default: return std::nullopt;
  }
}

}  // namespace dragoman
