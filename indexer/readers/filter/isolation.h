#pragma once
// Keeps a program of others to its input: bubblewrap (package bubblewrap) runs it in namespaces of its
// own, where there is no network, no other process, nothing of the system but /usr and a few files
// of /etc, to be read only, and an empty /tmp of its own, which is gone at its end.
//
// Where bubblewrap isn't installed, or the system doesn't allow such namespaces, as in some
// containers, the program runs without, within the limits of outside_program.h.

#include <string>
#include <vector>

#include "indexer/readers/filter/outside_program.h"

namespace dragoman {

/// What is to be run for a program: run_program() takes these values.
struct IsolatedProgram {
  std::string path;
  std::vector<std::string> arguments;
  bool is_isolated = false;
};

/// `needs` are further paths that the program may read; the program itself is one where it lies
/// elsewhere than in /usr. The first call tries bubblewrap out. May be called from any thread.
IsolatedProgram isolate(const std::string& path, const std::vector<std::string>& arguments,
                        const std::vector<std::string>& needs, const ProgramLimits& limits);

}  // namespace dragoman
