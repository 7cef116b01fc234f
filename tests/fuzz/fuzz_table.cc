// A table with a header row; and, up to an empty line, the layout of one with fixed columns, whose
// lines come after it.

#include <string>

#include "analyzers/text/error.h"
#include "analyzers/text/utf8.h"
#include "indexer/readers/table/table_layout.h"
#include "indexer/readers/table/table_reader.h"
#include "tests/fuzz/documents.h"
#include "tests/fuzz/targets.h"

namespace dragoman::fuzz {
namespace {

void check_layout(std::string_view layout_text, const std::string& line) {
  try {
    const TableLayout layout = parse_table_layout("layout", layout_text);
    const auto columns = columns_of(layout, line);
    require(columns.size() == layout.columns.size(), "each column has a value");
    for (const std::string& column : columns) {
      require(is_utf8(column), "a column is cut between characters");
    }
  } catch (const UsageError&) {  // it says what is wrong
  }
}

}  // namespace

void fuzz_table(std::string_view bytes) {
  const std::size_t end = bytes.find("\n\n");
  if (end != std::string_view::npos) {
    check_layout(bytes.substr(0, end), decode_text(std::string(bytes.substr(end + 2))).text);
  }
  check_documents(bytes, kTableFormat);
}

}  // namespace dragoman::fuzz
