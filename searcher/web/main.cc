// dragoman-web: a page to search an index with.

#include <csignal>
#include <exception>
#include <iostream>
#include <string_view>
#include <utility>

#include "analyzers/text/display.h"
#include "analyzers/text/out_of_memory.h"
#include "searcher/index/index_places.h"
#include "searcher/web/options.h"
#include "searcher/web/server.h"
#include "searcher/web/site.h"

namespace dragoman {
namespace {

constexpr int kEnded = 0;
constexpr int kFailed = 2;

void tell(std::string_view message) {
  std::cerr << "dragoman-web: " << printable(message) << std::endl;
}

// Signals that end the program. Blocked in all threads, and waited for in this one.
sigset_t block_ending_signals() {
  sigset_t signals;
  sigemptyset(&signals);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) sigaddset(&signals, signal);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  return signals;
}

// What the operator should know before others ask.
void warn_of_readers(const IndexPlaces& places, const WebOptions& options) {
  if (options.readers.kind == ReaderSource::Kind::kNone) return;
  for (const std::string& folder : folders_with_lists(places))
    tell(folder +
         " has an access control list: nobody is given what lies there (docs/several-indexes.md)");
  if (options.readers.kind == ReaderSource::Kind::kHeader && options.listen.path.empty())
    tell(
        "every program of this machine can say that it is in any group; --listen unix:PATH keeps "
        "others out");
}

void run_web(const WebOptions& options) {
  const sigset_t ending = block_ending_signals();
  std::signal(SIGPIPE, SIG_IGN);
  IndexPlaces places = index_places(options.indexes);
  places.patience = options.patience;
  places.requires_all = options.requires_all;
  warn_of_readers(places, options);
  Site site(std::move(places), options.hosts, options.readers);
  ListeningSocket socket(options.listen);
  const std::string place = socket.name();
  const Server server(site, socket.release(), options.server);
  if (is_open_to_others(options.listen))
    tell("other machines may reach it, and it asks for no password (docs/web.md)");
  tell(place + " (Ctrl-C ends it)");
  int signal = 0;
  sigwait(&ending, &signal);
}

}  // namespace
}  // namespace dragoman

int main(int argc, char** argv) {
  using namespace dragoman;
  end_without_memory("dragoman-web: not enough memory");
  try {
    if (const auto options = read_web_options(argc, argv)) run_web(*options);
    return kEnded;
  } catch (const std::exception& error) {
    tell(error.what());
  }
  return kFailed;
}
