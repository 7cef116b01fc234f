#pragma once
// Cuts connections that take too long. The timeout of libmicrohttpd counts from the last byte, so a
// client that sends one now and then would hold its place for ever ("slowloris").

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace dragoman {

/// Thread-safe. Connections are known by their sockets.
class ConnectionWatch {
 public:
  ConnectionWatch();
  ~ConnectionWatch();
  ConnectionWatch(const ConnectionWatch&) = delete;
  ConnectionWatch& operator=(const ConnectionWatch&) = delete;

  /// From now on the connection has that long until the next call for it.
  void begin(int socket, std::chrono::milliseconds longest);

  /// Its answer is being made, which takes the time that it takes.
  void pause(int socket);

  /// It is about to be closed.
  void end(int socket);

 private:
  using Clock = std::chrono::steady_clock;

  void watch();
  void cut_late();

  std::mutex mutex_;
  std::condition_variable ending_;
  bool ended_ = false;
  std::unordered_map<int, Clock::time_point> due_;
  std::thread thread_;
};

}  // namespace dragoman
