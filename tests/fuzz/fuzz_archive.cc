// An archive, its members read by what they hold.

#include "tests/fuzz/documents.h"
#include "tests/fuzz/targets.h"

namespace dragoman::fuzz {

void fuzz_archive(std::string_view bytes) {
  check_documents(bytes, kAnyFormat);
}

}  // namespace dragoman::fuzz
