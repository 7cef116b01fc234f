#include "searcher/serve/listen.h"

#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <list>
#include <string_view>
#include <thread>

#include "analyzers/text/error.h"

namespace dragoman {
namespace {

constexpr int kFirstPassedOn = 3;  // SD_LISTEN_FDS_START
constexpr int kQueued = 64;

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() {
    if (number_ >= 0) close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int get() const { return number_; }

 private:
  int number_;
};

[[noreturn]] void fail(const std::string& path) {
  throw WorldError("can't listen on " + path + ": " + std::strerror(errno));
}

sockaddr_un address_of(const std::string& path) {
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  if (path.empty() || path.size() >= sizeof(address.sun_path)) {
    throw UsageError("--listen takes a path of at most " +
                     std::to_string(sizeof(address.sun_path) - 1) + " bytes");
  }
  std::memcpy(address.sun_path, path.data(), path.size());
  return address;
}

int new_socket() {
  return socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
}

const sockaddr* as_socket(const sockaddr_un& address) {
  return reinterpret_cast<const sockaddr*>(&address);
}

// A socket that nobody answers on any more is what a killed server left.
void remove_left_over(const sockaddr_un& address, const std::string& path) {
  struct stat status {};
  if (lstat(path.c_str(), &status) != 0) return;
  if (!S_ISSOCK(status.st_mode)) throw WorldError(path + " is there already and no socket");
  const Descriptor probe(new_socket());
  if (connect(probe.get(), as_socket(address), sizeof(address)) == 0) {
    throw WorldError("another program answers on " + path);
  }
  unlink(path.c_str());
}

bool is_passed_on() {
  const char* const pid = std::getenv("LISTEN_PID");
  const char* const count = std::getenv("LISTEN_FDS");
  return pid != nullptr && count != nullptr && std::atol(pid) == getpid() && std::atoi(count) >= 1;
}

int make_socket(const std::string& path, unsigned mode) {
  if (is_passed_on()) return kFirstPassedOn;
  const sockaddr_un address = address_of(path);
  remove_left_over(address, path);
  const int made = new_socket();
  const mode_t mask = umask(~static_cast<mode_t>(mode) & 0777U);
  const bool bound = made >= 0 && bind(made, as_socket(address), sizeof(address)) == 0;
  umask(mask);
  if (!bound || ::listen(made, kQueued) != 0) fail(path);
  return made;
}

class Listener {
 public:
  Listener(WorkerPool& workers, const ServedRequest& usual, const ListenSettings& settings)
      : workers_(workers),
        usual_(usual),
        settings_(settings),
        is_own_(!is_passed_on()),
        socket_(make_socket(settings.path, settings.mode)) {
    if (settings.readers == Readers::kApart && !is_unix_socket(socket_.get()))
      throw WorldError("--readers peer asks who is at the other end of a Unix socket");
  }

  ~Listener() {
    for (Client& client : clients_) client.thread.join();
    if (is_own_) unlink(settings_.path.c_str());
  }
  Listener(const Listener&) = delete;
  Listener& operator=(const Listener&) = delete;

  void run() {
    while (await_client()) {
      const int accepted = accept4(socket_.get(), nullptr, nullptr, SOCK_CLOEXEC);
      if (accepted >= 0) take(accepted);
    }
  }

 private:
  struct Client {
    std::thread thread;
    std::atomic<bool> is_done = false;
  };

  bool await_client() const {
    std::array<pollfd, 2> both = {{{socket_.get(), POLLIN, 0}, {settings_.stop, POLLIN, 0}}};
    while (poll(both.data(), settings_.stop < 0 ? 1 : 2, -1) < 0) {
      if (errno != EINTR) return false;
    }
    return both[1].revents == 0;
  }

  void take(int accepted) {
    clients_.remove_if([](Client& client) {
      if (!client.is_done) return false;
      client.thread.join();
      return true;
    });
    const timeval most{static_cast<time_t>(settings_.send_time), 0};
    setsockopt(accepted, SOL_SOCKET, SO_SNDTIMEO, &most, sizeof(most));
    if (clients_.size() >= settings_.clients) {
      const std::string busy = answer_busy(settings_.clients);
      (void)!::send(accepted, busy.data(), busy.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
      close(accepted);
      return;
    }
    Client& client = clients_.emplace_back();
    client.thread = std::thread([this, accepted, &client] {
      const bool apart = settings_.readers == Readers::kApart;
      serve(workers_, usual_,
            {accepted, accepted, settings_.stop, settings_.idle, settings_.longest,
             apart ? peer_of(accepted) : Reader()});
      close(accepted);
      client.is_done = true;
    });
  }

  WorkerPool& workers_;
  const ServedRequest& usual_;
  const ListenSettings& settings_;
  bool is_own_;
  Descriptor socket_;
  std::list<Client> clients_;
};

}  // namespace

unsigned read_socket_mode(const std::string& octal) {
  const bool is_octal = octal.find_first_not_of("01234567") == std::string::npos;
  const bool is_mode = is_octal && octal.size() >= 3 && octal.size() <= 4;
  const auto mode = is_mode ? std::stoul(octal, nullptr, 8) : 0;
  if (mode == 0 || mode > 0777)
    throw UsageError("--socket-mode takes 600, 660, 666 or another mode, not '" + octal + "'");
  return static_cast<unsigned>(mode);
}

void listen(WorkerPool& workers, const ServedRequest& usual, const ListenSettings& settings) {
  Listener(workers, usual, settings).run();
}

}  // namespace dragoman
