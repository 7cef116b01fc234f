#include "searcher/index/ssh_process.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzers/text/strings.h"
#include "analyzers/text/utf8.h"

namespace dragoman {
namespace {

constexpr std::size_t kMostSaid = std::size_t{64} << 10U;

void give(posix_spawn_file_actions_t& actions, int descriptor, int as) {
  if (descriptor < 0) {
    posix_spawn_file_actions_addopen(&actions, as, "/dev/null", O_RDWR, 0);
  } else {
    posix_spawn_file_actions_adddup2(&actions, descriptor, as);
  }
}

// Until it has ended, or that time has passed.
std::string read_said(int descriptor, std::chrono::milliseconds patience) {
  const auto until = std::chrono::steady_clock::now() + patience;
  std::string said;
  while (said.size() < kMostSaid) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
        until - std::chrono::steady_clock::now());
    pollfd waiting = {descriptor, POLLIN, 0};
    if (left.count() <= 0 || poll(&waiting, 1, static_cast<int>(left.count())) == 0) break;
    char block[1024];
    const ssize_t count = read(descriptor, block, sizeof block);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) break;
    said.append(block, static_cast<std::size_t>(count));
  }
  return said;
}

}  // namespace

pid_t start_ssh(const RemotePlace& place, int in_out, int error) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  give(actions, in_out, STDIN_FILENO);
  give(actions, in_out, STDOUT_FILENO);
  give(actions, error, STDERR_FILENO);
  std::vector<std::string> words = {kSshProgram};
  for (std::string& word : split_words(place.arguments())) words.push_back(std::move(word));
  std::vector<char*> arguments;
  for (std::string& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  pid_t process = -1;
  const int failed =
      posix_spawnp(&process, kSshProgram, &actions, nullptr, arguments.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  return failed == 0 ? process : -1;
}

void end_ssh(pid_t process) {
  kill(process, SIGTERM);
  while (waitpid(process, nullptr, 0) < 0 && errno == EINTR) continue;
}

std::string complaint_of_ssh(const RemotePlace& place, std::chrono::milliseconds patience) {
  int ends[2] = {-1, -1};
  if (pipe2(ends, O_CLOEXEC) != 0) return "";
  const pid_t process = start_ssh(place, -1, ends[1]);
  close(ends[1]);
  const std::string said = process < 0 ? std::string() : read_said(ends[0], patience);
  close(ends[0]);
  if (process < 0) return "there is no program ssh";
  end_ssh(process);
  std::string last;
  for (const std::string_view line : split(said, '\n')) {
    if (!trim(line).empty()) last = trim(line);
  }
  return decode_text(last).text;
}

}  // namespace dragoman
