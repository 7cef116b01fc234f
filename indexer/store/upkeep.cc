#include "indexer/store/upkeep.h"

#include <xapian.h>

#include <array>
#include <iomanip>
#include <sstream>
#include <string>
#include <string_view>
#include <system_error>

#include "analyzers/schema/forward_index.h"
#include "analyzers/schema/hex.h"
#include "analyzers/schema/index_files.h"
#include "analyzers/schema/record.h"
#include "analyzers/schema/terms.h"
#include "analyzers/schema/word_marks.h"
#include "analyzers/text/error.h"
#include "indexer/readers/source/sizes.h"
#include "indexer/store/checksums.h"
#include "indexer/store/content_sum.h"
#include "indexer/store/generation.h"
#include "indexer/store/holdings.h"

namespace dragoman {
namespace {

namespace fs = std::filesystem;

// An index is due once it has half as much again as when it was last made whole, and this.
constexpr std::uint64_t kMostSlack = std::uint64_t{8} << 20U;
constexpr int kNameWidth = 16;
constexpr std::size_t kMostFaultsNamed = 20;

struct Table {
  std::string_view file;
  std::string_view name;
};
constexpr std::array<Table, 3> kTables = {{{"docdata.glass", "records"},
                                           {"termlist.glass", "term lists"},
                                           {"postlist.glass", "postings"}}};

std::ostream& line(std::ostream& out, std::string_view name) {
  return out << std::left << std::setw(kNameWidth) << name;
}

// They lie among the postings.
std::uint64_t forward_index_bytes(const Xapian::Database& database) {
  std::uint64_t bytes = 0;
  const auto end = database.valuestream_end(kForwardSlot);
  for (auto value = database.valuestream_begin(kForwardSlot); value != end; ++value) {
    bytes += (*value).size();
  }
  return bytes;
}

void print_sizes(const fs::path& generation, const Xapian::Database& database, std::ostream& out) {
  line(out, "size") << print_bytes(database_bytes(generation)) << '\n';
  for (const Table& table : kTables) {
    std::error_code error;
    const auto bytes = fs::file_size(generation / table.file, error);
    line(out, "  " + std::string(table.name)) << print_bytes(error ? 0 : bytes) << '\n';
  }
  line(out, "    positions") << print_bytes(forward_index_bytes(database)) << '\n';
}

std::size_t count_terms(const Xapian::Database& database) {
  std::size_t terms = 0;
  for (auto term = database.allterms_begin(); term != database.allterms_end(); ++term) ++terms;
  return terms;
}

class Checker {
 public:
  Checker(const fs::path& folder, std::ostream& out)
      : folder_(folder), index_(open_index(folder)), out_(out) {}

  bool operator()() {
    const std::string difference = library_difference(index_.stamp);
    if (!difference.empty()) fault(difference);
    check_files();
    check_tables();
    check_documents();
    if (faults_ == 0) {
      out_ << "The index at " << folder_.string() << " is sound: " << index_.database.get_doccount()
           << " documents, fingerprint " << content_fingerprint(index_.database) << ".\n";
    } else {
      out_ << "The index at " << folder_.string() << " is damaged: " << faults_
           << (faults_ == 1 ? " fault" : " faults") << " (make it anew from its sources).\n";
    }
    return faults_ == 0;
  }

 private:
  void fault(const std::string& what) {
    if (++faults_ <= kMostFaultsNamed) out_ << what << '\n';
  }

  // A writer that begins meanwhile takes the checksums away first.
  void check_files() {
    const fs::path generation = current_generation(folder_);
    try {
      const auto changed = changed_files(generation);
      if (!changed || changed->empty() || !changed_files(generation)) return;
      for (const std::string& sentence : *changed) fault(sentence);
    } catch (const fs::filesystem_error& error) {
      fault(error.path1().filename().string() + ": " + error.code().message());
    }
  }

  void check_tables() {
    std::ostringstream report;
    const std::string path = current_generation(folder_).string();
    if (Xapian::Database::check(path, 0, &report) == 0) return;
    fault("Xapian finds faults in " + path + ":\n" + report.str());
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
    const Document document = decode_record(held.get_data());
    const std::string id(document.first(Field::kId));
    const std::string hash = content_hash(document);
    content.toggle(id, hash);
    if (hash != held.get_value(kHashSlot)) fault(id + ": its content has changed");
    const ForwardIndex forward(held.get_value(kForwardSlot));
    const WordMarks marks(held.get_value(kMarksSlot));
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
};

template <typename Function>
auto reading(const fs::path& folder, Function function) {
  try {
    return function();
  } catch (const Xapian::DatabaseModifiedError&) {
    throw WorldError("the index at " + folder.string() +
                     " is being written (try again when that has ended)");
  } catch (const Xapian::Error& error) {
    throw WorldError("can't read the index at " + folder.string() + ": " + reason_of(error));
  }
}

}  // namespace

bool is_optimizing_due(const IndexWriter& writer) {
  const fs::path generation = writer.path();
  std::istringstream whole(Xapian::Database(generation.string()).get_metadata(kWholeKey));
  std::uint64_t bytes = 0;
  std::uint64_t documents = 0;
  if (!(whole >> bytes >> documents) || documents == 0) return false;
  const double expected = static_cast<double>(bytes) * static_cast<double>(writer.documents()) /
                          static_cast<double>(documents);
  const auto now = static_cast<double>(database_bytes(generation));
  return now > expected * 1.5 + static_cast<double>(kMostSlack);
}

void print_stats(const fs::path& folder, std::ostream& out) {
  reading(folder, [&] {
    const OpenedIndex index = open_index(folder);
    const Xapian::Database& database = index.database;
    line(out, "documents") << database.get_doccount() << '\n';
    line(out, "average length") << std::fixed << std::setprecision(1) << database.get_avlength()
                                << " words\n";
    line(out, "terms") << count_terms(database) << '\n';
    print_sizes(current_generation(folder), index.database, out);
    line(out, "format") << index.stamp.schema_version << '\n';
    line(out, "language") << index.stamp.language << '\n';
    line(out, "ICU") << index.stamp.icu << '\n';
    line(out, "analysis") << index.stamp.analysis << '\n';
    line(out, "fingerprint") << content_fingerprint(database) << '\n';
    print_holdings(database, out);
    return 0;
  });
}

bool check(const fs::path& folder, std::ostream& out) {
  return reading(folder, [&] { return Checker(folder, out)(); });
}

}  // namespace dragoman
