// Several clients on the socket of dragoman-search --serve --listen, with a writer beside them.
//
//   socket_soak --generate GENERATE --indexer DRAGOMAN_INDEX --program DRAGOMAN_SEARCH --index DIR
//               [--requests 100000] [--clients 4] [--threads 2]
//
// The index is written to: give a copy. Each client asks one thing after the other, of every kind
// (mixed_requests.h), while the writer adds invented documents and replaces them again and again.
// Prints p50, p95 and p99 by kind, requests a second and the slope of the server's resident memory
// after a fifth of the requests. Fails where an answer is missing, or is an error that wasn't asked
// for, or isn't one that was.

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <iostream>
#include <map>
#include <mutex>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "bench/support/arguments.h"
#include "bench/support/build.h"
#include "bench/support/latency.h"
#include "bench/support/mixed_requests.h"
#include "bench/support/process.h"
#include "bench/support/slope.h"
#include "bench/support/socket_server.h"

namespace dragoman::bench {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kBetweenSamples = 500;
constexpr std::chrono::milliseconds kBetweenWrites{500};

bool is_error(const std::string& answer) {
  return answer.find("\"error\":{\"code\":") < 60;
}

class SocketSoak {
 public:
  explicit SocketSoak(const Arguments& arguments)
      : generate_(arguments.get("generate", "")),
        indexer_(arguments.get("indexer", "")),
        program_(arguments.get("program", "")),
        index_(arguments.get("index", "")),
        requests_(std::stoul(arguments.get("requests", "100000"))),
        clients_(static_cast<unsigned>(std::stoul(arguments.get("clients", "4")))),
        threads_(static_cast<unsigned>(std::stoul(arguments.get("threads", "2")))) {
    if (generate_.empty() || indexer_.empty() || program_.empty() || index_.empty())
      throw std::runtime_error("--generate, --indexer, --program and --index are needed");
  }

  void run() {
    const std::string first = generate("first", "60");
    const std::string second = generate("second", "400");
    SocketServer server(program_, index_, threads_);
    std::size_t writes = 0;
    std::jthread writer([&](const std::stop_token& stop) {
      for (; !stop.stop_requested(); ++writes) {
        run_indexer(indexer_, index_, {writes % 2 == 0 ? first : second});
        std::this_thread::sleep_for(kBetweenWrites);
      }
    });
    const auto begin = Clock::now();
    {
      std::vector<std::jthread> clients;
      for (unsigned i = 0; i < clients_; ++i) clients.emplace_back([&, i] { ask_all(server, i); });
    }
    const double seconds = milliseconds_since(begin) / 1e3;
    writer.request_stop();
    writer.join();
    if (!failure_.empty()) throw std::runtime_error(failure_);
    const double resident = server.resident_bytes();
    if (server.stop() != 0) throw std::runtime_error("the server's exit code isn't 0");
    report(seconds, writes, resident);
  }

 private:
  std::string generate(const std::string& name, const std::string& words) const {
    std::string file = index_ + '.' + name + ".jsonl";
    run_process({"/bin/sh", "-c",
                 "exec '" + generate_ + "' --documents 20 --words " + words + " > '" + file + "'"});
    return file;
  }

  void ask_all(const SocketServer& server, unsigned number) {
    try {
      MixedRequests requests(index_, number + 1);
      SocketClient client(server.path());
      for (std::size_t i = number; i < requests_; i += clients_) ask(server, requests, client);
    } catch (const std::exception& error) {
      const std::lock_guard lock(mutex_);
      failure_ = error.what();
    }
  }

  void ask(const SocketServer& server, MixedRequests& requests, SocketClient& client) {
    const MixedRequest request = requests.next();
    const auto asked = Clock::now();
    client.send(request.line);
    const std::string answer = client.receive();
    const double took = milliseconds_since(asked);
    if (is_error(answer) != request.is_wrong)
      throw std::runtime_error(request.line + " is answered " + answer.substr(0, 300));
    const std::lock_guard lock(mutex_);
    if (!failure_.empty()) throw std::runtime_error(failure_);
    times_[request.kind].push_back(took);
    ++answered_;
    errors_ += request.is_wrong ? 1 : 0;
    if (answered_ == requests_ / 5) resident_then_ = server.resident_bytes();
    if (answered_ >= requests_ / 5 && answered_ % kBetweenSamples == 0)
      memory_.add(static_cast<double>(answered_), server.resident_bytes());
  }

  void report(double seconds, std::size_t writes, double resident) {
    print_latency_heading(std::cout);
    std::vector<double> all;
    for (const auto& [kind, times] : times_) {
      print_latency(kind, times, times.size(), std::cout);
      all.insert(all.end(), times.begin(), times.end());
    }
    print_latency("all", all, all.size(), std::cout);
    std::printf(
        "%zu requests of %u clients to %u threads in %.0f s beside %zu writes: %.0f a second\n",
        answered_, clients_, threads_, seconds, writes, static_cast<double>(answered_) / seconds);
    std::printf("%zu errors, all of them asked for\n", errors_);
    std::printf(
        "resident memory: %.1f MB after a fifth, %.1f MB at the end, slope %.1f bytes a request\n",
        resident_then_ / 1048576, resident / 1048576, memory_.value());
  }

  std::string generate_;
  std::string indexer_;
  std::string program_;
  std::string index_;
  std::size_t requests_;
  unsigned clients_;
  unsigned threads_;

  std::mutex mutex_;
  std::map<std::string, std::vector<double>> times_;
  std::size_t answered_ = 0;
  std::size_t errors_ = 0;
  std::string failure_;
  Slope memory_;
  double resident_then_ = 0;
};

}  // namespace
}  // namespace dragoman::bench

int main(int argc, char** argv) {
  using namespace dragoman::bench;
  try {
    SocketSoak(read_arguments(
                   argc, argv,
                   {"generate", "indexer", "program", "index", "requests", "clients", "threads"}))
        .run();
    return 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "socket_soak: %s\n", error.what());
    return 1;
  }
}
