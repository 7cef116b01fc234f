#include "analyzers/names/authority/authority_reader.h"

#include <catch2/catch.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/text/error.h"

namespace dragoman {
namespace {

std::vector<names::AuthorityRow> read_people(std::string_view table) {
  return names::read_authority_table(names::AuthorityKind::kPerson, table, "people/nowhere.tsv");
}

// What the reader says of a table with this row on its second line; "" where it takes it.
std::string complaint(std::string_view row) {
  try {
    read_people("# a comment\n" + std::string(row) + '\n');
    return "";
  } catch (const InputError& error) {
    return error.what();
  }
}

}  // namespace

TEST_CASE("an authority table is read row by row with the lines of its rows") {
  const auto rows = read_people(
      "# people of nowhere\n\nAnna Bergström\tSE\t1901\t1988\tAnna Bergstrom|?Bergstrom@1930-1950\n"
      "Ivo Kral\tCS CZ\t1920\t\t");
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].line == 3);
  CHECK(rows[0].entry.kind == names::AuthorityKind::kPerson);
  CHECK(rows[0].entry.preferred == "Anna Bergström");
  CHECK(rows[0].entry.countries == "SE");
  CHECK(rows[0].entry.first_year == 1901);
  CHECK(rows[0].entry.last_year == 1988);
  CHECK(rows[0].entry.forms == "Anna Bergstrom|?Bergstrom@1930-1950");
  CHECK(rows[1].line == 4);
  CHECK(rows[1].entry.countries == "CS CZ");
  CHECK(rows[1].entry.last_year == 0);
  CHECK(rows[1].entry.forms.empty());
}

TEST_CASE("a table of places has no columns for years") {
  const auto rows = names::read_authority_table(names::AuthorityKind::kPlace,
                                                "Nowhere\t\tNirgendwo@1964", "places/x.tsv");
  REQUIRE(rows.size() == 1);
  CHECK(rows[0].entry.kind == names::AuthorityKind::kPlace);
  CHECK(rows[0].entry.forms == "Nirgendwo@1964");
}

TEST_CASE("an authority row that isn't well written is refused with its file and line") {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"Ivo Kral\tCZ\t1920\tIvan Kral", "has 4 columns, not 5"},
      {"\tCZ\t1920\t\t", "the name is empty"},
      {"Ivo  Kral\tCZ\t1920\t\t", "the name \"Ivo  Kral\" has blanks at its ends, or two together"},
      {"Ivo Kr\xE1l\tCZ\t1920\t\tIvo Kral", "the name isn't well-formed UTF-8"},
      {"Ivo Kral\tCzechia\t1920\t\t", "\"Czechia\" is no code of a country"},
      {"Ivo Kral\tCZ  CS\t1920\t\t", "\"\" is no code of a country"},
      {"Ivo Kral\tCZ\tabout 1920\t\t", "\"about 1920\" is no year"},
      {"Ivo Kral\tCZ\t1920\t1910\t", "\"Ivo Kral\" died before being born"},
      {"Ivo Kral\tCZ\t1920\t\tKral||Ivan Kral", "a form is empty"},
      {"Ivo Kral\tCZ\t1920\t\tKral |Ivan Kral",
       "a form \"Kral \" has blanks at its ends, or two together"},
      {"Ivo Kral\tCZ\t1920\t\tIvo Král", "the form \"Ivo Král\" isn't ASCII"},
      {"Ivo Kral\tCZ\t1920\t\tKral?", "the form \"Kral?\" has a sign in the wrong place"},
      {"Ivo Kral\tCZ\t1920\t\tKral@", "\"\" is no period of years"},
      {"Ivo Kral\tCZ\t1920\t\tKral@1930-1920", "\"1930-1920\" is no period of years"},
      {"Ivo Kral\tCZ\t1920\t\tKral@1930-20x0", "\"20x0\" is no year"},
      {"Ivo Kral\tCZ\t1920\t\tKral\r", "ends in a carriage return"},
  };
  CHECK(complaint("Ivo Kral\tCZ\t1920\t\tKral") == "");
  for (const auto& [row, reason] : rows) {
    CHECK(complaint(row) == "people/nowhere.tsv:2: " + reason);
  }
}

}  // namespace dragoman
