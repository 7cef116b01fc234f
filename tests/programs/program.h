#pragma once
// Running a program as a user or another program does: arguments, standard input, environment in;
// output, messages, exit code out. No shell.

#include <sys/types.h>

#include <chrono>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace dragoman::test {

enum class Terminal { kNone, kStdout, kStderr };

/// Whether this machine gives out pseudo-terminals: a bare chroot without /dev/pts doesn't. Says so
/// in the test's output where it doesn't.
bool has_terminals();

struct Command {
  std::string program;  // its path
  std::vector<std::string> arguments;
  std::string input;
  /// Added to the environment of the test, from which HOME, NO_COLOR and what names an index are
  /// taken away.
  std::map<std::string, std::string> environment;
  Terminal terminal = Terminal::kNone;  // the stream that is a (pseudo-)terminal, of 80 columns
  /// Runs in the child before the program. May call only what is safe after fork.
  std::function<void()> before;
};

struct Outcome {
  int exit_code = -1;  // -1 where a signal ended the program
  int signal = 0;
  std::string out;
  std::string err;
};

/// A program at work. Ends with it: killed where it hasn't ended.
class RunningProgram {
 public:
  /// Throws std::runtime_error where it can't be started.
  explicit RunningProgram(const Command& command);
  ~RunningProgram();
  RunningProgram(const RunningProgram&) = delete;
  RunningProgram& operator=(const RunningProgram&) = delete;

  void send(int signal) const;

  /// Closes the reading end of the program's stdout.
  void close_out();

  /// Passes its streams on until stderr holds `text` `times` times, or until it has ended; false
  /// for the latter.
  bool await_message(std::string_view text, std::size_t times = 1);

  /// Passes its streams on for that long, or until it has ended: then true.
  bool ends_within(std::chrono::microseconds time);

  /// Passes its streams on until it has ended. A program that doesn't end within a minute is
  /// killed: Outcome::signal tells.
  Outcome wait();

 private:
  using Clock = std::chrono::steady_clock;

  void start_child(const Command& command, int in, int out, int err);
  bool pump(Clock::time_point until);  // false once both outputs are at their end
  void feed();

  pid_t pid_ = -1;
  int in_ = -1;
  int out_ = -1;
  int err_ = -1;
  std::string input_;
  std::size_t fed_ = 0;
  Outcome outcome_;
};

Outcome run(const Command& command);

/// dragoman-index and dragoman-search with these arguments.
Command index_command(std::vector<std::string> arguments);
Command search_command(std::vector<std::string> arguments);
Outcome run_index(std::vector<std::string> arguments, std::string input = "");
Outcome run_search(std::vector<std::string> arguments);

/// dragoman-eval.
Outcome run_eval(std::vector<std::string> arguments, std::string input = "");

/// The bytes of `text` that would command a terminal: control characters but for line ends, C1
/// controls, marks of writing direction. "" is what a test wants.
std::string terminal_commands(std::string_view text);

}  // namespace dragoman::test
