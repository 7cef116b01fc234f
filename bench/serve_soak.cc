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
#include <random>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "bench/support/arguments.h"
#include "bench/support/build.h"
#include "bench/support/latency.h"
#include "bench/support/process.h"
#include "bench/support/served.h"
#include "bench/support/title_queries.h"

namespace dragoman::bench {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kQueries = 200;
constexpr std::size_t kBurst = 200;
constexpr std::size_t kBetweenBursts = 10'000;
constexpr std::size_t kBetweenSamples = 500;
constexpr int kAttempts = 20;  // to meet both servers in one state of the index

// The slope of a line through points, by least squares.
class Slope {
 public:
  void add(double x, double y) {
    n_ += 1;
    x_ += x;
    y_ += y;
    xx_ += x * x;
    xy_ += x * y;
  }
  double value() const {
    const double spread = n_ * xx_ - x_ * x_;
    return spread == 0 ? 0 : (n_ * xy_ - x_ * y_) / spread;
  }

 private:
  double n_ = 0, x_ = 0, y_ = 0, xx_ = 0, xy_ = 0;
};

std::string fingerprint_in(const std::string& answer) {
  const std::string key = "\"fingerprint\":\"";
  const std::size_t at = answer.find(key);
  return at == std::string::npos ? "" : answer.substr(at + key.size(), 32);
}

class Requests {
 public:
  Requests(const fs::path& index, std::vector<std::string> ids)
      : queries_(title_queries(index, kQueries)), ids_(std::move(ids)) {}

  std::string next() {
    const TitleQuery& query = queries_[engine_() % queries_.size()];
    const std::string& words = query.words;
    switch (engine_() % 10) {
      case 0: return '"' + query.phrase + '"';
      case 1:
        return words.substr(0, words.find(' ')) + " NEAR/8 " + words.substr(words.rfind(' ') + 1);
      case 2: return words.substr(0, 3) + '*';
      case 3: return "name:\"Mao Tse-tung\" OR name:" + words.substr(words.rfind(' ') + 1);
      case 4: return "{\"similar\":\"" + ids_[engine_() % ids_.size()] + "\"}";
      case 5: return malformed();
      case 6: return "{\"query\":\"" + words + "\",\"by\":[\"country\",\"year\"],\"limit\":5}";
      default: return words;
    }
  }

 private:
  std::string malformed() {
    switch (engine_() % 5) {
      case 0: return "{\"query\":";
      case 1: return "";
      case 2: return "((( \"unclosed AND NOT";
      case 3: return "{\"similar\":\"no such document\"}";
      default: {
        std::string bytes;
        for (int i = 0; i < 40; ++i) {
          const char byte = static_cast<char>(engine_() % 256);
          bytes += byte == '\n' ? ' ' : byte;
        }
        return bytes;
      }
    }
  }

  std::mt19937 engine_{1919};
  std::vector<TitleQuery> queries_;
  std::vector<std::string> ids_;
};

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

  // Ids as a search for everything names them.
  std::vector<std::string> read_ids() const {
    Served server(program_, index());
    server.send("{\"query\":\"the OR a OR of\",\"limit\":50}");
    const std::string answer = server.receive();
    const std::string key = "\"id\":\"";
    std::vector<std::string> ids;
    for (std::size_t at = answer.find(key); at != std::string::npos;
         at = answer.find(key, at + 1)) {
      const std::size_t begin = at + key.size();
      ids.push_back(answer.substr(begin, answer.find('"', begin) - begin));
    }
    if (ids.empty()) throw std::runtime_error("no ids to ask for");
    return ids;
  }

  void ask() {
    Requests requests(index(), read_ids());
    Served server(program_, index());
    Served second(program_, index());
    const auto begin = Clock::now();
    for (std::size_t i = 0; i < requests_; ++i) {
      const std::string line = requests.next();
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
  static void wait_long(Served& server, Requests& requests) {
    std::thread sender([&] {
      for (std::size_t i = 0; i < kBurst; ++i) server.send(requests.next());
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
