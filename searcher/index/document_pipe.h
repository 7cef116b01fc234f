#pragma once
// Whole documents and lists of terms of an index on another machine, as many as wanted in one round
// trip. Xapian's client asks for one and waits for it; its server answers whatever has been sent, one
// after the other. So this speaks the protocol itself, as far as these need it, on a connection of
// its own (Xapian's docs/remote_protocol.rst; version 39, that of Xapian 1.4).

#include <sys/types.h>
#include <xapian.h>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "searcher/index/remote_place.h"

namespace dragoman {

/// Which state of an index a connection must show: what state_name() tells apart.
struct RemoteState {
  std::string uuid;
  Xapian::docid last = 0;
  std::string content;  // the bytes under kContentKey
};

/// Not thread-safe. A pipe that fails, or shows another state, is of no use any more: then Xapian's
/// own connection is asked, which says what is wrong. It is first told when an answer is read.
class DocumentPipe {
 public:
  /// Begins to connect, and doesn't wait for it. `patience` is for each answer.
  DocumentPipe(RemotePlace place, RemoteState state, std::chrono::milliseconds patience);
  ~DocumentPipe();
  DocumentPipe(const DocumentPipe&) = delete;
  DocumentPipe& operator=(const DocumentPipe&) = delete;

  /// Asks for documents by the numbers that they have there, some hundred at most: they must fit
  /// into what the systems between hold. Throws Interrupted.
  void ask(const std::vector<Xapian::docid>& documents);

  /// The answer to the first question that isn't answered yet: its data and values, without terms;
  /// absent where the pipe is of no use, or has no such document. Throws
  /// Xapian::NetworkTimeoutError where none comes in time, and Interrupted; then the pipe is of no
  /// use.
  std::optional<Xapian::Document> next();

  /// The same for the terms that begin with each of the prefixes.
  void ask_terms(const std::vector<std::string>& prefixes);

  /// Terms, ascending, and in how many documents they are.
  using Terms = std::vector<std::pair<std::string, Xapian::doccount>>;

  /// The answer to the next such question, as next().
  std::optional<Terms> next_terms(const std::string& prefix);

  /// The same for how many documents have each of the terms.
  void ask_frequencies(const std::vector<std::string>& terms);
  std::optional<Xapian::doccount> next_frequency();

  bool is_usable() const { return socket_ >= 0; }

  /// Whether all questions are answered.
  bool is_idle() const { return unread_ == 0; }

  /// Whether it couldn't connect, or showed another state: then another pipe is as useless.
  bool is_wrong() const { return is_wrong_; }

 private:
  struct Message {
    unsigned char type = 0;
    std::string body;
  };

  void connect_by_tcp();
  void connect_by_ssh();
  void give_up();
  bool send(std::string_view bytes);
  bool begin_answer();
  void ask(std::string questions, std::size_t count);
  bool read_state();
  std::optional<Message> read_message();
  std::optional<std::size_t> read_length();
  bool fill(std::size_t bytes);
  bool wait_for(short event);

  RemotePlace place_;
  RemoteState state_;
  std::chrono::milliseconds patience_;
  int socket_ = -1;
  pid_t ssh_ = -1;
  bool is_checked_ = false;  // the state was asked for and is the right one
  bool has_asked_ = false;
  bool is_wrong_ = false;
  std::size_t unread_ = 0;  // answers
  std::string received_;
  std::size_t read_ = 0;  // of received_
};

}  // namespace dragoman
