#pragma once
// HTTP, spoken by libmicrohttpd.

#include <chrono>
#include <memory>

#include "searcher/web/site.h"

namespace dragoman {

struct ServerSettings {
  unsigned threads = 4;               // that make answers
  std::chrono::seconds deadline{30};  // for making one, or a piece of an export
  bool log = false;  // a line on stderr for each answer, without what was searched for
};

/// The most connections at a time. More wait until one ends.
inline constexpr unsigned kMaxConnections = 2'048;

/// Answers until it is destroyed, which waits for the answers that are being made.
class Server {
 public:
  /// Takes over the socket. Throws WorldError where the server can't start.
  Server(Site& site, int socket, const ServerSettings& settings);
  ~Server();
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace dragoman
