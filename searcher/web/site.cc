#include "searcher/web/site.h"

#include <algorithm>
#include <cstdint>
#include <exception>
#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>
#include <utility>

#include "analyzers/text/error.h"
#include "searcher/index/interruption.h"
#include "searcher/print/output_json.h"
#include "searcher/serve/answer.h"
#include "searcher/web/arguments.h"
#include "searcher/web/export.h"
#include "searcher/web/own_host.h"
#include "searcher/web/page_files.h"

namespace dragoman {
namespace {

constexpr std::uint64_t kMaxHitsAtOnce = 1000;  // whose texts are in memory together
constexpr long kMaxExports = 16;                // at a time: each has the index open
constexpr std::string_view kProtocol = "/api/1/";
constexpr const char* kJsonType = "application/json; charset=utf-8";

// Nothing comes from other hosts, no script or style from within the markup, and texts never become
// markup.
constexpr const char* kPolicy =
    "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; "
    "require-trusted-types-for 'script'";

void add_safe_headers(HttpAnswer& answer) {
  answer.headers.insert(answer.headers.end(), {
                                                  {"Content-Security-Policy", kPolicy},
                                                  {"X-Content-Type-Options", "nosniff"},
                                                  {"Referrer-Policy", "no-referrer"},
                                                  {"Cross-Origin-Resource-Policy", "same-origin"},
                                              });
}

HttpAnswer json_answer(unsigned status, std::string body) {
  return {
      status, {{"Content-Type", kJsonType}, {"Cache-Control", "no-store"}}, std::move(body), {}};
}

HttpAnswer error_answer(unsigned status, const char* code, std::string_view message) {
  return json_answer(status, print_json_line({{"error", {{"code", code}, {"message", message}}}}));
}

// The exception's message may name folders of this machine.
HttpAnswer no_index() {
  return error_answer(503, "index", "the index can't be read");
}

HttpAnswer wrong_method(const char* allowed) {
  HttpAnswer answer = error_answer(405, "method", "this address isn't asked in this way");
  answer.headers.emplace_back("Allow", allowed);
  return answer;
}

bool is_reading(const std::string& method) {
  return method == "GET" || method == "HEAD";
}

const PageFile* find_page_file(std::string_view path) {
  const auto& files = page_files();
  const auto found = std::find_if(files.begin(), files.end(),
                                  [&](const PageFile& file) { return file.path == path; });
  return found == files.end() ? nullptr : &*found;
}

HttpAnswer page_answer(const PageFile& file, const HttpRequest& request) {
  if (!is_reading(request.method)) return wrong_method("GET, HEAD");
  HttpAnswer answer;
  answer.headers = {{"ETag", std::string(file.etag)}, {"Cache-Control", "no-cache"}};
  if (request.if_none_match.find(file.etag) != std::string::npos) {
    answer.status = 304;
    return answer;
  }
  answer.headers.emplace_back("Content-Type", std::string(file.type));
  answer.lasting = file.bytes;
  return answer;
}

// Whether it asks for more hits than one answer may hold. What isn't JSON is refused by the
// protocol.
bool asks_for_too_many(const std::string& line) {
  const auto json = nlohmann::json::parse(line, nullptr, false);
  const bool limited = json.is_object() && json.contains("limit");
  return limited && json["limit"].is_number_unsigned() &&
         json["limit"].get<std::uint64_t>() > kMaxHitsAtOnce;
}

// The code of an answer that is an error, "" of others. Errors are short, hits are not.
std::string error_code(const std::string& line) {
  constexpr std::size_t kLongestError = std::size_t{256} << 10U;
  if (line.size() > kLongestError || line.find("\"error\":{") == std::string::npos) return "";
  const auto json = nlohmann::json::parse(line, nullptr, false);
  const bool error = json.is_object() && json.contains("error") && json["error"].is_object();
  return error ? json["error"].value("code", "") : "";
}

HttpAnswer protocol_answer(std::string line) {
  const std::string code = error_code(line);
  if (code == "index" || code == "internal") return no_index();
  const unsigned status = code.empty()          ? 200
                          : code == "not-found" ? 404
                          : code == "deadline"  ? 503
                                                : 400;
  return json_answer(status, std::move(line));
}

// An export that counts among those being made while it lives.
class CountedStream : public BodyStream {
 public:
  CountedStream(std::shared_ptr<BodyStream> stream, std::shared_ptr<const int> counted)
      : stream_(std::move(stream)), counted_(std::move(counted)) {}
  std::optional<std::string> next() override { return stream_->next(); }

