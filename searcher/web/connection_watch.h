#pragma once
// Cuts connections that take too long. The timeout of libmicrohttpd counts from the last byte, so a
// client that sends one now and then would hold its place for ever ("slowloris").

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace dragoman {

/// How long a connection may take for its next step, and how long while there are more than kCrowd,
/// so that others come to their turn.
struct Patience {
  std::chrono::milliseconds usual;
  std::chrono::milliseconds in_a_crowd;
};
inline constexpr std::size_t kCrowd = 256;

/// Thread-safe. Connections are known by their sockets.
class ConnectionWatch {
 public:
  ConnectionWatch();
  ~ConnectionWatch();
  ConnectionWatch(const ConnectionWatch&) = delete;
  ConnectionWatch& operator=(const ConnectionWatch&) = delete;

  /// From now on the connection has that long until the next call for it.
  void begin(int socket, const Patience& patience);

  /// It is about to be closed.
  void end(int socket);

 private:
  using Time = std::chrono::steady_clock::time_point;
  struct Watched {
    Time since;
    Patience patience;
  };

  void watch();
  void cut_late();

  std::mutex mutex_;
  std::condition_variable ending_;
  bool ended_ = false;
  std::unordered_map<int, Watched> watched_;
  std::thread thread_;
};

}  // namespace dragoman
