#pragma once
// dragoman-search --serve --listen as a child process, and its clients.

#include <sys/types.h>

#include <string>
#include <vector>

namespace dragoman::bench {

class SocketServer {
 public:
  /// Starts the program and waits until it answers; throws std::runtime_error where it doesn't. The
  /// socket is made beside the index.
  SocketServer(const std::string& program, const std::string& index, unsigned threads);

  /// Asks it to end, and waits.
  ~SocketServer();
  SocketServer(const SocketServer&) = delete;
  SocketServer& operator=(const SocketServer&) = delete;

  const std::string& path() const { return path_; }

  /// Resident memory now, in bytes.
  double resident_bytes() const;

  /// Asks it to end with SIGTERM; the exit code.
  int stop();

 private:
  std::string path_;
  pid_t pid_ = -1;
};

/// A connection. Functions throw std::runtime_error where the server has closed it.
class SocketClient {
 public:
  explicit SocketClient(const std::string& path);
  ~SocketClient();
  SocketClient(const SocketClient&) = delete;
  SocketClient& operator=(const SocketClient&) = delete;

  void send(const std::string& line) const;
  std::string receive();

 private:
  int socket_;
  std::string bytes_;
};

}  // namespace dragoman::bench
