#pragma once
// Many documents at once: each batch is written as a small database of its own, by whichever thread
// has it, and at the end they are joined with what the index holds into its next generation. Until
// then the index stays as it is.

#include <xapian.h>
#include <cstdint>
#include <filesystem>
#include <mutex>
#include <optional>
#include <set>
#include <string>

#include "indexer/store/content_sum.h"
#include "indexer/store/generation.h"
#include "indexer/store/index_writer.h"
#include "indexer/store/part_tree.h"

namespace dragoman {

/// The documents of one batch. For one thread.
class PartWriter {
 public:
  /// The database is made with the first document.
  explicit PartWriter(std::filesystem::path path);

  /// Throws InputError where Xapian can't take the document, else Xapian::Error.
  void add(const Xapian::Document& document);

  /// Writes all; the path, empty where there was no document. Throws Xapian::Error.
  std::filesystem::path finish();

 private:
  std::filesystem::path path_;
  std::optional<Xapian::WritableDatabase> database_;
};

/// All but the constructor and publish() may be called from any thread.
class BulkBuild {
 public:
  /// Batches from the number `first` on are to come. Throws WorldError.
  BulkBuild(const std::filesystem::path& folder, std::uint64_t first);

  /// Where the batch of that number is to be written.
  std::filesystem::path part_path(std::uint64_t number) const;

  /// A document was written: one more, or in the place of another of its id.
  void count(const MadeDocument& document, bool replaces);

  /// The batch's database is finished: PartWriter::finish(). Throws Xapian::Error.
  void add_part(std::uint64_t number, const std::filesystem::path& part);

  /// Joins the parts with what `base` holds, in which nothing may be pending, and puts the
  /// generation in force; the number of its documents. Throws WorldError, Xapian::Error; then the
  /// old one stays in force.
  std::uint64_t publish(const IndexWriter& base);

 private:
  std::uint64_t settle(const std::filesystem::path& database, const IndexWriter& base);
  ContentSum remove_replaced(Xapian::WritableDatabase& database) const;

  NextGeneration generation_;
  std::uint64_t first_;
  PartTree parts_;
  std::mutex mutex_;  // of what follows
  ContentSum added_;
  std::set<std::string> replaced_;  // ids
};

}  // namespace dragoman
