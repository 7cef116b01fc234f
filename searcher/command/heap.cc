#include "searcher/command/heap.h"

#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace dragoman {
namespace {

constexpr std::size_t kHugePage = std::size_t{2} << 20U;
constexpr std::size_t kPages = 2;

// Volatile, or compilers leave a block out that nobody reads.
void* volatile gap_block = nullptr;

}  // namespace

// The heap grows up to a huge page's boundary, by a block that is never written nor freed, so that
// what comes after it begins there.
void use_huge_pages() {
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
  const auto end = reinterpret_cast<std::uintptr_t>(::sbrk(0));
  const std::uintptr_t boundary = (end + kHugePage - 1) / kHugePage * kHugePage;
  const std::size_t gap = boundary - end;
  const int room = static_cast<int>((kPages + 1) * kHugePage);  // some is left below the boundary
  if (::mallopt(M_TOP_PAD, room) == 0 || ::mallopt(M_MMAP_THRESHOLD, room) == 0) return;
  ::mallopt(M_TRIM_THRESHOLD, 2 * room);
  gap_block = std::malloc(gap);
  if (reinterpret_cast<std::uintptr_t>(::sbrk(0)) < boundary + kPages * kHugePage) return;
  ::madvise(reinterpret_cast<void*>(boundary), kPages * kHugePage, MADV_HUGEPAGE);
#endif
}

}  // namespace dragoman
