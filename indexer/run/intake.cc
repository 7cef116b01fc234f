#include "indexer/run/intake.h"

#include <filesystem>
#include <system_error>
#include <utility>

namespace dragoman {

Intake::Intake(const ReaderOptions& options, SectionJoiner::FindSources find_sources,
               SourceQueue& queue, const volatile std::sig_atomic_t& interrupted)
    : options_(options),
      joiner_(options, std::move(find_sources)),
      queue_(queue),
      interrupted_(interrupted) {}

void Intake::read(const std::vector<InputFile>& files) {
  for (const InputFile& file : files) {
    if (!should_continue()) {
      unread_files_.insert(absolute_path(file));
      continue;
    }
    read_file(file);
    bytes_before_ += file.bytes;
    bytes_here_ = 0;
  }
  for (SourceDocument& source : joiner_.finish()) push(std::move(source));
  queue_.close();
}

void Intake::read_file(const InputFile& file) {
  file_ = absolute_path(file);
  try {
    const auto reader = open_reader(file, options_);
    while (should_continue() && read_next(*reader)) {
    }
  } catch (const InputError& error) {
    push(error);
    std::error_code ignored;
    if (std::filesystem::is_empty(file.path, ignored)) unread_files_.erase(file_);
  }
  if (!should_continue()) unread_files_.insert(file_);
}

// False at the file's end.
bool Intake::read_next(Reader& reader) {
  try {
    auto source = reader.next();
    if (!source) return false;
    bytes_here_ = reader.bytes_read();
    for (SourceDocument& ready : joiner_.put(std::move(*source))) push(std::move(ready));
  } catch (const InputError& error) {
    push(error);
  }
  return true;
}

void Intake::push(SourceDocument source) {
  push(SourceItem{std::move(source), "", 0});
}

void Intake::push(const InputError& error) {
  unread_files_.insert(file_);
  push(SourceItem{{}, error.what(), 0});
}

void Intake::push(SourceItem item) {
  item.bytes_done = bytes_before_ + bytes_here_;
  if (!queue_.push(std::move(item))) stopped_ = true;
}

}  // namespace dragoman
