#include "searcher/web/listen_address.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <cstring>
#include <optional>
#include <system_error>

#include "analyzers/text/error.h"

namespace dragoman {
namespace {

constexpr int kWaiting = 1024;  // connections that the system holds until they are taken

[[noreturn]] void refuse_address(const std::string& typed) {
  throw UsageError("--listen takes ADDRESS:PORT or unix:PATH, not '" + typed + "'");
}

// bind() and its like take any address by this type.
template <typename Address>
const sockaddr* any_address(const Address& address) {
  return reinterpret_cast<const sockaddr*>(&address);
}

std::optional<std::uint16_t> read_port(const std::string& digits) {
  std::uint16_t port = 0;
  const char* const end = digits.data() + digits.size();
  const auto [rest, error] = std::from_chars(digits.data(), end, port);
  if (digits.empty() || error != std::errc() || rest != end) return std::nullopt;
  return port;
}

bool is_ip4(const std::string& host) {
  in_addr address{};
  return inet_pton(AF_INET, host.c_str(), &address) == 1;
}

bool is_ip6(const std::string& host) {
  in6_addr address{};
  return inet_pton(AF_INET6, host.c_str(), &address) == 1;
}

std::string read_host(std::string host) {
  if (host.size() > 2 && host.front() == '[' && host.back() == ']') {
    host = host.substr(1, host.size() - 2);
    return is_ip6(host) ? host : "";
  }
  if (host.empty() || host == "localhost") return ListenAddress().host;
  return is_ip4(host) ? host : "";
}

sockaddr_un path_address(const std::string& path) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  if (path.size() >= sizeof address.sun_path)
    throw UsageError("the path of a Unix socket is at most 107 bytes: '" + path + "'");
  std::memcpy(address.sun_path, path.data(), path.size());
  return address;
}

// A program that was killed leaves its socket; what still listens, or is no socket, stays.
void remove_left_socket(const std::string& path, const sockaddr_un& address) {
  struct stat status {};
  if (lstat(path.c_str(), &status) != 0 || !S_ISSOCK(status.st_mode)) return;
  const int probe = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  const bool left =
      connect(probe, any_address(address), sizeof address) != 0 && errno == ECONNREFUSED;
  close(probe);
  if (left) unlink(path.c_str());
}

[[noreturn]] void cant_listen(const std::string& where, int reason) {
  throw WorldError("can't listen on " + where + ": " + std::generic_category().message(reason) +
                   " (another place: --listen ADDRESS:PORT)");
}

std::string in_brackets(const std::string& host) {
  return is_ip6(host) ? '[' + host + ']' : host;
}

}  // namespace

ListenAddress read_listen_address(const std::string& typed) {
  ListenAddress address;
  if (typed.starts_with("unix:")) {
    address.path = typed.substr(5);
    if (address.path.empty()) refuse_address(typed);
    return address;
  }
  const std::size_t colon = typed.rfind(':');
  const auto port = read_port(colon == std::string::npos ? typed : typed.substr(colon + 1));
  address.host = read_host(colon == std::string::npos ? "" : typed.substr(0, colon));
  if (!port || address.host.empty()) refuse_address(typed);
  address.port = *port;
  return address;
}

bool is_open_to_others(const ListenAddress& address) {
  if (!address.path.empty()) return false;
  return address.host != "::1" && !address.host.starts_with("127.");
}

ListeningSocket::ListeningSocket(const ListenAddress& address) : address_(address) {
  if (address_.path.empty()) {
    listen_on_port();
  } else {
    listen_on_path();
  }
}

ListeningSocket::~ListeningSocket() {
  if (socket_ >= 0) close(socket_);
  if (has_path_) unlink(address_.path.c_str());
}

int ListeningSocket::release() {
  const int socket = socket_;
  socket_ = -1;
  return socket;
}

std::string ListeningSocket::name() const {
  if (!address_.path.empty()) return "unix:" + address_.path;
  return "http://" + in_brackets(address_.host) + ':' + std::to_string(address_.port) + '/';
}

void ListeningSocket::listen_on_path() {
  const sockaddr_un address = path_address(address_.path);
  remove_left_socket(address_.path, address);
  socket_ = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  // Nobody connects before listen(), so the mode is in force in time.
  if (bind(socket_, any_address(address), sizeof address) != 0) cant_listen(address_.path, errno);
  has_path_ = true;
  if (chmod(address_.path.c_str(), address_.mode) != 0 || listen(socket_, kWaiting) != 0)
    cant_listen(address_.path, errno);
}

void ListeningSocket::listen_on_port() {
  const std::string where = in_brackets(address_.host) + ':' + std::to_string(address_.port);
  sockaddr_storage any{};
  socklen_t size = 0;
  if (is_ip6(address_.host)) {
    sockaddr_in6 address{};
    address.sin6_family = AF_INET6;
    address.sin6_port = htons(address_.port);
    inet_pton(AF_INET6, address_.host.c_str(), &address.sin6_addr);
    std::memcpy(&any, &address, size = sizeof address);
  } else {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(address_.port);
    inet_pton(AF_INET, address_.host.c_str(), &address.sin_addr);
    std::memcpy(&any, &address, size = sizeof address);
  }
  socket_ = ::socket(any.ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
  const int yes = 1;
  setsockopt(socket_, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
  if (socket_ < 0 || bind(socket_, any_address(any), size) != 0 || listen(socket_, kWaiting) != 0)
    cant_listen(where, errno);
  size = sizeof any;
  getsockname(socket_, reinterpret_cast<sockaddr*>(&any), &size);
  in_port_t port = 0;  // stands at the same place for both families
  std::memcpy(&port, reinterpret_cast<const char*>(&any) + offsetof(sockaddr_in, sin_port),
              sizeof port);
  address_.port = ntohs(port);
}

}  // namespace dragoman
