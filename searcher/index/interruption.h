#pragma once
// Work that may have to end early: its client is gone, or has waited too long. A search looks now
// and then whether it is still wanted, wherever its time goes: with each list of postings, each
// document whose words are compared, each candidate and each hit.

#include <atomic>
#include <chrono>
#include <exception>

namespace dragoman {

/// Thrown in the middle of a search that isn't wanted any more. Not an error of the caller nor of
/// the index; whoever asked for the interruption catches it.
class Interrupted : public std::exception {
 public:
  const char* what() const noexcept override { return "interrupted"; }
};

/// While it lives, check_interruption() of this thread throws once `unwanted` is true, or once the
/// time `until` has passed. Scopes nest, and each may ask. Keeps a reference.
class InterruptionScope {
 public:
  using Clock = std::chrono::steady_clock;

  explicit InterruptionScope(const std::atomic<bool>& unwanted);
  explicit InterruptionScope(Clock::time_point until);
  ~InterruptionScope();
  InterruptionScope(const InterruptionScope&) = delete;
  InterruptionScope& operator=(const InterruptionScope&) = delete;

  /// Whether this scope asks to end, whatever those around it do.
  bool asks() const;

 private:
  friend void check_interruption();

  const std::atomic<bool>* unwanted_ = nullptr;  // null where there is a time
  Clock::time_point until_;
  const InterruptionScope* before_;
};

/// Throws Interrupted where a scope of this thread asks for it; without a scope it does nothing.
/// Costs about a nanosecond, and with a time now and then a look at the clock.
void check_interruption();

}  // namespace dragoman
