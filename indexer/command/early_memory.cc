// GLib, which GMime needs, takes memory while it is loaded, before main(), and aborts where there is
// none. This runs before the libraries' own initialisation (System V ABI, DT_PREINIT_ARRAY) and ends
// the program as it ends elsewhere without memory (out_of_memory.h). So early it asks the system
// alone: the C library doesn't know its environment yet.

#include <sys/mman.h>
#include <unistd.h>

#include <cstddef>
#include <string_view>

namespace {

constexpr std::size_t kNeeded = std::size_t{32} << 20U;  // bytes that mimalloc takes at a time
constexpr int kError = 2;

void look_for_memory(int, char**, char**) {
  static constexpr std::string_view kMessage = "dragoman-index: not enough memory\n";
  void* const probe =
      mmap(nullptr, kNeeded, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (probe == MAP_FAILED) {
    (void)!write(STDERR_FILENO, kMessage.data(), kMessage.size());
    _exit(kError);
  }
  munmap(probe, kNeeded);
}

using Initialiser = void (*)(int, char**, char**);
[[gnu::used, gnu::section(".preinit_array")]] const Initialiser kFirst = look_for_memory;

}  // namespace
