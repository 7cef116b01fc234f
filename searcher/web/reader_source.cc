#include "searcher/web/reader_source.h"

#include <algorithm>
#include <string_view>

#include "analyzers/text/error.h"

namespace dragoman {
namespace {

constexpr std::string_view kHeaderKind = "header:";

// A token of RFC 9110, of what headers' names are made.
bool is_header_name(std::string_view name) {
  static constexpr std::string_view kMarks = "!#$%&'*+-.^_`|~";
  return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return letter || kMarks.find(c) != std::string_view::npos;
  });
}

}  // namespace

ReaderSource read_reader_source(const std::string& typed, const ListenAddress& listen) {
  ReaderSource source;
  if (typed == "peer") {
    source.kind = ReaderSource::Kind::kPeer;
    if (listen.path.empty())
      throw UsageError(
          "--readers peer asks who is at the other end of a Unix socket: --listen unix:PATH");
    return source;
  }
  source.kind = ReaderSource::Kind::kHeader;
  if (typed.starts_with(kHeaderKind)) source.header = typed.substr(kHeaderKind.size());
  if (!is_header_name(source.header))
    throw UsageError("--readers takes peer or header:NAME, not '" + typed + "'");
  if (is_open_to_others(listen)) {
    throw UsageError(
        "--readers header:NAME believes whoever reaches the place: --listen unix:PATH, "
        "or an address of this machine alone");
  }
  return source;
}

Reader reader_of(const HttpRequest& request, const ReaderSource& source) {
  if (source.kind != ReaderSource::Kind::kHeader) return request.peer;
  if (request.reader.size() > 1)
    throw UsageError("the header " + source.header + " is there more than once");
  return request.reader.empty() ? Reader() : read_group_names(request.reader.front());
}

}  // namespace dragoman
