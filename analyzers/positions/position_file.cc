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

constexpr std::uint32_t kFileFormat = 2;
constexpr std::size_t kIdBytes = PositionFile::kIdBytes;
constexpr std::size_t kListEntry = 16;
constexpr std::size_t kRestEntry = 8;
constexpr std::size_t kSegmentEntry = 40;
constexpr std::size_t kFixedEnd = 16;
constexpr std::size_t kSum = 8;
constexpr std::size_t kLeastBytes = kFixedEnd + kSum + kIdBytes;

std::uint32_t rest_sum(std::string_view rest) {
  return rest.empty() ? 0 : static_cast<std::uint32_t>(position_hash(rest));
}

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
  if (begin > fixed || fixed - begin != std::size_t{count} * kSegmentEntry) return false;
  const std::string_view summed = bytes_.substr(begin, end - begin);
  if (position_hash(summed) != fixed_at<std::uint64_t>(bytes_, end)) return false;
  for (std::size_t at = begin; at < fixed; at += kSegmentEntry) {
    const Segment segment{
        fixed_at<std::uint32_t>(bytes_, at),      fixed_at<std::uint32_t>(bytes_, at + 4),
        fixed_at<std::uint64_t>(bytes_, at + 8),  fixed_at<std::uint64_t>(bytes_, at + 16),
        fixed_at<std::uint64_t>(bytes_, at + 24), fixed_at<std::uint64_t>(bytes_, at + 32)};
    if (segment.directory > begin || segment.rests > segment.directory) return false;
    const std::size_t left = begin - segment.directory;
    if (left / kListEntry < segment.lists || segment.last < segment.first) return false;
    const std::size_t documents = std::size_t{segment.last} - segment.first + 1;
    if ((left - segment.lists * kListEntry) / kRestEntry < documents) return false;
    segments_.push_back(segment);
  }
  return true;
}

std::size_t PositionFile::segment_of(std::uint32_t document) const {
  const auto at = std::lower_bound(segments_.begin(), segments_.end(), document,
                                   [](const Segment& s, std::uint32_t d) { return s.last < d; });
  return static_cast<std::size_t>(at - segments_.begin());
}

// The byte at which the list begins, where there is one.
std::optional<std::uint64_t> PositionFile::begin_of(std::string_view term,
                                                    const Segment& segment) const {
  const auto hash_of = [&](std::size_t list) {
    return fixed_at<std::uint64_t>(bytes_, segment.directory + list * kListEntry);
  };
  const std::uint64_t hash = position_hash(term);
  std::size_t low = 0;
  std::size_t high = segment.lists;
  while (low < high) {
    const std::size_t middle = low + (high - low) / 2;
    if (hash_of(middle) < hash) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  if (low == segment.lists || hash_of(low) != hash) return std::nullopt;
  return fixed_at<std::uint64_t>(bytes_, segment.directory + low * kListEntry + 8);
}

// Where the table of lists is damaged, another list is found or none: a list names its term.
std::optional<PositionList> PositionFile::find(std::string_view term, std::size_t segment) const {
  const Segment& among = segments_[segment];
  const std::optional<std::uint64_t> begin = begin_of(term, among);
  if (!begin || *begin >= among.directory) return std::nullopt;
  auto list = read_position_list(bytes_.substr(*begin, among.directory - *begin), term);
  if (list) list->begins.checked = list->ends.checked = &checked_;
  return list;
}

std::optional<std::string_view> PositionFile::term_of(std::size_t segment, std::size_t list) const {
  const Segment& among = segments_[segment];
  const auto begin = fixed_at<std::uint64_t>(bytes_, among.directory + list * kListEntry + 8);
  if (begin >= among.directory) return std::nullopt;
  return term_of_list(bytes_.substr(begin, among.directory - begin));
}

bool PositionFile::is_unlisted(std::string_view term, std::size_t segment) const {
  const Segment& among = segments_[segment];
  if (begin_of(term, among)) return false;
  const std::string_view table = bytes_.substr(among.directory, among.lists * kListEntry);
  if (checked_.has(table)) return true;
  if (position_hash(table) != among.sum) return false;
  checked_.add(table);
  return true;
}

std::optional<std::string_view> PositionFile::rest_of(std::uint32_t document) const {
  const std::size_t number = segment_of(document);
  if (number == segments_.size() || document < segments_[number].first) return std::string_view();
  const Segment& segment = segments_[number];
  const std::size_t entries = segment.directory + segment.lists * kListEntry;
  const std::size_t at = entries + (document - segment.first) * kRestEntry;
  const std::size_t end = fixed_at<std::uint32_t>(bytes_, at);
  const std::size_t begin =
      document == segment.first ? 0 : fixed_at<std::uint32_t>(bytes_, at - kRestEntry);
  if (begin > end || end > segment.directory - segment.rests) return std::nullopt;
  const std::string_view rest = bytes_.substr(segment.rests + begin, end - begin);
  if (rest_sum(rest) != fixed_at<std::uint32_t>(bytes_, at + 4)) return std::nullopt;
  return rest;
}

bool PositionFile::is_whole() const {
  return hash_bytes(bytes_.substr(0, bytes_.size() - kIdBytes)) ==
         bytes_.substr(bytes_.size() - kIdBytes);
}

std::string PositionFileEnd::end_segment(WrittenSegment segment, std::uint64_t begin) {
  std::sort(segment.lists.begin(), segment.lists.end());
  std::string table;
  for (const auto& [hash, list] : segment.lists) {
    put_fixed(hash, table);
    put_fixed(list, table);
  }
  put_fixed(segment.first, segments_);
  put_fixed(segment.last, segments_);
  put_fixed(std::uint64_t{segment.lists.size()}, segments_);
  put_fixed(begin + segment.rests.size(), segments_);
  put_fixed(begin, segments_);
  put_fixed(position_hash(table), segments_);
  ++count_;
  std::string entries;
  std::size_t before = 0;
  for (const std::uint32_t end : segment.rest_ends) {
    const std::string_view rest = std::string_view(segment.rests).substr(before, end - before);
    put_fixed(end, entries);
    put_fixed(rest_sum(rest), entries);
    before = end;
  }
  return std::move(segment.rests) + table + entries;
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
