// A saved page, by the reader for it, whatever it begins with.

#include "indexer/readers/html/html_reader.h"
#include "tests/fuzz/documents.h"
#include "tests/fuzz/targets.h"

namespace dragoman::fuzz {

void fuzz_html(std::string_view bytes) {
  check_documents(bytes, kHtmlFormat);
}

}  // namespace dragoman::fuzz
