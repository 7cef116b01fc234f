#include "indexer/readers/filter/orphans.h"

#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <system_error>

namespace dragoman {
namespace {

constexpr int kMaxRounds = 1000;  // each ends all there are; some may start others meanwhile

std::mutex& keeping() {
  static std::mutex mutex;
  return mutex;
}

std::set<pid_t> children() {
  std::set<pid_t> found;
  std::error_code failed;
  for (const auto& thread : std::filesystem::directory_iterator("/proc/self/task", failed)) {
    std::ifstream list(thread.path() / "children");
    for (pid_t pid = 0; list >> pid;) found.insert(pid);
  }
  return found;
}

}  // namespace

OrphanKeeper::OrphanKeeper() {
  keeping().lock();
  ::prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0);
  before_ = children();
}

OrphanKeeper::~OrphanKeeper() {
  for (int round = 0; round < kMaxRounds; ++round) {
    bool is_clean = true;
    for (const pid_t pid : children()) {
      if (before_.count(pid) > 0) continue;
      is_clean = false;
      ::kill(pid, SIGKILL);
      while (::waitpid(pid, nullptr, 0) < 0 && errno == EINTR) {
      }
    }
    if (is_clean) break;
  }
  keeping().unlock();
}

}  // namespace dragoman
