#pragma once
// The writers of all parts of an index: of one index, or of those that it is split into
// (index_layout.h). Threads as of IndexWriter.

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "indexer/store/index_layout.h"
#include "indexer/store/index_writer.h"
#include "indexer/store/open_to_write.h"

namespace dragoman {

class IndexWriters {
 public:
  /// Makes the layout's folders where they aren't there yet, and opens each part as IndexWriter does.
  IndexWriters(const std::filesystem::path& folder, IndexLayout layout, const IndexKind& kind,
               std::uint64_t commit_every);

  const IndexLayout& layout() const { return layout_; }
  std::size_t size() const { return parts_.size(); }
  IndexWriter& part(std::size_t number) { return *parts_[number]; }
  const IndexWriter& part(std::size_t number) const { return *parts_[number]; }

  /// Deletes the documents with that id, of each part that has one; false where none has.
  bool remove(const std::string& id);

  /// The document that a typed id means in any part; of none, what is nearest in all.
  FoundId find_id(const std::string& typed) const;

  /// The first part that has a document with that id.
  std::optional<std::size_t> part_of(const std::string& id) const;

  /// As IndexWriter's, of the first part that has it.
  std::optional<HeldDocument> find_document(const std::string& id) const;
  std::optional<HeldCopy> find_copy(const std::string& hash) const;

  /// Of each part in turn, which isn't one step: after a power cut some parts may be a commit behind,
  /// and the next run puts that right.
  void commit();
  bool is_commit_due() const;

  std::uint64_t documents() const;
  const Stamp& stamp() const { return parts_.front()->stamp(); }

 private:
  IndexLayout layout_;
  std::vector<std::unique_ptr<IndexWriter>> parts_;
};

/// Deals the documents of a run to shards, so that the numbers of a new index's documents, merged,
/// are those of one index: each goes to the shard that has had the fewest. A document that is there
/// already stays where it is. Takes about 60 bytes for each document. Not thread-safe.
class ShardDealer {
 public:
  explicit ShardDealer(const IndexWriters& writers);

  std::size_t deal(const std::string& id);

 private:
  const IndexWriters& writers_;
  std::vector<std::uint64_t> dealt_;  // by shard, those that were deleted since included
  std::unordered_map<std::string, std::size_t> known_;  // of this run, by the hash of the id
};

}  // namespace dragoman
