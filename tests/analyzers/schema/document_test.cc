#include "analyzers/schema/document.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

namespace dragoman {
namespace {

std::vector<std::string> all(const Document& document, Field field) {
  const auto values = document.all(field);
  return {values.begin(), values.end()};
}

TEST_CASE("a new document has no values") {
  const Document document;
  for (const FieldInfo& row : field_table()) {
    CAPTURE(row.name);
    CHECK_FALSE(document.has(row.field));
    CHECK(document.all(row.field).empty());
    CHECK(document.first(row.field) == "");
  }
  CHECK_FALSE(document.date());
}

TEST_CASE("a field of many keeps its values in order, each once; a field of one the last") {
  for (const FieldInfo& row : field_table()) {
    CAPTURE(row.name);
    Document document;
    for (const char* value : {"b", "", "a", "b"}) document.add(row.field, value);
    using Values = std::vector<std::string>;
    CHECK(all(document, row.field) == (row.many ? Values{"b", "a"} : Values{"b"}));
    CHECK(document.first(row.field) == "b");
    document.clear(row.field);
    CHECK(document == Document());
  }
}

TEST_CASE("a date is kept at its precision") {
  Document document;
  for (const char* text : {"2008", "2008-04", "2008-04-17", "2008-04-17T10:26Z"}) {
    document.set_date(*parse_iso_date(text));
    CHECK(document.first(Field::kDate) == text);
    CHECK(document.date() == parse_iso_date(text));
  }
}

TEST_CASE("documents are equal by their values") {
  Document a;
  Document b;
  a.add(Field::kTags, "PHUM");
  CHECK_FALSE(a == b);
  b.add(Field::kTags, "PHUM");
  CHECK(a == b);
}

}  // namespace
}  // namespace dragoman
