#pragma once
// The reading side of a run: puts every document of its files into the queue in order, with the
// sections of telegrams joined.

#include <csignal>
#include <set>
#include <string>
#include <vector>

#include "analyzers/text/error.h"
#include "indexer/documents/section_joiner.h"
#include "indexer/readers/open_reader.h"
#include "indexer/readers/source/input_file.h"
#include "indexer/run/source_queue.h"

namespace dragoman {

/// Reads in the calling thread. Puts a message into the queue in place of what can't be read.
class Intake {
 public:
  /// Checks `interrupted` before each document, and stops once it isn't 0.
  Intake(const ReaderOptions& options, SectionJoiner::FindSources find_sources, SourceQueue& queue,
         const volatile std::sig_atomic_t& interrupted);

  /// Reads all files, then closes the queue.
  void read(const std::vector<InputFile>& files);

  /// The absolute paths of files that weren't read completely. Call it after read(). An empty file
  /// counts as read.
  const std::set<std::string>& unread_files() const { return unread_files_; }

 private:
  bool should_continue() const { return !stopped_ && interrupted_ == 0; }
  void read_file(const InputFile& file);
  bool read_next(Reader& reader);
  void push(SourceDocument source);
  void push(const InputError& error);
  void push(SourceItem item);

  ReaderOptions options_;
  SectionJoiner joiner_;
  SourceQueue& queue_;
  const volatile std::sig_atomic_t& interrupted_;
  bool stopped_ = false;
  std::string file_;  // absolute
  std::set<std::string> unread_files_;
  std::uint64_t bytes_before_ = 0;  // of the files before this
  std::uint64_t bytes_here_ = 0;
};

}  // namespace dragoman
