#include "tests/programs/program.h"

#include <catch2/catch.hpp>

#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <set>
#include <stdexcept>
#include <utility>

namespace dragoman::test {
namespace {

using namespace std::chrono_literals;

constexpr auto kLongest = 60s;  // of a program's run: beyond that it hangs

[[noreturn]] void fail(const std::string& what) {
  throw std::runtime_error(what + ": " + std::strerror(errno));
}

void close_if_open(int& descriptor) {
  if (descriptor >= 0) ::close(descriptor);
  descriptor = -1;
}

struct Ends {
  int read = -1;
  int write = -1;
};

Ends make_pipe() {
  std::array<int, 2> ends{};
  if (pipe2(ends.data(), O_CLOEXEC) != 0) fail("pipe");
  return {ends[0], ends[1]};
}

// A terminal as a pair of ends: what the program writes to one is read from the other.
Ends make_terminal() {
  Ends ends;
  const winsize size{24, 80, 0, 0};
  if (openpty(&ends.read, &ends.write, nullptr, nullptr, &size) != 0) fail("openpty");
  fcntl(ends.read, F_SETFD, FD_CLOEXEC);
  fcntl(ends.write, F_SETFD, FD_CLOEXEC);
  termios settings{};
  tcgetattr(ends.write, &settings);
  settings.c_oflag &= ~static_cast<tcflag_t>(ONLCR);  // line ends stay as written
  tcsetattr(ends.write, TCSANOW, &settings);
  return ends;
}

std::vector<std::string> environment_with(const std::map<std::string, std::string>& changes) {
  const std::set<std::string> removed = {
      "HOME", "NO_COLOR", "DRAGOMAN_INDEX", "DRAGOMAN_CONFIG", "XDG_CONFIG_HOME", "XDG_DATA_HOME"};
  std::vector<std::string> out;
  for (char** entry = environ; *entry != nullptr; ++entry) {
    const std::string text = *entry;
    const std::string name = text.substr(0, text.find('='));
    if (removed.count(name) == 0 && changes.count(name) == 0) out.push_back(text);
  }
  for (const auto& [name, value] : changes) out.push_back(name + '=' + value);
  return out;
}

std::vector<char*> pointers(std::vector<std::string>& texts) {
  std::vector<char*> out;
  for (std::string& text : texts) out.push_back(text.data());
  out.push_back(nullptr);
  return out;
}

// Reads what is there; false at the end. A terminal whose other end is closed gives EIO.
bool read_some(int descriptor, std::string& out) {
  std::array<char, 65536> buffer{};
  const ssize_t count = ::read(descriptor, buffer.data(), buffer.size());
  if (count < 0 && errno == EINTR) return true;
  if (count > 0) out.append(buffer.data(), static_cast<std::size_t>(count));
  return count > 0;
}

std::size_t occurrences(std::string_view text, std::string_view part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos;
       at = text.find(part, at + part.size())) {
    ++count;
  }
  return count;
}

}  // namespace

bool has_terminals() {
  int ends[2] = {-1, -1};
  if (openpty(&ends[0], &ends[1], nullptr, nullptr, nullptr) == 0) {
    ::close(ends[0]);
    ::close(ends[1]);
    return true;
  }
  WARN("no pseudo-terminal here (is /dev/pts mounted?): what is shown on a terminal isn't tested");
  return false;
}

RunningProgram::RunningProgram(const Command& command) : input_(command.input) {
  const Ends in = make_pipe();
  const Ends out = command.terminal == Terminal::kStdout ? make_terminal() : make_pipe();
  const Ends err = command.terminal == Terminal::kStderr ? make_terminal() : make_pipe();
  in_ = in.write;
  out_ = out.read;
  err_ = err.read;
  fcntl(in_, F_SETFL, O_NONBLOCK);
  std::signal(SIGPIPE, SIG_IGN);  // a program may end before it has read its input
  start_child(command, in.read, out.write, err.write);
  for (int descriptor : {in.read, out.write, err.write}) ::close(descriptor);
  if (pid_ < 0) fail("fork");
}

// The program is opened before `before`, which may take the right to reach it away.
void RunningProgram::start_child(const Command& command, int in, int out, int err) {
  std::vector<std::string> arguments = {command.program};
  arguments.insert(arguments.end(), command.arguments.begin(), command.arguments.end());
  std::vector<std::string> environment = environment_with(command.environment);
  const std::vector<char*> argv = pointers(arguments);
  const std::vector<char*> envp = pointers(environment);
  const int program = ::open(command.program.c_str(), O_PATH | O_CLOEXEC);
  if (program < 0) fail("can't open " + command.program);
  pid_ = fork();
  if (pid_ != 0) {
    ::close(program);
    return;
  }
  std::signal(SIGPIPE, SIG_DFL);
  dup2(in, STDIN_FILENO);
  dup2(out, STDOUT_FILENO);
  dup2(err, STDERR_FILENO);
  if (command.before) command.before();
  fexecve(program, argv.data(), envp.data());
  _exit(127);
}

