#pragma once
// Numbers of the ranking that change with the length of the query.

#include <array>
#include <cstddef>

namespace dragoman::rank {

/// The values at 2, 4 and 8 concepts: straight lines between them, and the same below and above.
using ByLength = std::array<double, 3>;
double at_length(const ByLength& values, std::size_t concepts);

}  // namespace dragoman::rank
