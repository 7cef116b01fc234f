#include "indexer/store/upkeep.h"

#include <xapian.h>

#include <algorithm>
#include <iomanip>
#include <sstream>
#include <string>
#include <string_view>
#include <system_error>

#include "analyzers/positions/position_file.h"
#include "analyzers/schema/field.h"
#include "analyzers/schema/index_files.h"
#include "indexer/readers/source/sizes.h"
#include "indexer/store/content_sum.h"
#include "indexer/store/generation.h"
#include "indexer/store/holdings.h"
#include "indexer/store/read_index.h"

namespace dragoman {
namespace {

namespace fs = std::filesystem;

// An index is due once it has half as much again as when it was last made whole, and this.
constexpr std::uint64_t kMaxSlack = std::uint64_t{8} << 20U;
constexpr int kNameWidth = 16;
constexpr int kPartWidth = 24;  // the longest name of a level, and blanks

std::ostream& line(std::ostream& out, std::string_view name) {
  return out << std::left << std::setw(kNameWidth) << name;
}

std::uint64_t file_bytes(const std::vector<fs::path>& generations, std::string_view file) {
  std::uint64_t bytes = 0;
  for (const fs::path& generation : generations) {
    std::error_code error;
    const auto size = fs::file_size(generation / file, error);
    if (!error) bytes += size;
  }
  return bytes;
}

std::uint64_t value_bytes(const Xapian::Database& database, unsigned slot) {
  std::uint64_t bytes = 0;
  const auto end = database.valuestream_end(slot);
  for (auto value = database.valuestream_begin(slot); value != end; ++value) {
    bytes += (*value).size();
  }
  return bytes;
}

void print_sizes(const std::vector<fs::path>& generations, const Xapian::Database& database,
                 std::ostream& out) {
  std::uint64_t bytes = 0;
  for (const fs::path& generation : generations) bytes += database_bytes(generation);
  line(out, "size") << print_bytes(bytes) << '\n';
  const auto part = [&](std::string_view name, std::uint64_t of_part) {
    line(out, "  " + std::string(name)) << print_bytes(of_part) << '\n';
  };
  // Values lie among the postings.
  const std::uint64_t records = value_bytes(database, kRecordSlot);
  const std::uint64_t forward = value_bytes(database, kForwardSlot);
  const std::uint64_t postings = file_bytes(generations, "postlist.glass");
  part("records", records);
  part("positions", forward + file_bytes(generations, kPositionFileName));
  part("term lists", file_bytes(generations, "termlist.glass"));
  part("postings", postings - std::min(postings, records + forward));
}

// "shard-2", "secret"
void print_part(const fs::path& part, const Xapian::Database& database, std::ostream& out) {
  const fs::path name =
      part.filename() == "index" ? part.parent_path().filename() : part.filename();
  out << std::left << std::setw(kPartWidth) << name.string() << database.get_doccount()
      << " documents\n";
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

void print_stats(const std::vector<fs::path>& parts, std::ostream& out) {
  read_index(parts.front(), [&] {
    Xapian::Database all;
    ContentSum content;
    std::vector<fs::path> generations;
    const Stamp stamp = open_index(parts.front()).stamp;
    for (const fs::path& part : parts) {
      const OpenedIndex index = open_index(part);
      all.add_database(index.database);
      content.toggle(ContentSum(index.database.get_metadata(kContentKey)));
      generations.push_back(index.generation);
      if (parts.size() > 1) print_part(part, index.database, out);
    }
    line(out, "documents") << all.get_doccount() << '\n';
    line(out, "average length") << std::fixed << std::setprecision(1) << all.get_avlength()
                                << " words\n";
    line(out, "terms") << count_terms(all) << '\n';
    print_sizes(generations, all, out);
    line(out, "format") << stamp.schema_version << '\n';
    line(out, "language") << stamp.language << '\n';
    if (stamp.remote) line(out, "remote") << "other machines can search it\n";
    line(out, "ICU") << stamp.icu << '\n';
    line(out, "analysis") << stamp.analysis << '\n';
    line(out, "fingerprint") << printed_fingerprint(content.bytes()) << '\n';
    print_holdings(all, out);
    return 0;
  });
}

}  // namespace dragoman
