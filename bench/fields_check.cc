// How well the fields of cables are read, against a table of what they are.
//
//   fields_check FOLDER TABLE
//
// TABLE: tab-separated, a heading line, then a cable a line: reference, created ("2004-06-09
// 09:09"), classification, origin ("Embassy Madrid"), TAGS with commas. FOLDER: the cables, read as
// dragoman-index reads them. Prints for each field how many are right, and each that isn't.
//
// created: day and hour where the cable has a date-time group, else the year. A row without TAGS is
// not counted for them: the table doesn't say whether there were none.

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <map>
#include <optional>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "analyzers/cable/header/tags_line.h"
#include "analyzers/tags/lookup.h"
#include "analyzers/text/error.h"
#include "indexer/documents/document_builder.h"
#include "indexer/readers/open_reader.h"

namespace {

using dragoman::Document;
using dragoman::Field;

constexpr std::size_t kMaxBytes = std::size_t{64} << 20U;

struct Row {
  std::string reference;
  std::string created;
  std::string classification;
  std::string origin;
  std::set<std::string> tags;
};

std::vector<std::string> split(const std::string& text, char separator) {
  std::vector<std::string> parts;
  std::istringstream stream(text);
  for (std::string part; std::getline(stream, part, separator);) parts.push_back(part);
  return parts;
}

// The table's codes; those it has run together ("EINDETRD") apart, as a telegram's are read.
std::set<std::string> apart(const std::vector<std::string>& tags) {
  std::set<std::string> codes;
  for (const std::string& tag : tags) {
    const auto parts = dragoman::parts_of_glued_tag(tag);
    codes.insert(parts.begin(), parts.end());
    if (parts.empty()) codes.insert(tag);
  }
  return codes;
}

std::vector<Row> read_table(const std::string& path) {
  std::ifstream file(path);
  std::vector<Row> rows;
  std::string line;
  std::getline(file, line);
  while (std::getline(file, line)) {
    auto cells = split(line, '\t');
    cells.resize(5);
    const auto tags = split(cells[4], ',');
    rows.push_back({cells[0], cells[1], cells[2], cells[3], apart(tags)});
  }
  return rows;
}

std::map<std::string, Document> read_cables(const std::string& folder) {
  const auto skipped = [](const std::string& place, const std::string& reason) {
    std::printf("skipped %s: %s\n", place.c_str(), reason.c_str());
  };
  std::map<std::string, Document> cables;
  for (const dragoman::InputFile& file : dragoman::list_files({folder}, {}, skipped)) {
    try {
      const auto reader = dragoman::open_reader(file, {dragoman::kAnyFormat, kMaxBytes});
      while (auto source = reader->next()) {
        auto built = dragoman::build_document(std::move(*source), {});
        if (built.document.first(Field::kKind) == "cable")
          cables[built.ids.front()] = built.document;
      }
    } catch (const dragoman::InputError& error) {
      skipped(file.name, error.what());
    }
  }
  return cables;
}

std::string post_of(const std::string& origin) {
  const dragoman::Post* post = dragoman::find_post(origin);
  return post != nullptr ? std::string(post->name) : origin;
}

// "2004-06-09 09" of both, or the year alone where the cable has no more.
bool same_date(const Document& cable, const std::string& created) {
  const auto date = cable.date();
  if (!date) return false;
  const std::string own = to_iso_string(*date);
  if (date->precision != dragoman::DatePrecision::kMinute) return created.starts_with(own);
  return own.substr(0, 10) == created.substr(0, 10) && own.substr(11, 2) == created.substr(11, 2);
}

// The level and the caveat apart, as the table has them together.
std::string published_classification(const Document& cable) {
  std::string level(cable.first(Field::kClassification));
  for (const std::string& caption : cable.all(Field::kCaptions)) {
    if (caption == "NOFORN" && level.find("//") == std::string::npos) level += "//NOFORN";
  }
  return level;
}

class Tally {
 public:
  explicit Tally(const char* field) : field_(field) {}

  void count(const std::string& reference, bool right, const std::string& read,
             const std::string& table) {
    ++rows_;
    if (right) ++right_;
    if (!right)
      std::printf("%s %s: read '%s', table '%s'\n", reference.c_str(), field_, read.c_str(),
                  table.c_str());
  }

  void print() const {
    std::printf("%-15s %5d of %5d  %6.2f %%\n", field_, right_, rows_,
                rows_ > 0 ? 100.0 * right_ / rows_ : 0);
  }

 private:
  const char* field_;
  int rows_ = 0;
  int right_ = 0;
};

std::string joined(const std::set<std::string>& values) {
  std::string out;
  for (const std::string& value : values) out += (out.empty() ? "" : ",") + value;
  return out;
}

void check(const std::vector<Row>& rows, const std::map<std::string, Document>& cables) {
  Tally reference("reference");
  Tally created("created");
  Tally classification("classification");
  Tally origin("origin");
  Tally tags("TAGS");
  for (const Row& row : rows) {
    const auto found = cables.find(row.reference);
    reference.count(row.reference, found != cables.end(), "", row.reference);
    const Document cable = found == cables.end() ? Document() : found->second;
    const std::string& id = row.reference;
    created.count(id, same_date(cable, row.created), std::string(cable.first(Field::kDate)),
                  row.created);
    const std::string level = published_classification(cable);
    classification.count(id, level == row.classification, level, row.classification);
    const std::string post(cable.first(Field::kPost));
    origin.count(id, post == post_of(row.origin), post, row.origin);
    if (row.tags.empty()) continue;
    const auto all = cable.all(Field::kTags);
    const std::set<std::string> read(all.begin(), all.end());
    tags.count(id, read == row.tags, joined(read), joined(row.tags));
  }
  for (const Tally* tally : {&reference, &created, &classification, &origin, &tags}) tally->print();
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: fields_check FOLDER TABLE\n";
    return 2;
  }
  try {
    const auto rows = read_table(argv[2]);
    const auto cables = read_cables(argv[1]);
    if (rows.empty() || cables.empty()) throw dragoman::UsageError("no rows, or no cables");
    std::printf("%zu cables, %zu rows\n", cables.size(), rows.size());
    check(rows, cables);
    return 0;
  } catch (const std::exception& error) {
    std::cerr << "fields_check: " << error.what() << '\n';
    return 2;
  }
}
