#include "indexer/readers/source/sizes.h"

#include <array>
#include <cstdio>
#include <string_view>

namespace dragoman {

std::string print_bytes(std::uint64_t bytes) {
  constexpr std::array<std::string_view, 4> kUnits = {"KB", "MB", "GB", "TB"};
  if (bytes < 1024) return std::to_string(bytes) + " bytes";
  double amount = static_cast<double>(bytes) / 1024;
  std::size_t unit = 0;
  while (amount >= 1024 && unit + 1 < kUnits.size()) {
    amount /= 1024;
    ++unit;
  }
  std::array<char, 32> out{};
  std::snprintf(out.data(), out.size(), "%.1f %s", amount, kUnits[unit].data());
  return out.data();
}

}  // namespace dragoman
