#include "indexer/store/index_writer.h"

#include <algorithm>

#include "analyzers/remote/remote_document.h"
#include "analyzers/schema/index_files.h"
#include "analyzers/schema/record.h"
#include "analyzers/schema/source_place.h"
#include "analyzers/schema/terms.h"
#include "analyzers/text/error.h"
#include "indexer/files/synced_files.h"
#include "indexer/files/write_error.h"
#include "indexer/store/checksums.h"
#include "indexer/store/generation.h"
#include "indexer/store/open_to_write.h"

namespace dragoman {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kMaxPendingBytes = std::uint64_t{32} << 20U;
constexpr std::chrono::seconds kLongestPending{10};

}  // namespace

IndexWriter::IndexWriter(const fs::path& folder, const std::string& language,
                         std::uint64_t commit_every, bool names, bool remote)
    : folder_(folder),
      database_(open_to_write(folder, {language, names, remote})),
      access_(access_of(current_generation(folder))),
      stamp_(decode_stamp(database_.get_metadata(kStampKey))),
      content_(database_.get_metadata(kContentKey)),
      positions_(decode_position_stamp(database_.get_metadata(kPositionsKey), content_.bytes())),
      commit_every_(commit_every) {}

PutOutcome IndexWriter::put(const Document& document) {
  if (!maker_) maker_.emplace(stamp_.language, stamp_.names);
  const std::string id(document.first(Field::kId));
  Xapian::Document made = maker_->make(document);
  if (stamp_.remote) make_remote(id, made);
  return put(MadeDocument{id, content_hash(document), document.first(Field::kText).size(), made});
}

PutOutcome IndexWriter::put(const MadeDocument& document) {
  const std::lock_guard lock(mutex_);
  try {
    const std::string term = id_term(document.id);
    const auto old = find(term);
    const std::string old_hash = old ? database_.get_document(*old).get_value(kHashSlot) : "";
    if (old_hash == document.hash && !document.has_moved) return PutOutcome::kUnchanged;
    begin();
    database_.replace_document(term, document.xapian);
    if (old && positions_) positions_->replaced.insert(*old);
    if (old) content_.toggle(document.id, old_hash);
    content_.toggle(document.id, document.hash);
    pending_bytes_ += document.bytes;
    return old ? PutOutcome::kReplaced : PutOutcome::kAdded;
  } catch (const Xapian::InvalidArgumentError& error) {
    throw InputError(error.get_msg());
  } catch (const Xapian::UnimplementedError& error) {
    throw InputError(error.get_msg());
  } catch (const Xapian::Error& error) {
    fail(error);
  }
}

bool IndexWriter::remove(const std::string& id) {
  const std::lock_guard lock(mutex_);
  try {
    const auto old = find(id_term(id));
    if (!old) return false;
    const std::string hash = database_.get_document(*old).get_value(kHashSlot);
    begin();
    database_.delete_document(*old);
    content_.toggle(id, hash);
    return true;
  } catch (const Xapian::Error& error) {
    fail(error);
  }
}

FoundId IndexWriter::find_id(const std::string& typed) const {
  const std::lock_guard lock(mutex_);
  try {
    return dragoman::find_id(database_, typed);
  } catch (const Xapian::Error& error) {
    fail(error);
  }
}

std::optional<HeldCopy> IndexWriter::find_copy(const std::string& hash) const {
  const std::lock_guard lock(mutex_);
  try {
    const auto number = find(copy_term(hash));
    if (!number) return std::nullopt;
    const std::string data = database_.get_document(*number).get_value(kRecordSlot);
    const Document document = decode_record_but_text(data);
    const auto sources = document.all(Field::kSource);
    const auto collections = document.all(Field::kCollection);
    return HeldCopy{std::string(document.first(Field::kId)),
                    {sources.begin(), sources.end()},
                    {collections.begin(), collections.end()}};
  } catch (const Xapian::Error& error) {
    fail(error);
  }
}

