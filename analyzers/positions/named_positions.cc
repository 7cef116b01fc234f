#include "analyzers/positions/named_positions.h"

#include <utility>

namespace dragoman {

void put_position_steps(std::span<const std::uint32_t> positions, bool is_counted,
                        std::string& out) {
  put_varint(2 * positions.size() + (is_counted ? 1 : 0), out);
  std::uint32_t before = 0;
  for (const std::uint32_t position : positions) {
    put_varint(position - std::exchange(before, position), out);
  }
}

bool append_position_steps(std::string_view& steps, std::vector<std::uint32_t>& out) {
  const std::size_t number = take_varint(steps);
  std::uint32_t position = 0;
  for (std::size_t left = number / 2; left > 0; --left) {
    position += static_cast<std::uint32_t>(take_varint(steps));
    out.push_back(position);
  }
  return number % 2 != 0;
}

void put_named_positions(std::span<const TermPositions> terms, std::string_view written,
                         std::string& out) {
  put_varint(written.size(), out);
  out += written;
  std::string steps;
  for (const TermPositions& term : terms) {
    steps.clear();
    put_position_steps(term.positions, term.is_counted, steps);
    put_varint(term.term.size(), out);
    out += term.term;
    put_varint(steps.size(), out);
    out += steps;
  }
}

}  // namespace dragoman
