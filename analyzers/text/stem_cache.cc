#include "analyzers/text/stem_cache.h"

#include <cstring>

namespace dragoman {
namespace {

constexpr std::size_t kFirstSlots = 1U << 12U;
constexpr std::size_t kHead = 2;  // the two lengths

std::uint64_t read_up_to_eight(const char* bytes, std::size_t size) {
  std::uint64_t number = 0;
  std::memcpy(&number, bytes, size);
  return number;
}

}  // namespace

StemCache::StemCache() {
  clear();
}

void StemCache::clear() {
  slots_.assign(kFirstSlots, {});
  words_ = 0;
  bytes_.assign(1, '\0');  // no entry lies at 0
}

// Multiplication by odd constants with many bits, the upper half folded into the lower: as wyhash
// and its kin do.
std::uint32_t StemCache::hash_of(std::string_view word) {
  constexpr std::uint64_t kFactor = 0x9E3779B97F4A7C15U;
  std::uint64_t hash = word.size() * kFactor;
  while (!word.empty()) {
    const std::size_t taken = word.size() < 8 ? word.size() : 8;
    hash = (hash ^ read_up_to_eight(word.data(), taken)) * kFactor;
    hash ^= hash >> 32U;
    word.remove_prefix(taken);
  }
  return static_cast<std::uint32_t>(hash);
}

// The word's slot, or the free one where it belongs.
std::size_t StemCache::slot_of(std::string_view word, std::uint32_t hash) const {
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t i = hash & mask;; i = (i + 1) & mask) {
    const Slot& slot = slots_[i];
    if (slot.entry == 0) return i;
    if (slot.hash != hash) continue;
    const char* const entry = bytes_.data() + slot.entry;
    const auto size = static_cast<std::size_t>(static_cast<unsigned char>(entry[0]));
    if (std::string_view(entry + kHead, size) == word) return i;
  }
}

bool StemCache::replace(std::string& word) const {
  const Slot& slot = slots_[slot_of(word, hash_of(word))];
  if (slot.entry == 0) return false;
  const char* const entry = bytes_.data() + slot.entry;
  const auto stem_size = static_cast<std::size_t>(static_cast<unsigned char>(entry[1]));
  word.assign(entry + kHead + word.size(), stem_size);
  return true;
}

void StemCache::add(std::string_view word, std::string_view stem) {
  if (word.size() > kLongest || stem.size() > kLongest) return;
  if (words_ == kMaxWords) clear();
  if (2 * (words_ + 1) > slots_.size()) grow();
  const std::uint32_t hash = hash_of(word);
  Slot& slot = slots_[slot_of(word, hash)];
  if (slot.entry != 0) return;
  slot = {hash, static_cast<std::uint32_t>(bytes_.size())};
  bytes_ += static_cast<char>(word.size());
  bytes_ += static_cast<char>(stem.size());
  bytes_.append(word).append(stem);
  ++words_;
}

void StemCache::grow() {
  std::vector<Slot> old(2 * slots_.size());
  old.swap(slots_);
  const std::size_t mask = slots_.size() - 1;
  for (const Slot& slot : old) {
    if (slot.entry == 0) continue;
    std::size_t i = slot.hash & mask;
    while (slots_[i].entry != 0) i = (i + 1) & mask;
    slots_[i] = slot;
  }
}

}  // namespace dragoman
