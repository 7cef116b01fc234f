#include "searcher/web/server.h"

#include <microhttpd.h>
#include <strings.h>
#include <sys/resource.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "analyzers/text/error.h"
#include "searcher/index/interruption.h"
#include "searcher/web/access_log.h"
#include "searcher/web/answer_pool.h"
#include "searcher/web/connection_watch.h"

namespace dragoman {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t kConnectionMemory = std::size_t{32} << 10U;  // headers take no more
constexpr Patience kForRequest = {10s, 1s};
constexpr Patience kForNextRequest = {30s, 1s};
constexpr Patience kForMaking = {2h, 2h};  // the pool has a deadline
constexpr Patience kForTaking = {60s, 5s};
constexpr unsigned kMaxSeconds = 120;                   // without a byte, for the library
constexpr rlim_t kOtherFiles = 256;                     // beside connections
constexpr unsigned kConnectionThreads = 2;              // that read requests and send answers
constexpr std::size_t kBlock = std::size_t{32} << 10U;  // of a streamed answer

// As many as may be, and as the system allows to have open.
unsigned most_connections() {
  rlimit files{};
  getrlimit(RLIMIT_NOFILE, &files);
  const rlim_t wanted = kMaxConnections + kOtherFiles;
  if (files.rlim_cur < wanted) {
    files.rlim_cur = std::min(files.rlim_max, wanted);
    setrlimit(RLIMIT_NOFILE, &files);
    getrlimit(RLIMIT_NOFILE, &files);
  }
  const rlim_t some = std::max<rlim_t>(files.rlim_cur, 2 * kOtherFiles) - kOtherFiles;
  return static_cast<unsigned>(std::min<rlim_t>(some, kMaxConnections));
}

/// What is known of a request while it comes in.
struct Incoming {
  HttpRequest request;
  bool too_long = false;
  std::optional<HttpAnswer> answer;  // once it is made
  std::chrono::steady_clock::time_point begin = std::chrono::steady_clock::now();
};

std::string text_of(const char* text) {
  return text == nullptr ? "" : text;
}

std::string header_of(MHD_Connection* connection, const char* name) {
  return text_of(MHD_lookup_connection_value(connection, MHD_HEADER_KIND, name));
}

int socket_of(MHD_Connection* connection) {
  return MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD)->connect_fd;
}

MHD_Result add_argument(void* to, MHD_ValueKind, const char* key, std::size_t key_size,
                        const char* value, std::size_t value_size) {
  auto& arguments = *static_cast<NamedTexts*>(to);
  arguments.emplace_back(std::string(key, key_size),
                         value == nullptr ? "" : std::string(value, value_size));
  return MHD_YES;
}

// The library finds the first header of a name; of one that says who asks, all are needed.
struct WantedHeader {
  const std::string& name;
  std::vector<std::string> values = {};
};

MHD_Result add_value(void* to, MHD_ValueKind, const char* key, std::size_t key_size,
                     const char* value, std::size_t size) {
  auto& wanted = *static_cast<WantedHeader*>(to);
  const bool is_it =
      key_size == wanted.name.size() && strncasecmp(key, wanted.name.data(), key_size) == 0;
  if (is_it) wanted.values.push_back(value == nullptr ? "" : std::string(value, size));
  return MHD_YES;
}

void add_reader(MHD_Connection* connection, const ReaderSource& source, HttpRequest& request) {
  if (source.kind == ReaderSource::Kind::kPeer) request.peer = peer_of(socket_of(connection));
  if (source.kind != ReaderSource::Kind::kHeader) return;
  WantedHeader wanted{source.header};
  MHD_get_connection_values_n(connection, MHD_HEADER_KIND, add_value, &wanted);
  request.reader = std::move(wanted.values);
}

HttpRequest head_of(MHD_Connection* connection, const char* path, const char* method) {
  HttpRequest request;
  request.method = method;
  request.path = path;
  MHD_get_connection_values_n(connection, MHD_GET_ARGUMENT_KIND, add_argument, &request.arguments);
  request.host = header_of(connection, MHD_HTTP_HEADER_HOST);
  request.origin = header_of(connection, MHD_HTTP_HEADER_ORIGIN);
  request.if_none_match = header_of(connection, MHD_HTTP_HEADER_IF_NONE_MATCH);
  return request;
}

// As many digits as a length over the limit has, and no more than are read without overflow.
bool says_too_long(MHD_Connection* connection) {
  const std::string length = header_of(connection, MHD_HTTP_HEADER_CONTENT_LENGTH);
  return length.size() > 8 || (!length.empty() && std::atol(length.c_str()) > long{kLongestBody});
}

std::size_t size_of(const HttpAnswer& answer) {
  return answer.lasting.empty() ? answer.body.size() : answer.lasting.size();
}

