// dragoman-search --serve --listen: several clients on a socket.

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <chrono>
#include <csignal>
#include <cstring>
#include <filesystem>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>
#include <vector>

#include "tests/programs/files.h"
#include "tests/programs/program.h"
#include "tests/support/recorded_answers.h"
#include "tests/support/temp_folder.h"

using namespace dragoman::test;
using namespace std::chrono_literals;
using Json = nlohmann::json;
namespace fs = std::filesystem;

namespace {

// A connection, if there is a server.
class Connection {
 public:
  explicit Connection(const std::string& path) : socket_(socket(AF_UNIX, SOCK_STREAM, 0)) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, path.c_str(), sizeof(address.sun_path) - 1);
    const timeval longest{20, 0};
    setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &longest, sizeof(longest));
    is_open_ = connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof(address)) == 0;
  }
  ~Connection() { close(socket_); }
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  bool is_open() const { return is_open_; }
  void send(const std::string& text) const {
    CHECK(::send(socket_, text.data(), text.size(), MSG_NOSIGNAL) ==
          static_cast<ssize_t>(text.size()));
  }

  // "" at the end, and where none comes for long.
  std::string line() {
    for (;;) {
      const std::size_t end = bytes_.find('\n');
      if (end != std::string::npos) {
        std::string out = bytes_.substr(0, end);
        bytes_.erase(0, end + 1);
        return out;
      }
      char buffer[4096];
      const ssize_t count = read(socket_, buffer, sizeof(buffer));
      if (count <= 0) return "";
      bytes_.append(buffer, static_cast<std::size_t>(count));
    }
  }

  Json ask(const std::string& request) {
    send(request + '\n');
    return Json::parse(record_answer(line()));
  }

 private:
  int socket_;
  bool is_open_ = false;
  std::string bytes_;
};

class ListenScene {
 public:
  ListenScene() {
    write_file(folder_ / "in/a.jsonl",
               "{\"id\":\"a\",\"text\":\"kettle\"}\n{\"id\":\"b\",\"text\":\"lantern\"}\n");
    REQUIRE(run(index_command({"-q", "--index", index(), folder_ / "in"})).exit_code == 0);
  }

  std::string index() const { return (folder_ / "ix"); }
  std::string socket() const { return (folder_ / "socket"); }
  Command command() const {
    return search_command({"--index", index(), "--serve", "--listen", "unix:" + socket()});
  }

  bool await_server() const {
    const auto until = std::chrono::steady_clock::now() + 30s;
    while (std::chrono::steady_clock::now() < until) {
      if (Connection(socket()).is_open()) return true;
      usleep(10'000);
    }
    return false;
  }

 private:
  TempFolder folder_;
};

Outcome end(RunningProgram& server, int signal) {
  server.send(signal);
  return server.wait();
}

}  // namespace

TEST_CASE("several clients are answered on a socket that only its user may open", "[answers]") {
  const ListenScene scene;
  RunningProgram server(scene.command());
  REQUIRE(scene.await_server());
  Connection first(scene.socket());
  Connection second(scene.socket());
  CHECK(first.ask("kettle")["total"] == 1);
  second.send("{\"id\":1,\"query\":\"lantern\"}\n{oops\n");
  CHECK(first.ask("{\"document\":\"b\"}")["document"]["text"] == "lantern");
  std::vector<Json> answers = {Json::parse(second.line()), Json::parse(second.line())};
  CHECK(answers[0].contains("id") != answers[1].contains("id"));
  struct stat status {};
  REQUIRE(stat(scene.socket().c_str(), &status) == 0);
  CHECK((status.st_mode & 0777) == 0600);

  CHECK(end(server, SIGTERM).exit_code == 0);
  CHECK(first.line().empty());
  CHECK_FALSE(fs::exists(scene.socket()));
}

