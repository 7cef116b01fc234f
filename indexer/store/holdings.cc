// Values are read from their slots, all documents in order. A title has no slot: a document has one
// where it has a term of the title's words, else its record decides.

#include "indexer/store/holdings.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzers/schema/record.h"
#include "analyzers/schema/terms.h"
#include "analyzers/schema/values.h"
#include "analyzers/text/display.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxLines = 60;
constexpr std::size_t kLongestName = 40;  // bytes
constexpr std::size_t kGap = 2;           // columns

enum Count { kDocuments, kNoDate, kNoCountry, kNoClassification, kNoTitle, kCounts };
constexpr std::array<std::string_view, kCounts> kHeadings = {"documents", "no date", "no country",
                                                             "no classification", "no title"};

using Counts = std::array<std::uint64_t, kCounts>;
using Groups = std::map<std::string, Counts>;
using Line = std::pair<std::string, Counts>;

// A field's slots, read forwards.
class SlotStream {
 public:
  SlotStream(const Xapian::Database& database, Field field)
      : SlotStream(database, static_cast<Xapian::valueno>(info(field).slot)) {}

  // "" for a document without a value.
  std::string of(Xapian::docid document) {
    if (at_ != end_) at_.skip_to(document);
    return at_ != end_ && at_.get_docid() == document ? *at_ : std::string();
  }

 private:
  SlotStream(const Xapian::Database& database, Xapian::valueno slot)
      : at_(database.valuestream_begin(slot)), end_(database.valuestream_end(slot)) {}

  Xapian::ValueIterator at_;
  Xapian::ValueIterator end_;
};

// By number, the documents with a word in the title.
std::vector<bool> titled_documents(const Xapian::Database& database) {
  std::vector<bool> titled(database.get_lastdocid() + std::size_t{1});
  const std::string prefix = word_term(Field::kTitle, "");
  for (auto term = database.allterms_begin(prefix); term != database.allterms_end(prefix); ++term) {
    for (auto at = database.postlist_begin(*term); at != database.postlist_end(*term); ++at)
      titled[*at] = true;
  }
  return titled;
}

class Holdings {
 public:
  explicit Holdings(const Xapian::Database& database) : database_(database) {
    const std::vector<bool> titled = titled_documents(database);
    SlotStream dates(database, Field::kDate);
    SlotStream countries(database, Field::kCountry);
    SlotStream classifications(database, Field::kClassification);
    SlotStream kinds(database, Field::kKind);
    SlotStream collections(database, Field::kCollection);
    for (auto at = database.postlist_begin(""); at != database.postlist_end(""); ++at) {
      const std::string date = dates.of(*at);
      Counts counts{1};
      counts[kNoDate] = date.empty() ? 1 : 0;
      counts[kNoCountry] = countries.of(*at).empty() ? 1 : 0;
      counts[kNoClassification] = classifications.of(*at).empty() ? 1 : 0;
      counts[kNoTitle] = titled[*at] || has_title(*at) ? 0 : 1;
      add(counts, all_);
      add(counts, kinds_[name_of(kinds.of(*at))]);
      add(counts, years_[date.empty() ? "undated" : date.substr(0, 4)]);
      add_to_collections(collections.of(*at), counts);
    }
  }

  void print(std::ostream& out) const {
    const auto collections = largest(collections_);
    const auto kinds = largest(kinds_);
    auto years = largest(years_);
    std::sort(years.begin(), years.end());  // digits come before "undated"
    const std::size_t width = std::max({widest(collections), widest(kinds), widest(years)});
    print_headings(width, out);
    print_line({"all", all_}, width, out);
    print_group("collection", collections, collections_.size(), width, out);
    print_group("kind", kinds, kinds_.size(), width, out);
    print_group("year", years, years_.size(), width, out);
  }

 private:
  static void add(const Counts& counts, Counts& sum) {
    for (std::size_t i = 0; i < kCounts; ++i) sum[i] += counts[i];
  }

  static std::string name_of(const std::string& value) {
    return value.empty() ? "unknown" : printable(shortened(value, kLongestName));
  }

  void add_to_collections(const std::string& slot, const Counts& counts) {
    if (slot.empty()) add(counts, collections_["unknown"]);
    for (const std::string_view value : decode_list(slot))
      add(counts, collections_[name_of(std::string(value))]);
  }

  bool has_title(Xapian::docid document) const {
    return decode_record_but_text(database_.get_document(document).get_value(kRecordSlot))
        .has(Field::kTitle);
  }

  static std::vector<Line> largest(const Groups& groups) {
    std::vector<Line> lines(groups.begin(), groups.end());
    std::stable_sort(lines.begin(), lines.end(), [](const Line& a, const Line& b) {
      return a.second[kDocuments] > b.second[kDocuments];
    });
    if (lines.size() > kMaxLines) lines.resize(kMaxLines);
    return lines;
  }

  // Names are indented below their group's.
  static std::size_t widest(const std::vector<Line>& lines) {
    std::size_t width = 0;
    for (const Line& line : lines) width = std::max(width, 2 + display_columns(line.first));
    return width;
  }

  static void print_cell(std::string_view text, std::size_t width, std::ostream& out) {
    const std::size_t used = display_columns(text);
    out << std::string(width - std::min(width, used), ' ') << text;
  }

  static void print_headings(std::size_t width, std::ostream& out) {
    out << '\n' << std::string(width, ' ');
    for (const std::string_view heading : kHeadings)
      print_cell(heading, kGap + heading.size(), out);
    out << '\n';
  }

  static void print_line(const Line& line, std::size_t width, std::ostream& out) {
    out << line.first << std::string(width - std::min(width, display_columns(line.first)), ' ');
    for (std::size_t i = 0; i < kCounts; ++i)
      print_cell(std::to_string(line.second[i]), kGap + kHeadings[i].size(), out);
    out << '\n';
  }

  static void print_group(std::string_view name, const std::vector<Line>& lines, std::size_t groups,
                          std::size_t width, std::ostream& out) {
    out << name << '\n';
    for (const Line& line : lines) print_line({"  " + line.first, line.second}, width, out);
    if (lines.size() < groups) out << "  and " << groups - lines.size() << " more\n";
  }

  const Xapian::Database& database_;
  Counts all_{};
  Groups collections_;
  Groups kinds_;
  Groups years_;
};

}  // namespace

void print_holdings(const Xapian::Database& database, std::ostream& out) {
  Holdings(database).print(out);
}

}  // namespace dragoman
