// A long run of dragoman-search --serve beside a writer, with a client that reads slowly.
//
//   serve_soak --generate GENERATE --indexer DRAGOMAN_INDEX --program DRAGOMAN_SEARCH --folder DIR
//              [--requests 100000] [--documents 300] [--compare-every 10]
//
// Mixed requests (words, phrases, NEAR, prefixes, names, similar documents, malformed lines) go to
// one server. Every tenth answer is compared with that of a second server, where both have the same
// state of the index. Meanwhile the writer replaces documents again and again. After each 10,000
// requests the client lets 200 answers wait for a second. Prints the slope of the server's resident
// memory after the first fifth of the requests; fails where an answer is missing or differs.

#include <atomic>
#include <chrono>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <iostream>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "bench/support/arguments.h"
#include "bench/support/build.h"
#include "bench/support/latency.h"
#include "bench/support/mixed_requests.h"
#include "bench/support/process.h"
#include "bench/support/served.h"
#include "bench/support/slope.h"

namespace dragoman::bench {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kBurst = 200;
constexpr std::size_t kBetweenBursts = 10'000;
constexpr std::size_t kBetweenSamples = 500;
constexpr int kAttempts = 20;  // to meet both servers in one state of the index

std::string fingerprint_in(const std::string& answer) {
  const std::string key = "\"fingerprint\":\"";
  const std::size_t at = answer.find(key);
  return at == std::string::npos ? "" : answer.substr(at + key.size(), 32);
}

class Soak {
 public:
  explicit Soak(const Arguments& arguments)
      : generate_(arguments.get("generate", "")),
        indexer_(arguments.get("indexer", "")),
        program_(arguments.get("program", "")),
        folder_(arguments.get("folder", "")),
        documents_(arguments.get("documents", "300")),
        requests_(std::stoul(arguments.get("requests", "100000"))),
        compare_every_(std::stoul(arguments.get("compare-every", "10"))) {
    if (generate_.empty() || indexer_.empty() || program_.empty() || folder_.empty()) {
      throw std::runtime_error("--generate, --indexer, --program and --folder are needed");
    }
  }

  void run() {
    fs::create_directories(folder_);
    fs::remove_all(index());
    const std::string first = generate("first.jsonl", documents_, "400");
    const std::string changed = generate("changed.jsonl", "20", "60");
    const std::string restored = generate("restored.jsonl", "20", "400");
    run_indexer(indexer_, index(), {first});
    std::atomic<bool> is_over{false};
    std::size_t writes = 0;
    std::thread writer([&] {
      for (; !is_over; ++writes) {
        run_indexer(indexer_, index(), {writes % 2 == 0 ? changed : restored});
        std::this_thread::sleep_for(std::chrono::milliseconds(500));
      }
    });
    try {
      ask();
    } catch (...) {
      is_over = true;
      writer.join();
      throw;
    }
    is_over = true;
    writer.join();
    report(writes);
  }

 private:
  std::string index() const { return folder_ / "index"; }

  std::string generate(const std::string& name, const std::string& documents,
                       const std::string& words) const {
    const fs::path file = folder_ / name;
    run_process({"/bin/sh", "-c",
                 "exec '" + generate_ + "' --documents " + documents + " --words " + words +
                     " > '" + file.string() + "'"});
    return file;
  }

  void ask() {
    MixedRequests requests(index(), 1919);
    Served server(program_, index());
    Served second(program_, index());
    const auto begin = Clock::now();
    for (std::size_t i = 0; i < requests_; ++i) {
      const std::string line = requests.next().line;
      const auto asked = Clock::now();
      server.send(line);
      const std::string answer = server.receive();
      times_.push_back(milliseconds_since(asked));
      if (i % compare_every_ == 0) compare(server, second, line, answer);
      if (i % kBetweenBursts == kBetweenBursts - 1) wait_long(server, requests);
      if (i >= requests_ / 5 && i % kBetweenSamples == 0) {
        memory_.add(static_cast<double>(i), server.resident_bytes());
      }
      if (i == requests_ / 5) resident_then_ = server.resident_bytes();
    }
    resident_ = server.resident_bytes();
    seconds_ = milliseconds_since(begin) / 1e3;
  }

  // Both are asked again where a commit came between.
  void compare(Served& server, Served& second, const std::string& line, std::string answer) {
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
      second.send(line);
      const std::string other = second.receive();
      if (answer == other) {
        ++compared_;
        return;
      }
      if (fingerprint_in(answer) == fingerprint_in(other)) break;
      server.send(line);
      answer = server.receive();
    }
    throw std::runtime_error("two servers answer differently: " + line);
  }

  // Another thread sends, since the server stops reading while its answers wait.
  static void wait_long(Served& server, MixedRequests& requests) {
    std::thread sender([&] {
      for (std::size_t i = 0; i < kBurst; ++i) server.send(requests.next().line);
    });
    std::this_thread::sleep_for(std::chrono::seconds(1));
    for (std::size_t i = 0; i < kBurst; ++i) server.receive();
    sender.join();
  }

  void report(std::size_t writes) const {
    print_latency_heading(std::cout);
    print_latency("request", times_, times_.size(), std::cout);
    std::printf("%zu requests in %.0f s beside %zu writes, %zu answers compared, none differs\n",
                times_.size(), seconds_, writes, compared_);
    std::printf(
        "resident memory: %.1f MB after a fifth, %.1f MB at the end, slope %.1f bytes a "
        "request\n",
        resident_then_ / 1048576, resident_ / 1048576, memory_.value());
  }

  std::string generate_;
  std::string indexer_;
  std::string program_;
  fs::path folder_;
  std::string documents_;
  std::size_t requests_;
  std::size_t compare_every_;
  std::vector<double> times_;
  Slope memory_;
  double resident_then_ = 0;
  double resident_ = 0;
  double seconds_ = 0;
  std::size_t compared_ = 0;
};

}  // namespace
}  // namespace dragoman::bench

int main(int argc, char** argv) {
  using namespace dragoman::bench;
  try {
    Soak(read_arguments(argc, argv,
                        {"generate", "indexer", "program", "folder", "requests", "documents",
                         "compare-every"}))
        .run();
    return 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "serve_soak: %s\n", error.what());
    return 1;
  }
}
