#include "analyzers/schema/field.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace dragoman {
namespace {

std::vector<std::string_view> query_names(const FieldInfo& row) {
  std::vector<std::string_view> out;
  std::string_view names = row.query_names;
  while (!names.empty()) {
    const std::size_t bar = names.find('|');
    out.push_back(names.substr(0, bar));
    names.remove_prefix(bar == std::string_view::npos ? names.size() : bar + 1);
  }
  return out;
}

TEST_CASE("the rows are in the order of the enum") {
  for (std::size_t i = 0; i < kFieldCount; ++i) {
    const auto field = static_cast<Field>(i);
    CHECK(field_table()[i].field == field);
    CHECK(&info(field) == &field_table()[i]);
  }
}

TEST_CASE("no two rows share a name, a number or a slot") {
  std::set<std::string_view> names;
  std::set<int> numbers;
  std::set<int> slots;
  for (const unsigned slot : {kRecordSlot, kHashSlot, kForwardSlot, kMarksSlot, kWrittenSlot,
                              kSketchSlot, kRemoteSlot, kRemoteIdSlot, kRemoteValuesSlot}) {
    CHECK(slots.insert(static_cast<int>(slot)).second);
  }
  for (const FieldInfo& row : field_table()) {
    CAPTURE(row.name);
    CHECK(names.insert(row.name).second);
    CHECK(numbers.insert(row.number).second);
    CHECK(row.number > 0);
    CHECK((row.slot == kNoSlot || slots.insert(row.slot).second));
  }
}

// Whether it has terms, and so a name, of its own.
bool is_asked_for(const FieldInfo& row) {
  return row.matching != Matching::kStored && row.matching != Matching::kOfTitle &&
         row.matching != Matching::kOfReferences;
}

TEST_CASE("no prefix begins another, but for that of the running text, which has none") {
  for (const FieldInfo& a : field_table()) {
    CAPTURE(a.name, a.prefix);
    if (!is_asked_for(a)) continue;
    CHECK((a.prefix.empty() == (a.field == Field::kText)));
    CHECK(a.prefix.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == std::string_view::npos);
    for (const FieldInfo& b : field_table()) {
      CAPTURE(b.name, b.prefix);
      CHECK((&a == &b || a.prefix.empty() || !b.prefix.starts_with(a.prefix)));
    }
  }
}

TEST_CASE("a facet has a slot to be counted from") {
  for (const FieldInfo& row : field_table()) {
    CAPTURE(row.name);
    CHECK((!row.facet || row.slot != kNoSlot));
  }
}

TEST_CASE("a field is found by any name that a user may type, in any case, and no two share one") {
  std::set<std::string_view> seen;
  for (const FieldInfo& row : field_table()) {
    if (!is_asked_for(row)) continue;
    REQUIRE_FALSE(query_names(row).empty());
    for (const std::string_view name : query_names(row)) {
      CAPTURE(name);
      CHECK(seen.insert(name).second);
      CHECK(find_field(name) == row.field);
      std::string capital(name);
      capital.front() = static_cast<char>(capital.front() - 'a' + 'A');
      CHECK(find_field(capital) == row.field);
    }
    CHECK(find_field(row.name) == row.field);
  }
  CHECK(find_field("year") == Field::kDate);
  CHECK(find_field("SUBJECT") == Field::kTitle);
}

TEST_CASE("other names are no field") {
  for (const std::string_view name :
       {"", "|", "title|subject", "titl", "titles", "nothing", "http"}) {
    CAPTURE(name);
    CHECK_FALSE(find_field(name));
  }
}

TEST_CASE("the table is the approved one") {
  std::ifstream file(DRAGOMAN_SOURCE_DIR "/tests/analyzers/schema/field_table.approved");
  REQUIRE(file);
  std::ostringstream approved;
  approved << file.rdbuf();
  INFO(
      "The table says what indexes on disk hold. Where the change is meant, raise kSchemaVersion, "
      "then put the version and the new print into tests/analyzers/schema/field_table.approved.");
  CHECK("schema version " + std::to_string(kSchemaVersion) + '\n' + print_field_table() ==
        approved.str());
}

}  // namespace
}  // namespace dragoman
