#include "indexer/store/listed_terms.h"

#include <algorithm>
#include <utility>

#include "analyzers/positions/named_positions.h"
#include "analyzers/positions/position_file.h"
#include "analyzers/schema/encoding.h"
#include "analyzers/schema/terms.h"

namespace dragoman {
namespace {

// Of a rarer term a few forward indexes are read as quickly.
constexpr Xapian::doccount kLeastDocuments = 32;

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
    const bool is_counted = append_position_steps(left, positions);
    out.add(document, positions, is_counted);
  }
  out.finish();
  return out;
}

bool may_be_listed(std::string_view term) {
  return is_text_term(term) || is_name_term(term);
}

ListedTerms::ListedTerms(const Xapian::Database& database) {
  const auto end = database.allterms_end();
  for (auto term = database.allterms_begin(); term != end; ++term) {
    if (term.get_termfreq() < kLeastDocuments) continue;
    const std::string name = *term;
    if (may_be_listed(name)) add(position_hash(name));
  }
}

ListedTerm* ListedTerms::find(std::string_view name) {
  Slot& slot = slots_[slot_of(position_hash(name))];
  if (slot.place == kEmpty) return nullptr;
  if (slot.place == kUnseen) {
    slot.place = static_cast<std::uint32_t>(terms_.size());
    return &terms_.emplace_back(ListedTerm{std::string(name)});
  }
  ListedTerm& term = terms_[slot.place];
  return term.name == name ? &term : nullptr;
}

void ListedTerms::add(std::uint64_t hash) {
  Slot& slot = slots_[slot_of(hash)];
  if (slot.place != kEmpty) return;
  slot = {hash, kUnseen};
  if (++used_ > slots_.size() / 2) grow();
}

// Of the hash, or the free one where it belongs.
std::size_t ListedTerms::slot_of(std::uint64_t hash) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = hash & mask;
  while (slots_[at].place != kEmpty && slots_[at].hash != hash) at = (at + 1) & mask;
  return at;
}

void ListedTerms::grow() {
  std::vector<Slot> before(slots_.size() * 2);
  before.swap(slots_);
  for (const Slot& slot : before) {
    if (slot.place != kEmpty) slots_[slot_of(slot.hash)] = slot;
  }
}

// The order in which they were met is one of hash maps, and differs from thread to thread.
std::vector<const ListedTerm*> ListedTerms::in_segment() const {
  std::vector<std::pair<std::uint64_t, const ListedTerm*>> hashed;
  for (const ListedTerm& term : terms_) hashed.emplace_back(position_hash(term.name), &term);
  std::sort(hashed.begin(), hashed.end(), [](const auto& a, const auto& b) {
    return a.first != b.first ? a.first < b.first : a.second->name < b.second->name;
  });
  std::vector<const ListedTerm*> out;
  for (const auto& [hash, term] : hashed) out.push_back(term);
  return out;
}

void ListedTerms::begin_segment() {
  terms_.clear();
  for (Slot& slot : slots_) {
    if (slot.place != kEmpty) slot.place = kUnseen;
  }
}

}  // namespace dragoman
