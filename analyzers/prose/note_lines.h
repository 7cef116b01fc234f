#pragma once
// Lines of a text that speak of the document and not of its matter: the source note of an edited
// volume ("Source: National Archives, NSC Files, ..."), who classified, drafted, cleared or approved
// a telegram, and who signed it. Names in them say little about what a document is about. Pure
// function; safe from any thread.

#include <cstddef>
#include <string_view>
#include <vector>

namespace dragoman {

/// Bytes of a text, the end exclusive.
struct NoteLine {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// Ascending. `is_signed`: a last line of few words in capitals is a signature.
std::vector<NoteLine> find_note_lines(std::string_view text, bool is_signed);

}  // namespace dragoman
