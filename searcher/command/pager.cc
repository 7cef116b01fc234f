#include "searcher/command/pager.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <sstream>
#include <string_view>

namespace dragoman {
namespace {

constexpr const char* kUsualPager = "less";

pid_t pager_process = -1;

std::string environment(const char* name) {
  const char* const value = std::getenv(name);
  return value != nullptr ? value : "";
}

bool is_installed(const std::string& program) {
  std::istringstream folders(environment("PATH"));
  for (std::string folder; std::getline(folders, folder, ':');) {
    if (access((std::filesystem::path(folder) / program).c_str(), X_OK) == 0) return true;
  }
  return false;
}

bool is_terminal() {
  const std::string kind = environment("TERM");
  return isatty(STDIN_FILENO) != 0 && isatty(STDOUT_FILENO) != 0 && !kind.empty() && kind != "dumb";
}

// Calls only what is safe after fork.
[[noreturn]] void become_pager(const std::array<int, 2>& pipe, const char* command) {
  dup2(pipe[0], STDIN_FILENO);
  ::close(pipe[0]);
  ::close(pipe[1]);
  execl("/bin/sh", "sh", "-c", command, nullptr);
  _exit(127);
}

}  // namespace

std::optional<std::string> pager_command() {
  const char* const asked = std::getenv("PAGER");
  if (asked == nullptr)
    return is_installed(kUsualPager) ? std::optional(kUsualPager) : std::nullopt;
  const std::string_view command = asked;
  if (command.empty() || command == "cat") return std::nullopt;
  return std::string(command);
}

// Ctrl-C is for the pager: this process waits for it. Ignored signals stay ignored in a child, so
// they are ignored after the fork.
void start_pager() {
  const auto command = is_terminal() ? pager_command() : std::nullopt;
  std::array<int, 2> pipe{};
  if (!command || pipe2(pipe.data(), 0) != 0) return;
  setenv("LESS", "FRX", 0);
  setenv("LV", "-c", 0);
  pager_process = fork();
  if (pager_process == 0) become_pager(pipe, command->c_str());
  if (pager_process > 0) {
    dup2(pipe[1], STDOUT_FILENO);
    std::signal(SIGINT, SIG_IGN);
    std::signal(SIGQUIT, SIG_IGN);
  }
  ::close(pipe[0]);
  ::close(pipe[1]);
}

void end_pager() {
  if (pager_process <= 0) return;
  ::close(STDOUT_FILENO);
  while (waitpid(pager_process, nullptr, 0) < 0 && errno == EINTR) {
  }
}

}  // namespace dragoman
