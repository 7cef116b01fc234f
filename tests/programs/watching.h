#pragma once
// dragoman-index --watch at work beside a test.

#include <csignal>
#include <filesystem>
#include <functional>
#include <set>
#include <string>
#include <vector>

#include "tests/programs/program.h"

namespace dragoman::test {

class Watching {
 public:
  /// Starts it and waits until it says that it watches.
  Watching(const std::filesystem::path& index, const std::vector<std::string>& paths,
           const std::vector<std::string>& more_arguments = {});

  /// Waits until that holds, up to a minute; whether it came about. An index that can't be read at
  /// the moment is asked again.
  bool await(const std::function<bool()>& holds);

  /// Until the index holds just the documents with these ids.
  bool await_ids(const std::set<std::string>& ids);

  /// Until the query finds just these, in any order.
  bool await_found(const std::string& query, const std::set<std::string>& ids);

  bool await_message(const std::string& text, std::size_t times = 1);

  Outcome end(int signal = SIGTERM);

 private:
  std::filesystem::path index_;
  RunningProgram program_;
};

}  // namespace dragoman::test
