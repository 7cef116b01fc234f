#pragma once
// How much memory this thread has asked for. Work that grows faster than its input shows in the
// bytes that it copies, and, unlike time, comes out the same on every machine.

#include <cstdint>

namespace dragoman::test {

struct AskedMemory {
  std::uint64_t allocations = 0;
  std::uint64_t bytes = 0;
};

/// Since the thread began, by malloc, calloc, realloc and all that calls them, such as `new`.
AskedMemory asked_memory();

}  // namespace dragoman::test