// The library copies what doesn't last, and changes neither.
MHD_Response* whole_response(const HttpAnswer& answer) {
  const bool lasting = !answer.lasting.empty();
  const std::string_view body = lasting ? answer.lasting : std::string_view(answer.body);
  return MHD_create_response_from_buffer(body.size(), const_cast<char*>(body.data()),
                                         lasting ? MHD_RESPMEM_PERSISTENT : MHD_RESPMEM_MUST_COPY);
}

}  // namespace

class Server::Impl {
 public:
  Impl(Site& site, int socket, const ServerSettings& settings)
      : site_(site), log_(settings.log), pool_(settings.threads, settings.deadline) {
    const std::array<MHD_OptionItem, 10> options = {{
        {MHD_OPTION_LISTEN_SOCKET, socket, nullptr},
        {MHD_OPTION_THREAD_POOL_SIZE, kConnectionThreads, nullptr},
        {MHD_OPTION_CONNECTION_LIMIT, static_cast<intptr_t>(most_connections()), nullptr},
        {MHD_OPTION_CONNECTION_TIMEOUT, kMaxSeconds, nullptr},
        {MHD_OPTION_CONNECTION_MEMORY_LIMIT, kConnectionMemory, nullptr},
        {MHD_OPTION_STRICT_FOR_CLIENT, 1, nullptr},
        {MHD_OPTION_NOTIFY_CONNECTION, address_of(&Impl::on_connection), this},
        {MHD_OPTION_URI_LOG_CALLBACK, address_of(&Impl::on_first_line), this},
        {MHD_OPTION_NOTIFY_COMPLETED, address_of(&Impl::on_completed), this},
        {MHD_OPTION_END, 0, nullptr},
    }};
    daemon_ = MHD_start_daemon(MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME, 0, nullptr,
                               nullptr, &Impl::on_request, this, MHD_OPTION_ARRAY, options.data(),
                               MHD_OPTION_END);
    if (daemon_ == nullptr) throw WorldError("the server can't start (--threads N for fewer)");
  }

  // The library can't stop while connections rest: what was asked is answered first.
  ~Impl() {
    pool_.finish();
    MHD_stop_daemon(daemon_);
  }

 private:
  template <typename Function>
  static intptr_t address_of(Function* function) {
    return reinterpret_cast<intptr_t>(function);
  }

  static void on_connection(void* impl, MHD_Connection* connection, void**,
                            MHD_ConnectionNotificationCode code) {
    ConnectionWatch& watch = static_cast<Impl*>(impl)->watch_;
    const int socket = socket_of(connection);
    code == MHD_CONNECTION_NOTIFY_STARTED ? watch.begin(socket, kForRequest) : watch.end(socket);
  }

  static void on_completed(void* impl, MHD_Connection* connection, void** state,
                           MHD_RequestTerminationCode) {
    delete static_cast<Incoming*>(*state);
    *state = nullptr;
    static_cast<Impl*>(impl)->watch_.begin(socket_of(connection), kForNextRequest);
  }

  // Returns what `state` begins with.
  static void* on_first_line(void* impl, const char*, MHD_Connection* connection) {
    static_cast<Impl*>(impl)->watch_.begin(socket_of(connection), kForRequest);
    return nullptr;
  }

  // Called with the head of a request, with each part of its body, and at its end.
  static MHD_Result on_request(void* impl, MHD_Connection* connection, const char* path,
                               const char* method, const char*, const char* data, std::size_t* size,
                               void** state) noexcept {
    try {
      auto& self = *static_cast<Impl*>(impl);
      if (*state == nullptr) return self.take_head(connection, path, method, state);
      auto& incoming = *static_cast<Incoming*>(*state);
      if (*size == 0) return self.answer(connection, incoming);
      take_body(incoming, std::string_view(data, *size));
      *size = 0;
      return MHD_YES;
    } catch (const std::exception&) {
      return MHD_NO;  // the connection is closed
    }
  }

  MHD_Result take_head(MHD_Connection* connection, const char* path, const char* method,
                       void** state) {
    auto incoming = std::make_unique<Incoming>();
    incoming->request = head_of(connection, path, method);
    add_reader(connection, site_.readers(), incoming->request);
    incoming->too_long = says_too_long(connection);
    const bool refused = incoming->too_long;
    *state = incoming.release();
    return refused ? answer(connection, *static_cast<Incoming*>(*state)) : MHD_YES;
  }

  static void take_body(Incoming& incoming, std::string_view data) {
    std::string& body = incoming.request.body;
    incoming.too_long = incoming.too_long || body.size() + data.size() > kLongestBody;
    if (!incoming.too_long) body += data;
  }