RunningProgram::~RunningProgram() {
  if (pid_ > 0) {
    ::kill(pid_, SIGKILL);
    waitpid(pid_, nullptr, 0);
  }
  for (int* descriptor : {&in_, &out_, &err_}) close_if_open(*descriptor);
}

void RunningProgram::send(int signal) const {
  ::kill(pid_, signal);
}

void RunningProgram::close_out() {
  close_if_open(out_);
}

void RunningProgram::feed() {
  const ssize_t count = ::write(in_, input_.data() + fed_, input_.size() - fed_);
  if (count >= 0) fed_ += static_cast<std::size_t>(count);
  const bool refused = count < 0 && errno != EAGAIN && errno != EINTR;
  if (refused || fed_ == input_.size()) close_if_open(in_);
}

bool RunningProgram::pump(Clock::time_point until) {
  if (in_ >= 0 && fed_ == input_.size()) close_if_open(in_);
  if (out_ < 0 && err_ < 0) return false;
  const auto left = std::chrono::duration_cast<std::chrono::nanoseconds>(until - Clock::now());
  const auto wait = std::max(left, std::chrono::nanoseconds(0));
  const timespec timeout{static_cast<time_t>(wait / 1s), static_cast<long>((wait % 1s).count())};
  std::array<pollfd, 3> polled = {{{in_, POLLOUT, 0}, {out_, POLLIN, 0}, {err_, POLLIN, 0}}};
  if (ppoll(polled.data(), polled.size(), &timeout, nullptr) <= 0) return true;
  if (polled[0].revents != 0) feed();
  if (polled[1].revents != 0 && !read_some(out_, outcome_.out)) close_if_open(out_);
  if (polled[2].revents != 0 && !read_some(err_, outcome_.err)) close_if_open(err_);
  return true;
}

bool RunningProgram::await_message(std::string_view text, std::size_t times) {
  const auto until = Clock::now() + kLongest;
  while (occurrences(outcome_.err, text) < times) {
    if (!pump(until) || Clock::now() >= until) return false;
  }
  return true;
}

bool RunningProgram::ends_within(std::chrono::microseconds time) {
  const auto until = Clock::now() + time;
  while (Clock::now() < until) {
    if (!pump(until)) return true;
  }
  return false;
}

Outcome RunningProgram::wait() {
  if (!ends_within(kLongest)) send(SIGKILL);
  int status = 0;
  while (waitpid(pid_, &status, 0) < 0 && errno == EINTR) {
  }
  pid_ = -1;
  if (WIFEXITED(status)) outcome_.exit_code = WEXITSTATUS(status);
  if (WIFSIGNALED(status)) outcome_.signal = WTERMSIG(status);
  return std::move(outcome_);
}

Outcome run(const Command& command) {
  return RunningProgram(command).wait();
}

Command index_command(std::vector<std::string> arguments) {
  Command command;
  command.program = DRAGOMAN_INDEX_PROGRAM;
  command.arguments = std::move(arguments);
  return command;
}

Command search_command(std::vector<std::string> arguments) {
  Command command;
  command.program = DRAGOMAN_SEARCH_PROGRAM;
  command.arguments = std::move(arguments);
  return command;
}

Outcome run_index(std::vector<std::string> arguments, std::string input) {
  Command command = index_command(std::move(arguments));
  command.input = std::move(input);
  return run(command);
}

Outcome run_search(std::vector<std::string> arguments) {
  return run(search_command(std::move(arguments)));
}

Outcome run_eval(std::vector<std::string> arguments, std::string input) {
  Command command;
  command.program = DRAGOMAN_EVAL_PROGRAM;
  command.arguments = std::move(arguments);
  command.input = std::move(input);
  return run(command);
}

std::string terminal_commands(std::string_view text) {
  std::string found;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    const std::string_view rest = text.substr(i);
    const bool control = (byte < 0x20 && byte != '\n') || byte == 0x7F;
    const auto second = rest.size() > 1 ? static_cast<unsigned char>(rest[1]) : 0U;
    const bool c1 = byte == 0xC2 && second >= 0x80 && second < 0xA0;
    const bool embedding =
        rest.starts_with("\xE2\x80") && rest.size() > 2 && rest[2] >= '\xAA' && rest[2] <= '\xAE';
    const bool isolate =
        rest.starts_with("\xE2\x81") && rest.size() > 2 && rest[2] >= '\xA6' && rest[2] <= '\xA9';
    if (control) found += text[i];
    if (c1) found += rest.substr(0, 2);
    if (embedding || isolate) found += rest.substr(0, 3);
  }
  return found;
}

}  // namespace dragoman::test
