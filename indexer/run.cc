#include "indexer/run.h"

#include <pthread.h>

#include <csignal>
#include <cstdlib>
#include <numeric>
#include <system_error>
#include <thread>

#include "analyzers/schema/index_files.h"
#include "indexer/batch_indexer.h"
#include "indexer/generation.h"
#include "indexer/input_file.h"
#include "indexer/intake.h"
#include "indexer/run_state.h"

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

// While one is alive, the threads that are made leave signals to the one that reads.
class SignalsBlocked {
 public:
  SignalsBlocked() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &signals, &before_);
  }
  ~SignalsBlocked() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }
  SignalsBlocked(const SignalsBlocked&) = delete;
  SignalsBlocked& operator=(const SignalsBlocked&) = delete;

 private:
  sigset_t before_{};
};

// Without documents to put into it, there must be an index.
std::filesystem::path folder_of(const IndexOptions& options) {
  std::filesystem::path folder = index_folder(options.index);
  if (options.paths.empty()) open_index(folder);
  return folder;
}

class Run {
 public:
  explicit Run(const IndexOptions& options)
      : options_(options), folder_(folder_of(options)), state_(options, folder_) {}

  RunCounts operator()() {
    delete_documents();
    const std::vector<InputFile> files =
        list_files(options_.paths, folder_, [this](const auto& place, const auto& reason) {
          state_.console.skip(place + ": " + reason);
        });
    state_.console.begin_progress(total_bytes(files));
    index(files);
    return finish();
  }

 private:
  void delete_documents() {
    for (const std::string& id : options_.deleted) {
      if (state_.writer.remove(id)) {
        state_.count_deleted();
      } else {
        state_.console.skip(id + ": no document with this id to delete");
      }
    }
    state_.commit();
  }

  // This thread reads, so that a signal breaks off its waiting for input.
  void index(const std::vector<InputFile>& files) {
    start_threads();
    guarded([&] {
      Intake intake(
          {options_.format, options_.most_bytes},
          [this](const std::string& id) { return sources_of(id); }, state_.queue, interrupted);
      intake.read(files);
    });
    for (std::thread& thread : threads_) thread.join();
  }

  void start_threads() {
    const SignalsBlocked blocked;
    try {
      while (threads_.size() < options_.threads) threads_.emplace_back([this] { work(); });
    } catch (const std::system_error&) {  // no more are to be had
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
      counts.interrupted = interrupted != 0;
      return counts;
    } catch (const Xapian::Error& error) {
      throw write_error(folder_, reason_of(error));
    }
  }

  std::vector<std::string> sources_of(const std::string& id) const {
    const auto held = state_.writer.find_document(id);
    return held ? held->sources : std::vector<std::string>();
  }

  const IndexOptions& options_;
  std::filesystem::path folder_;
  RunState state_;
  std::vector<std::thread> threads_;
};

}  // namespace

RunCounts run_indexer(const IndexOptions& options) {
  catch_signals();
  // Documents after which Xapian takes its in-memory inverter to its tables. It knows no other way
  // to be told, and its own 10,000 is meant for machines' memory, not for their caches.
  setenv("XAPIAN_FLUSH_THRESHOLD", "128", 0);
  return Run(options)();
}

int exit_code(const RunCounts& counts) {
  const std::uint64_t done = counts.added + counts.replaced + counts.unchanged + counts.deleted;
  if (counts.skipped == 0 && !counts.interrupted) return 0;
  return done > 0 ? 1 : 2;
}

}  // namespace dragoman
