#pragma once
// Indexes on other machines, which Xapian's own servers open there (docs/several-indexes.md):
//   tcp://host:port      xapian-tcpsrv listens there; [::1] for an IPv6 address
//   ssh://host/path      xapian-progsrv is started there by ssh, with the index's folder; also
//                        user@host, host:port
// Nothing is encrypted or asked for by tcp.

#include <chrono>
#include <string>

#include "analyzers/schema/index_files.h"

namespace dragoman {

/// What is started for ssh://.
inline constexpr const char* kSshProgram = "ssh";

struct RemotePlace {
  std::string host;   // of ssh with its user
  unsigned port = 0;  // 0 for ssh's own
  std::string path;   // "" for tcp

  bool by_ssh() const { return !path.empty(); }

  /// Of ssh, with a blank between each two.
  std::string arguments() const;

  /// How Xapian's errors name it.
  std::string context() const;
};

/// Throws UsageError for anything else than the forms above. Host, user and path are of letters,
/// digits and a few signs, since Xapian splits ssh's arguments at blanks.
RemotePlace parse_remote_place(const std::string& text);

/// Connects, and reads the stamp. An answer may take as long as `patience`. Throws WorldError for
/// an index that can't be read, was made by another version or without --for-remote, with its
/// place; Xapian's errors where it isn't reached.
OpenedIndex open_remote(const std::string& text, std::chrono::milliseconds patience);

}  // namespace dragoman
