#include "searcher/index/document_pipe.h"

#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <utility>

#include "analyzers/schema/index_files.h"
#include "searcher/index/interruption.h"
#include "searcher/index/ssh_process.h"

namespace dragoman {
namespace {

// Types of messages.
constexpr unsigned char kGetTerms = 0;
constexpr unsigned char kGetDocument = 2;
constexpr unsigned char kGetFrequency = 4;
constexpr unsigned char kGetMetadata = 22;
constexpr unsigned char kUpdate = 0;
constexpr unsigned char kException = 1;
constexpr unsigned char kDone = 2;
constexpr unsigned char kTerm = 3;
constexpr unsigned char kData = 5;
constexpr unsigned char kFrequency = 8;
constexpr unsigned char kValue = 16;
constexpr unsigned char kMetadata = 19;

constexpr char kVersion = 39;
constexpr std::size_t kUuidSize = 36;
constexpr std::size_t kLongest = std::size_t{256} << 20U;  // message
constexpr std::chrono::milliseconds kBetweenPolls{50};

// Below 255 one byte; else 255, then the rest in bytes of 7 bits, the lowest first, the last marked
// by its highest bit.
std::string encode_size(std::size_t size) {
  if (size < 255) return std::string(1, static_cast<char>(size));
  std::string out = "\xFF";
  for (size -= 255; size > 0x7F; size >>= 7U) out += static_cast<char>(size & 0x7FU);
  out += static_cast<char>(size | 0x80U);
  return out;
}

std::optional<std::size_t> decode_size(std::string_view& bytes) {
  if (bytes.empty()) return std::nullopt;
  const auto first = static_cast<unsigned char>(bytes.front());
  bytes.remove_prefix(1);
  if (first < 255) return first;
  std::size_t size = 0;
  for (unsigned shift = 0; !bytes.empty() && shift < 35; shift += 7) {
    const auto byte = static_cast<unsigned char>(bytes.front());
    bytes.remove_prefix(1);
    size |= (std::size_t{byte} & 0x7FU) << shift;
    if ((byte & 0x80U) != 0) return size + 255;
  }
  return std::nullopt;
}

std::string message(unsigned char type, std::string_view body) {
  return static_cast<char>(type) + encode_size(body.size()) + std::string(body);
}

}  // namespace

DocumentPipe::DocumentPipe(RemotePlace place, RemoteState state, std::chrono::milliseconds patience)
    : place_(std::move(place)), state_(std::move(state)), patience_(patience) {
  if (place_.by_ssh()) {
    connect_by_ssh();
  } else {
    connect_by_tcp();
  }
}

DocumentPipe::~DocumentPipe() {
  give_up();
}

void DocumentPipe::connect_by_tcp() {
  addrinfo wanted{};
  wanted.ai_socktype = SOCK_STREAM;
  addrinfo* found = nullptr;
  if (getaddrinfo(place_.host.c_str(), std::to_string(place_.port).c_str(), &wanted, &found) != 0)
    return;
  const std::unique_ptr<addrinfo, decltype(&freeaddrinfo)> addresses(found, freeaddrinfo);
  for (const addrinfo* at = found; at != nullptr && socket_ < 0; at = at->ai_next) {
    socket_ = socket(at->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (socket_ < 0) continue;
    const int yes = 1;
    setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    if (connect(socket_, at->ai_addr, at->ai_addrlen) != 0 && errno != EINPROGRESS) give_up();
  }
}

void DocumentPipe::connect_by_ssh() {
  int ends[2] = {-1, -1};
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) return;
  ssh_ = start_ssh(place_, ends[1], -1);
  close(ends[1]);
  socket_ = ends[0];
  fcntl(socket_, F_SETFL, O_NONBLOCK);
  if (ssh_ < 0) give_up();
}

void DocumentPipe::give_up() {
  if (socket_ >= 0) close(socket_);
  socket_ = -1;
  received_.clear();
  if (ssh_ >= 0) end_ssh(ssh_);
  ssh_ = -1;
}

// False where the other side has closed, or the pipe has.
bool DocumentPipe::wait_for(short event) {
  const auto until = std::chrono::steady_clock::now() + patience_;
  while (socket_ >= 0) {
    try {
      check_interruption();
    } catch (const Interrupted&) {
      give_up();  // what comes yet would be taken for other answers
      throw;
    }
    pollfd waiting = {socket_, event, 0};
    const int ready = poll(&waiting, 1, static_cast<int>(kBetweenPolls.count()));
    if (ready > 0) return true;
    if (ready < 0 && errno != EINTR) break;
    if (std::chrono::steady_clock::now() < until) continue;
    give_up();
    throw Xapian::NetworkTimeoutError("Timeout expired while fetching documents", place_.context());
  }
  give_up();
  return false;
}

bool DocumentPipe::send(std::string_view bytes) {
  while (!bytes.empty()) {
    if (!wait_for(POLLOUT)) return false;
    const ssize_t sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    if (sent < 0 && (errno == EAGAIN || errno == EINTR)) continue;
    if (sent <= 0) {
      give_up();
      return false;
    }
    bytes.remove_prefix(static_cast<std::size_t>(sent));
  }
  return true;
}

void DocumentPipe::ask(const std::vector<Xapian::docid>& documents) {
  std::string questions;
  for (const Xapian::docid document : documents)
    questions += message(kGetDocument, encode_size(document));
  ask(std::move(questions), documents.size());
}

void DocumentPipe::ask_terms(const std::vector<std::string>& prefixes) {
  std::string questions;
  for (const std::string& prefix : prefixes) questions += message(kGetTerms, prefix);
  ask(std::move(questions), prefixes.size());
}

void DocumentPipe::ask_frequencies(const std::vector<std::string>& terms) {
  std::string questions;
  for (const std::string& term : terms) questions += message(kGetFrequency, term);
  ask(std::move(questions), terms.size());
}

void DocumentPipe::ask(std::string questions, std::size_t count) {
  if (!has_asked_) questions = message(kGetMetadata, kContentKey) + questions;
  has_asked_ = true;
  unread_ += count;
  send(questions);
}

bool DocumentPipe::fill(std::size_t bytes) {
  if (read_ > 0 && read_ == received_.size()) {
    received_.clear();
    read_ = 0;
  }
  while (received_.size() - read_ < bytes) {
    if (!wait_for(POLLIN)) return false;
    char block[std::size_t{64} << 10U];
    const ssize_t count = recv(socket_, block, sizeof block, 0);
    if (count < 0 && (errno == EAGAIN || errno == EINTR)) continue;
    if (count <= 0) {
      give_up();
      return false;
    }
    if (read_ > sizeof block) {
      received_.erase(0, read_);
      read_ = 0;
    }
    received_.append(block, static_cast<std::size_t>(count));
  }
  return true;
}

std::optional<std::size_t> DocumentPipe::read_length() {
  constexpr std::size_t kMostBytes = 6;
  for (std::size_t bytes = 1; bytes <= kMostBytes && fill(bytes); ++bytes) {
    std::string_view rest = std::string_view(received_).substr(read_, bytes);
    const auto size = decode_size(rest);
    if (!size) continue;
    read_ += bytes - rest.size();
    return size;
  }
  return std::nullopt;
}

std::optional<DocumentPipe::Message> DocumentPipe::read_message() {
  if (!fill(1)) return std::nullopt;
  Message out;
  out.type = static_cast<unsigned char>(received_[read_++]);
  const auto size = read_length();
  if (!size || *size > kLongest || !fill(*size)) {
    give_up();
    return std::nullopt;
  }
  out.body = received_.substr(read_, *size);
  read_ += *size;
  return out;
}

// A greeting comes first: the version, the number of documents, how much larger the last number is,
// and at its end the index's uuid.
bool DocumentPipe::read_state() {
  const auto greeting = read_message();
  const auto content = greeting ? read_message() : std::nullopt;
  is_checked_ = true;
  if (!content || greeting->type != kUpdate || content->type != kMetadata) return false;
  std::string_view rest = greeting->body;
  if (rest.size() < 2 + kUuidSize || rest.front() != kVersion) return false;
  rest.remove_prefix(2);
  const auto documents = decode_size(rest);
  const auto more = decode_size(rest);
  return documents && more && *documents + *more == state_.last && rest.ends_with(state_.uuid) &&
         content->body == state_.content;
}

// Whether there is one.
bool DocumentPipe::begin_answer() {
  if (socket_ >= 0 && !is_checked_) {
    is_wrong_ = !read_state();
    if (is_wrong_) give_up();
  }
  --unread_;
  return socket_ >= 0;
}

// A term is given by how many documents have it, how many bytes it shares with the one before (the
// first with the prefix) and the rest.
std::optional<DocumentPipe::Terms> DocumentPipe::next_terms(const std::string& prefix) {
  if (!begin_answer()) return std::nullopt;
  Terms terms;
  std::string term = prefix;
  for (auto part = read_message(); part; part = read_message()) {
    if (part->type == kDone) return terms;
    if (part->type == kException) return std::nullopt;
    std::string_view rest = part->body;
    const auto documents = decode_size(rest);
    if (part->type != kTerm || !documents || rest.empty()) break;
    const std::size_t shared = static_cast<unsigned char>(rest.front());
    if (shared > term.size()) break;
    term.resize(shared);
    term += rest.substr(1);
    terms.emplace_back(term, static_cast<Xapian::doccount>(*documents));
  }
  give_up();
  return std::nullopt;
}

std::optional<Xapian::doccount> DocumentPipe::next_frequency() {
  if (!begin_answer()) return std::nullopt;
  const auto answer = read_message();
  if (!answer || answer->type == kException) return std::nullopt;
  std::string_view body = answer->body;
  const auto documents = decode_size(body);
  if (answer->type == kFrequency && documents) return static_cast<Xapian::doccount>(*documents);
  give_up();
  return std::nullopt;
}

std::optional<Xapian::Document> DocumentPipe::next() {
  if (!begin_answer()) return std::nullopt;
  const auto data = read_message();
  if (!data || data->type == kException) return std::nullopt;
  Xapian::Document document;
  if (data->type == kData) document.set_data(data->body);
  for (auto part = read_message(); part && data->type == kData; part = read_message()) {
    if (part->type == kDone) return document;
    std::string_view value = part->body;
    const auto slot = decode_size(value);
    if (part->type != kValue || !slot) break;
    document.add_value(static_cast<Xapian::valueno>(*slot), std::string(value));
  }
  give_up();
  return std::nullopt;
}

}  // namespace dragoman