TEST_CASE("a client that goes in the middle of a line or an answer harms no other", "[answers]") {
  const ListenScene scene;
  RunningProgram server(scene.command());
  REQUIRE(scene.await_server());
  // Fewer than are taken at a time, since all of them may still wait for the server to look.
  for (int i = 0; i < 60; ++i) {
    const Connection gone(scene.socket());
    gone.send(i % 2 == 0 ? "{\"query\":\"ket" : "kettle\nkettle\nkettle\n");
  }
  Connection other(scene.socket());
  CHECK(other.ask("kettle")["total"] == 1);
  CHECK(end(server, SIGTERM).exit_code == 0);
}

TEST_CASE("a socket that is answered on is left alone, one that a killed server left is taken",
          "[answers]") {
  const ListenScene scene;
  {
    RunningProgram server(scene.command());
    REQUIRE(scene.await_server());
    const Outcome other = run(scene.command());
    CHECK(other.exit_code == 2);
    CHECK_THAT(other.err, Catch::Contains("another program answers on " + scene.socket()));
    end(server, SIGKILL);
  }
  CHECK(fs::exists(scene.socket()));
  RunningProgram server(scene.command());
  CHECK(scene.await_server());
  CHECK(end(server, SIGTERM).exit_code == 0);
}

TEST_CASE("clients beyond the most are told so", "[answers]") {
  const ListenScene scene;
  RunningProgram server(scene.command());
  REQUIRE(scene.await_server());
  std::vector<std::unique_ptr<Connection>> clients;
  for (int i = 0; i < 64; ++i) {
    clients.push_back(std::make_unique<Connection>(scene.socket()));
    CHECK_FALSE(clients.back()->ask("kettle").contains("error"));
  }
  // Told before it asks: the server may have closed the connection by then.
  Connection beyond(scene.socket());
  CHECK(Json::parse(beyond.line()).contains("error"));
  CHECK(end(server, SIGTERM).exit_code == 0);
}

TEST_CASE("a socket has the mode, the clients and the longest request that are asked for",
          "[answers]") {
  const ListenScene scene;
  Command command = scene.command();
  for (const char* argument :
       {"--socket-mode", "660", "--clients", "2", "--idle", "1", "--max-request", "300"})
    command.arguments.emplace_back(argument);
  RunningProgram server(command);
  REQUIRE(scene.await_server());
  struct stat status {};
  REQUIRE(stat(scene.socket().c_str(), &status) == 0);
  CHECK((status.st_mode & 0777) == 0660);
  Connection client(scene.socket());
  CHECK(client.ask(std::string(301, 'x'))["error"]["code"] == "too-long");
  CHECK(client.ask("kettle")["total"] == 1);
  CHECK(client.line().empty());  // left, since it asks nothing more
  CHECK(end(server, SIGTERM).exit_code == 0);
}

TEST_CASE("the option --listen is refused where it says nothing", "[answers]") {
  const ListenScene scene;
  for (const auto& [arguments, message] :
       std::vector<std::pair<std::vector<std::string>, std::string>>{
           {{"--listen", "unix:x", "kettle"}, "--listen goes with --serve"},
           {{"--serve", "--listen", "x"}, "--listen takes unix:PATH, not 'x'"},
           {{"--serve", "--listen", "unix:" + std::string(200, 'x')},
            "a path of at most 107 bytes"},
           {{"--serve", "--clients", "3"}, "--clients goes with --listen"},
           {{"--serve", "--listen", "unix:x", "--clients", "0"}, "--clients takes 1 to 10000"},
           {{"--serve", "--listen", "unix:x", "--socket-mode", "8"}, "--socket-mode takes 600"},
           {{"--serve", "--max-request", "9"}, "--max-request takes 256 to"},
           {{"--max-request", "900", "kettle"}, "--max-request goes with --serve"}}) {
    std::vector<std::string> all = {"--index", scene.index()};
    all.insert(all.end(), arguments.begin(), arguments.end());
    const Outcome outcome = run(search_command(all));
    CHECK(outcome.exit_code == 2);
    CHECK_THAT(outcome.err, Catch::Contains(message));
  }
}