  // Called again once an answer is made that takes long.
  MHD_Result answer(MHD_Connection* connection, Incoming& incoming) {
    const int socket = socket_of(connection);
    if (!incoming.answer) {
      watch_.begin(socket, kForMaking);
      if (incoming.too_long) {
        incoming.answer = Site::too_long();
      } else if (Site::takes_long(incoming.request)) {
        return make_later(connection, incoming);
      } else {
        incoming.answer = site_.answer(incoming.request);
      }
    }
    watch_.begin(socket, kForTaking);
    if (log_ && !incoming.answer->stream) {
      log_answer(incoming.request, incoming.answer->status, size_of(*incoming.answer),
                 incoming.begin);
    }
    return send(connection, incoming);
  }

  // The connection rests until another thread has made the answer. What it then has no answer for
  // is of a client that is gone.
  MHD_Result make_later(MHD_Connection* connection, Incoming& incoming) {
    MHD_suspend_connection(connection);
    const auto work = [this, &incoming] { incoming.answer = site_.answer(incoming.request); };
    const auto done = [connection, &incoming](TaskEnd end) {
      if (end == TaskEnd::kLate) incoming.answer = Site::too_late();
      if (!incoming.answer) incoming.answer = Site::stopping();
      MHD_resume_connection(connection);
    };
    pool_.submit({socket_of(connection), work, done});
    return MHD_YES;
  }

  MHD_Result send(MHD_Connection* connection, Incoming& incoming) {
    const HttpAnswer& answer = *incoming.answer;
    MHD_Response* const response =
        answer.stream ? streamed_response(connection, incoming) : whole_response(answer);
    if (response == nullptr) return MHD_NO;
    for (const auto& [name, value] : answer.headers)
      MHD_add_response_header(response, name.c_str(), value.c_str());
    const MHD_Result result = MHD_queue_response(connection, answer.status, response);
    MHD_destroy_response(response);
    return result;
  }

  // An answer that is made as it is sent: a piece when the one before is with the system.
  struct Sending {
    Impl& impl;
    MHD_Connection* connection;
    int socket;
    HttpRequest request;  // for the log
    std::chrono::steady_clock::time_point begin;
    unsigned status;
    std::shared_ptr<BodyStream> stream;
    std::string piece;
    std::size_t sent = 0;  // of the piece
    std::size_t bytes = 0;
    bool ended = false;
    bool failed = false;
  };

  MHD_Response* streamed_response(MHD_Connection* connection, Incoming& incoming) {
    const HttpAnswer& answer = *incoming.answer;
    auto sending = std::make_unique<Sending>(Sending{*this,
                                                     connection,
                                                     socket_of(connection),
                                                     incoming.request,
                                                     incoming.begin,
                                                     answer.status,
                                                     answer.stream,
                                                     {}});
    MHD_Response* const response = MHD_create_response_from_callback(
        MHD_SIZE_UNKNOWN, kBlock, &Impl::on_block, sending.get(), &Impl::on_sent);
    if (response != nullptr) sending.release();  // the library's, until on_sent()
    return response;
  }

  static ssize_t on_block(void* state, std::uint64_t, char* block, std::size_t size) noexcept {
    Sending& sending = *static_cast<Sending*>(state);
    if (sending.sent < sending.piece.size()) {
      const std::size_t count = sending.piece.copy(block, size, sending.sent);
      sending.sent += count;
      sending.bytes += count;
      return static_cast<ssize_t>(count);
    }
    if (sending.failed) return MHD_CONTENT_READER_END_WITH_ERROR;
    if (sending.ended) return MHD_CONTENT_READER_END_OF_STREAM;
    sending.impl.make_piece(sending);
    return 0;  // asked for again when the connection is resumed
  }

  void make_piece(Sending& sending) {
    watch_.begin(sending.socket, kForMaking);
    MHD_suspend_connection(sending.connection);
    const auto work = [&sending] {
      try {
        std::optional<std::string> piece = sending.stream->next();
        sending.ended = !piece;
        sending.piece = piece ? std::move(*piece) : "";
      } catch (const Interrupted&) {
        throw;
      } catch (const std::exception&) {
        sending.failed = true;  // the client sees that the answer isn't whole
      }
    };
    const auto done = [&sending](TaskEnd end) {
      sending.sent = 0;
      if (end != TaskEnd::kDone) {
        sending.failed = true;
        sending.piece.clear();
      }
      sending.impl.watch_.begin(sending.socket, kForTaking);
      MHD_resume_connection(sending.connection);
    };
    pool_.submit({sending.socket, work, done});
  }

  static void on_sent(void* state) noexcept {
    const std::unique_ptr<Sending> sending(static_cast<Sending*>(state));
    if (!sending->impl.log_) return;
    log_answer(sending->request, sending->status, sending->bytes, sending->begin);
  }

  Site& site_;
  bool log_;
  ConnectionWatch watch_;
  AnswerPool pool_;
  MHD_Daemon* daemon_ = nullptr;
};

Server::Server(Site& site, int socket, const ServerSettings& settings)
    : impl_(std::make_unique<Impl>(site, socket, settings)) {}

Server::~Server() = default;

}  // namespace dragoman
