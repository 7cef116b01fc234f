#include "searcher/web/connection_watch.h"

#include <sys/socket.h>

namespace dragoman {
namespace {

constexpr std::chrono::milliseconds kBetweenLooks{250};

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

void ConnectionWatch::begin(int socket, std::chrono::milliseconds longest) {
  const std::lock_guard lock(mutex_);
  due_[socket] = Clock::now() + longest;
}

void ConnectionWatch::pause(int socket) {
  const std::lock_guard lock(mutex_);
  due_[socket] = Clock::time_point::max();
}

void ConnectionWatch::end(int socket) {
  const std::lock_guard lock(mutex_);
  due_.erase(socket);
}

void ConnectionWatch::watch() {
  std::unique_lock lock(mutex_);
  while (!ending_.wait_for(lock, kBetweenLooks, [this] { return ended_; })) cut_late();
}

// The library notices the end of the stream, and closes the socket. Until end() the number is that
// of this connection, since sockets are closed after it.
void ConnectionWatch::cut_late() {
  const Clock::time_point now = Clock::now();
  for (auto& [socket, due] : due_) {
    if (due > now) continue;
    shutdown(socket, SHUT_RDWR);
    due = Clock::time_point::max();
  }
}

}  // namespace dragoman
