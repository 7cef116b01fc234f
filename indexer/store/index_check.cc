#include "indexer/store/index_check.h"

#include <unistd.h>
#include <xapian.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <sstream>
#include <string>
#include <system_error>

#include "analyzers/columns/column_file.h"
#include "analyzers/positions/position_file.h"
#include "analyzers/remote/remote_record.h"
#include "analyzers/schema/forward_index.h"
#include "analyzers/schema/index_files.h"
#include "analyzers/schema/record.h"
#include "analyzers/schema/terms.h"
#include "analyzers/schema/word_marks.h"
#include "analyzers/text/error.h"
#include "analyzers/text/hex.h"
#include "indexer/store/checksums.h"
#include "indexer/store/child_process.h"
#include "indexer/store/content_sum.h"
#include "indexer/store/read_index.h"

namespace dragoman {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMaxFaultsNamed = 20;

void print_damaged(const fs::path& folder, const std::string& what, std::ostream& out) {
  out << "The index at " << folder.string() << " is damaged: " << what
      << " (make it anew from its sources).\n";
}

bool may_write(const fs::path& generation) {
  for (const fs::directory_entry& entry : fs::directory_iterator(generation)) {
    const bool is_table = entry.path().extension() == ".glass";
    if (is_table && ::access(entry.path().c_str(), W_OK) != 0) return false;
  }
  return true;
}

// A folder of its own among the temporary files, removed at the end.
class ScratchFolder {
 public:
  ScratchFolder() {
    std::string name = (fs::temp_directory_path() / "dragoman-check-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) {
      throw WorldError("can't make a temporary folder " + name + ": " + std::strerror(errno));
    }
    path_ = name;
  }
  ~ScratchFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;

  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

class Checker {
 public:
  Checker(const fs::path& folder, std::ostream& out)
      : folder_(folder), index_(open_index(folder)), out_(out) {}

  bool operator()() {
    const std::string difference = library_difference(index_.stamp);
    if (!difference.empty()) fault(difference);
    check_files();
    check_positions();
    check_tables();
    check_documents();
    if (faults_ == 0) {
      out_ << "The index at " << folder_.string() << " is sound: " << index_.database.get_doccount()
           << " documents, fingerprint " << content_fingerprint(index_.database)
           << (index_.stamp.remote ? "; other machines can search it.\n" : ".\n");
    } else {
      print_damaged(folder_, std::to_string(faults_) + (faults_ == 1 ? " fault" : " faults"), out_);
    }
    return faults_ == 0;
  }

 private:
  void fault(const std::string& what) {
    if (++faults_ <= kMaxFaultsNamed) out_ << what << '\n';
  }

  // A writer that begins now removes the checksums first.
  void check_files() {
    const fs::path generation = current_generation(folder_);
    try {
      const auto changed = changed_files(generation);
      has_checksums_ = changed.has_value();
      are_as_written_ = changed && changed->empty();
      if (!changed || changed->empty() || !changed_files(generation)) return;
      for (const std::string& sentence : *changed) fault(sentence);
    } catch (const fs::filesystem_error& error) {
      fault(error.path1().filename().string() + ": " + error.code().message());
    }
  }

  // Of a lost or damaged file searches find out everything anew, and are slow.
  void check_positions() {
    const Xapian::Database& database = index_.database;
    const auto stamp = decode_position_stamp(database.get_metadata(kPositionsKey),
                                             database.get_metadata(kContentKey));
    if (!stamp || has_checksums_) return;
    const fs::path generation = current_generation(folder_);
    const auto file = PositionFile::open(generation, stamp->file);
    if (file == nullptr || !file->is_whole()) {
      fault(std::string(kPositionFileName) +
            " isn't as it was written: searches are slow (--optimize makes it anew)");
    }
    if (!fs::exists(generation / kColumnFileName)) return;
    const auto columns = ColumnFile::open(generation, stamp->file);
    if (columns == nullptr || !columns->is_whole()) {
      fault(std::string(kColumnFileName) + " isn't as it was written");
    }
  }

  // Xapian opens the tables that it checks for writing, though it writes nothing.
  void check_tables() {
    const fs::path generation = current_generation(folder_);
    if (may_write(generation)) return check_tables_of(generation);
    if (are_as_written_) return;
    const ScratchFolder scratch;
    fs::copy(generation, scratch.path());
    for (const fs::directory_entry& file : fs::directory_iterator(scratch.path())) {
      fs::permissions(file.path(), fs::perms::owner_write, fs::perm_options::add);
    }
    check_tables_of(scratch.path());
  }

  void check_tables_of(const fs::path& generation) {
    std::ostringstream report;
    if (Xapian::Database::check(generation.string(), 0, &report) == 0) return;
    fault("Xapian finds faults in " + current_generation(folder_).string() + ":\n" + report.str());
  }

  void check_documents() {
    const Xapian::Database& database = index_.database;
    ContentSum content;
    for (auto at = database.postlist_begin(""); at != database.postlist_end(""); ++at) {
      try {
        check_document(*at, content);
      } catch (const WorldError& error) {
        fault("document " + std::to_string(*at) + ": " + error.what());
      }
    }
    if (to_hex(content.bytes()) != content_fingerprint(database)) {
      fault("the documents are not those of the fingerprint");
    }
  }

  void check_document(Xapian::docid number, ContentSum& content) {
    const Xapian::Document held = index_.database.get_document(number);
    const Document document = decode_record(held.get_value(kRecordSlot));
    const std::string id(document.first(Field::kId));
    const std::string hash = content_hash(document);
    content.toggle(id, hash);
    if (hash != held.get_value(kHashSlot)) fault(id + ": its content has changed");
    const ForwardIndex forward(held.get_value(kForwardSlot));
    const WordMarks marks(held.get_value(kMarksSlot));
    if (index_.stamp.remote && decode_remote_record(held.get_value(kRemoteSlot)).id != id)
      fault(id + ": what other machines read of it is of another document");
    const auto found = index_.database.postlist_begin(id_term(id));
    const bool is_found = found != index_.database.postlist_end(id_term(id)) && *found == number;
    if (!is_found || index_.database.get_termfreq(id_term(id)) != 1) {
      fault(id + ": not found by its id");
    }
  }

  fs::path folder_;
  OpenedIndex index_;
  std::ostream& out_;
  std::size_t faults_ = 0;
  bool has_checksums_ = false;
  bool are_as_written_ = false;  // the files, by their checksums
};

}  // namespace

bool check(const fs::path& folder, std::ostream& out) {
  const auto is_sound = run_in_child(
      [&folder](std::ostream& child_out) {
        return read_index(folder, [&] { return Checker(folder, child_out)(); });
      },
      out);
  if (!is_sound) print_damaged(folder, "reading it crashes Xapian", out);
  return is_sound.value_or(false);
}

bool check(const std::vector<fs::path>& parts, std::ostream& out) {
  bool are_sound = true;
  for (const fs::path& part : parts) {
    const bool is_sound = check(part, out);
    out.flush();
    are_sound = are_sound && is_sound;
  }
  return are_sound;
}

}  // namespace dragoman
