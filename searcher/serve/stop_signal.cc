#include "searcher/serve/stop_signal.h"

#include <sys/signalfd.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <string>

#include "analyzers/text/error.h"

namespace dragoman {

// Threads made later inherit the mask.
StopSignal::StopSignal() {
  std::signal(SIGPIPE, SIG_IGN);
  sigset_t ends;
  sigemptyset(&ends);
  sigaddset(&ends, SIGTERM);
  sigaddset(&ends, SIGINT);
  pthread_sigmask(SIG_BLOCK, &ends, nullptr);
  descriptor_ = signalfd(-1, &ends, SFD_CLOEXEC);
  if (descriptor_ < 0)
    throw WorldError(std::string("can't wait for signals: ") + std::strerror(errno));
}

StopSignal::~StopSignal() {
  close(descriptor_);
}

}  // namespace dragoman
