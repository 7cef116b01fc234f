#include "analyzers/text/out_of_memory.h"

#include <unistd.h>

#include <atomic>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <new>

namespace dragoman {
namespace {

constexpr std::size_t kReserve = std::size_t{1} << 20U;
constexpr int kExitCode = 2;

// Raw pointers, since nothing may be made or destroyed where there is no memory.
struct LastWords {
  char* message = nullptr;
  std::size_t size = 0;
  char* reserve = nullptr;
  void (*clean_up)() = nullptr;
};
LastWords last_words;
std::atomic_flag is_ending = ATOMIC_FLAG_INIT;

[[noreturn]] void print_and_end() {
  [[maybe_unused]] const ssize_t written =
      ::write(STDERR_FILENO, last_words.message, last_words.size);
  std::_Exit(kExitCode);
}

// Called again where cleaning up gets no memory either.
void on_no_memory() {
  if (is_ending.test_and_set()) print_and_end();
  std::free(last_words.reserve);
  if (last_words.clean_up != nullptr) last_words.clean_up();
  print_and_end();
}

}  // namespace

void end_without_memory(const std::string& message, void (*clean_up)()) {
  last_words.size = message.size() + 1;
  last_words.message = static_cast<char*>(std::malloc(last_words.size));
  last_words.reserve = static_cast<char*>(std::malloc(kReserve));
  last_words.clean_up = clean_up;
  if (last_words.message == nullptr || last_words.reserve == nullptr) return;
  std::memcpy(last_words.message, message.data(), message.size());
  last_words.message[message.size()] = '\n';
  std::memset(last_words.reserve, 0, kReserve);
  std::set_new_handler(on_no_memory);
}

}  // namespace dragoman
