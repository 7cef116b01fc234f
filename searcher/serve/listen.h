#pragma once
// --listen: the protocol of --serve for several clients at a time, on a Unix socket.

#include <string>

#include "searcher/serve/serve.h"

namespace dragoman {

struct ListenSettings {
  std::string path;       // of the socket
  unsigned mode = 0600;   // of the socket: who may connect
  unsigned clients = 64;  // at a time; further ones get a message and are left
  unsigned idle = 600;    // seconds without a request after which a client is left
  std::size_t longest = kLongestServedLine;  // request that is read, in bytes
  unsigned send_time = 30;                   // seconds that a client may take to read an answer
  Readers readers = Readers::kAlike;         // apart: each client's user and groups are asked for
  int stop = -1;                             // readable: answer what was asked, then end
};

/// A socket's mode in octal, of three digits or four. Throws UsageError for another text and for 0.
unsigned read_socket_mode(const std::string& octal);

/// Serves clients until `stop` becomes readable. Under systemd's socket activation
/// (sd_listen_fds(3)) the socket is the one given. Throws WorldError where the socket can't be
/// made, where another program answers on it, and where readers are apart but the socket that was
/// passed on isn't a Unix socket.
void listen(WorkerPool& workers, const ServedRequest& usual, const ListenSettings& settings);

}  // namespace dragoman
