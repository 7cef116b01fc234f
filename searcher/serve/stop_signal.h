#pragma once
// SIGTERM and SIGINT as something to wait for beside input.

namespace dragoman {

/// From here on the two signals make a descriptor readable instead of ending the process, and
/// writing to a closed pipe is an error and no signal. Once in a process. Throws WorldError.
class StopSignal {
 public:
  StopSignal();
  ~StopSignal();
  StopSignal(const StopSignal&) = delete;
  StopSignal& operator=(const StopSignal&) = delete;

  int descriptor() const { return descriptor_; }

 private:
  int descriptor_;
};

}  // namespace dragoman
