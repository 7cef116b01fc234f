#pragma once
// The command line of dragoman-web.

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "searcher/web/listen_address.h"
#include "searcher/web/reader_source.h"
#include "searcher/web/server.h"

namespace dragoman {

struct WebOptions {
  std::vector<std::string> indexes;      // as typed; none for the usual one
  std::chrono::milliseconds patience{};  // for an answer of an index on another machine
  bool requires_all = false;             // one that isn't reached is an error
  ListenAddress listen;
  ReaderSource readers;
  std::vector<std::string> hosts;  // names that it answers to beside localhost and addresses
  ServerSettings server;
};

/// Reads the arguments. Absent after --help and --version, which it prints. Throws UsageError with
/// what is wrong.
std::optional<WebOptions> read_web_options(int argc, const char* const* argv);

}  // namespace dragoman
