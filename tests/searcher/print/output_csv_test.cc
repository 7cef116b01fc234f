#include "searcher/print/output_csv.h"

#include <catch2/catch.hpp>
#include <map>

using dragoman::csv_cell;

TEST_CASE("cells are quoted where they have to be") {
  const std::map<std::string, std::string> table = {
      {"", ""},
      {"plain", "plain"},
      {"a,b", "\"a,b\""},
      {"say \"tea\"", "\"say \"\"tea\"\"\""},
      {"two\r\nlines\tx", "two  lines x"},
      {" led", "\" led\""},
      {"Zürich; Bern", "Zürich; Bern"},
      {"\x1B[31m", "[31m"},
  };
  for (const auto& [text, cell] : table) CHECK(csv_cell(text) == cell);
}

TEST_CASE("no cell is a formula") {
  const std::map<std::string, std::string> table = {
      {"=1+2", "'=1+2"}, {"=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""},
      {"+1", "'+1"},     {"-talks", "'-talks"},
      {"@sum", "'@sum"}, {"\x01=1", "'=1"},
      {"a=b", "a=b"},
  };
  for (const auto& [text, cell] : table) CHECK(csv_cell(text) == cell);
}
