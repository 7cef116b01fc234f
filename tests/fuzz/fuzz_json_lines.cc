// JSON Lines, in which any field may be given any value: so down to the index's terms.

#include "indexer/readers/json/json_lines_reader.h"
#include "tests/fuzz/documents.h"
#include "tests/fuzz/targets.h"

namespace dragoman::fuzz {

void fuzz_json_lines(std::string_view bytes) {
  check_indexed_documents(bytes, kJsonLinesFormat);
}

}  // namespace dragoman::fuzz
