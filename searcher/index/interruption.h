#pragma once
// Work that may have to end early: its client is gone, or has waited too long. A search looks now
// and then whether it is still wanted, wherever its time goes: with each list of postings, each
// document whose words are compared, each candidate and each hit.

#include <atomic>
#include <exception>

namespace dragoman {

/// Thrown in the middle of a search that isn't wanted any more. Not an error of the caller nor of
/// the index; whoever asked for the interruption catches it.
class Interrupted : public std::exception {
 public:
  const char* what() const noexcept override { return "interrupted"; }
};

/// While it lives, check_interruption() of this thread throws once `unwanted` is true. Scopes nest:
/// the innermost counts. Keeps a reference.
class InterruptionScope {
 public:
  explicit InterruptionScope(const std::atomic<bool>& unwanted);
  ~InterruptionScope();
  InterruptionScope(const InterruptionScope&) = delete;
  InterruptionScope& operator=(const InterruptionScope&) = delete;

 private:
  const std::atomic<bool>* before_;
};

/// Throws Interrupted where the scope of this thread asks for it; without a scope it does nothing.
/// Costs about a nanosecond.
void check_interruption();

}  // namespace dragoman
