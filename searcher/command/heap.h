#pragma once

namespace dragoman {

/// Lets the memory that this process allocates from now on lie in a huge page, as far as the system
/// grants one (Linux, madvise(2), MADV_HUGEPAGE). A search that is a process of its own touches some
/// 400 pages of memory, each of which is a fault: on a machine without nested page tables that was a
/// third of its time. To be called once, before threads start. Without huge pages nothing changes.
void use_huge_pages();

}  // namespace dragoman
