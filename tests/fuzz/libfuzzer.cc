// What libFuzzer calls. Compiled once for each target, whose function the build names.

#include <cstddef>
#include <cstdint>

#include "tests/fuzz/targets.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  dragoman::fuzz::DRAGOMAN_FUZZ_TARGET({reinterpret_cast<const char*>(data), size});
  return 0;
}
