// Clients that search dragoman-web at the same time, each on a connection of its own.
//
//   web_load --index DIR [--port 8787] [--connections 64] [--seconds 60] [--pid PID] [--queries 500]
//
// The server answers on 127.0.0.1. Each client asks as the page does: a query made of a title of
// the index, 20 hits, eight facets, the next one when the answer has come. Prints answers a second
// and latencies, and with --pid the server's memory. Fails where an answer isn't 200 or is cut.

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "bench/support/arguments.h"
#include "bench/support/latency.h"
#include "bench/support/title_queries.h"

namespace dragoman::bench {
namespace {

constexpr const char* kFacets =
    "country,year,topic,post,classification,kind,collection,organization";

std::string escaped(const std::string& text) {
  std::string out;
  for (const char c : text) {
    char hex[4];
    std::snprintf(hex, sizeof hex, "%%%02X", static_cast<unsigned char>(c));
    out += hex;
  }
  return out;
}

// A connection that is kept between requests.
class Client {
 public:
  explicit Client(std::uint16_t port) : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
      throw std::runtime_error("can't connect to port " + std::to_string(port));
  }
  ~Client() { close(socket_); }
  Client(const Client&) = delete;
  Client& operator=(const Client&) = delete;

  // The bytes of the answer's body.
  std::size_t ask(const std::string& query) {
    const std::string request = "GET /api/1/search?limit=20&by=" + std::string(kFacets) +
                                "&q=" + escaped(query) + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    if (write(socket_, request.data(), request.size()) != static_cast<ssize_t>(request.size()))
      throw std::runtime_error("the connection is closed");
    std::string answer = receive_until(
        [](const std::string& got) { return got.find("\r\n\r\n") != std::string::npos; }, "");
    if (!answer.starts_with("HTTP/1.1 200")) throw std::runtime_error(answer.substr(0, 60));
    const std::string length = "Content-Length: ";
    const std::size_t stated = answer.find(length);
    if (stated == std::string::npos) throw std::runtime_error("no length");
    const std::size_t body = std::stoul(answer.substr(stated + length.size()));
    const std::size_t whole = answer.find("\r\n\r\n") + 4 + body;
    receive_until([&](const std::string& got) { return got.size() >= whole; }, std::move(answer));
    return body;
  }

 private:
  template <typename Enough>
  std::string receive_until(Enough enough, std::string got) {
    char block[65536];
    while (!enough(got)) {
      const ssize_t count = read(socket_, block, sizeof block);
      if (count <= 0) throw std::runtime_error("an answer is cut");
      got.append(block, static_cast<std::size_t>(count));
    }
    return got;
  }

  int socket_;
};

struct Outcome {
  std::vector<double> times;  // in milliseconds
  std::size_t bytes = 0;
  std::string failure;
};

// "VmRSS:  30000 kB" and the peak.
void print_memory(const std::string& pid) {
  std::ifstream status("/proc/" + pid + "/status");
  for (std::string line; std::getline(status, line);) {
    if (line.starts_with("VmRSS") || line.starts_with("VmHWM")) std::cout << line << '\n';
  }
}

void run(const Arguments& arguments) {
  const auto port = static_cast<std::uint16_t>(std::stoul(arguments.get("port", "8787")));
  const std::size_t connections = std::stoul(arguments.get("connections", "64"));
  const std::chrono::seconds seconds(std::stol(arguments.get("seconds", "60")));
  const auto queries =
      title_queries(arguments.get("index", ""), std::stoul(arguments.get("queries", "500")));
  if (queries.empty()) throw std::runtime_error("the index has no titles to ask for");
  std::vector<Outcome> outcomes(connections);
  std::atomic<std::size_t> next = 0;
  const Clock::time_point begin = Clock::now();
  std::vector<std::thread> threads;
  for (Outcome& outcome : outcomes) {
    threads.emplace_back([&] {
      try {
        Client client(port);
        while (Clock::now() - begin < seconds) {
          const Clock::time_point asked = Clock::now();
          outcome.bytes += client.ask(queries[next++ % queries.size()].words);
          outcome.times.push_back(milliseconds_since(asked));
        }
      } catch (const std::exception& error) {
        outcome.failure = error.what();
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  const double took = milliseconds_since(begin) / 1000;
  Outcome all;
  for (const Outcome& one : outcomes) {
    all.times.insert(all.times.end(), one.times.begin(), one.times.end());
    all.bytes += one.bytes;
    if (!one.failure.empty()) all.failure = one.failure;
  }
  if (all.times.empty()) throw std::runtime_error("no answers: " + all.failure);
  std::cout << connections << " connections, " << all.times.size() << " answers in " << took
            << " s: " << static_cast<double>(all.times.size()) / took << " a second\n";
  print_latency_heading(std::cout);
  print_latency("search", all.times, all.bytes, std::cout);
  if (arguments.options.contains("pid")) print_memory(arguments.get("pid", ""));
  if (!all.failure.empty()) throw std::runtime_error("a client failed: " + all.failure);
}

}  // namespace
}  // namespace dragoman::bench

int main(int argc, char** argv) {
  using namespace dragoman::bench;
  try {
    run(read_arguments(argc, argv, {"index", "port", "connections", "seconds", "pid", "queries"}));
    return 0;
  } catch (const std::exception& error) {
    std::cerr << "web_load: " << error.what() << '\n';
    return 1;
  }
}
