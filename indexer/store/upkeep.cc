#include "indexer/store/upkeep.h"

#include <xapian.h>

#include <array>
#include <iomanip>
#include <sstream>
#include <string>
#include <string_view>
#include <system_error>

#include "analyzers/schema/forward_index.h"
#include "analyzers/schema/index_files.h"
#include "indexer/readers/source/sizes.h"
#include "indexer/store/generation.h"
#include "indexer/store/holdings.h"
#include "indexer/store/read_index.h"

namespace dragoman {
namespace {

namespace fs = std::filesystem;

// An index is due once it has half as much again as when it was last made whole, and this.
constexpr std::uint64_t kMaxSlack = std::uint64_t{8} << 20U;
constexpr int kNameWidth = 16;

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
  return now > expected * 1.5 + static_cast<double>(kMaxSlack);
}

void print_stats(const fs::path& folder, std::ostream& out) {
  read_index(folder, [&] {
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

}  // namespace dragoman
