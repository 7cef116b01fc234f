// The allocator's functions, counted, and passed on to the C library's.

#include "tests/growth/counted_memory.h"

#include <cstddef>

namespace {

thread_local dragoman::test::AskedMemory asked;

void count(std::size_t bytes) {
  ++asked.allocations;
  asked.bytes += bytes;
}

}  // namespace

namespace dragoman::test {

AskedMemory asked_memory() {
  return asked;
}

}  // namespace dragoman::test

extern "C" {

void* __libc_malloc(std::size_t bytes);
void* __libc_calloc(std::size_t number, std::size_t bytes);
void* __libc_realloc(void* memory, std::size_t bytes);

void* malloc(std::size_t bytes) {
  count(bytes);
  return __libc_malloc(bytes);
}

void* calloc(std::size_t number, std::size_t bytes) {
  count(number * bytes);
  return __libc_calloc(number, bytes);
}

void* realloc(void* memory, std::size_t bytes) {
  count(bytes);
  return __libc_realloc(memory, bytes);
}

}  // extern "C"
