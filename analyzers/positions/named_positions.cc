#include "analyzers/positions/named_positions.h"

#include <utility>

namespace dragoman {

void put_position_steps(std::span<const std::uint32_t> positions, std::string& out) {
  put_varint(positions.size(), out);
  std::uint32_t before = 0;
  for (const std::uint32_t position : positions) {
    put_varint(position - std::exchange(before, position), out);
  }
}

void append_position_steps(std::string_view& steps, std::vector<std::uint32_t>& out) {
  std::uint32_t position = 0;
  for (std::size_t left = take_varint(steps); left > 0; --left) {
    position += static_cast<std::uint32_t>(take_varint(steps));
    out.push_back(position);
  }
}

void put_named_positions(std::span<const TermPositions> terms, std::string& out) {
  std::string steps;
  for (const TermPositions& term : terms) {
    steps.clear();
    put_position_steps(term.positions, steps);
    put_varint(term.term.size(), out);
    out += term.term;
    put_varint(steps.size(), out);
    out += steps;
  }
}

}  // namespace dragoman
