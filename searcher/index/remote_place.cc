#include "searcher/index/remote_place.h"

#include <algorithm>
#include <charconv>
#include <string_view>
#include <utility>

#include "analyzers/text/ascii.h"
#include "analyzers/text/error.h"

namespace dragoman {
namespace {

constexpr std::string_view kTcp = "tcp://";
constexpr std::string_view kSsh = "ssh://";
constexpr unsigned kMaxPort = 65535;

[[noreturn]] void refuse(const std::string& text) {
  throw UsageError("an index on another machine is tcp://host:port or ssh://host/path, not '" +
                   text + "' (docs/several-indexes.md)");
}

bool are_all(std::string_view text, std::string_view signs) {
  return std::all_of(text.begin(), text.end(), [&](char c) {
    return ascii::is_alnum(c) || signs.find(c) != std::string_view::npos;
  });
}

unsigned read_port(std::string_view digits, const std::string& text) {
  unsigned port = 0;
  const char* const end = digits.data() + digits.size();
  const auto [read, error] = std::from_chars(digits.data(), end, port);
  if (error != std::errc() || read != end || port == 0 || port > kMaxPort) refuse(text);
  return port;
}

// "host:port", "[::1]:port"
void read_host(std::string_view rest, bool needs_port, const std::string& text, RemotePlace& out) {
  if (rest.starts_with('[')) {
    const std::size_t end = rest.find(']');
    if (end == std::string_view::npos) refuse(text);
    out.host = rest.substr(1, end - 1);
    rest.remove_prefix(end + 1);
  } else {
    const std::size_t colon = std::min(rest.find(':'), rest.size());
    out.host = rest.substr(0, colon);
    rest.remove_prefix(colon);
  }
  if (rest.empty() ? needs_port : !rest.starts_with(':')) refuse(text);
  if (!rest.empty()) out.port = read_port(rest.substr(1), text);
  const bool is_host = !out.host.empty() && out.host.front() != '-' && are_all(out.host, ".-_:@");
  if (!is_host) refuse(text);
}

Xapian::Database connect(const RemotePlace& place, std::chrono::milliseconds patience) {
  const auto wait = static_cast<unsigned>(patience.count());
  if (place.by_ssh()) return Xapian::Remote::open(kSshProgram, place.arguments(), wait);
  return Xapian::Remote::open(place.host, place.port, wait, wait);
}

}  // namespace

std::string RemotePlace::arguments() const {
  return "-T -oBatchMode=yes -oConnectTimeout=10" +
         (port == 0 ? "" : " -p" + std::to_string(port)) + " -- " + host + " xapian-progsrv " +
         path;
}

std::string RemotePlace::context() const {
  return by_ssh() ? "remote:prog(" + std::string(kSshProgram) + ' ' + arguments() + ')'
                  : "remote:tcp(" + host + ':' + std::to_string(port) + ')';
}

RemotePlace parse_remote_place(const std::string& text) {
  RemotePlace place;
  const std::string_view all = text;
  if (all.starts_with(kTcp)) {
    read_host(all.substr(kTcp.size()), true, text, place);
    if (place.host.find('@') != std::string::npos) refuse(text);
    return place;
  }
  if (!all.starts_with(kSsh)) refuse(text);
  const std::string_view rest = all.substr(kSsh.size());
  const std::size_t slash = rest.find('/');
  if (slash == std::string_view::npos) refuse(text);
  read_host(rest.substr(0, slash), false, text, place);
  place.path = rest.substr(slash);
  if (place.path.size() < 2 || !are_all(place.path, "/._-+=,@")) refuse(text);
  return place;
}

OpenedIndex open_remote(const std::string& text, std::chrono::milliseconds patience) {
  OpenedIndex index;
  index.database = connect(parse_remote_place(text), patience);
  index.stamp = decode_stamp(index.database.get_metadata(kStampKey));
  index.is_remote = true;
  index.generation = std::filesystem::path(text) / "remote";
  check_readable(index.stamp, text);
  if (!index.stamp.remote) {
    throw WorldError("the index at " + text +
                     " was made without --for-remote: other machines can't search it (make a new "
                     "one there with: dragoman-index --for-remote --index DIR PATH)");
  }
  index.content = index.database.get_metadata(kContentKey);
  return index;
}

}  // namespace dragoman
