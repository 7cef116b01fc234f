#include "analyzers/positions/checked_blocks.h"

#include <new>

namespace dragoman {

CheckedBlocks::CheckedBlocks(std::string_view bytes)
    : begin_(bytes.data()),
      bits_(static_cast<std::uint64_t*>(
                std::calloc(bytes.size() / kGrain / kBits + 1, sizeof(std::uint64_t))),
            &std::free) {
  if (bits_ == nullptr) throw std::bad_alloc();
}

}  // namespace dragoman
