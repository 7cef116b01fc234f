#include "searcher/index/interruption.h"

namespace dragoman {
namespace {

thread_local const std::atomic<bool>* current = nullptr;

}  // namespace

InterruptionScope::InterruptionScope(const std::atomic<bool>& unwanted) : before_(current) {
  current = &unwanted;
}

InterruptionScope::~InterruptionScope() {
  current = before_;
}

void check_interruption() {
  if (current != nullptr && current->load(std::memory_order_relaxed)) throw Interrupted();
}

}  // namespace dragoman
