// A web archive, its records read by what they hold.

#include "indexer/readers/warc/warc_reader.h"
#include "tests/fuzz/documents.h"
#include "tests/fuzz/targets.h"

namespace dragoman::fuzz {

void fuzz_warc(std::string_view bytes) {
  check_documents(bytes, kWarcFormat);
}

}  // namespace dragoman::fuzz
