#pragma once
// SIGINT and SIGTERM end what is being done at the next place where it can be left.

#include <csignal>

namespace dragoman {

/// From now on these signals are only noted.
void catch_signals();

/// Not 0 once one of them has come.
const volatile std::sig_atomic_t& interruption();

/// While one is alive, this thread, and threads that it makes, aren't interrupted by them.
class SignalsBlocked {
 public:
  SignalsBlocked();
  ~SignalsBlocked();
  SignalsBlocked(const SignalsBlocked&) = delete;
  SignalsBlocked& operator=(const SignalsBlocked&) = delete;

  /// The mask from before, for calls that wait with it (ppoll).
  const sigset_t& before() const { return before_; }

 private:
  sigset_t before_{};
};

}  // namespace dragoman
