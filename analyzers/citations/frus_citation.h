#pragma once
// Citations of documents in Foreign Relations of the United States. Pure functions.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/citations/text_citation.h"

namespace dragoman {

struct FrusCitations {
  std::vector<TextCitation> found;
  std::size_t end = 0;  // of what was read; the beginning where it was no citation of a volume
};

/// Those of "Foreign Relations, 1969–1976, volume XII, Soviet Union, Documents 150 and 151" and
/// "FRUS 1969-76, vol. E-5, Part 1, Document 3", whose first word begins at `begin`. A volume
/// without a number has no id, so its documents are read and left out.
FrusCitations frus_citations(std::string_view text, std::size_t begin);

/// Those of "Document 150" and "Documents 12, 14 and 21", in the same volume.
FrusCitations own_volume_citations(std::string_view text, std::size_t begin,
                                   const std::string& volume);

/// Absent for what is no Roman number in letters up to C.
std::optional<int> roman_number(std::string_view text);

}  // namespace dragoman
