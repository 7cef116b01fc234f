#pragma once
// Requests and answers of HTTP, apart from the library that reads and sends them. Plain values.

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "searcher/index/reader.h"

namespace dragoman {

using NamedTexts = std::vector<std::pair<std::string, std::string>>;

struct HttpRequest {
  std::string method;
  std::string path;      // unescaped, without what stands after '?'
  NamedTexts arguments;  // what stands after '?', unescaped
  std::string host;      // headers, "" for those that are missing
  std::string origin;
  std::string if_none_match;
  std::string body;
  std::vector<std::string> reader;  // the values of the header that names the reader's groups
  Reader peer;                      // at the other end of the socket, where that is asked for
};

/// A body that is made piece by piece as the client takes it.
class BodyStream {
 public:
  virtual ~BodyStream() = default;

  /// The next piece, of any size but none; absent at the end. Throws std::exception where it can't
  /// go on, and Interrupted. Not thread-safe, but called from any thread.
  virtual std::optional<std::string> next() = 0;
};

struct HttpAnswer {
  unsigned status = 200;
  NamedTexts headers;
  std::string body;                         // sent where `lasting` is empty
  std::string_view lasting;                 // outlives the program's answers
  std::shared_ptr<BodyStream> stream = {};  // where there is one, sent instead of both
};

}  // namespace dragoman
