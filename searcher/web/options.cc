#include "searcher/web/options.h"

#include <algorithm>
#include <chrono>
#include <iostream>
#include <thread>

#define CXXOPTS_VECTOR_DELIMITER '\0'
#include <cxxopts.hpp>

#include "analyzers/text/error.h"
#include "analyzers/text/version.h"
#include "searcher/index/index_places.h"
#include "searcher/serve/listen.h"

namespace dragoman {
namespace {

constexpr unsigned kFewestThreads = 4;  // a long search leaves three to answer others
constexpr unsigned kMaxThreads = 256;
constexpr unsigned kMaxSeconds = 3600;

cxxopts::Options describe() {
  cxxopts::Options options(
      "dragoman-web",
      "Serves an index made by dragoman-index: a page to search and read it, and "
      "JSON.\n");
  options.positional_help("").custom_help("[OPTIONS]");
  // clang-format off
  options.add_options()
      ("i,index", "the index folder, a file that names several, or a name for either; repeatable: all are searched as one "
       "(else $DRAGOMAN_INDEX, else as docs/configuration.md says)",
       cxxopts::value<std::vector<std::string>>(), "DIR")
      ("l,listen", "where it listens: ADDRESS:PORT, or unix:PATH for a proxy on this machine",
       cxxopts::value<std::string>()->default_value("127.0.0.1:8787"), "PLACE")
      ("host", "a name that it answers to beside localhost and addresses, as a proxy sends it; may be "
       "repeated", cxxopts::value<std::vector<std::string>>(), "NAME")
      ("socket-mode", "of the Unix socket: who may connect, in octal",
       cxxopts::value<std::string>()->default_value("660"), "MODE")
      ("readers", "answers each reader from the indexes that he may read himself: peer, by the user and groups at the "
       "other end of the Unix socket, or header:NAME, by the groups that a proxy writes there (docs/several-indexes.md)",
       cxxopts::value<std::string>(), "HOW")
      ("threads", "that answer; 0 for one a processor, and four at least",
       cxxopts::value<unsigned>()->default_value("0"), "N")
      ("deadline", "seconds after which an answer is given up",
       cxxopts::value<unsigned>()->default_value("30"), "SECONDS")
      ("shard-timeout", "seconds that an index on another machine may take for an answer (docs/several-indexes.md)",
       cxxopts::value<double>()->default_value("10"), "SECONDS")
      ("require-all", "an index on another machine that isn't reached is an error, not a partial answer")
      ("log", "a line on standard error for each answer, without what was searched for")
      ("h,help", "this help")
      ("version", "the version")
      ("rest", "", cxxopts::value<std::vector<std::string>>());
  // clang-format on
  options.parse_positional({"rest"});
  return options;
}

unsigned read_threads(const cxxopts::ParseResult& parsed) {
  const auto threads = parsed["threads"].as<unsigned>();
  if (threads > kMaxThreads)
    throw UsageError("--threads takes at most " + std::to_string(kMaxThreads));
  return threads == 0 ? std::max(std::thread::hardware_concurrency(), kFewestThreads) : threads;
}

WebOptions collect(const cxxopts::ParseResult& parsed) {
  if (parsed.count("rest") > 0) {
    throw UsageError("'" + parsed["rest"].as<std::vector<std::string>>().front() +
                     "' isn't an option (dragoman-web --help lists them)");
  }
  WebOptions options;
  options.patience = patience_of(parsed["shard-timeout"].as<double>());
  options.requires_all = parsed.count("require-all") > 0;
  if (parsed.count("index") > 0) options.indexes = parsed["index"].as<std::vector<std::string>>();
  if (parsed.count("host") > 0) options.hosts = parsed["host"].as<std::vector<std::string>>();
  options.listen = read_listen_address(parsed["listen"].as<std::string>());
  if (parsed.count("socket-mode") > 0 && options.listen.path.empty())
    throw UsageError("--socket-mode goes with --listen unix:PATH");
  options.listen.mode = read_socket_mode(parsed["socket-mode"].as<std::string>());
  if (parsed.count("readers") > 0)
    options.readers = read_reader_source(parsed["readers"].as<std::string>(), options.listen);
  options.server.threads = read_threads(parsed);
  const auto seconds = parsed["deadline"].as<unsigned>();
  if (seconds == 0 || seconds > kMaxSeconds)
    throw UsageError("--deadline takes 1 to " + std::to_string(kMaxSeconds) + " seconds");
  options.server.deadline = std::chrono::seconds(seconds);
  options.server.log = parsed.count("log") > 0;
  return options;
}

}  // namespace

std::optional<WebOptions> read_web_options(int argc, const char* const* argv) {
  cxxopts::Options described = describe();
  try {
    const cxxopts::ParseResult parsed = described.parse(argc, argv);
    if (parsed.count("help") > 0) {
      std::cout << described.help()
                << "\nWhoever reaches the place can read the collection: it asks for no password.\n"
                   "docs/web.md says how to put a proxy before it.\n";
      return std::nullopt;
    }
    if (parsed.count("version") > 0) {
      std::cout << "dragoman-web " << kVersion << '\n';
      return std::nullopt;
    }
    return collect(parsed);
  } catch (const cxxopts::exceptions::exception& error) {
    throw UsageError(std::string(error.what()) + " (dragoman-web --help lists the options)");
  }
}

}  // namespace dragoman
