// What stands in a damaged index: a record, a forward index, marks of words.

#include "analyzers/schema/forward_index.h"
#include "analyzers/schema/record.h"
#include "analyzers/schema/word_marks.h"
#include "analyzers/text/error.h"
#include "tests/fuzz/targets.h"

namespace dragoman::fuzz {

namespace {

void read_forward_index(std::string_view bytes) {
  try {
    const ForwardIndex forward{std::string(bytes)};
    for (const std::string_view term : {"", "a", "treaty", "XKcable"}) forward.positions(term);
  } catch (const WorldError&) {
    // not a forward index
  }
}

void read_marks(std::string_view bytes) {
  try {
    const WordMarks marks(bytes);
    for (const std::uint32_t position : {0U, 64U, 4'000'000'000U}) {
      require(marks.byte_behind(position, 100) <= 100, "a mark lies in its text");
      marks.before(position);
    }
  } catch (const WorldError&) {
    // no marks
  }
}

}  // namespace

void fuzz_record(std::string_view bytes) {
  read_forward_index(bytes);
  read_marks(bytes);
  try {
    const Document document = decode_record(bytes);
    require(decode_record(encode_record(document)) == document, "a record holds its document");
  } catch (const WorldError&) {
    // not a record
  }
}

}  // namespace dragoman::fuzz
