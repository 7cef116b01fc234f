#include "indexer/store/listed_terms.h"

#include <algorithm>
#include <utility>

#include "analyzers/positions/named_positions.h"
#include "analyzers/positions/position_file.h"
#include "analyzers/schema/encoding.h"

namespace dragoman {
namespace {

// Of a rarer term a few forward indexes are read as quickly.
constexpr Xapian::doccount kLeastDocuments = 32;
constexpr std::size_t kMaxSlotsKept = std::size_t{1} << 21U;  // 32 MiB

}  // namespace

std::size_t PositionPostings::add(std::uint32_t document, std::string_view steps) {
  const std::size_t size = bytes_.size();
  put_varint(document - std::exchange(last_, document), bytes_);
  bytes_ += steps;
  return bytes_.size() - size;
}

PositionBlockWriter PositionPostings::blocks() const {
  PositionBlockWriter out;
  std::vector<std::uint32_t> positions;
  std::string_view left = bytes_;
  for (std::uint32_t document = 0; !left.empty();) {
    document += static_cast<std::uint32_t>(take_varint(left));
    positions.clear();
    append_position_steps(left, positions);
    out.add(document, positions);
  }
  out.finish();
  return out;
}

ListedTerm* ListedTerms::find(std::string_view name) {
  const std::uint64_t hash = position_hash(name);
  for (std::size_t at = hash & mask();; at = (at + 1) & mask()) {
    Slot& slot = slots_[at];
    if (slot.place == kEmpty) return add(slot, hash, name);
    if (slot.hash != hash) continue;
    if (slot.place == kRare) return nullptr;
    if (terms_[slot.place].name == name) return &terms_[slot.place];
  }
}

ListedTerm* ListedTerms::add(Slot& slot, std::uint64_t hash, std::string_view name) {
  std::string term(name);
  const bool is_common = database_.get_termfreq(term) >= kLeastDocuments;
  slot = {hash, is_common ? static_cast<std::uint32_t>(terms_.size()) : kRare};
  ListedTerm* const added = is_common ? &terms_.emplace_back(ListedTerm{std::move(term)}) : nullptr;
  if (++used_ > slots_.size() / 2) grow();
  return added;
}

void ListedTerms::grow() {
  std::vector<Slot> before(slots_.size() * 2);
  before.swap(slots_);
  for (const Slot& slot : before) {
    if (slot.place == kEmpty) continue;
    std::size_t at = slot.hash & mask();
    while (slots_[at].place != kEmpty) at = (at + 1) & mask();
    slots_[at] = slot;
  }
}

// The order in which they were met is one of hash maps, and differs from thread to thread.
std::vector<const ListedTerm*> ListedTerms::in_segment() const {
  std::vector<std::pair<std::uint64_t, const ListedTerm*>> hashed;
  for (const ListedTerm& term : terms_) {
    if (term.is_in_segment) hashed.emplace_back(position_hash(term.name), &term);
  }
  std::sort(hashed.begin(), hashed.end(), [](const auto& a, const auto& b) {
    return a.first != b.first ? a.first < b.first : a.second->name < b.second->name;
  });
  std::vector<const ListedTerm*> out;
  for (const auto& [hash, term] : hashed) out.push_back(term);
  return out;
}

void ListedTerms::begin_segment() {
  if (slots_.size() > kMaxSlotsKept) {
    slots_.assign(kFirstSlots, Slot());
    terms_.clear();
    used_ = 0;
  }
  for (ListedTerm& term : terms_) term = {std::move(term.name)};
}

}  // namespace dragoman
