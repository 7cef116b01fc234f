#include "analyzers/columns/fixed_column.h"

#include <xxhash.h>

#include "analyzers/schema/encoding.h"

namespace dragoman {
namespace {

constexpr std::size_t kBlock = 32;  // documents
constexpr std::size_t kBlockSum = 8;
constexpr std::size_t kFixedBeginning = 8;

std::uint64_t sum_of_block(std::string_view bytes) {
  return XXH3_64bits(bytes.data(), bytes.size());
}

std::size_t blocks_up_to(std::uint32_t last) {
  return last / kBlock + 1;
}

}  // namespace

std::optional<FixedColumn> FixedColumn::read(std::string_view bytes) {
  if (bytes.size() < kFixedBeginning) return std::nullopt;
  FixedColumn column;
  column.bytes_ = bytes.substr(kFixedBeginning);
  column.last_ = fixed_at<std::uint32_t>(bytes, 0);
  column.size_ = fixed_at<std::uint32_t>(bytes, 4);
  const bool is_of_size = column.bytes_.size() == column.blocks() * column.block_bytes();
  return is_of_size ? std::optional(column) : std::nullopt;
}

std::size_t FixedColumn::blocks() const {
  return blocks_up_to(last_);
}

std::size_t FixedColumn::block_bytes() const {
  return kBlock * size_ + kBlockSum;
}

bool FixedColumn::is_block_whole(std::size_t block) const {
  const std::size_t begin = block * block_bytes();
  const std::size_t sum = begin + kBlock * size_;
  return sum_of_block(bytes_.substr(begin, kBlock * size_)) == fixed_at<std::uint64_t>(bytes_, sum);
}

std::optional<std::string_view> FixedColumn::of(std::uint32_t document) const {
  const std::size_t block = document / kBlock;
  if (!is_block_whole(block)) return std::nullopt;
  return bytes_.substr(block * block_bytes() + document % kBlock * size_, size_);
}

bool FixedColumn::is_whole() const {
  for (std::size_t block = 0; block < blocks(); ++block) {
    if (!is_block_whole(block)) return false;
  }
  return true;
}

void FixedColumnWriter::add(std::uint32_t document, std::string_view value) {
  if (value.size() != size_) return;
  values_.resize(document * size_);
  values_ += value;
}

std::string FixedColumnWriter::finish(std::uint32_t last) const {
  std::string out;
  put_fixed(last, out);
  put_fixed(static_cast<std::uint32_t>(size_), out);
  const std::size_t block_size = kBlock * size_;
  for (std::size_t block = 0; block < blocks_up_to(last); ++block) {
    const std::size_t begin = block * block_size;
    std::string values = begin < values_.size() ? values_.substr(begin, block_size) : "";
    values.resize(block_size);
    out += values;
    put_fixed(sum_of_block(values), out);
  }
  return out;
}

}  // namespace dragoman
