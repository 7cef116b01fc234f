#pragma once

#include <cstdint>
#include <string>

namespace dragoman {

/// "312 bytes", "4.2 KB", "64.0 MB": powers of 1024, for people.
std::string print_bytes(std::uint64_t bytes);

}  // namespace dragoman
