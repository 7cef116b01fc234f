#include "indexer/store/last_resort.h"

#include <xapian.h>

#include <cerrno>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <mutex>
#include <string>
#include <system_error>

#include "analyzers/schema/index_files.h"
#include "analyzers/text/display.h"
#include "indexer/store/write_error.h"

namespace dragoman {
namespace {

namespace fs = std::filesystem;

struct Last {
  std::mutex mutex;  // of what follows
  fs::path index;
  fs::path removed;
};

Last& last() {
  static Last kept;
  return kept;
}

// No exception is to be had where one was on its way already.
std::string reason() {
  const int error = errno;
  try {
    if (const auto thrown = std::current_exception()) std::rethrow_exception(thrown);
  } catch (const Xapian::Error& thrown) {
    return reason_of(thrown);
  } catch (const std::exception& thrown) {
    return thrown.what();
  }
  return error == 0 ? "writing failed" : std::generic_category().message(error);
}

[[noreturn]] void end() {
  const std::string why = reason();
  Last& at = last();
  at.mutex.lock();  // for good: no other thread is to come here
  std::error_code ignored;
  if (!at.removed.empty()) fs::remove_all(at.removed, ignored);
  std::cerr << "dragoman-index: " << printable(write_error(at.index, why).what()) << std::endl;
  std::_Exit(2);
}

}  // namespace

void end_with_message(const fs::path& index) {
  {
    const std::lock_guard lock(last().mutex);
    last().index = index;
  }
  std::set_terminate(end);
}

RemovedAtEnd::RemovedAtEnd(const fs::path& folder) {
  const std::lock_guard lock(last().mutex);
  last().removed = folder;
}

RemovedAtEnd::~RemovedAtEnd() {
  const std::lock_guard lock(last().mutex);
  last().removed.clear();
}

}  // namespace dragoman
