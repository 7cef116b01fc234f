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

constexpr std::uint32_t kFileFormat = 3;
constexpr std::size_t kIdBytes = PositionFile::kIdBytes;
constexpr std::size_t kListEntry = 16;
constexpr std::size_t kDocumentEntry = 20;
constexpr std::size_t kSegmentEntry = 48;
constexpr std::size_t kFixedEnd = 16;
constexpr std::size_t kSum = 8;
constexpr std::size_t kLeastBytes = kFixedEnd + kSum + kIdBytes;

std::uint32_t short_sum(std::string_view bytes) {
  return static_cast<std::uint32_t>(position_hash(bytes));
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
        fixed_at<std::uint64_t>(bytes_, at + 24), fixed_at<std::uint64_t>(bytes_, at + 32),
        fixed_at<std::uint64_t>(bytes_, at + 40)};
    if (segment.directory > begin || segment.written > segment.directory ||
        segment.rests > segment.written)
      return false;
    const std::size_t left = begin - segment.directory;
    if (left / kListEntry < segment.lists || segment.last < segment.first) return false;
    if ((left - segment.lists * kListEntry) / kDocumentEntry < segment.documents()) return false;
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
  return !begin_of(term, among) && is_sound(among);
}

// Whether the tables of its lists and documents are as they were written.
bool PositionFile::is_sound(const Segment& segment) const {
  const std::size_t size = segment.lists * kListEntry + segment.documents() * kDocumentEntry;
  const std::string_view tables = bytes_.substr(segment.directory, size);
  if (checked_.has(tables)) return true;
  if (position_hash(tables) != segment.sum) return false;
  checked_.add(tables);
  return true;
}

// Null where none has the document.
const PositionFile::Segment* PositionFile::segment_with(std::uint32_t document) const {
  const std::size_t number = segment_of(document);
  const bool has = number < segments_.size() && document >= segments_[number].first;
  return has ? &segments_[number] : nullptr;
}

struct PositionFile::Entry {
  std::size_t rest_begin = 0;
  std::size_t rest_end = 0;
  std::uint32_t rest_sum = 0;
  std::size_t written_begin = 0;
  std::size_t written_end = 0;
  std::uint32_t written_sum = 0;
  std::uint32_t length = 0;
};

PositionFile::Entry PositionFile::entry(const Segment& segment, std::uint32_t document) const {
  const std::size_t place = document - segment.first;
  const std::size_t at = segment.directory + segment.lists * kListEntry + place * kDocumentEntry;
  const auto number = [&](std::size_t begin, std::size_t field) {
    return fixed_at<std::uint32_t>(bytes_, begin + 4 * field);
  };
  Entry entry{0, number(at, 0), number(at, 1), 0, number(at, 2), number(at, 3), number(at, 4)};
  if (place == 0) return entry;
  entry.rest_begin = number(at - kDocumentEntry, 0);
  entry.written_begin = number(at - kDocumentEntry, 2);
  return entry;
}

namespace {

// The part of the bytes; absent where it isn't that of the sum.
std::optional<std::string_view> part_of(std::string_view bytes, std::size_t begin, std::size_t end,
                                        std::uint32_t sum) {
  if (begin > end || end > bytes.size()) return std::nullopt;
  const std::string_view part = bytes.substr(begin, end - begin);
  return short_sum(part) == sum ? std::optional(part) : std::nullopt;
}

}  // namespace

std::optional<std::string_view> PositionFile::rest_of(std::uint32_t document) const {
  const Segment* const segment = segment_with(document);
  if (segment == nullptr) return std::string_view();
  const Entry of = entry(*segment, document);
  return part_of(bytes_.substr(segment->rests, segment->written - segment->rests), of.rest_begin,
                 of.rest_end, of.rest_sum);
}

std::optional<std::string_view> PositionFile::written_of(std::uint32_t document) const {
  const Segment* const segment = segment_with(document);
  if (segment == nullptr) return std::string_view();
  const Entry of = entry(*segment, document);
  return part_of(bytes_.substr(segment->written, segment->directory - segment->written),
                 of.written_begin, of.written_end, of.written_sum);
}

std::optional<std::uint32_t> PositionFile::length_of(std::uint32_t document) const {
  const Segment* const segment = segment_with(document);
  if (segment == nullptr || !is_sound(*segment)) return std::nullopt;
  return entry(*segment, document).length;
}

bool PositionFile::is_whole() const {
  return hash_bytes(bytes_.substr(0, bytes_.size() - kIdBytes)) ==
         bytes_.substr(bytes_.size() - kIdBytes);
}

void SegmentDocuments::add(std::uint32_t document, std::string_view rest, std::string_view written,
                           std::uint32_t length) {
  if (empty()) first_ = next_ = document;
  for (; next_ < document; ++next_) add_entry({}, {}, 0);
  add_entry(rest, written, length);
  ++next_;
}

void SegmentDocuments::add_entry(std::string_view rest, std::string_view written,
                                 std::uint32_t length) {
  rests_ += rest;
  written_ += written;
  put_fixed(static_cast<std::uint32_t>(rests_.size()), entries_);
  put_fixed(short_sum(rest), entries_);
  put_fixed(static_cast<std::uint32_t>(written_.size()), entries_);
  put_fixed(short_sum(written), entries_);
  put_fixed(length, entries_);
}

std::string PositionFileEnd::end_segment(std::vector<WrittenList> lists, SegmentDocuments documents,
                                         std::uint64_t begin) {
  std::sort(lists.begin(), lists.end());
  std::string tables;
  for (const auto& [hash, list] : lists) {
    put_fixed(hash, tables);
    put_fixed(list, tables);
  }
  tables += documents.entries_;
  const std::uint64_t written = begin + documents.rests_.size();
  put_fixed(documents.first_, segments_);
  put_fixed(documents.next_ - 1, segments_);
  put_fixed(std::uint64_t{lists.size()}, segments_);
  put_fixed(begin, segments_);
  put_fixed(written, segments_);
  put_fixed(written + documents.written_.size(), segments_);
  put_fixed(position_hash(tables), segments_);
  ++count_;
  return std::move(documents.rests_) + documents.written_ + tables;
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
