// A record as it stands in a damaged index.

#include "analyzers/error.h"
#include "analyzers/schema/record.h"
#include "tests/fuzz/targets.h"

namespace dragoman::fuzz {

void fuzz_record(std::string_view bytes) {
  try {
    const Document document = decode_record(bytes);
    require(decode_record(encode_record(document)) == document, "a record holds its document");
  } catch (const WorldError&) {
    // not a record
  }
}

}  // namespace dragoman::fuzz
