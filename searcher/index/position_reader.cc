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

FiledTerm& PositionReader::of(std::string_view term) {
  const auto known = terms_.find(term);
  if (known != terms_.end()) return known->second;
  return terms_.emplace(term, FiledTerm(positions_, std::string(term))).first->second;
}

bool PositionReader::append(std::string_view term, Xapian::docid document, std::size_t most,
                            std::vector<std::uint32_t>& out) {
  if (positions_ == nullptr) return false;
  const bool is_ends = is_ends_term(term);
  FiledTerm& positions = of(is_ends ? term.substr(0, term.size() - 1) : term);
  const auto told = is_ends ? positions.find_ends(document) : positions.find(document);
  if (told == FiledTerm::Told::kNothing) return false;
  if (told == FiledTerm::Told::kNone) return true;
  if (is_ends) {
    positions.append_ends(most, out);
  } else {
    positions.append(most, out);
  }
  return true;
}

}  // namespace dragoman
