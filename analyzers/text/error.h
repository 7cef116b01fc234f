#pragma once
// The exceptions that end an operation, split by who can mend it. Both carry a message written for
// a person: what was wrong, where, and what to do. Xapian's and the standard library's exceptions
// are turned into these at the place that knows the path.

#include <stdexcept>

namespace dragoman {

/// The caller's fault: a wrong option, an impossible request.
class UsageError : public std::invalid_argument {
 public:
  using std::invalid_argument::invalid_argument;
};

/// The world's fault: a missing or foreign index, an unreadable file, a full disk.
class WorldError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// One document or file can't be indexed; the run continues without it.
class InputError : public WorldError {
 public:
  using WorldError::WorldError;
};

}  // namespace dragoman
