#pragma once
// Another program at work on a file from outside, within limits: it gets the bytes and nothing else,
// and what it leaves behind is ended with it.
//
// The program runs without a shell, in a process group of its own, with standard input, output and
// error alone, a small environment, no new privileges and, where the system allows it, without a
// network. The group is killed at the limit and at the program's end, and so is what left the group
// (orphans.h): programs run one at a time. isolation.h keeps the files of
// the system from it too.

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace dragoman {

struct ProgramLimits {
  std::chrono::milliseconds time{std::chrono::minutes(2)};
  std::uint64_t cpu_seconds = 60;
  std::uint64_t memory_bytes = std::uint64_t{2} << 30U;  // of address space, each process
  std::uint64_t file_bytes = std::uint64_t{256} << 20U;  // of any file that it writes
  std::size_t output_bytes = std::size_t{64} << 20U;
};

enum class ProgramEnd : std::uint8_t {
  kDone,
  kFailed,   // an exit code other than 0
  kCrashed,  // by a signal, that of a limit among them
  kTooLong,
  kTooMuch,  // output
};

struct ProgramResult {
  ProgramEnd end = ProgramEnd::kDone;
  std::string output;  // bytes, at most the limit
  std::string errors;  // the beginning of what it said on standard error, bytes
};

/// The path of a program by $PATH, or of one given by its path; absent where it isn't installed.
std::optional<std::string> find_program(const std::string& name);

/// Runs the program of that path to its end, or to a limit. `input` is a descriptor that becomes its
/// standard input. One that is isolated already (isolation.h) is left the network that it has. Throws
/// InputError where it can't be started. May be called from any thread.
ProgramResult run_program(const std::string& path, const std::vector<std::string>& arguments,
                          int input, const ProgramLimits& limits, bool is_isolated = false);

}  // namespace dragoman
