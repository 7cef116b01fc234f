// XML of any kind.

#include "indexer/readers/markup/markup_reader.h"
#include "tests/fuzz/documents.h"
#include "tests/fuzz/targets.h"

namespace dragoman::fuzz {

void fuzz_markup(std::string_view bytes) {
  check_documents(bytes, kMarkupFormat);
}

}  // namespace dragoman::fuzz
