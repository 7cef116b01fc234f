#include "tests/programs/watching.h"

#include <xapian.h>

#include <catch2/catch.hpp>
#include <chrono>

#include "analyzers/text/error.h"
#include "tests/programs/index_state.h"

namespace dragoman::test {
namespace {

using namespace std::chrono_literals;

Command watch_command(const std::filesystem::path& index, const std::vector<std::string>& paths,
                      std::vector<std::string> arguments) {
  arguments.insert(arguments.end(), {"--index", index, "--watch"});
  arguments.insert(arguments.end(), paths.begin(), paths.end());
  return index_command(std::move(arguments));
}

}  // namespace

Watching::Watching(const std::filesystem::path& index, const std::vector<std::string>& paths,
                   const std::vector<std::string>& more_arguments)
    : index_(index), program_(watch_command(index, paths, more_arguments)) {
  REQUIRE(await_message("dragoman-index: watching "));
}

bool Watching::await(const std::function<bool()>& holds) {
  const auto until = std::chrono::steady_clock::now() + 60s;
  while (std::chrono::steady_clock::now() < until) {
    try {
      if (holds()) return true;
    } catch (const Xapian::Error&) {
    } catch (const WorldError&) {
    }
    if (program_.ends_within(10ms)) return false;
  }
  return false;
}

bool Watching::await_ids(const std::set<std::string>& ids) {
  return await([&] { return ids_in(index_) == ids; });
}

bool Watching::await_found(const std::string& query, const std::set<std::string>& ids) {
  return await([&] {
    const auto found = found_ids(index_, query);
    return std::set<std::string>(found.begin(), found.end()) == ids;
  });
}

bool Watching::await_message(const std::string& text, std::size_t times) {
  return program_.await_message(text, times);
}

Outcome Watching::end(int signal) {
  program_.send(signal);
  return program_.wait();
}

}  // namespace dragoman::test
