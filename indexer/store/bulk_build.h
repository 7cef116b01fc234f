#pragma once
// Writing many documents at once. Each thread writes its batches as small databases; at the end
// they are joined with the index's content into its next generation. Until then the index stays as
// it is.

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
#include "indexer/store/part_positions.h"
#include "indexer/store/part_tree.h"
#include "indexer/store/position_writer.h"

namespace dragoman {

/// The documents of one batch, as a database without positions and a file of these beside it. For one
/// thread.
class PartWriter {
 public:
  /// Makes both with the first document.
  explicit PartWriter(std::filesystem::path path);

  /// Throws InputError where Xapian can't take the document, else Xapian::Error, and WorldError where
  /// positions can't be written, or documents added before are lost with the one refused.
  void add(const MadeDocument& document);

  /// Writes everything and returns the path; an empty one where there was no document. Throws
  /// Xapian::Error, and WorldError as add() does.
  std::filesystem::path finish();

 private:
  [[noreturn]] void refuse(const Xapian::Error& error) const;
  [[noreturn]] void fail(const std::filesystem::filesystem_error& error) const;

  std::filesystem::path path_;
  std::optional<Xapian::WritableDatabase> database_;
  std::optional<PartPositionWriter> positions_;
  Xapian::doccount documents_ = 0;
};

/// All functions but the constructor and publish() may be called from any thread.
class BulkBuild {
 public:
  /// `first` is the number of the first batch. Throws WorldError.
  BulkBuild(const std::filesystem::path& folder, std::uint64_t first);

  /// The path for the batch of that number.
  std::filesystem::path part_path(std::uint64_t number) const;

  /// Counts a document that was written, as a new one or as one that replaces another of its id.
  void count(const MadeDocument& document, bool replaces);

  /// Whether any document was counted. After the threads have ended.
  bool has_documents() const { return has_documents_; }

  /// Takes a batch's finished database (PartWriter::finish()), whose positions lie beside it. Throws Xapian::Error.
  void add_part(std::uint64_t number, const std::filesystem::path& part);

  /// Joins the parts with the documents of `base`, where nothing may be pending, and puts the new
  /// generation in force. Returns the number of its documents. Throws WorldError, Xapian::Error;
  /// then the old one stays in force.
  std::uint64_t publish(const IndexWriter& base);

 private:
  std::uint64_t settle(const std::filesystem::path& database, const IndexWriter& base);
  PositionStamp make_derived(const Xapian::Database& settled, const std::filesystem::path& database,
                             const IndexWriter& base) const;
  ContentSum remove_replaced(Xapian::WritableDatabase& database) const;

  std::filesystem::path folder_;
  NextGeneration generation_;
  std::uint64_t first_;
  PartTree parts_;
  std::mutex mutex_;  // guards the members below
  ContentSum added_;
  bool has_documents_ = false;
  std::set<std::string> replaced_;   // ids
  std::set<std::uint64_t> numbers_;  // of the parts that have documents
};

}  // namespace dragoman
