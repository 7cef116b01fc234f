#pragma once
// Where the server listens.

#include <cstdint>
#include <string>

namespace dragoman {

/// An address of the network, or the path of a Unix socket for a proxy on the same machine.
struct ListenAddress {
  std::string host = "127.0.0.1";  // an IP address, without brackets
  std::uint16_t port = 8787;       // 0: one that is free
  std::string path;                // of the Unix socket; "" for none
  unsigned mode = 0660;            // of the Unix socket
};

/// "127.0.0.1:8787", "[::1]:8787", ":8787" (of 127.0.0.1), "localhost:8787", "8787" or
/// "unix:PATH". Throws UsageError for anything else.
ListenAddress read_listen_address(const std::string& typed);

/// Whether others than this machine reach it.
bool is_open_to_others(const ListenAddress& address);

/// A socket that listens; closed, and its path removed, at the end.
class ListeningSocket {
 public:
  /// Throws WorldError where the system refuses, or another program listens there.
  explicit ListeningSocket(const ListenAddress& address);
  ~ListeningSocket();
  ListeningSocket(const ListeningSocket&) = delete;
  ListeningSocket& operator=(const ListeningSocket&) = delete;

  /// Of the caller from here on, who closes it.
  int release();

  /// What is opened in a browser, with the port that was free: "http://127.0.0.1:8787/", or
  /// "unix:PATH".
  std::string name() const;

 private:
  void listen_on_path();
  void listen_on_port();

  ListenAddress address_;
  int socket_ = -1;
  bool has_path_ = false;
};

}  // namespace dragoman
