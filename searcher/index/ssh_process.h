#pragma once
// The user's ssh, which starts xapian-progsrv on another machine.

#include <sys/types.h>
#include <chrono>
#include <string>

#include "searcher/index/remote_place.h"

namespace dragoman {

/// Starts ssh for the place, with these descriptors as its standard input and output and as its
/// standard error; -1 is /dev/null. -1 where there is no ssh.
pid_t start_ssh(const RemotePlace& place, int in_out, int error);

/// Ends it, however it does.
void end_ssh(pid_t process);

/// What ssh says last where it doesn't get there, such as "Permission denied (publickey)."; "" where
/// it says nothing within that time. Xapian, which starts it first, doesn't listen to it.
std::string complaint_of_ssh(const RemotePlace& place, std::chrono::milliseconds patience);

}  // namespace dragoman
