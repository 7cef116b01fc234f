// GLib, which GMime needs, takes memory while it is loaded, before main(), and aborts where there is
// none. This runs before the libraries' own initialisation (System V ABI, DT_PREINIT_ARRAY) and ends
// the program as it ends elsewhere without memory (out_of_memory.h).

#include <unistd.h>

#include <cstdlib>
#include <string_view>

namespace {

constexpr std::size_t kNeeded = std::size_t{256} << 10U;  // bytes
constexpr int kError = 2;

// The compiler may leave out memory that nobody looks at.
void* volatile probed = nullptr;

void look_for_memory(int, char**, char**) {
  static constexpr std::string_view kMessage = "dragoman-index: not enough memory\n";
  probed = std::malloc(kNeeded);
  if (probed == nullptr) {
    (void)!write(STDERR_FILENO, kMessage.data(), kMessage.size());
    _exit(kError);
  }
  std::free(probed);
}

using Initialiser = void (*)(int, char**, char**);
[[gnu::used, gnu::section(".preinit_array")]] const Initialiser kFirst = look_for_memory;

}  // namespace
