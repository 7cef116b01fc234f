// `operator new` for a program that is linked with Debian's mimalloc, whose own one ends the process
// without a word where it gets no memory: it never asks for the new-handler, since the library hides
// its own std::get_new_handler(). These ask, as the standard has it. malloc() and `operator delete`
// are mimalloc's, so they fit together.

#include <unistd.h>

#include <cstddef>
#include <cstdlib>
#include <new>
#include <string_view>

namespace {

// Before main() no handler is set, and an exception, for which there is no memory either, would end
// the process without a word.
[[noreturn]] void end_at_start() {
  constexpr std::string_view kMessage = "dragoman-index: not enough memory to start\n";
  [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, kMessage.data(), kMessage.size());
  std::_Exit(2);
}

template <typename Allocate>
void* allocate_or_handle(Allocate allocate) {
  for (;;) {
    if (void* const memory = allocate()) return memory;
    const std::new_handler handler = std::get_new_handler();
    if (handler == nullptr) end_at_start();
    handler();
  }
}

std::size_t at_least_one(std::size_t size) {
  return size == 0 ? 1 : size;
}

// A whole number of alignments, as aligned_alloc() wants it.
std::size_t rounded(std::size_t size, std::size_t alignment) {
  return (at_least_one(size) + alignment - 1) / alignment * alignment;
}

}  // namespace

void* operator new(std::size_t size) {
  return allocate_or_handle([&] { return std::malloc(at_least_one(size)); });
}

void* operator new[](std::size_t size) {
  return allocate_or_handle([&] { return std::malloc(at_least_one(size)); });
}

void* operator new(std::size_t size, std::align_val_t alignment) {
  const auto bytes = static_cast<std::size_t>(alignment);
  return allocate_or_handle([&] { return std::aligned_alloc(bytes, rounded(size, bytes)); });
}

void* operator new[](std::size_t size, std::align_val_t alignment) {
  return ::operator new(size, alignment);
}
