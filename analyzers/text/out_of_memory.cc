#include "analyzers/text/out_of_memory.h"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <new>

namespace dragoman {
namespace {

constexpr std::size_t kReserve = std::size_t{1} << 20U;
constexpr int kExitCode = 2;

// Arrays and plain pointers, since nothing may be made or destroyed where there is no memory.
struct LastWords {
  std::array<char, 8192> message{};
  std::size_t size = 0;
  char* reserve = nullptr;
  void (*clean_up)() = nullptr;
  std::terminate_handler otherwise = nullptr;
};
LastWords last_words;
std::atomic_flag is_ending = ATOMIC_FLAG_INIT;

[[noreturn]] void print_and_end() {
  [[maybe_unused]] const ssize_t written =
      ::write(STDERR_FILENO, last_words.message.data(), last_words.size);
  std::_Exit(kExitCode);
}

// Called again where cleaning up gets no memory either.
void on_no_memory() {
  if (is_ending.test_and_set()) print_and_end();
  std::free(last_words.reserve);
  if (last_words.clean_up != nullptr) last_words.clean_up();
  print_and_end();
}

// The C++ library terminates without an exception where there is no memory to throw one.
void on_terminate() {
  if (!std::current_exception() || last_words.otherwise == nullptr) on_no_memory();
  last_words.otherwise();
}

}  // namespace

void end_without_memory(const std::string& message, void (*clean_up)()) {
  last_words.size = std::min(message.size(), last_words.message.size() - 1) + 1;
  std::memcpy(last_words.message.data(), message.data(), last_words.size - 1);
  last_words.message[last_words.size - 1] = '\n';
  last_words.clean_up = clean_up;
  if (last_words.reserve == nullptr) {
    last_words.reserve = static_cast<char*>(std::malloc(kReserve));
    if (last_words.reserve != nullptr) std::memset(last_words.reserve, 0, kReserve);
    last_words.otherwise = std::set_terminate(on_terminate);
  }
  std::set_new_handler(on_no_memory);
}

}  // namespace dragoman
