#include "analyzers/positions/position_file.h"

#include <xxhash.h>

#include <algorithm>
#include <utility>

#include "analyzers/schema/encoding.h"
#include "analyzers/schema/record.h"
#include "analyzers/text/error.h"

namespace dragoman {
namespace {

namespace fs = std::filesystem;

constexpr std::uint32_t kFileFormat = 1;
constexpr std::size_t kIdBytes = PositionFile::kIdBytes;
constexpr std::size_t kEntry = 16;  // of a list or a segment
constexpr std::size_t kFixedEnd = 16;
constexpr std::size_t kSum = 8;
constexpr std::size_t kLeastBytes = kFixedEnd + kSum + kIdBytes;

}  // namespace

std::string encode_position_stamp(const PositionStamp& stamp, std::string_view content) {
  std::string out = stamp.file;
  out += content;
  std::uint32_t before = 0;
  for (const std::uint32_t document : stamp.replaced) {
    put_varint(document - before, out);
    before = document;
  }
  return out;
}

std::optional<PositionStamp> decode_position_stamp(std::string_view bytes,
                                                   std::string_view content) {
  if (bytes.size() < 2 * kIdBytes || bytes.substr(kIdBytes, kIdBytes) != content) {
    return std::nullopt;
  }
  PositionStamp stamp{std::string(bytes.substr(0, kIdBytes)), {}};
  bytes.remove_prefix(2 * kIdBytes);
  std::uint32_t document = 0;
  while (!bytes.empty()) {
    document += static_cast<std::uint32_t>(take_varint(bytes));
    stamp.replaced.insert(stamp.replaced.end(), document);
  }
  return stamp;
}

std::uint64_t position_hash(std::string_view term) {
  return XXH3_64bits(term.data(), term.size());
}

std::shared_ptr<const PositionFile> PositionFile::open(const fs::path& generation,
                                                       std::string_view id) {
  std::shared_ptr<PositionFile> file(new PositionFile(generation / kPositionFileName));
  return file->read_end(id) ? file : nullptr;
}

bool PositionFile::read_end(std::string_view id) {
  if (bytes_.size() < kLeastBytes || !bytes_.ends_with(id)) return false;
  const std::size_t end = bytes_.size() - kIdBytes - kSum;
  const std::size_t fixed = end - kFixedEnd;
  const auto begin = fixed_at<std::uint64_t>(bytes_, fixed);
  const auto count = fixed_at<std::uint32_t>(bytes_, fixed + 8);
  if (fixed_at<std::uint32_t>(bytes_, fixed + 12) != kFileFormat) return false;
  if (begin > fixed || fixed - begin != std::size_t{count} * kEntry) return false;
  const std::string_view summed = bytes_.substr(begin, end - begin);
  if (position_hash(summed) != fixed_at<std::uint64_t>(bytes_, end)) return false;
  for (std::size_t at = begin; at < fixed; at += kEntry) {
    const auto directory = fixed_at<std::uint64_t>(bytes_, at + 8);
    const Segment segment{fixed_at<std::uint32_t>(bytes_, at),
                          fixed_at<std::uint32_t>(bytes_, at + 4), directory};
    if (directory > begin || (begin - directory) / kEntry < segment.lists) return false;
    segments_.push_back(segment);
  }
  return true;
}

std::size_t PositionFile::segment_of(std::uint32_t document) const {
  const auto at = std::lower_bound(segments_.begin(), segments_.end(), document,
                                   [](const Segment& s, std::uint32_t d) { return s.last < d; });
  return static_cast<std::size_t>(at - segments_.begin());
}

// Where the table of lists is damaged, another list is found or none: a list names its term.
std::optional<PositionList> PositionFile::find(std::string_view term, std::size_t segment) const {
  const Segment& among = segments_[segment];
  const auto hash_of = [&](std::size_t list) {
    return fixed_at<std::uint64_t>(bytes_, among.directory + list * kEntry);
  };
  const std::uint64_t hash = position_hash(term);
  std::size_t low = 0;
  std::size_t high = among.lists;
  while (low < high) {
    const std::size_t middle = low + (high - low) / 2;
    if (hash_of(middle) < hash) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  if (low == among.lists || hash_of(low) != hash) return std::nullopt;
  const auto begin = fixed_at<std::uint64_t>(bytes_, among.directory + low * kEntry + 8);
  if (begin >= among.directory) return std::nullopt;
  auto list = read_position_list(bytes_.substr(begin, among.directory - begin), term);
  if (list) list->begins.checked = list->ends.checked = &checked_;
  return list;
}

bool PositionFile::is_whole() const {
  return hash_bytes(bytes_.substr(0, bytes_.size() - kIdBytes)) ==
         bytes_.substr(bytes_.size() - kIdBytes);
}

std::string PositionFileEnd::end_segment(std::uint32_t last, std::vector<List> lists,
                                         std::uint64_t directory) {
  std::sort(lists.begin(), lists.end());
  put_fixed(last, segments_);
  put_fixed(static_cast<std::uint32_t>(lists.size()), segments_);
  put_fixed(directory, segments_);
  ++count_;
  std::string out;
  for (const auto& [hash, begin] : lists) {
    put_fixed(hash, out);
    put_fixed(begin, out);
  }
  return out;
}

std::string PositionFileEnd::finish(std::uint64_t begin) const {
  std::string out = segments_;
  put_fixed(begin, out);
  put_fixed(count_, out);
  put_fixed(kFileFormat, out);
  put_fixed(position_hash(out), out);
  return out;
}

}  // namespace dragoman
