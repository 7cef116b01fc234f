#include "indexer/store/bulk_build.h"

#include <utility>

#include "analyzers/positions/position_file.h"
#include "analyzers/schema/index_files.h"
#include "analyzers/schema/terms.h"
#include "analyzers/text/error.h"
#include "indexer/files/write_error.h"
#include "indexer/store/column_writer.h"
#include "indexer/store/generation.h"
#include "indexer/store/position_writer.h"

namespace dragoman {
namespace {

namespace fs = std::filesystem;

// An unfinished part is thrown away, so it needs no sync. DB_DANGEROUS would save nothing more, and
// hide why a commit fails.
constexpr int kThrownAway = Xapian::DB_CREATE_OR_OVERWRITE | Xapian::DB_NO_SYNC;

std::vector<Xapian::docid> documents_of(const std::string& id, const Xapian::Database& database) {
  const std::string term = id_term(id);
  return {database.postlist_begin(term), database.postlist_end(term)};
}

}  // namespace

PartWriter::PartWriter(fs::path path) : path_(std::move(path)) {}

void PartWriter::add(const MadeDocument& document) {
  try {
    if (!database_) {
      database_.emplace(path_.string(), kThrownAway);
      positions_.emplace(path_);
    }
    database_->add_document(document.xapian);
    positions_->add(document.positions);
    ++documents_;
  } catch (const Xapian::InvalidArgumentError& error) {
    refuse(error);
  } catch (const Xapian::UnimplementedError& error) {
    refuse(error);
  } catch (const fs::filesystem_error& error) {
    fail(error);
  }
}

fs::path PartWriter::finish() {
  if (documents_ == 0) return {};
  try {
    positions_->finish();
  } catch (const fs::filesystem_error& error) {
    fail(error);
  }
  database_->commit();
  database_->close();
  return path_;
}

// Xapian 1.4.22 forgets the documents before, too, which it hasn't written yet.
void PartWriter::refuse(const Xapian::Error& error) const {
  if (database_->get_doccount() == documents_) throw InputError(error.get_msg());
  throw write_error(path_.parent_path().parent_path(), error.get_msg());
}

// A part lies in the workshop of the next generation, that in the index.
void PartWriter::fail(const fs::filesystem_error& error) const {
  throw write_error(path_.parent_path().parent_path(), error.code().message());
}

BulkBuild::BulkBuild(const fs::path& folder, std::uint64_t first)
    : folder_(folder), generation_(folder), first_(first), parts_(generation_.workshop()) {}

fs::path BulkBuild::part_path(std::uint64_t number) const {
  return generation_.workshop() / ("part-" + std::to_string(number));
}

void BulkBuild::count(const MadeDocument& document, bool replaces) {
  const std::lock_guard lock(mutex_);
  added_.toggle(document.id, document.hash);
  has_documents_ = true;
  if (replaces) replaced_.insert(document.id);
}

void BulkBuild::add_part(std::uint64_t number, const fs::path& part) {
  if (!part.empty()) {
    const std::lock_guard lock(mutex_);
    numbers_.insert(number);
  }
  parts_.add(number - first_, part);
}

std::uint64_t BulkBuild::publish(const IndexWriter& base) {
  std::vector<fs::path> databases = parts_.parts();
  if (base.documents() > 0) databases.insert(databases.begin(), base.path());
  const fs::path whole = generation_.workshop() / "whole";
  join_databases(databases, whole);
  const std::uint64_t documents = settle(whole, base);
  generation_.publish(whole);
  return documents;
}

// Makes the files that are derived from the documents.
PositionStamp BulkBuild::make_derived(const Xapian::Database& settled, const fs::path& database,
                                      const IndexWriter& base) const {
  const DocumentRange held = used_numbers(Xapian::Database(base.path().string()));
  PositionSources sources{base.path(), base.positions(), held, {}};
  for (const std::uint64_t number : numbers_) sources.parts.push_back(part_path(number));
  try {
    PositionStamp positions = write_positions(settled, sources, database);
    if (!positions.file.empty()) write_columns(settled, database, positions.file);
    return positions;
  } catch (const fs::filesystem_error& error) {
    throw write_error(folder_, error.code().message());
  }
}

// Adds what makes the joined database an index.
std::uint64_t BulkBuild::settle(const fs::path& database, const IndexWriter& base) {
  Xapian::WritableDatabase settled(database.string(), Xapian::DB_OPEN | Xapian::DB_NO_SYNC);
  ContentSum content = base.content();
  content.toggle(added_);
  content.toggle(remove_replaced(settled));
  settled.set_metadata(kStampKey, encode_stamp(base.stamp()));
  settled.set_metadata(kContentKey, content.bytes());
  const PositionStamp positions = make_derived(settled, database, base);
  settled.set_metadata(kPositionsKey, positions.file.empty()
                                          ? ""
                                          : encode_position_stamp(positions, content.bytes()));
  const std::uint64_t documents = settled.get_doccount();
  settled.set_metadata(kWholeKey,
                       std::to_string(database_bytes(database)) + ' ' + std::to_string(documents));
  settled.commit();
  return documents;
}

// Keeps the last of several documents with one id, since it was read last.
ContentSum BulkBuild::remove_replaced(Xapian::WritableDatabase& database) const {
  ContentSum removed;
  for (const std::string& id : replaced_) {
    const std::vector<Xapian::docid> documents = documents_of(id, database);
    for (std::size_t i = 0; i + 1 < documents.size(); ++i) {
      removed.toggle(id, database.get_document(documents[i]).get_value(kHashSlot));
      database.delete_document(documents[i]);
    }
  }
  return removed;
}

}  // namespace dragoman
