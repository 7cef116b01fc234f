#include "searcher/index/interruption.h"

namespace dragoman {
namespace {

// Checks between two looks at the clock, which cost more than the checks.
constexpr unsigned kBetweenLooks = 16;

thread_local const InterruptionScope* current = nullptr;
thread_local unsigned checks = 0;

}  // namespace

InterruptionScope::InterruptionScope(const std::atomic<bool>& unwanted)
    : unwanted_(&unwanted), before_(current) {
  current = this;
}

InterruptionScope::InterruptionScope(Clock::time_point until) : until_(until), before_(current) {
  current = this;
}

InterruptionScope::~InterruptionScope() {
  current = before_;
}

bool InterruptionScope::asks() const {
  return unwanted_ != nullptr ? unwanted_->load(std::memory_order_relaxed) : Clock::now() > until_;
}

void check_interruption() {
  if (current == nullptr) return;
  const bool looks = ++checks % kBetweenLooks == 0;
  for (const InterruptionScope* scope = current; scope != nullptr; scope = scope->before_) {
    const bool is_asked = scope->unwanted_ != nullptr || looks;
    if (is_asked && scope->asks()) throw Interrupted();
  }
}

}  // namespace dragoman
