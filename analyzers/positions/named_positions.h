#pragma once
// The positions of a document's terms under their names, as a build hands them from the thread that
// reads the document to the one that writes the file of positions (position_file.h). They are never
// kept.
//
// Bytes, for each term:
//   varint    (encoding.h) the length of its name
//   bytes     the name
//   varint    the length of what follows
//   varint    the number of positions
//   varints   the positions, ascending, each less the one before

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/schema/encoding.h"
#include "analyzers/schema/forward_index.h"

namespace dragoman {

void put_named_positions(std::span<const TermPositions> terms, std::string& out);

/// Adds positions as they are above: their number, and they.
void put_position_steps(std::span<const std::uint32_t> positions, std::string& out);
void append_position_steps(std::string_view& steps, std::vector<std::uint32_t>& out);

/// Calls `visit(name, steps)` for each term, `steps` as put_position_steps() writes them.
template <typename Visit>
void for_each_named(std::string_view bytes, Visit visit) {
  const auto take = [&bytes] {
    const std::size_t size = take_varint(bytes);
    if (size > bytes.size()) throw_damaged();
    const std::string_view part = bytes.substr(0, size);
    bytes.remove_prefix(size);
    return part;
  };
  while (!bytes.empty()) {
    const std::string_view name = take();
    visit(name, take());
  }
}

}  // namespace dragoman
