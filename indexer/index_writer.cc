#include "indexer/index_writer.h"

#include <algorithm>

#include "analyzers/error.h"
#include "analyzers/schema/index_files.h"
#include "analyzers/schema/record.h"
#include "analyzers/schema/stamp.h"
#include "analyzers/schema/terms.h"

namespace dragoman {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kMostPendingBytes = std::uint64_t{32} << 20U;
constexpr std::chrono::seconds kLongestPending{10};
constexpr const char* kFirstGeneration = "gen-1";
constexpr const char* kDefaultLanguage = "english";

// A new index goes only into a new folder, an empty one, or one where making an index was cut
// short.
void check_empty(const fs::path& folder) {
  for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    if (name == kFirstGeneration || name.starts_with("XAPIANDB")) continue;
    if (fs::exists(folder / "iamglass")) check_readable({}, folder.string());
    throw WorldError(folder.string() + " is not an index and not empty (give a new folder)");
  }
}

// A file, or a member of one: "/press/all.zip/talks.txt".
bool is_file_or_member(const fs::path& path) {
  std::error_code ignored;
  for (fs::path at = path; at.has_relative_path(); at = at.parent_path()) {
    const fs::file_status status = fs::status(at, ignored);
    if (fs::exists(status)) return at == path || fs::is_regular_file(status);
  }
  return false;
}

// A source is one of these, or a line of one: "/press/dump.jsonl:12".
bool is_in_being(const std::string& source) {
  if (is_file_or_member(source)) return true;
  const std::size_t colon = source.rfind(':');
  return colon != std::string::npos && is_file_or_member(source.substr(0, colon));
}

bool has_source(const Document& document, const std::string& source) {
  const auto sources = document.all(Field::kSource);
  return std::find(sources.begin(), sources.end(), source) != sources.end();
}

void write_stamp(Xapian::WritableDatabase& database, const std::string& language) {
  database.set_metadata(kStampKey, encode_stamp(current_stamp(language)));
  database.commit();
}

Xapian::WritableDatabase create(const fs::path& folder, const std::string& language) {
  fs::create_directories(folder);
  check_empty(folder);
  current_stamp(language);  // refuses an unknown language before anything is written
  const fs::path generation = folder / kFirstGeneration;
  Xapian::WritableDatabase database(generation.string(), Xapian::DB_CREATE_OR_OVERWRITE);
  write_stamp(database, language);
  publish_generation(folder, kFirstGeneration);
  return database;
}

Xapian::WritableDatabase open(const fs::path& folder, const std::string& language) {
  const fs::path generation = current_generation(folder);
  if (generation.empty()) return create(folder, language.empty() ? kDefaultLanguage : language);
  Xapian::WritableDatabase database(generation.string(), Xapian::DB_OPEN);
  const Stamp stamp = decode_stamp(database.get_metadata(kStampKey));
  check_readable(stamp, folder.string());
  if (!language.empty() && language != stamp.language) {
    throw UsageError("the index at " + folder.string() + " is of language '" + stamp.language +
                     "', not '" + language + "'");
  }
  const std::string difference = library_difference(stamp);
  if (!difference.empty()) {
    throw WorldError("can't add to the index at " + folder.string() + ": " + difference +
                     " (make a new one)");
  }
  return database;
}

Xapian::WritableDatabase open_or_explain(const fs::path& folder, const std::string& language) {
  try {
    return open(folder, language);
  } catch (const Xapian::DatabaseLockError&) {
    throw WorldError("the index at " + folder.string() +
                     " is being written by another process (try again when it has ended)");
  } catch (const Xapian::Error& error) {
    throw WorldError("can't open the index at " + folder.string() + ": " + reason_of(error));
  } catch (const fs::filesystem_error& error) {
    throw WorldError("can't make an index at " + folder.string() + ": " + error.code().message());
  }
}

}  // namespace

IndexWriter::IndexWriter(const fs::path& folder, const std::string& language,
                         std::uint64_t commit_every)
    : folder_(folder), database_(open_or_explain(folder, language)), commit_every_(commit_every) {
  const Stamp stamp = decode_stamp(database_.get_metadata(kStampKey));
  maker_.emplace(stamp.language);
  content_ = database_.get_metadata(kContentKey);
  content_.resize(16, '\0');
}

PutOutcome IndexWriter::put(const Document& document) {
  const std::string id(document.first(Field::kId));
  const std::string hash = content_hash(document);
  try {
    const auto old = find(id_term(id));
    const std::string old_hash = old ? database_.get_document(*old).get_value(kHashSlot) : "";
    if (old_hash == hash) return PutOutcome::kUnchanged;
    const Xapian::Document made = maker_->make(document);
    begin();
    database_.replace_document(id_term(id), made);
    if (old) count_content(id, old_hash);
    count_content(id, hash);
    pending_bytes_ += document.first(Field::kText).size();
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
  try {
    const auto old = find(id_term(id));
    if (!old) return false;
    const std::string hash = database_.get_document(*old).get_value(kHashSlot);
    begin();
    database_.delete_document(*old);
    count_content(id, hash);
    return true;
  } catch (const Xapian::Error& error) {
    fail(error);
  }
}

std::string IndexWriter::choose_id(const std::vector<std::string>& ids,
                                   const Document& document) const {
  for (const std::string& id : ids) {
    if (may_take(id, document)) return id;
  }
  return ids.back();
}

bool IndexWriter::may_take(const std::string& id, const Document& document) const {
  const auto holder = find(id_term(id));
  if (!holder) return true;
  const Xapian::Document held = database_.get_document(*holder);
  const Document other = decode_record(held.get_data());
  const auto sources = other.all(Field::kSource);
  const bool is_of_others =
      std::any_of(sources.begin(), sources.end(), [&](const std::string& source) {
        return !has_source(document, source) && is_in_being(source);
      });
  return !is_of_others || held.get_value(kHashSlot) == content_hash(document);
}

std::vector<std::string> IndexWriter::sources_of(const std::string& id) const {
  const auto holder = find(id_term(id));
  if (!holder) return {};
  const Document document = decode_record(database_.get_document(*holder).get_data());
  const auto sources = document.all(Field::kSource);
  return {sources.begin(), sources.end()};
}

void IndexWriter::commit() {
  if (!pending_) return;
  try {
    database_.set_metadata(kContentKey, content_);
    database_.commit_transaction();
  } catch (const Xapian::Error& error) {
    fail(error);
  }
  pending_ = false;
  pending_documents_ = 0;
  pending_bytes_ = 0;
}

bool IndexWriter::is_commit_due() const {
  return pending_ && (pending_documents_ >= commit_every_ || pending_bytes_ >= kMostPendingBytes ||
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
    database_.begin_transaction();
    pending_ = true;
    pending_since_ = std::chrono::steady_clock::now();
  }
  ++pending_documents_;
}

// XOR puts a document's share in, and takes it out again.
void IndexWriter::count_content(const std::string& id, const std::string& hash) {
  const std::string share = hash_bytes(id + '\0' + hash);
  for (std::size_t i = 0; i < content_.size(); ++i) {
    content_[i] = static_cast<char>(content_[i] ^ share[i]);
  }
}

void IndexWriter::fail(const Xapian::Error& error) const {
  throw WorldError("can't write the index at " + folder_.string() + ": " + reason_of(error) +
                   "; it keeps what was committed before");
}

}  // namespace dragoman
