// A table of cables, by the reader for it, whatever it begins with.

#include "indexer/readers/table/csv_reader.h"
#include "tests/fuzz/documents.h"
#include "tests/fuzz/targets.h"

namespace dragoman::fuzz {

void fuzz_csv(std::string_view bytes) {
  check_documents(bytes, kCsvFormat);
}

}  // namespace dragoman::fuzz
