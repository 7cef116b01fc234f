#pragma once
// Citations in running text, and what is known of the document that makes them. Plain values.

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "analyzers/cable/header/reference_list.h"

namespace dragoman {

/// What is known of the document whose text is read.
struct CitingDocument {
  std::string id;           // a document doesn't cite itself; may be empty
  std::optional<int> year;  // a telegram cited without a year is of this one
  std::string volume;       // "frus1969-76v20": that of "Document 150"; empty for other documents
  std::vector<ListedReference> listed;
};

struct TextCitation {
  std::string id;         // "08PARIS1046", "frus1969-76v12/d150", "S/RES/1695"
  std::size_t begin = 0;  // bytes into the text
  std::size_t end = 0;    // past the last

  friend bool operator==(const TextCitation&, const TextCitation&) = default;
};

}  // namespace dragoman
