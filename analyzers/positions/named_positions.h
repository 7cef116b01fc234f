#pragma once
// A document's written words and the positions of its terms under their names, as a build hands them
// from the thread that reads the document to the one that writes the file of positions
// (position_file.h). They are never kept.
//
// Bytes:
//   varint    (encoding.h) the length of the written words
//   bytes     they (written_words.h)
// then for each term:
//   varint    the length of its name
//   bytes     the name
//   varint    the length of what follows
//   varint    twice the number of positions; 1 more where the document has the term as often
//   varints   the positions, ascending, each less the one before

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/schema/encoding.h"
#include "analyzers/schema/forward_index.h"

namespace dragoman {

void put_named_positions(std::span<const TermPositions> terms, std::string_view written,
                         std::string& out);

/// Positions as they are above: their number, and they.
void put_position_steps(std::span<const std::uint32_t> positions, bool is_counted,
                        std::string& out);

/// Adds them, and takes them from the front of the bytes. Returns whether they are counted.
bool append_position_steps(std::string_view& steps, std::vector<std::uint32_t>& out);

/// Whether there are none.
inline bool has_no_positions(std::string_view steps) {
  return steps.size() == 1;
}

/// Calls `visit(name, steps)` for each term, `steps` as put_position_steps() writes them. Returns the
/// written words.
template <typename Visit>
std::string_view for_each_named(std::string_view bytes, Visit visit) {
  const auto take = [&bytes] {
    const std::size_t size = take_varint(bytes);
    if (size > bytes.size()) throw_damaged();
    const std::string_view part = bytes.substr(0, size);
    bytes.remove_prefix(size);
    return part;
  };
  const std::string_view written = take();
  while (!bytes.empty()) {
    const std::string_view name = take();
    visit(name, take());
  }
  return written;
}

}  // namespace dragoman
