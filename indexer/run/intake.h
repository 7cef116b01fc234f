#pragma once
// The reading side of a run: every document of its files into the queue, in their order, sections
// of telegrams joined.

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

/// Reads in the calling thread. What can't be read is passed on as a message in its place.
class Intake {
 public:
  /// `interrupted` is looked at before each document; once it isn't 0, reading ends.
  Intake(const ReaderOptions& options, SectionJoiner::FindSources find_sources, SourceQueue& queue,
         const volatile std::sig_atomic_t& interrupted);

  /// Reads all files, then closes the queue.
  void read(const std::vector<InputFile>& files);

  /// After read(): the absolute paths of the files that weren't read to their ends, or of which
  /// something couldn't be read. An empty one is read to its end.
  const std::set<std::string>& unread_files() const { return unread_files_; }

 private:
  bool goes_on() const { return !stopped_ && interrupted_ == 0; }
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
