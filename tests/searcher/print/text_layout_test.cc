#include "searcher/print/text_layout.h"

#include <catch2/catch.hpp>

#include "analyzers/text/display.h"

using namespace dragoman;

TEST_CASE("control characters and direction marks are not printed") {
  CHECK(printable("a\x1B[31mred\x07 b\r\nc\td") == "a[31mred b  c d");
  CHECK(printable("x\u202Ey\u2066z\u0085w") == "xyzw");
  CHECK(printable("Ōhara 大原") == "Ōhara 大原");
  CHECK(printable("a\xFFz") == "az");
}

TEST_CASE("columns are counted as a terminal shows them") {
  CHECK(columns("harbor") == 6);
  CHECK(columns("大原") == 4);
  CHECK(columns("e\u0301") == 1);
  CHECK(columns("\x1B[1mbold\x1B[0m") == 4);
}

TEST_CASE("text is broken at blanks and indented") {
  CHECK(wrap("one two three", 9, 2) == std::vector<std::string>{"  one two", "  three"});
  CHECK(wrap("unbreakable", 5, 2) == std::vector<std::string>{"  unbreakable"});
  CHECK(wrap("", 5, 2).empty());
  CHECK(wrap("大原 大原", 6, 0) == std::vector<std::string>{"大原", "大原"});
}

TEST_CASE("without colour no escape sequence is written") {
  Snippet snippet;
  snippet.text = "the harbor pilot";
  snippet.highlighted = {{4, 10}};
  CHECK(printable_highlighted(snippet, Style{false}, true) == "the harbor pilot");
  CHECK(printable_highlighted(snippet, Style{true}, false) == "the \x1B[1;33mharbor\x1B[0m pilot");
}

TEST_CASE("a text too wide for its place ends with a mark") {
  CHECK(fitted("harbor", 6) == "harbor");
  CHECK(fitted("harbors", 6) == "harbo…");
  CHECK(fitted("大原大原", 6) == "大原…");
  CHECK(fitted("the harbor", 5) == "the…");
  CHECK(fitted("harbor", 0).empty());
}

TEST_CASE("a bar is drawn to an eighth of a column") {
  CHECK(bar_of(10, 10, 3) == "███");
  CHECK(bar_of(5, 10, 3) == "█▌");
  CHECK(bar_of(1, 1000, 3) == "▏");
  CHECK(bar_of(0, 1000, 3).empty());
  CHECK(bar_of(1, 0, 3).empty());
}
