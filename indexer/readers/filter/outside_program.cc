#include "indexer/readers/filter/outside_program.h"

#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <string_view>

#include "analyzers/text/error.h"
#include "indexer/readers/filter/orphans.h"

namespace dragoman {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t kMaxErrors = std::size_t{4} << 10U;
constexpr int kNoProgram = 127;
constexpr rlim_t kMaxDescriptors = 64;

class Descriptor {
 public:
  explicit Descriptor(int value = -1) : value_(value) {}
  ~Descriptor() { close(); }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  int get() const { return value_; }
  void set(int value) { value_ = value; }
  bool is_open() const { return value_ >= 0; }
  void close() {
    if (value_ >= 0) ::close(value_);
    value_ = -1;
  }

 private:
  int value_;
};

struct Pipe {
  Descriptor out;
  Descriptor in;

  bool open() {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) return false;
    out.set(ends[0]);
    in.set(ends[1]);
    return true;
  }
};

// What the child needs, made before the fork: after it nothing may be allocated.
struct Launch {
  const char* path;
  std::vector<char*> arguments;
  int input;
  int output;
  int errors;
  const ProgramLimits& limits;
  bool is_isolated;
};

void limit(__rlimit_resource resource, rlim_t most) {
  rlimit former{};
  ::getrlimit(resource, &former);
  const rlim_t value = most < former.rlim_max ? most : former.rlim_max;
  const rlimit both{value, value};
  ::setrlimit(resource, &both);
}

void limit_child(const ProgramLimits& limits) {
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_CPU, limits.cpu_seconds);
  limit(RLIMIT_AS, limits.memory_bytes);
  limit(RLIMIT_FSIZE, limits.file_bytes);
  limit(RLIMIT_NOFILE, kMaxDescriptors);
}

// Handlers end with exec; what is ignored or blocked doesn't.
void restore_signals() {
  for (const int signal : {SIGXFSZ, SIGPIPE, SIGINT, SIGTERM, SIGHUP}) ::signal(signal, SIG_DFL);
  sigset_t none;
  ::sigemptyset(&none);
  ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

void leave_network() {
  if (::unshare(CLONE_NEWNET) == 0) return;
  static_cast<void>(::unshare(CLONE_NEWUSER | CLONE_NEWNET));
}

// Only what is safe after fork.
[[noreturn]] void become(const Launch& launch) {
  static std::array<char*, 5> environment = {
      const_cast<char*>("PATH=/usr/local/bin:/usr/bin:/bin"), const_cast<char*>("LC_ALL=C.UTF-8"),
      const_cast<char*>("HOME=/nonexistent"), const_cast<char*>("OMP_THREAD_LIMIT=1"), nullptr};
  ::setpgid(0, 0);
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  ::dup2(launch.input, STDIN_FILENO);
  ::dup2(launch.output, STDOUT_FILENO);
  ::dup2(launch.errors, STDERR_FILENO);
  ::close_range(STDERR_FILENO + 1, ~0U, 0);
  if (::chdir("/") != 0) ::_exit(kNoProgram);
  restore_signals();
  if (!launch.is_isolated) leave_network();
  limit_child(launch.limits);
  ::execve(launch.path, launch.arguments.data(), environment.data());
  ::_exit(kNoProgram);
}

// Reads what there is; false at the end.
bool take_output(int descriptor, std::size_t most, std::string& kept, bool& is_too_much) {
  std::array<char, std::size_t{64} << 10U> bytes{};
  const ssize_t count = ::read(descriptor, bytes.data(), bytes.size());
  if (count < 0) return errno == EINTR || errno == EAGAIN;
  const std::size_t room = most - kept.size();
  const auto read = static_cast<std::size_t>(count);
  kept.append(bytes.data(), read < room ? read : room);
  is_too_much = is_too_much || read > room;
  return count > 0;
}

class Child {
 public:
  explicit Child(pid_t pid)
      : pid_(pid), ended_(static_cast<int>(::syscall(SYS_pidfd_open, pid, 0))) {
    ::setpgid(pid, pid);
  }
  ~Child() {
    if (pid_ > 0) end();
  }
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;

  int ending() const { return ended_.get(); }

  void kill_group() const { ::kill(-pid_, SIGKILL); }

  // The group goes while the process still holds its number.
  int end() {
    kill_group();
    ::kill(pid_, SIGKILL);  // it may have left its group
    int status = 0;
    while (::waitpid(pid_, &status, 0) < 0 && errno == EINTR) {
    }
    pid_ = -1;
    return status;
  }

 private:
  pid_t pid_;
  Descriptor ended_;
};

class Conversation {
 public:
  Conversation(Child& child, Pipe& output, Pipe& errors, const ProgramLimits& limits,
               bool is_isolated)
      : child_(child),
        output_(output.out),
        errors_(errors.out),
        limits_(limits),
        is_isolated_(is_isolated),
        until_(Clock::now() + limits.time) {}

  ProgramResult run() {
    while (!is_over()) {
      const int left = milliseconds_left();
      if (left <= 0) return stop(ProgramEnd::kTooLong);
      // What left the group may hold the outputs open for ever, so only what is there is read.
      const bool is_quiet = !wait(has_ended_ ? 0 : left);
      if (is_quiet && has_ended_) break;
      if (is_too_much_) return stop(ProgramEnd::kTooMuch);
    }
    const int status = child_.end();
    result_.end = end_of(status);
    return std::move(result_);
  }

 private:
  // The program that isolates another says by its own exit code which signal ended that.
  ProgramEnd end_of(int status) const {
    constexpr int kSignalled = 128;
    if (WIFSIGNALED(status)) return ProgramEnd::kCrashed;
    const int code = WIFEXITED(status) ? WEXITSTATUS(status) : 0;
    if (is_isolated_ && code > kSignalled) return ProgramEnd::kCrashed;
    return code == 0 ? ProgramEnd::kDone : ProgramEnd::kFailed;
  }

  bool is_over() const { return has_ended_ && !output_.is_open() && !errors_.is_open(); }

  int milliseconds_left() const {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until_ - Clock::now());
    return static_cast<int>(left.count());
  }

  // Returns whether anything happened.
  bool wait(int milliseconds) {
    std::array<pollfd, 3> waiting = {pollfd{output_.get(), POLLIN, 0},
                                     pollfd{errors_.get(), POLLIN, 0},
                                     pollfd{has_ended_ ? -1 : child_.ending(), POLLIN, 0}};
    const int ready = ::poll(waiting.data(), waiting.size(), milliseconds);
    if (ready <= 0) return ready < 0;
    bool ignored = false;
    if (waiting[0].revents != 0 &&
        !take_output(output_.get(), limits_.output_bytes, result_.output, is_too_much_)) {
      output_.close();
    }
    if (waiting[1].revents != 0 &&
        !take_output(errors_.get(), kMaxErrors, result_.errors, ignored)) {
      errors_.close();
    }
    // What the program started and left behind holds its outputs open.
    if (waiting[2].revents != 0) {
      has_ended_ = true;
      child_.kill_group();
    }
    return true;
  }

  ProgramResult stop(ProgramEnd end) {
    child_.end();
    result_.end = end;
    return std::move(result_);
  }

  Child& child_;
  Descriptor& output_;
  Descriptor& errors_;
  const ProgramLimits& limits_;
  bool is_isolated_;
  Clock::time_point until_;
  ProgramResult result_;
  bool has_ended_ = false;
  bool is_too_much_ = false;
};

