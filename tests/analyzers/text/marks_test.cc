#include "analyzers/text/marks.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "tests/support/token_tables.h"

namespace dragoman {
namespace {

using test::check_table;
using test::token_table;

const std::vector<std::string> kApostrophes = {
    "'",      "`",      "\u00B4", "\u02B9", "\u02BB", "\u02BC", "\u02BD", "\u02BE",
    "\u02BF", "\u02C8", "\u02CA", "\u02CB", "\u02EE", "\u0384", "\u055A", "\u1FBD",
    "\u1FBF", "\u1FEF", "\u1FFD", "\u1FFE", "\u2018", "\u2019", "\u201B", "\u2032",
    "\u2035", "\u275B", "\u275C", "\uA78C", "\uFF07", "\uFF40"};

TEST_CASE("whatever is typed for an apostrophe within a word is dropped, and one word is left") {
  Analyzer analyzer(Chain::kWords, "english");
  for (const std::string& mark : kApostrophes) {
    CAPTURE(mark);
    CHECK(token_table(analyzer, "the Sha" + mark + "ab camp") == "the[0] shaab[1] camp[2]");
    CHECK(token_table(analyzer, "O" + mark + "Brien said") == "obrien[0] said[1]");
  }
}

TEST_CASE("a possessive ends with any apostrophe, behind a digit too") {
  Analyzer analyzer(Chain::kWords, "english");
  for (const std::string& mark : kApostrophes) {
    CAPTURE(mark);
    CHECK(token_table(analyzer, "Chad" + mark + "s army") == "chad[0] army[1]");
  }
  check_table(analyzer, {{"the G8's aid", "the[0] g8[1] aid[2]"},
                         {"1950\u2019s 1950`s", "1950[0] 1950[1]"},
                         {"5's 5'sum", "5[0] 5[1] sum[2]"}});
}

TEST_CASE("quotation marks round a word are no part of it") {
  Analyzer analyzer(Chain::kWords, "english");
  for (const std::string text : {"`pilot'", "``pilot''", "\u2018pilot\u2019", "\u00B4pilot\u00B4",
                                 "5\u2032 pilot", "\u201Bpilot\u2019"}) {
    CAPTURE(text);
    CHECK(token_table(analyzer, text).find("pilot[") != std::string::npos);
  }
}

TEST_CASE("a Hebrew acronym is one word, whatever its gershayim are typed as") {
  Analyzer analyzer(Chain::kWords, "english");
  for (const std::string mark : {"\u05F4", "\"", "\u201D", "\u201C", "\u201E", "\u2033", "''"}) {
    CAPTURE(mark);
    CHECK(token_table(analyzer, "דו" + mark + "ח חדש") == "דוח[0] חדש[1]");
  }
  for (const std::string mark : {"\u05F3", "'", "\u2019", "\u00B4"}) {
    CAPTURE(mark);
    CHECK(token_table(analyzer, "ג" + mark + "ון") == "גון[0]");
  }
  CHECK(token_table(analyzer, "\"דוח\" \"pilot\"") == "דוח[0] pilot[1]");
}

TEST_CASE("a line's end divides a word if nothing but a hyphen and blanks stand there") {
  CHECK(is_line_division("har", "-\n"));
  CHECK(is_line_division("har\u00AD", "\n  "));
  CHECK_FALSE(is_line_division("har", "\n"));
  CHECK_FALSE(is_line_division("har", "- "));
  CHECK_FALSE(is_line_division("har", "-\nx"));
  CHECK_FALSE(is_line_division("har", "--\n"));
  CHECK(division_length("-\r\n  bour") == 5);
  CHECK(division_length("\u00ADbour") == 2);
  CHECK(division_length("-bour") == 0);
  CHECK(division_length("") == 0);
}

}  // namespace
}  // namespace dragoman
