// A TEI volume, by the reader for it, whatever it begins with.

#include "indexer/readers/tei/tei_reader.h"
#include "tests/fuzz/documents.h"
#include "tests/fuzz/targets.h"

namespace dragoman::fuzz {

void fuzz_tei(std::string_view bytes) {
  check_documents(bytes, kTeiFormat);
}

}  // namespace dragoman::fuzz
