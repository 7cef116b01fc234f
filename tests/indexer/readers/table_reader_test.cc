// Tables with a header row: which columns are read, by known names or the user's word.

#include "indexer/readers/table/table_reader.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "analyzers/text/error.h"
#include "indexer/readers/table/table_columns.h"
#include "tests/support/read_input.h"

namespace dragoman {
namespace {

using Strings = std::vector<std::string>;

using TableRead = test::InputRead;

TableRead read_table(std::string bytes, const std::string& columns = "") {
  ReaderOptions options;
  options.most_bytes = std::size_t{1} << 20U;
  options.columns = read_chosen_columns(columns);
  return test::read_input("t", std::move(bytes), options);
}

}  // namespace

TEST_CASE("a table's known columns are read, said, and the others named") {
  const TableRead read = read_table(
      "Doc ID,Subject,Authored,Shelf,Body\n7,On fish,12/28/1966,B,\"The quay, all of it,\nis "
      "wet.\"\n"
      "8,On dues,1998-04-07,C,Dry.\n");
  REQUIRE(read.documents.size() == 2);
  const SourceDocument& first = read.documents.front();
  CHECK(first.format == kTableFormat);
  CHECK(first.path == "/in/t:2");
  CHECK(first.text == "The quay, all of it,\nis wet.");
  CHECK(first.given.first(Field::kId) == "7");
  CHECK(first.given.first(Field::kTitle) == "On fish");
  CHECK(first.given.first(Field::kDate) == "1966-12-28");
  CHECK(first.note ==
        "read as a table: id=Doc ID, title=Subject, date=Authored, text=Body; columns that aren't "
        "read: Shelf");
  CHECK(read.documents.back().note.empty());
}

TEST_CASE("tabs, semicolons and bars divide tables too") {
  for (const std::string sign : {"\t", ";", "|"}) {
    const TableRead read = read_table("id" + sign + "text\n7" + sign + "wet, dry\n");
    REQUIRE(read.documents.size() == 1);
    CHECK(read.documents.front().text == "wet, dry");
    CHECK(read.documents.front().given.first(Field::kId) == "7");
  }
}

TEST_CASE("columns that the user names are read, and no others") {
  const TableRead read = read_table("nr,what,text\n7,The quay is wet.,x\n", "id=nr,text=what");
  REQUIRE(read.documents.size() == 1);
  CHECK(read.documents.front().text == "The quay is wet.");
  CHECK(read.documents.front().given.first(Field::kId) == "7");
  CHECK_THAT(read.documents.front().note, Catch::Contains("columns that aren't read: text"));
  CHECK_THROWS_AS(read_chosen_columns("fish=nr"), UsageError);
  CHECK_THROWS_AS(read_chosen_columns("id"), UsageError);
  CHECK_THROWS_AS(read_chosen_columns("id="), UsageError);
}

TEST_CASE("a row that can't be taken is named, and the next is read") {
  const TableRead read = read_table("id,text\n1,wet\n2,dry,old\n3,\n4,new\n");
  CHECK(read.documents.size() == 2);
  CHECK(read.errors ==
        Strings{"/in/t:3: a row of 3 columns where there should be 2 (the row begins on line 3)",
                "/in/t:4: neither text nor title (the row begins on line 4)"});
}

TEST_CASE("prose and tables of other columns are no known tables") {
  for (const char* const text :
       {"Title, text and date of the quay:\nIt is wet, dry and old.\n", "a,b\n1,2\n3,4\n",
        "Dear Sir,\nwe have received your text,\nand so on.\n", "text\nwet\n", "id,text\n",
        "id,text\nprose follows here\n", "", "\n"}) {
    CAPTURE(text);
    CHECK_FALSE(looks_like_known_table(text));
  }
}

}  // namespace dragoman
