// What a request costs beyond the search itself.
//
//   serve_overhead --program DRAGOMAN_SEARCH --index DIR [--rounds 5]
//
// The same 200 searches, of ten hits and no facets, in turn: in this process, by a server over pipes,
// and by one over a socket. Prints the latencies, and the median over the queries of the difference
// to the search in process, each query's times being the medians of its rounds. Fails where the
// server's total isn't the one in process.

#include <cstdio>
#include <exception>
#include <iostream>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include "bench/support/arguments.h"
#include "bench/support/latency.h"
#include "bench/support/served.h"
#include "bench/support/socket_server.h"
#include "bench/support/title_queries.h"
#include "searcher/engine/searcher.h"

namespace dragoman::bench {
namespace {

constexpr std::size_t kQueries = 200;

class Overhead {
 public:
  explicit Overhead(const Arguments& arguments)
      : index_(arguments.get("index", "")),
        rounds_(std::stoul(arguments.get("rounds", "5"))),
        searcher_(std::make_shared<SharedIndex>(index_)),
        piped_(arguments.get("program", ""), index_),
        server_(arguments.get("program", ""), index_, 1),
        client_(server_.path()) {}

  void run() {
    for (const TitleQuery& query : title_queries(index_, kQueries)) measure(query.words);
    print_latency_heading(std::cout);
    print_latency("in process", inside_, inside_.size(), std::cout);
    print_latency("over pipes", pipes_, pipes_.size(), std::cout);
    print_latency("over a socket", socket_, socket_.size(), std::cout);
    std::printf("beyond the search, p50: %.3f ms over pipes, %.3f ms over a socket\n",
                percentile(beyond_pipes_, .5), percentile(beyond_socket_, .5));
  }

 private:
  void measure(const std::string& query) {
    SearchRequest request;
    request.query = query;
    const std::string line = R"({"query":")" + query + R"(","by":"none"})";
    std::vector<double> inside, pipes, socket;
    for (std::size_t round = 0; round <= rounds_; ++round) {
      auto begin = Clock::now();
      const auto total = searcher_.search(request).total;
      const double in_process = milliseconds_since(begin);
      begin = Clock::now();
      piped_.send(line);
      const std::string answer = piped_.receive();
      const double over_pipes = milliseconds_since(begin);
      begin = Clock::now();
      client_.send(line);
      const std::string other = client_.receive();
      const double over_socket = milliseconds_since(begin);
      const std::string expected = "\"total\":" + std::to_string(total) + ',';
      if (answer.find(expected) == std::string::npos || other.find(expected) == std::string::npos)
        throw std::runtime_error("another total for " + query);
      if (round == 0) continue;  // what is read once is read
      inside.push_back(in_process);
      pipes.push_back(over_pipes);
      socket.push_back(over_socket);
    }
    inside_.push_back(percentile(inside, .5));
    pipes_.push_back(percentile(pipes, .5));
    socket_.push_back(percentile(socket, .5));
    beyond_pipes_.push_back(pipes_.back() - inside_.back());
    beyond_socket_.push_back(socket_.back() - inside_.back());
  }

  std::string index_;
  std::size_t rounds_;
  Searcher searcher_;
  Served piped_;
  SocketServer server_;
  SocketClient client_;
  std::vector<double> inside_, pipes_, socket_, beyond_pipes_, beyond_socket_;
};

}  // namespace
}  // namespace dragoman::bench

int main(int argc, char** argv) {
  using namespace dragoman::bench;
  try {
    Overhead(read_arguments(argc, argv, {"program", "index", "rounds"})).run();
    return 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "serve_overhead: %s\n", error.what());
    return 1;
  }
}
