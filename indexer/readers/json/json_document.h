#pragma once
// A document written as one JSON object. Its keys are the fields' names and what other collections
// call them ("countries", "author", "keywords" ...); what stands under other keys is passed over
// and not kept, however deep or large.

#include <string>
#include <string_view>

#include "analyzers/schema/document.h"

namespace dragoman {

struct JsonDocument {
  Document given;       // but for the text
  std::string text;     // several are divided by empty lines, the keywords last
  std::string unread;   // the keys passed over, as a list for the user
  std::string note;     // for the user: what was mended; mostly empty
  std::string failure;  // why it can't be taken, such as "not JSON"; "" where it can
};

/// Reads text and numbers, and arrays of at most 1000 of them. Takes linear time, and memory for
/// what it returns. Of a key that is there twice the later counts.
JsonDocument read_json_document(std::string_view json);

}  // namespace dragoman
