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
#include "analyzers/text/out_of_memory.h"
#include "indexer/files/write_error.h"

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

// There is no current exception where one was already on its way.
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
  at.mutex.lock();  // never unlocked, so that no other thread comes here
  std::error_code ignored;
  if (!at.removed.empty()) fs::remove_all(at.removed, ignored);
  std::cerr << "dragoman-index: " << printable(write_error(at.index, why).what()) << std::endl;
  std::_Exit(2);
}

// May be called by a thread that holds the mutex.
void remove_rest() {
  Last& at = last();
  const std::unique_lock lock(at.mutex, std::try_to_lock);
  std::error_code ignored;
  if (lock && !at.removed.empty()) fs::remove_all(at.removed, ignored);
}

}  // namespace

void end_with_message(const fs::path& index) {
  {
    const std::lock_guard lock(last().mutex);
    last().index = index;
  }
  std::set_terminate(end);
  end_without_memory("dragoman-index: " + printable(write_error(index, "not enough memory").what()),
                     remove_rest);
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
