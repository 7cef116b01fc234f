#pragma once
// Running a program to its end, and what one that runs takes.

#include <sys/types.h>

#include <string>
#include <vector>

namespace dragoman::bench {

/// What a program cost.
struct ProcessCost {
  double wall = 0;          // milliseconds from start to exit
  double cpu = 0;           // milliseconds, user and system
  long peak_kilobytes = 0;  // resident
};

/// Runs a program with its output thrown away. Throws std::runtime_error where it can't be started
/// or its exit code isn't 0: a program that failed did not do the work.
ProcessCost run_process(const std::vector<std::string>& arguments);

/// Of a process that runs: its resident memory now, in bytes.
double resident_bytes(pid_t process);

}  // namespace dragoman::bench
