#include "indexer/store/index_writers.h"

#include <algorithm>
#include <utility>

#include "analyzers/schema/record.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxNearest = 5;

void add_nearest(const FoundId& more, FoundId& found) {
  found.nearest.insert(found.nearest.end(), more.nearest.begin(), more.nearest.end());
  if (found.nearest.size() > kMaxNearest) found.nearest.resize(kMaxNearest);
}

}  // namespace

IndexWriters::IndexWriters(const std::filesystem::path& folder, IndexLayout layout,
                           const IndexKind& kind, std::uint64_t commit_every)
    : layout_(std::move(layout)) {
  make_layout(folder, layout_);
  for (const std::filesystem::path& part : layout_.parts) {
    parts_.push_back(
        std::make_unique<IndexWriter>(part, kind.language, commit_every, kind.names, kind.remote));
  }
}

bool IndexWriters::remove(const std::string& id) {
  bool is_removed = false;
  for (const auto& part : parts_) is_removed |= part->remove(id);
  return is_removed;
}

FoundId IndexWriters::find_id(const std::string& typed) const {
  FoundId found;
  for (const auto& part : parts_) {
    FoundId here = part->find_id(typed);
    if (!here.id.empty()) return here;
    add_nearest(here, found);
  }
  return found;
}

std::optional<std::size_t> IndexWriters::part_of(const std::string& id) const {
  for (std::size_t i = 0; i < parts_.size(); ++i) {
    if (parts_[i]->find_document(id)) return i;
  }
  return std::nullopt;
}

std::optional<HeldDocument> IndexWriters::find_document(const std::string& id) const {
  for (const auto& part : parts_) {
    if (auto held = part->find_document(id)) return held;
  }
  return std::nullopt;
}

std::optional<HeldCopy> IndexWriters::find_copy(const std::string& hash) const {
  for (const auto& part : parts_) {
    if (auto held = part->find_copy(hash)) return held;
  }
  return std::nullopt;
}

void IndexWriters::commit() {
  for (const auto& part : parts_) part->commit();
}

bool IndexWriters::is_commit_due() const {
  return std::any_of(parts_.begin(), parts_.end(),
                     [](const auto& part) { return part->is_commit_due(); });
}

std::uint64_t IndexWriters::documents() const {
  std::uint64_t documents = 0;
  for (const auto& part : parts_) documents += part->documents();
  return documents;
}

ShardDealer::ShardDealer(const IndexWriters& writers) : writers_(writers) {
  for (std::size_t i = 0; i < writers.size(); ++i) {
    dealt_.push_back(writers.part(i).last_number());
  }
}

std::size_t ShardDealer::deal(const std::string& id) {
  const auto [known, is_new] = known_.try_emplace(hash_bytes(id), 0);
  if (!is_new) return known->second;
  if (const auto held = writers_.part_of(id)) return known->second = *held;
  const auto least = std::min_element(dealt_.begin(), dealt_.end());
  ++*least;
  return known->second = static_cast<std::size_t>(least - dealt_.begin());
}

}  // namespace dragoman
