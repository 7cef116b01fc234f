// Tables whose columns have fixed widths, and the layouts that say which.

#include "indexer/readers/table/fixed_reader.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "analyzers/text/error.h"
#include "indexer/readers/table/table_columns.h"
#include "indexer/readers/table/table_layout.h"
#include "tests/support/read_input.h"

namespace dragoman {
namespace {

using Strings = std::vector<std::string>;

using FixedRead = test::InputRead;

FixedRead read_fixed(const std::string& layout, std::string bytes, const std::string& chosen = "") {
  const TableLayout columns = parse_table_layout("l.txt", layout);
  ReaderOptions options;
  options.most_bytes = 1000;
  options.layout = &columns;
  options.columns = read_chosen_columns(chosen);
  return test::read_input("t.dat", std::move(bytes), options);
}

std::string layout_refusal(const std::string& layout) {
  try {
    parse_table_layout("l.txt", layout);
  } catch (const UsageError& error) {
    return error.what();
  }
  return "";
}

const std::string kLayout =
    "# a reel index\ndoc_nbr 1-5\ndate\t6-15\nsubject 17-  # to the end\nreel 1-2\n";

}  // namespace

TEST_CASE("the lines of a table of fixed columns are documents by its layout") {
  const FixedRead read = read_fixed(kLayout,
                                    "T07  1962-05-04 Of lanterns at the quay\n\nT08  1962-05-05 "
                                    "Étrave mouillée\r\nT09\n");
  REQUIRE(read.documents.size() == 2);
  const SourceDocument& first = read.documents.front();
  CHECK(first.path == "/in/t.dat:1");
  CHECK(first.given.first(Field::kId) == "T07");
  CHECK(first.given.first(Field::kDate) == "1962-05-04");
  CHECK(first.given.first(Field::kTitle) == "Of lanterns at the quay");
  CHECK(first.note ==
        "read as a table of fixed columns: id=doc_nbr, date=date, title=subject; columns that "
        "aren't read: reel");
  CHECK(read.documents.back().given.first(Field::kTitle) == "Étrave mouillée");
  CHECK(read.documents.back().note.empty());
  CHECK(read.errors == Strings{"/in/t.dat:3: neither text nor title (the row begins on line 4)"});
}

TEST_CASE("columns count characters, and the user may name which is which") {
  const FixedRead read = read_fixed("a 1-4\nb 5", "ééééx\n", "title=a,text=b");
  REQUIRE(read.documents.size() == 1);
  CHECK(read.documents.front().given.first(Field::kTitle) == "éééé");
  CHECK(read.documents.front().text == "x");
}

TEST_CASE("a layout is for plain text alone, and says what is wrong with it") {
  CHECK(read_fixed(kLayout, "{\"text\":\"wet\"}\n").documents.front().format.name == "jsonl");
  CHECK(read_fixed("a 1-4\n", "fish\n").errors ==
        Strings{"/in/t.dat: its layout names no columns that are known (--columns names them)"});
  CHECK_THAT(read_fixed(kLayout, std::string(2000, 'x') + "\n").errors.front(),
             Catch::Contains("too large for one document"));
  CHECK(layout_refusal("") == "l.txt: no columns in it");
  for (const char* const line :
       {"a", "a 0-4", "a 4-3", "a x", "a 1-x", "a 1-4 x", "a 1+4", "a 99999999999999999999"}) {
    CHECK(layout_refusal(std::string("b 1\n") + line) ==
          "l.txt: line 2: a column's name and its characters are needed, such as: subject 21-80");
  }
  std::string many;
  for (int i = 0; i < 70; ++i) many += "a 1\n";
  CHECK(layout_refusal(many) == "l.txt: line 65: more than 64 columns");
  CHECK_THROWS_AS(read_table_layout("/nonexistent/l.txt"), UsageError);
}

}  // namespace dragoman