 private:
  std::shared_ptr<BodyStream> stream_;
  std::shared_ptr<const int> counted_;
};

}  // namespace

Site::Site(IndexPlaces index, std::vector<std::string> names, ReaderSource readers)
    : readers_(std::move(readers)),
      searchers_(std::move(index), readers_.readers()),
      names_(std::move(names)) {
  searchers_.open();
}

HttpAnswer Site::too_long() {
  HttpAnswer answer = error_answer(413, "too-long", "a request takes at most 65536 bytes");
  add_safe_headers(answer);
  return answer;
}

HttpAnswer Site::too_late() {
  HttpAnswer answer = error_answer(503, "deadline", "it takes too long: ask for less");
  add_safe_headers(answer);
  return answer;
}

HttpAnswer Site::stopping() {
  HttpAnswer answer = error_answer(503, "busy", "the server ends");
  add_safe_headers(answer);
  return answer;
}

bool Site::takes_long(const HttpRequest& request) {
  return request.path.starts_with(kProtocol);
}

HttpAnswer Site::answer(const HttpRequest& request) {
  HttpAnswer answer;
  if (!is_own_host(request.host, names_)) {
    answer = error_answer(421, "host", "not a name of this server (dragoman-web --host NAME)");
  } else if (!is_own_origin(request.origin, request.host)) {
    answer = error_answer(403, "origin", "asked by a page of another site");
  } else if (request.path.starts_with(kProtocol)) {
    answer = answer_protocol(request);
  } else if (const PageFile* file = find_page_file(request.path)) {
    answer = page_answer(*file, request);
  } else {
    answer = error_answer(404, "not-found", "nothing is here");
  }
  add_safe_headers(answer);
  return answer;
}

HttpAnswer Site::answer_protocol(const HttpRequest& request) {
  try {
    return answer_reader(request, reader_of(request, readers_));
  } catch (const NothingReadable& error) {
    return error_answer(403, "closed", error.what());
  } catch (const UsageError& error) {
    return error_answer(400, "reader", error.what());
  }
}

HttpAnswer Site::answer_reader(const HttpRequest& request, const Reader& reader) {
  const std::string_view what = std::string_view(request.path).substr(kProtocol.size());
  if (what.empty())
    return request.method == "POST" ? answer_line(request.body, reader) : wrong_method("POST");
  if (what == "export")
    return is_reading(request.method) ? answer_export(request, reader) : wrong_method("GET, HEAD");
  const std::optional<std::string> line = request_of(what, request.arguments);
  if (!line) return error_answer(404, "not-found", "nothing is here");
  return is_reading(request.method) ? answer_line(*line, reader) : wrong_method("GET, HEAD");
}

HttpAnswer Site::answer_export(const HttpRequest& request, const Reader& reader) {
  if (exports_.use_count() > kMaxExports)
    return error_answer(503, "busy", "as many exports are being made as may be; try again");
  try {
    HttpAnswer answer = export_hits(searchers_.index_for(reader), request.arguments);
    answer.stream = std::make_shared<CountedStream>(std::move(answer.stream), exports_);
    return answer;
  } catch (const Interrupted&) {
    throw;
  } catch (const NothingReadable&) {
    throw;
  } catch (const UsageError& error) {
    return error_answer(400, "request", error.what());
  } catch (const std::exception&) {
    return no_index();
  }
}

HttpAnswer Site::answer_line(std::string line, const Reader& reader) {
  try {
    std::replace(line.begin(), line.end(), '\n', ' ');  // a request is one line
    if (asks_for_too_many(line)) {
      return error_answer(400, "bad-value",
                          "\"limit\" takes a number up to 1000 here; an export has all hits");
    }
    const SearcherPool::Loan searcher(searchers_, reader);
    return protocol_answer(answer_request(*searcher, {}, line));
  } catch (const Interrupted&) {
    throw;
  } catch (const NothingReadable&) {
    throw;
  } catch (const std::exception&) {
    return no_index();
  }
}

}  // namespace dragoman
