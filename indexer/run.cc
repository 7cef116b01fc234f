#include "indexer/run.h"

#include <unistd.h>

#include <csignal>
#include <iostream>
#include <numeric>
#include <unordered_map>

#include "analyzers/error.h"
#include "analyzers/schema/index_files.h"
#include "analyzers/text/display.h"
#include "indexer/document_builder.h"
#include "indexer/index_writer.h"
#include "indexer/input_file.h"
#include "indexer/progress.h"
#include "indexer/readers/reader.h"
#include "indexer/section_joiner.h"

namespace dragoman {
namespace {

volatile std::sig_atomic_t interrupted = 0;

void on_signal(int) {
  interrupted = 1;
}

void catch_signals() {
  struct sigaction action {};
  action.sa_handler = on_signal;
  sigaction(SIGINT, &action, nullptr);
  sigaction(SIGTERM, &action, nullptr);
  // A file size limit that is met is then an error of the write, not the end of the process.
  std::signal(SIGXFSZ, SIG_IGN);
}

std::uint64_t total_bytes(const std::vector<InputFile>& files) {
  return std::accumulate(files.begin(), files.end(), std::uint64_t{0},
                         [](std::uint64_t sum, const InputFile& file) { return sum + file.bytes; });
}

class Run {
 public:
  explicit Run(const IndexOptions& options)
      : options_(options),
        folder_(index_folder(options.index)),
        writer_(folder_, options.language, options.commit_every),
        files_(list_files(options.paths, folder_,
                          [this](const std::string& place, const std::string& reason) {
                            skip(place + ": " + reason);
                          })),
        joiner_({options.format, options.most_bytes},
                [this](const std::string& id) { return writer_.sources_of(id); }),
        progress_(!options.quiet && isatty(STDERR_FILENO) != 0, total_bytes(files_)) {}

  RunCounts operator()() {
    delete_documents();
    for (const InputFile& file : files_) {
      if (interrupted != 0) break;
      index_file(file);
    }
    for (SourceDocument& source : joiner_.finish()) index_or_skip(std::move(source));
    commit();
    counts_.documents = writer_.documents();
    counts_.interrupted = interrupted != 0;
    return counts_;
  }

 private:
  void say(const std::string& message) {
    progress_.clear();
    std::cerr << "dragoman-index: " << printable(message) << std::endl;
  }

  void skip(const std::string& reason) {
    ++counts_.skipped;
    std::cerr << "dragoman-index: skipped " << printable(reason) << std::endl;
  }

  void delete_documents() {
    for (const std::string& id : options_.deleted) {
      if (writer_.remove(id)) {
        ++counts_.deleted;
      } else {
        skip(id + ": no document with this id to delete");
      }
    }
  }

  void index_file(const InputFile& file) {
    try {
      const auto reader = open_reader(file, {options_.format, options_.most_bytes});
      while (interrupted == 0 && index_next(*reader)) {
        progress_.update(seen(), bytes_done_ + reader->bytes_read());
      }
    } catch (const InputError& error) {
      progress_.clear();
      skip(error.what());
    }
    bytes_done_ += file.bytes;
  }

  // False at the file's end.
  bool index_next(Reader& reader) {
    try {
      auto source = reader.next();
      if (!source) return false;
      for (SourceDocument& ready : joiner_.put(std::move(*source))) index_or_skip(std::move(ready));
    } catch (const InputError& error) {
      progress_.clear();
      skip(error.what());
    }
    return true;
  }

  void index_or_skip(SourceDocument source) {
    try {
      index_document(std::move(source));
    } catch (const InputError& error) {
      progress_.clear();
      skip(error.what());
    }
    if (writer_.is_commit_due()) commit();
  }

  void index_document(SourceDocument source) {
    const std::string place = source.place;
    BuiltDocument built = build_document(std::move(source), options_.run_values);
    for (const std::string& note : built.notes) say(place + ": " + note);
    const std::string id =
        built.id_is_given ? built.ids.front() : writer_.choose_id(built.ids, built.document);
    built.document.add(Field::kId, id);
    if (id != built.ids.front())
      say(place + ": '" + built.ids.front() + "' is another document; this one is '" + id + "'");
    note_repeated(id, place);
    count(put(built.document, place));
    if (options_.verbose) uncommitted_.push_back(id);
  }

  PutOutcome put(const Document& document, const std::string& place) {
    try {
      return writer_.put(document);
    } catch (const InputError& error) {
      throw InputError(place + ": " + error.what());
    }
  }

  // One id twice in a run: the later document takes the former's place, and that is said.
  void note_repeated(const std::string& id, const std::string& place) {
    const auto [seen, is_new] = places_.emplace(id, place);
    if (is_new) return;
    say(place + ": the id '" + id + "' was also at " + seen->second + "; this one replaces it");
    seen->second = place;
  }

  void count(PutOutcome outcome) {
    switch (outcome) {
      case PutOutcome::kAdded: ++counts_.added; break;
      case PutOutcome::kReplaced: ++counts_.replaced; break;
      case PutOutcome::kUnchanged: ++counts_.unchanged; break;
    }
  }

  std::uint64_t seen() const { return counts_.added + counts_.replaced + counts_.unchanged; }

  void commit() {
    writer_.commit();
    for (const std::string& id : uncommitted_) say("committed " + id);
    uncommitted_.clear();
  }

  const IndexOptions& options_;
  RunCounts counts_;
  std::filesystem::path folder_;
  IndexWriter writer_;
  std::vector<InputFile> files_;
  SectionJoiner joiner_;
  Progress progress_;
  std::uint64_t bytes_done_ = 0;
  std::unordered_map<std::string, std::string> places_;  // by id
  std::vector<std::string> uncommitted_;                 // ids, kept where --verbose names them
};

}  // namespace

RunCounts run_indexer(const IndexOptions& options) {
  catch_signals();
  return Run(options)();
}

int exit_code(const RunCounts& counts) {
  const std::uint64_t done = counts.added + counts.replaced + counts.unchanged + counts.deleted;
  if (counts.skipped == 0 && !counts.interrupted) return 0;
  return done > 0 ? 1 : 2;
}

}  // namespace dragoman
