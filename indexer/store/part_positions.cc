#include "indexer/store/part_positions.h"

#include <cstdint>

#include "analyzers/positions/mapped_file.h"
#include "analyzers/schema/encoding.h"

namespace dragoman {

namespace fs = std::filesystem;

fs::path part_positions_path(const fs::path& part) {
  return part.string() + ".positions";
}

PartPositionWriter::PartPositionWriter(const fs::path& part) : file_(part_positions_path(part)) {}

void PartPositionWriter::add(std::string_view positions) {
  std::string size;
  put_fixed(static_cast<std::uint32_t>(positions.size()), size);
  file_.append(size);
  file_.append(positions);
}

void for_each_positions(const fs::path& part, const std::function<void(std::string_view)>& visit) {
  const MappedFile file(part_positions_path(part));
  std::string_view left = file.bytes();
  if (left.empty()) throw_damaged();  // no part is without documents
  while (!left.empty()) {
    if (left.size() < sizeof(std::uint32_t)) throw_damaged();
    const auto size = fixed_at<std::uint32_t>(left, 0);
    left.remove_prefix(sizeof size);
    if (size > left.size()) throw_damaged();
    visit(left.substr(0, size));
    left.remove_prefix(size);
  }
}

}  // namespace dragoman
