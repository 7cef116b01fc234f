#include "indexer/readers/warc/warc_records.h"

#include <algorithm>
#include <charconv>
#include <string_view>

#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxLine = std::size_t{16} << 10U;  // bytes kept of a line of the head
constexpr std::size_t kPiece = std::size_t{256} << 10U;

void read_warc_field(std::string_view line, WarcRecord& record) {
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos) return;
  const std::string name = ascii::to_upper(ascii::trim(line.substr(0, colon)));
  std::string_view value = ascii::trim(line.substr(colon + 1));
  if (name == "WARC-TYPE") {
    record.type = value;
  } else if (name == "WARC-TARGET-URI") {
    if (value.starts_with('<') && value.ends_with('>')) value = value.substr(1, value.size() - 2);
    record.uri = value;
  } else if (name == "WARC-DATE") {
    record.date = value;
  } else if (name == "CONTENT-TYPE") {
    record.content = value;
  } else if (name == "CONTENT-LENGTH") {
    std::from_chars(value.data(), value.data() + value.size(), record.length);
  }
}

}  // namespace

bool WarcRecords::next(WarcRecord& record) {
  skip_block();
  if (!find_version()) return false;
  record = {};
  read_head(record);
  left_ = record.length;
  return true;
}

bool WarcRecords::find_version() {
  std::string line;
  std::uint64_t length = 0;
  while (bytes_.read_line(kMaxLine, line, length)) {
    if (line.starts_with("WARC/1.") || line.starts_with("WARC/0.")) return true;
    if (!line.empty()) is_damaged_ = true;
  }
  return false;
}

void WarcRecords::read_head(WarcRecord& record) {
  std::string line;
  std::uint64_t length = 0;
  while (bytes_.read_line(kMaxLine, line, length)) {
    if (line.empty()) return;
    read_warc_field(line, record);
  }
  is_damaged_ = true;
}

std::string WarcRecords::read_block(std::size_t most) {
  std::string block;
  while (left_ > 0 && block.size() < most) {
    const std::uint64_t wanted = std::min<std::uint64_t>({left_, most - block.size(), kPiece});
    const std::size_t before = block.size();
    if (!bytes_.read(static_cast<std::size_t>(wanted), block)) {
      is_damaged_ = true;
      left_ = 0;
      return block;
    }
    left_ -= block.size() - before;
  }
  return block;
}

void WarcRecords::skip_block() {
  std::string piece;
  while (left_ > 0) {
    piece.clear();
    if (!bytes_.read(static_cast<std::size_t>(std::min<std::uint64_t>(left_, kPiece)), piece)) {
      is_damaged_ = true;
      left_ = 0;
      return;
    }
    left_ -= piece.size();
  }
}

}  // namespace dragoman
