#include "indexer/store/base_positions.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "analyzers/schema/terms.h"

namespace dragoman {

BasePositions::BasePositions(const std::filesystem::path& base, const PositionStamp& stamp,
                             DocumentRange documents, const Xapian::Database& next)
    : file_(PositionFile::open(base, stamp.file)) {
  if (file_ == nullptr || documents.last == 0 || file_->segments() == 0 || !file_->is_whole()) {
    file_.reset();
    return;
  }
  shift_ = documents.first - 1;
  const Xapian::docid held = std::min(file_->last_of(file_->segments() - 1), documents.last);
  last_ = held > shift_ ? held - shift_ : 0;
  told_.resize(std::size_t{last_} + 1);
  const auto end = next.postlist_end("");
  for (auto at = next.postlist_begin(""); at != end && *at <= last_; ++at) {
    ++documents_;
    told_[*at] = stamp.replaced.count(*at + shift_) == 0;
    if (!told_[*at]) replaced_.insert(replaced_.end(), *at);
  }
  if (!is_worn()) return;
  file_.reset();
  last_ = 0;
  replaced_.clear();
}

// A file that tells of few of its documents any more, or that has grown by many small segments, is made
// anew: that takes as long as analysing its documents, so it is done seldom.
bool BasePositions::is_worn() const {
  constexpr std::size_t kReplacedShare = 4;
  constexpr std::size_t kFewSegments = 16;
  constexpr std::size_t kFullSegment = std::size_t{10} << 20U;  // bytes
  return replaced_.size() * kReplacedShare > documents_ ||
         file_->segments() > kFewSegments + file_->bytes() / kFullSegment;
}

void BasePositions::write(SummedFile& out, PositionFileEnd& end) const {
  for (std::size_t s = 0; s < file_->segments(); ++s) write_segment(s, out, end);
}

void BasePositions::write_segment(std::size_t segment, SummedFile& out,
                                  PositionFileEnd& end) const {
  SegmentDocuments documents;
  for (Xapian::docid was = std::max(file_->first_of(segment), shift_ + 1);
       was <= file_->last_of(segment); ++was) {
    if (!is_told(was - shift_)) continue;
    documents.add(was - shift_, file_->rest_of(was).value_or(std::string_view()),
                  file_->written_of(was).value_or(std::string_view()),
                  file_->length_of(was).value_or(0));
  }
  if (documents.empty()) return;
  std::vector<WrittenList> lists;
  for (std::size_t i = 0; i < file_->lists(segment); ++i) {
    const auto term = file_->term_of(segment, i);
    const auto list = term ? file_->find(*term, segment) : std::nullopt;
    if (!list) continue;
    const PositionBlockWriter begins = renumbered(list->begins);
    if (begins.documents() == 0 && *term != kNoteBounds) continue;
    lists.emplace_back(position_hash(*term), out.size());
    out.append(encode_position_list(*term, begins, renumbered(list->ends), list->is_complete));
  }
  const std::uint64_t begin = out.size();
  out.append(end.end_segment(std::move(lists), std::move(documents), begin));
}

PositionBlockWriter BasePositions::renumbered(const PositionBlocks& blocks) const {
  PositionBlockWriter out;
  PositionCursor cursor(blocks);
  std::vector<std::uint32_t> positions;
  for (Xapian::docid was = 1; cursor.seek(was) == PositionCursor::Found::kYes;
       was = cursor.document() + 1) {
    if (cursor.document() <= shift_ || !is_told(cursor.document() - shift_)) continue;
    positions.clear();
    cursor.append(std::numeric_limits<std::size_t>::max(), positions);
    out.add(cursor.document() - shift_, positions, cursor.frequency().has_value());
  }
  out.finish();
  return out;
}

}  // namespace dragoman
