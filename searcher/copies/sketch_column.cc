#include "searcher/copies/sketch_column.h"

#include <algorithm>

#include "analyzers/copies/sketch.h"
#include "analyzers/schema/field.h"
#include "searcher/index/interruption.h"
#include "searcher/index/value_reader.h"

namespace dragoman {
namespace {

bool is_no_sketch(std::string_view sketch) {
  return std::all_of(sketch.begin(), sketch.end(), [](char c) { return c == '\0'; });
}

}  // namespace

SketchReader::SketchReader(const Xapian::Database& database)
    : numbers_(IndexDatabase::numbers_of(database)), values_(database, kSketchSlot) {
  for (std::size_t i = 0; i < numbers_.shards(); ++i) {
    Shard& shard = shards_.emplace_back(Shard{IndexDatabase::positions_of(database, i)});
    if (shard.positions != nullptr && shard.positions->columns() != nullptr)
      shard.column = shard.positions->columns()->find_fixed(kSketchSlot);
  }
}

std::optional<std::string_view> SketchReader::filed(Xapian::docid document) const {
  const LocalNumber local = numbers_.local(document);
  const Shard& shard = shards_[local.shard];
  const bool is_filed =
      shard.column && local.docid <= shard.column->last() && shard.positions->tell_of(local.docid);
  return is_filed ? shard.column->of(local.docid) : std::nullopt;
}

std::string SketchReader::read(Xapian::docid document) {
  const auto sketch = filed(document);
  if (!sketch || sketch->size() != kSketchBins) return values_.read(document);
  return is_no_sketch(*sketch) ? std::string() : std::string(*sketch);
}

SketchColumn::SketchColumn(const Xapian::Database& database)
    : bytes_((database.get_lastdocid() + std::size_t{1}) * kSketchBins, '\0') {
  for_each_value(database, kSketchSlot, [&](Xapian::docid document, const std::string& sketch) {
    if (sketch.size() != kSketchBins) return;
    sketch.copy(bytes_.data() + document * kSketchBins, kSketchBins);
  });
}

std::string_view SketchColumn::of(Xapian::docid document) const {
  const std::size_t begin = document * kSketchBins;
  if (begin >= bytes_.size()) return {};
  const auto sketch = std::string_view(bytes_).substr(begin, kSketchBins);
  return is_no_sketch(sketch) ? std::string_view() : sketch;
}

std::vector<Xapian::docid> SketchColumn::like(Xapian::docid document, double least) const {
  std::vector<Xapian::docid> out;
  const std::string_view own = of(document);
  if (own.empty()) return out;
  for (std::size_t at = 0; at < bytes_.size(); at += kSketchBins) {
    const auto other = static_cast<Xapian::docid>(at / kSketchBins);
    if (other == document) continue;
    if (shared_bins(own.data(), bytes_.data() + at).are_at_least(least)) out.push_back(other);
  }
  return out;
}

std::vector<std::pair<Xapian::docid, Xapian::docid>> SketchColumn::pairs(double least,
                                                                         std::size_t most) const {
  constexpr std::size_t kValues = 65'536;  // of two bins
  Pairs found;
  for (std::size_t bin = 0; bin < kSketchBins; bin += 2) {
    std::vector<std::vector<Xapian::docid>> by_value(kValues);
    for (std::size_t at = 0; at < bytes_.size(); at += kSketchBins) {
      const auto first = static_cast<unsigned char>(bytes_[at + bin]);
      const auto second = static_cast<unsigned char>(bytes_[at + bin + 1]);
      if (first == 0 || second == 0) continue;
      by_value[first * 256U + second].push_back(static_cast<Xapian::docid>(at / kSketchBins));
    }
    for (const std::vector<Xapian::docid>& documents : by_value) {
      if (!add_pairs(documents, least, most, found)) return {found.begin(), found.end()};
    }
  }
  return {found.begin(), found.end()};
}

// Returns whether there was room for all.
bool SketchColumn::add_pairs(const std::vector<Xapian::docid>& documents, double least,
                             std::size_t most, Pairs& found) const {
  for (std::size_t i = 0; i < documents.size(); ++i) {
    check_interruption();
    for (std::size_t j = i + 1; j < documents.size(); ++j) {
      const SharedBins shared = shared_bins(bytes_.data() + documents[i] * kSketchBins,
                                            bytes_.data() + documents[j] * kSketchBins);
      if (!shared.are_at_least(least)) continue;
      found.emplace(documents[i], documents[j]);
      if (found.size() == most) return false;
    }
  }
  return true;
}

std::shared_ptr<const SketchColumn> SketchColumns::get(const Xapian::Database& database) {
  const std::lock_guard lock(mutex_);
  if (column_ == nullptr) column_ = std::make_shared<const SketchColumn>(database);
  return column_;
}

}  // namespace dragoman
