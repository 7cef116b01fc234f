#include "searcher/web/connection_watch.h"

#include <sys/socket.h>

namespace dragoman {
namespace {

constexpr std::chrono::milliseconds kBetweenLooks{250};

// What was cut is closed by the library, and isn't cut again before that.
constexpr Patience kUntilClosed = {std::chrono::hours(1), std::chrono::hours(1)};

}  // namespace

ConnectionWatch::ConnectionWatch() : thread_([this] { watch(); }) {}

ConnectionWatch::~ConnectionWatch() {
  {
    const std::lock_guard lock(mutex_);
    ended_ = true;
  }
  ending_.notify_all();
  thread_.join();
}

void ConnectionWatch::begin(int socket, const Patience& patience) {
  const std::lock_guard lock(mutex_);
  watched_[socket] = {std::chrono::steady_clock::now(), patience};
}

void ConnectionWatch::end(int socket) {
  const std::lock_guard lock(mutex_);
  watched_.erase(socket);
}

void ConnectionWatch::watch() {
  std::unique_lock lock(mutex_);
  while (!ending_.wait_for(lock, kBetweenLooks, [this] { return ended_; })) cut_late();
}

// The library notices the end of the stream, and closes the socket. Until end() the number is that
// of this connection, since sockets are closed after it.
void ConnectionWatch::cut_late() {
  const Time now = std::chrono::steady_clock::now();
  const bool crowd = watched_.size() > kCrowd;
  for (auto& [socket, watched] : watched_) {
    const Patience& patience = watched.patience;
    if (now - watched.since <= (crowd ? patience.in_a_crowd : patience.usual)) continue;
    shutdown(socket, SHUT_RDWR);
    watched = {now, kUntilClosed};
  }
}

}  // namespace dragoman