[[noreturn]] void fail_to_start(const std::string& path) {
  throw InputError("can't start " + path + ": " + std::strerror(errno));
}

}  // namespace

std::optional<std::string> find_program(const std::string& name) {
  if (name.starts_with('/')) {
    return ::access(name.c_str(), X_OK) == 0 ? std::optional(name) : std::nullopt;
  }
  const char* const given = std::getenv("PATH");
  std::string_view folders = given != nullptr ? given : "/usr/local/bin:/usr/bin:/bin";
  while (!folders.empty()) {
    const std::size_t end = folders.find(':');
    const std::string path = std::string(folders.substr(0, end)) + '/' + name;
    if (path.front() == '/' && path[1] != '/' && ::access(path.c_str(), X_OK) == 0) return path;
    folders.remove_prefix(end == std::string_view::npos ? folders.size() : end + 1);
  }
  return std::nullopt;
}

ProgramResult run_program(const std::string& path, const std::vector<std::string>& arguments,
                          int input, const ProgramLimits& limits, bool is_isolated) {
  Pipe output;
  Pipe errors;
  if (!output.open() || !errors.open()) fail_to_start(path);
  Launch launch{path.c_str(), {}, input, output.in.get(), errors.in.get(), limits, is_isolated};
  launch.arguments.push_back(const_cast<char*>(path.c_str()));
  for (const std::string& argument : arguments) {
    launch.arguments.push_back(const_cast<char*>(argument.c_str()));
  }
  launch.arguments.push_back(nullptr);
  const OrphanKeeper keeper;
  const pid_t pid = ::fork();
  if (pid < 0) fail_to_start(path);
  if (pid == 0) become(launch);
  Child child(pid);
  output.in.close();
  errors.in.close();
  if (child.ending() < 0) fail_to_start(path);
  return Conversation(child, output, errors, limits, is_isolated).run();
}

}  // namespace dragoman
