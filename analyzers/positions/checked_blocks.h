#pragma once
// Which blocks of a mapped file have been compared with their checksums, so that a process that
// goes on does so once.

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string_view>

namespace dragoman {

/// Of bytes that must outlive it. Safe to use from several threads.
class CheckedBlocks {
 public:
  explicit CheckedBlocks(std::string_view bytes);

  /// Whether the block, a part of the bytes, has been added. A short one never is: its checksum
  /// takes no longer.
  bool has(std::string_view block) const {
    return block.size() >= kGrain &&
           (word_of(block).load(std::memory_order_relaxed) & bit_of(block)) != 0;
  }

  void add(std::string_view block) {
    if (block.size() >= kGrain) word_of(block).fetch_or(bit_of(block), std::memory_order_relaxed);
  }

 private:
  static constexpr std::size_t kGrain = 64;  // no two blocks as long begin in one
  static constexpr std::size_t kBits = 64;

  std::size_t grain_of(std::string_view block) const {
    return static_cast<std::size_t>(block.data() - begin_) / kGrain;
  }
  std::uint64_t bit_of(std::string_view block) const {
    return std::uint64_t{1} << (grain_of(block) % kBits);
  }
  std::atomic_ref<std::uint64_t> word_of(std::string_view block) const {
    return std::atomic_ref(bits_.get()[grain_of(block) / kBits]);
  }

  const char* begin_;
  std::unique_ptr<std::uint64_t, decltype(&std::free)> bits_;  // zero pages until they are used
};

}  // namespace dragoman