std::optional<HeldDocument> IndexWriter::find_document(const std::string& id) const {
  const std::lock_guard lock(mutex_);
  try {
    const auto number = find(id_term(id));
    if (!number) return std::nullopt;
    const Xapian::Document held = database_.get_document(*number);
    const Document document = decode_record_but_text(held.get_value(kRecordSlot));
    const auto sources = document.all(Field::kSource);
    return HeldDocument{{sources.begin(), sources.end()}, held.get_value(kHashSlot)};
  } catch (const Xapian::Error& error) {
    fail(error);
  }
}

// Paths that begin alike share a prefix term, so that they are looked up once.
void IndexWriter::visit_documents_below(const std::set<std::string>& paths,
                                        const VisitDocument& visit) const {
  const std::lock_guard lock(mutex_);
  std::set<std::string> prefixes;
  for (const std::string& path : paths) prefixes.insert(exact_prefix(Field::kSource, path));
  try {
    for (const std::string& prefix : prefixes) {
      const auto end = database_.allterms_end(prefix);
      for (auto term = database_.allterms_begin(prefix); term != end; ++term) {
        visit_documents_of(*term, paths, visit);
      }
    }
  } catch (const Xapian::Error& error) {
    fail(error);
  }
}

void IndexWriter::visit_documents_of(const std::string& term, const std::set<std::string>& paths,
                                     const VisitDocument& visit) const {
  const auto is_below = [&](std::string_view source) {
    return is_at_or_below_any(std::string(source), paths);
  };
  const auto source = exact_value(Field::kSource, term);
  if (source && !is_below(*source)) return;
  for (auto at = database_.postlist_begin(term); at != database_.postlist_end(term); ++at) {
    const std::string data = database_.get_document(*at).get_value(kRecordSlot);
    const Document document = decode_record_but_text(data);
    const auto sources = document.all(Field::kSource);
    if (std::none_of(sources.begin(), sources.end(), is_below)) continue;
    visit(std::string(document.first(Field::kId)), {sources.begin(), sources.end()});
  }
}

fs::path IndexWriter::path() const {
  return current_generation(folder_);
}

// Xapian renames its version file into place and doesn't sync the folder. Its next commit reuses
// blocks that this one freed, so a power cut that takes the rename back would leave the revision
// before on blocks of the one after.
void IndexWriter::commit() {
  if (!pending_) return;
  const std::lock_guard lock(mutex_);
  try {
    database_.set_metadata(kContentKey, content_.bytes());
    if (positions_) {
      database_.set_metadata(kPositionsKey, encode_position_stamp(*positions_, content_.bytes()));
    }
    database_.commit_transaction();
    keep_access();
    sync_path(path());
  } catch (const Xapian::Error& error) {
    fail(error);
  } catch (const fs::filesystem_error& error) {
    throw write_error(folder_, error.code().message());
  }
  pending_ = false;
  pending_documents_ = 0;
  pending_bytes_ = 0;
}

bool IndexWriter::is_commit_due() const {
  return pending_ && (pending_documents_ >= commit_every_ || pending_bytes_ >= kMaxPendingBytes ||
                      std::chrono::steady_clock::now() - pending_since_ >= kLongestPending);
}

std::optional<Xapian::docid> IndexWriter::find(const std::string& term) const {
  const auto posting = database_.postlist_begin(term);
  if (posting == database_.postlist_end(term)) return std::nullopt;
  return *posting;
}

// Inside a transaction Xapian doesn't commit by itself.
void IndexWriter::begin() {
  if (!pending_) {
    remove_old_checksums();
    database_.begin_transaction();
    pending_ = true;
    pending_since_ = std::chrono::steady_clock::now();
  }
  ++pending_documents_;
}

void IndexWriter::remove_old_checksums() const {
  try {
    remove_checksums(path());
  } catch (const fs::filesystem_error& error) {
    throw write_error(folder_, error.code().message());
  }
}

// Xapian makes its version file anew with each commit.
void IndexWriter::keep_access() const {
  if (access_) give_access(path(), *access_);
}

void IndexWriter::renew_checksums() const {
  const fs::path generation = path();
  if (pending_ || database_bytes(generation) > kMaxSummed) return;
  try {
    write_checksums(generation);
    keep_access();
  } catch (const fs::filesystem_error&) {
    return;  // the index then has no checksums
  }
}

void IndexWriter::fail(const Xapian::Error& error) const {
  throw write_error(folder_, reason_of(error));
}

}  // namespace dragoman
