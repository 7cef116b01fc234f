#pragma once
// SIGINT and SIGTERM end the work at the next place where it can stop.

#include <csignal>

namespace dragoman {

/// From now on these signals are only recorded.
void catch_signals();

/// Not 0 once one of them has come.
const volatile std::sig_atomic_t& interruption();

/// While one exists, these signals don't interrupt this thread, nor threads that it starts.
class SignalsBlocked {
 public:
  SignalsBlocked();
  ~SignalsBlocked();
  SignalsBlocked(const SignalsBlocked&) = delete;
  SignalsBlocked& operator=(const SignalsBlocked&) = delete;

  /// The signal mask from before, for calls such as ppoll().
  const sigset_t& before() const { return before_; }

 private:
  sigset_t before_{};
};

}  // namespace dragoman
