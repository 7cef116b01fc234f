#include "analyzers/positions/position_list.h"

#include <xxhash.h>

#include <algorithm>
#include <bit>
#include <limits>
#include <stdexcept>

#include "analyzers/schema/encoding.h"

namespace dragoman {
namespace {

constexpr std::size_t kSumBytes = 8;
constexpr std::size_t kListHead = kSumBytes + 16;
constexpr std::size_t kBlockHead = 12;
constexpr std::size_t kWidths = 4;
constexpr std::size_t kInFront = kWidths + 4;  // of a block's arrays
constexpr unsigned kWidest = 32;
constexpr unsigned kCounted = 128;  // with the first width

std::uint64_t sum_of_bytes(std::string_view bytes) {
  return XXH3_64bits(bytes.data(), bytes.size());
}

std::uint32_t block_sum(std::string_view bytes) {
  return static_cast<std::uint32_t>(sum_of_bytes(bytes));
}

unsigned width_of(const std::vector<std::uint32_t>& numbers) {
  if (numbers.empty()) return 0;
  return static_cast<unsigned>(std::bit_width(*std::max_element(numbers.begin(), numbers.end())));
}

// From the front of the bytes; absent where there are fewer.
std::optional<std::string_view> take(std::size_t size, std::string_view& bytes) {
  if (size > bytes.size()) return std::nullopt;
  const std::string_view taken = bytes.substr(0, size);
  bytes.remove_prefix(size);
  return taken;
}

}  // namespace

void PositionBlockWriter::add(std::uint32_t document, std::span<const std::uint32_t> positions,
                              bool is_counted) {
  is_counted_ = is_counted_ && is_counted;
  steps_.push_back(document - last_ - 1);
  counts_.push_back(static_cast<std::uint32_t>(positions.size() - 1));
  firsts_.push_back(positions.front());
  for (std::size_t i = 1; i < positions.size(); ++i) {
    positions_.push_back(positions[i] - positions[i - 1] - 1);
  }
  last_ = document;
  ++documents_;
  if (steps_.size() == kBlockDocuments) write_block();
}

void PositionBlockWriter::finish() {
  if (!steps_.empty()) write_block();
}

void PositionBlockWriter::write_block() {
  const std::uint32_t least = *std::min_element(firsts_.begin(), firsts_.end());
  for (std::uint32_t& first : firsts_) first -= least;
  const std::size_t begin = blocks_.size();
  const std::array arrays = {&steps_, &counts_, &firsts_, &positions_};
  for (const auto* const array : arrays) blocks_ += static_cast<char>(width_of(*array));
  if (is_counted_) blocks_[begin] = static_cast<char>(width_of(steps_) | kCounted);
  is_counted_ = true;
  put_fixed(least, blocks_);
  for (auto* const array : arrays) {
    put_packed(*array, width_of(*array), blocks_);
    array->clear();
  }
  put_fixed(last_, heads_);
  put_fixed(static_cast<std::uint32_t>(blocks_.size()), heads_);
  put_fixed(block_sum(std::string_view(blocks_).substr(begin)), heads_);
}

std::string encode_position_list(std::string_view term, const PositionBlockWriter& begins,
                                 const PositionBlockWriter& ends, bool is_complete) {
  const std::size_t size = begins.blocks().size() + ends.blocks().size();
  if (size > std::numeric_limits<std::uint32_t>::max()) {
    throw std::length_error("a list of positions over 4 GiB");
  }
  std::string head;
  put_fixed(static_cast<std::uint32_t>(term.size()), head);
  put_fixed(begins.documents(), head);
  put_fixed(ends.documents(), head);
  put_fixed(std::uint32_t{is_complete}, head);
  head += term;
  head += begins.heads();
  head += ends.heads();
  std::string out;
  put_fixed(sum_of_bytes(head), out);
  return out + head + begins.blocks() + ends.blocks();
}

std::optional<PositionList> read_position_list(std::string_view bytes, std::string_view term) {
  if (bytes.size() < kListHead) return std::nullopt;
  const auto sum = fixed_at<std::uint64_t>(bytes, 0);
  const auto length = fixed_at<std::uint32_t>(bytes, kSumBytes);
  PositionList list;
  list.begins.documents = fixed_at<std::uint32_t>(bytes, kSumBytes + 4);
  list.ends.documents = fixed_at<std::uint32_t>(bytes, kSumBytes + 8);
  list.is_complete = fixed_at<std::uint32_t>(bytes, kSumBytes + 12) == 1;
  std::string_view rest = bytes.substr(kListHead);
  const auto held = take(length, rest);
  const auto begin_heads = take(list.begins.size() * kBlockHead, rest);
  const auto end_heads = take(list.ends.size() * kBlockHead, rest);
  if (!held || *held != term || !begin_heads || !end_heads) return std::nullopt;
  const std::size_t head = bytes.size() - rest.size();
  if (sum_of_bytes(bytes.substr(kSumBytes, head - kSumBytes)) != sum) return std::nullopt;
  list.begins.heads = *begin_heads;
  list.ends.heads = *end_heads;
  list.begins.bytes = rest;
  list.ends.bytes = rest.substr(std::min(rest.size(), list.begins.end_of(list.begins.size())));
  return list;
}

std::optional<std::string_view> term_of_list(std::string_view bytes) {
  if (bytes.size() < kListHead) return std::nullopt;
  std::string_view rest = bytes.substr(kListHead);
  return take(fixed_at<std::uint32_t>(bytes, kSumBytes), rest);
}

std::uint32_t PositionBlocks::last_of(std::size_t block) const {
  return fixed_at<std::uint32_t>(heads, block * kBlockHead);
}

std::size_t PositionBlocks::end_of(std::size_t blocks) const {
  return blocks == 0 ? 0 : fixed_at<std::uint32_t>(heads, (blocks - 1) * kBlockHead + 4);
}

std::optional<std::string_view> PositionBlocks::block(std::size_t number) const {
  const std::size_t begin = end_of(number);
  const std::size_t end = end_of(number + 1);
  if (begin > end || end > bytes.size()) return std::nullopt;
  const std::string_view block = bytes.substr(begin, end - begin);
  if (checked != nullptr && checked->has(block)) return block;
  const auto sum = fixed_at<std::uint32_t>(heads, number * kBlockHead + 8);
  if (block_sum(block) != sum) return std::nullopt;
  if (checked != nullptr) checked->add(block);
  return block;
}

namespace {

// Most phrases have two words. Copies of the streams stay in registers.
bool stand_as_pair(PositionStream first, PositionStream second, std::uint32_t window) {
  for (; !first.is_at_end(); first.next()) {
    while (!second.is_at_end() && second.position() <= first.position()) second.next();
    if (second.is_at_end()) return false;
    if (second.position() - first.position() < window) return true;
  }
  return false;
}

}  // namespace

bool stand_as_phrase(std::span<PositionStream> words, std::uint32_t window) {
  if (words.size() == 2) return stand_as_pair(words[0], words[1], window);
  for (PositionStream& first = words.front(); !first.is_at_end(); first.next()) {
    std::uint32_t last = first.position();
    for (PositionStream& word : words.subspan(1)) {
      while (!word.is_at_end() && word.position() <= last) word.next();
      if (word.is_at_end()) return false;
      last = word.position();
    }
    if (last - first.position() < window) return true;
  }
  return false;
}

PositionCursor::Found PositionCursor::find(std::uint32_t document) {
  const Found found = seek(document);
  return found == Found::kYes && documents_[at_] != document ? Found::kNo : found;
}

PositionCursor::Found PositionCursor::seek(std::uint32_t document) {
  const bool is_loaded = block_ != kNone && document > before_ && document <= documents_[size_ - 1];
  if (!is_loaded) {
    const std::size_t block = block_of(document);
    if (block == blocks_.size()) return Found::kNo;
    if (!load(block)) return Found::kDamaged;
  }
  if (documents_[at_] > document) at_ = 0;
  constexpr std::size_t kSteps = 4;  // most often it is one of the next
  for (std::size_t step = 0; step < kSteps; ++step, ++at_) {
    if (documents_[at_] >= document) return Found::kYes;
  }
  const auto begin = documents_.begin();
  const auto found = std::lower_bound(begin + static_cast<std::ptrdiff_t>(at_),
                                      begin + static_cast<std::ptrdiff_t>(size_), document);
  at_ = static_cast<std::size_t>(found - begin);
  return Found::kYes;
}

// The first block that may have the document.
std::size_t PositionCursor::block_of(std::uint32_t document) const {
  const bool is_after = block_ != kNone && document > documents_[size_ - 1];
  if (is_after && block_ + 1 < blocks_.size() && blocks_.last_of(block_ + 1) >= document) {
    return block_ + 1;
  }
  std::size_t low = 0;
  std::size_t high = blocks_.size();
  while (low < high) {
    const std::size_t middle = low + (high - low) / 2;
    if (blocks_.last_of(middle) < document) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

bool PositionCursor::load(std::size_t block) {
  block_ = kNone;
  at_ = 0;
  size_ = std::min(kBlockDocuments, blocks_.documents - block * kBlockDocuments);
  before_ = block == 0 ? 0 : blocks_.last_of(block - 1);
  const auto bytes = blocks_.block(block);
  if (!bytes || !decode(*bytes) || documents_[size_ - 1] != blocks_.last_of(block)) return false;
  block_ = block;
  return true;
}

// What the checksum lets through must still not be read past its end.
bool PositionCursor::decode(std::string_view bytes) {
  const auto front = take(kInFront, bytes);
  if (!front) return false;
  std::array<unsigned, kWidths> width{};
  for (std::size_t i = 0; i < kWidths; ++i) width[i] = fixed_at<std::uint8_t>(*front, i);
  is_counted_ = (width[0] & kCounted) != 0;
  width[0] &= ~kCounted;
  if (std::any_of(width.begin(), width.end(), [](unsigned w) { return w > kWidest; })) return false;
  least_ = fixed_at<std::uint32_t>(*front, kWidths);
  const auto steps = take(packed_size(size_, width[0]), bytes);
  const auto counts = take(packed_size(size_, width[1]), bytes);
  const auto firsts = take(packed_size(size_, width[2]), bytes);
  if (!steps || !counts || !firsts) return false;
  std::uint32_t document = before_;
  PackedNumbers step(*steps, 0, width[0]);
  PackedNumbers count(*counts, 0, width[1]);
  for (std::size_t i = 0; i < size_; ++i) {
    documents_[i] = document += step.next() + 1;
    more_[i + 1] = more_[i] + count.next();
  }
  firsts_ = *firsts;
  steps_ = bytes;
  first_width_ = width[2];
  step_width_ = width[3];
  return packed_size(more_[size_], step_width_) == bytes.size();
}

PositionStream PositionCursor::positions() const {
  return {least_ + packed_at(firsts_, at_, first_width_), more_[at_ + 1] - more_[at_],
          PackedNumbers(steps_, more_[at_], step_width_)};
}

void PositionCursor::append(std::size_t most, std::vector<std::uint32_t>& out) const {
  if (most == 0) return;
  std::uint32_t position = least_ + packed_at(firsts_, at_, first_width_);
  const std::size_t more = std::min<std::size_t>(more_[at_ + 1] - more_[at_], most - 1);
  const std::size_t begin = out.size();
  out.resize(begin + 1 + more);
  out[begin] = position;
  PackedNumbers step(steps_, more_[at_], step_width_);
  for (std::size_t i = 1; i <= more; ++i) out[begin + i] = position += step.next() + 1;
}

}  // namespace dragoman
