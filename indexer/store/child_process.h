#pragma once
// A part of the work in a process of its own, so that a crash there doesn't end this one.

#include <functional>
#include <optional>
#include <ostream>

namespace dragoman {

/// Runs `work` in a child process, writes to `out` what it writes, and returns what it returns.
/// Absent where the child crashed. A WorldError of the child is thrown here.
///
/// Only for a process with one thread. Throws WorldError where no child can be made.
std::optional<bool> run_in_child(const std::function<bool(std::ostream& out)>& work,
                                 std::ostream& out);

}  // namespace dragoman
