#include "searcher/index/index_database.h"

namespace dragoman {

std::shared_ptr<const StatePositions> StatePositions::open(const OpenedIndex& index) {
  const auto stamp = decode_position_stamp(index.database.get_metadata(kPositionsKey),
                                           index.database.get_metadata(kContentKey));
  if (!stamp) return nullptr;
  auto positions = std::make_shared<StatePositions>();
  positions->file_ = PositionFile::open(index.generation, stamp->file);
  if (positions->file_ == nullptr) return nullptr;
  if (!stamp->replaced.empty()) positions->replaced_.resize(*stamp->replaced.rbegin() + 1);
  for (const std::uint32_t document : stamp->replaced) positions->replaced_[document] = true;
  return positions;
}

}  // namespace dragoman
