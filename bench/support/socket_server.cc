#include "bench/support/socket_server.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstring>
#include <memory>
#include <stdexcept>
#include <string_view>

#include "bench/support/process.h"

namespace dragoman::bench {
namespace {

constexpr int kAttempts = 1000;
constexpr useconds_t kBetweenAttempts = 10'000;

int connect_to(const std::string& path) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  if (path.size() >= sizeof(address.sun_path)) throw std::runtime_error("too long: " + path);
  std::memcpy(address.sun_path, path.data(), path.size());
  const int made = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (connect(made, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0) return made;
  close(made);
  return -1;
}

}  // namespace

SocketServer::SocketServer(const std::string& program, const std::string& index, unsigned threads)
    : path_(index + ".socket") {
  const std::string listen = "unix:" + path_;
  const std::string count = std::to_string(threads);
  pid_ = fork();
  if (pid_ == 0) {
    execl(program.c_str(), program.c_str(), "--serve", "--index", index.c_str(), "--listen",
          listen.c_str(), "--threads", count.c_str(), nullptr);
    _exit(127);
  }
  for (int i = 0; i < kAttempts && pid_ > 0; ++i) {
    const int probe = connect_to(path_);
    if (probe >= 0) {
      close(probe);
      return;
    }
    usleep(kBetweenAttempts);
  }
  throw std::runtime_error("nobody listens on " + path_);
}

SocketServer::~SocketServer() {
  if (pid_ > 0) stop();
}

int SocketServer::stop() {
  kill(pid_, SIGTERM);
  int status = 0;
  waitpid(pid_, &status, 0);
  pid_ = -1;
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

double SocketServer::resident_bytes() const {
  return dragoman::bench::resident_bytes(pid_);
}

SocketClient::SocketClient(const std::string& path) : socket_(connect_to(path)) {
  if (socket_ < 0) throw std::runtime_error("can't connect to " + path);
}

SocketClient::~SocketClient() {
  close(socket_);
}

void SocketClient::send(const std::string& line) const {
  const std::string whole = line + '\n';
  std::string_view rest = whole;
  while (!rest.empty()) {
    const ssize_t count = ::send(socket_, rest.data(), rest.size(), MSG_NOSIGNAL);
    if (count <= 0) throw std::runtime_error("the server has closed the connection");
    rest.remove_prefix(static_cast<std::size_t>(count));
  }
}

std::string SocketClient::receive() {
  for (;;) {
    if (const std::size_t end = bytes_.find('\n'); end != std::string::npos) {
      std::string line = bytes_.substr(0, end);
      bytes_.erase(0, end + 1);
      return line;
    }
    std::array<char, 65536> buffer{};
    const ssize_t count = read(socket_, buffer.data(), buffer.size());
    if (count <= 0) throw std::runtime_error("the server has closed the connection");
    bytes_.append(buffer.data(), static_cast<std::size_t>(count));
  }
}

}  // namespace dragoman::bench
