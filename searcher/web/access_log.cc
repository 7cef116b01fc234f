#include "searcher/web/access_log.h"

#include <ctime>
#include <iostream>
#include <string>

#include "analyzers/text/display.h"

namespace dragoman {
namespace {

constexpr std::size_t kLongestPath = 200;  // bytes written of it

std::string now_in_utc() {
  const std::time_t now = std::time(nullptr);
  std::tm parts{};
  gmtime_r(&now, &parts);
  char text[32];
  return {text, std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts)};
}

}  // namespace

void log_answer(const HttpRequest& request, unsigned status, std::size_t bytes,
                std::chrono::steady_clock::time_point begin) {
  const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(
      std::chrono::steady_clock::now() - begin);
  std::string line = now_in_utc() + ' ' + request.method + ' ' +
                     request.path.substr(0, kLongestPath) + ' ' + std::to_string(status) + ' ' +
                     std::to_string(bytes) + ' ' + std::to_string(took.count()) + " ms";
  // One call, so that the lines of several threads don't mix.
  std::cerr << printable(line) + '\n';
}

}  // namespace dragoman
