#include "indexer/run/run.h"

#include <csignal>
#include <cstdlib>
#include <numeric>
#include <system_error>
#include <thread>

#include "analyzers/schema/index_files.h"
#include "indexer/files/write_error.h"
#include "indexer/readers/ocr/ocr_options.h"
#include "indexer/readers/source/input_file.h"
#include "indexer/run/batch_indexer.h"
#include "indexer/run/departures.h"
#include "indexer/run/intake.h"
#include "indexer/run/interruption.h"
#include "indexer/run/run_state.h"

namespace dragoman {
namespace {

std::uint64_t total_bytes(const std::vector<InputFile>& files) {
  return std::accumulate(files.begin(), files.end(), std::uint64_t{0},
                         [](std::uint64_t sum, const InputFile& file) { return sum + file.bytes; });
}

// A run without input needs an index that exists.
std::filesystem::path folder_of(const RunOptions& options) {
  std::filesystem::path folder = index_folder(options.index);
  if (!options.paths.empty()) return folder;
  for (const std::filesystem::path& part : find_layout(folder, {}).parts) open_index(part);
  return folder;
}

class Run {
 public:
  Run(const RunOptions& options, const ChangedPaths* changed)
      : options_(options),
        changed_(changed),
        folder_(folder_of(options)),
        state_(options, folder_, changed != nullptr ? &changed->other_places : nullptr) {}

  RunCounts operator()() {
    delete_documents();
    const std::vector<InputFile> files = changed_ == nullptr ? list_all() : list_changed();
    state_.console.begin_progress(total_bytes(files));
    index(files);
    state_.check_success();
    // An interrupted run hasn't read every file that may hold a document.
    if (changed_ != nullptr && interruption() == 0) remove_departed(files);
    return finish();
  }

 private:
  void delete_documents() {
    for (const std::string& typed : options_.deleted) {
      const FoundId found = state_.writer.find_id(typed);
      if (!found.id.empty() && state_.writer.remove(found.id)) {
        state_.count_deleted();
      } else {
        state_.console.skip(typed + ": no document with this id to delete" + nearest_note(found));
      }
    }
    state_.commit();
  }

  void skip(const std::string& place, const std::string& reason) {
    state_.console.skip(place + ": " + reason);
  }

  std::vector<InputFile> list_all() {
    return list_files(
        options_.paths, folder_,
        [this](const auto& place, const auto& reason) { skip(place, reason); }, links());
  }

  std::vector<InputFile> list_changed() {
    std::set<std::string> parts = changed_->paths;
    if (!changed_->are_all) {
      parts.merge(files_beside(changed_->paths, state_.writer, changed_->other_places));
    }
    auto files = list_parts(
        options_.paths, parts, folder_,
        [this](const auto& place, const auto& reason) { skip(place, reason); }, links());
    std::erase_if(files, [this](const InputFile& file) { return !should_read(file); });
    return files;
  }

  Links links() const { return options_.follow_links ? Links::kFollow : Links::kPassOver; }

  // Waiting for a pipe would keep the watch from everything else.
  bool should_read(const InputFile& file) {
    std::error_code ignored;
    if (changed_->is_being_written(absolute_path(file))) return false;
    if (!std::filesystem::is_fifo(file.path, ignored)) return true;
    skip(file.path.string(), "a pipe, which can't be watched");
    return false;
  }

  // Commits removals together with the rest, so that a moved file is never missing. After a bulk
  // build, the new generation comes into force before the removals.
  void remove_departed(const std::vector<InputFile>& files) {
    std::set<std::string> read;
    for (const InputFile& file : files) read.insert(absolute_path(file));
    for (const std::string& file : unread_files_) read.erase(file);
    for (const auto& [part, id] : departed(changed_->paths, state_, changed_->other_places, read)) {
      state_.remove(part, id);
      changed_->other_places.forget(id);
    }
  }

  // This thread reads, so that a signal interrupts its wait for input.
  void index(const std::vector<InputFile>& files) {
    start_threads();
    guarded([&] {
      ReaderOptions readers = reader_options(options_);
      const OcrOptions ocr = scan_options();
      if (readers.ocr != nullptr) readers.ocr = &ocr;
      Intake intake(
          readers, [this](const std::string& id) { return sources_of(id); }, state_.queue,
          interruption());
      intake.read(files);
      unread_files_ = intake.unread_files();
    });
    for (std::thread& thread : threads_) thread.join();
  }

  OcrOptions scan_options() {
    OcrOptions ocr = options_.ocr ? *options_.ocr : OcrOptions();
    if (!options_.quiet) ocr.say = [this](const std::string& page) { state_.console.say(page); };
    ocr.should_stop = [] { return interruption() != 0; };
    return ocr;
  }

  void start_threads() {
    const SignalsBlocked blocked;
    try {
      while (threads_.size() < options_.threads) threads_.emplace_back([this] { work(); });
    } catch (const std::system_error&) {  // the system has no more
      if (threads_.empty()) throw;
    }
  }

  void work() {
    guarded([this] { BatchIndexer(options_, state_).run(); });
  }

  template <typename Function>
  void guarded(Function function) {
    try {
      function();
    } catch (const Stopped&) {
      return;
    } catch (const Xapian::Error& error) {
      state_.fail(std::make_exception_ptr(write_error(folder_, reason_of(error))));
    } catch (...) {
      state_.fail(std::current_exception());
    }
  }

  RunCounts finish() {
    try {
      RunCounts counts = state_.finish();
      counts.interrupted = interruption() != 0;
      return counts;
    } catch (const Xapian::Error& error) {
      throw write_error(folder_, reason_of(error));
    }
  }

  std::vector<std::string> sources_of(const std::string& id) const {
    const auto held = state_.writer.find_document(id);
    return held ? held->sources : std::vector<std::string>();
  }

  const RunOptions& options_;
  const ChangedPaths* changed_;  // nullptr: reads everything and removes nothing
  std::filesystem::path folder_;
  RunState state_;
  std::vector<std::thread> threads_;
  std::set<std::string> unread_files_;
};

void prepare_process() {
  catch_signals();
  // Reaching a file size limit then makes a write fail and doesn't end the process.
  std::signal(SIGXFSZ, SIG_IGN);
  // Documents after which Xapian moves its in-memory inverter to its tables. It reads nothing but
  // this variable. Its default of 10,000 suits a machine's memory, not a processor's cache.
  setenv("XAPIAN_FLUSH_THRESHOLD", "128", 0);
}

}  // namespace

RunCounts run_indexer(const RunOptions& options) {
  prepare_process();
  return Run(options, nullptr)();
}

RunCounts run_indexer(const RunOptions& options, const ChangedPaths& changed) {
  prepare_process();
  return Run(options, &changed)();
}

int exit_code(const RunCounts& counts) {
  const std::uint64_t done = counts.added + counts.replaced + counts.unchanged + counts.deleted;
  if (counts.skipped == 0 && !counts.interrupted) return 0;
  return done > 0 ? 1 : 2;
}

}  // namespace dragoman
