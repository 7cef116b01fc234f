#pragma once
// How a program ends that gets no memory: with a message and exit code 2. Debian's mimalloc ends the
// process in silence (abort) where `operator new` fails, unless a new-handler is installed.

#include <string>

namespace dragoman {

/// From now on a failing `operator new` calls `clean_up`, prints `message` on stderr and ends the
/// process with exit code 2, and so does std::terminate() without an exception, as where there is no
/// memory to throw one. `clean_up` finds one megabyte free. A later call replaces the message.
void end_without_memory(const std::string& message, void (*clean_up)() = nullptr);

}  // namespace dragoman
