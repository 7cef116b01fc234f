#include "indexer/run/console.h"

#include <iostream>

#include "analyzers/text/display.h"

namespace dragoman {

Console::Console(bool shows_progress) : shows_progress_(shows_progress) {}

void Console::begin_progress(std::uint64_t total_bytes) {
  const std::lock_guard lock(mutex_);
  progress_.emplace(shows_progress_, total_bytes);
}

void Console::say(const std::string& message) {
  const std::lock_guard lock(mutex_);
  print(message);
}

void Console::skip(const std::string& reason) {
  const std::lock_guard lock(mutex_);
  ++skipped_;
  print("skipped " + reason);
}

std::uint64_t Console::skipped() const {
  const std::lock_guard lock(mutex_);
  return skipped_;
}

void Console::progress(std::uint64_t documents, std::uint64_t bytes) {
  const std::lock_guard lock(mutex_);
  if (progress_) progress_->update(documents, bytes);
}

// In one piece, so that the lines of two processes don't mix.
void Console::print(const std::string& line) {
  if (progress_) progress_->clear();
  std::cerr << "dragoman-index: " + printable(line) + '\n' << std::flush;
}

}  // namespace dragoman
