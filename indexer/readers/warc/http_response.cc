#include "indexer/readers/warc/http_response.h"

#include <algorithm>
#include <charconv>
#include <cstdint>

#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxHead = std::size_t{1} << 20U;  // bytes

std::string in_small_letters(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), [](char c) { return ascii::to_lower(c); });
  return out;
}

std::string_view take_head_line(std::string_view& head) {
  const std::size_t end = std::min(head.find('\n'), head.size());
  const std::string_view line = ascii::trim(head.substr(0, end));
  head.remove_prefix(std::min(end + 1, head.size()));
  return line;
}

void read_field(std::string_view line, HttpResponse& response) {
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos) return;
  const std::string name = in_small_letters(ascii::trim(line.substr(0, colon)));
  const std::string_view value = ascii::trim(line.substr(colon + 1));
  if (name == "content-type") read_content_type(value, response.type, response.charset);
  if (name == "content-encoding") response.packed = in_small_letters(value);
  if (name == "transfer-encoding") {
    response.is_chunked = in_small_letters(value).find("chunked") != std::string::npos;
  }
}

// The length that a line of a chunk begins with; absent where it is none.
std::optional<std::uint64_t> chunk_length(std::string_view line) {
  std::uint64_t length = 0;
  const char* const end = line.data() + line.size();
  const auto [at, error] = std::from_chars(line.data(), end, length, 16);
  const bool ends = at == end || *at == ';' || *at == ' ';
  if (error != std::errc() || !ends) return std::nullopt;
  return length;
}

}  // namespace

void read_content_type(std::string_view value, std::string& type, std::string& charset) {
  constexpr std::string_view kCharset = "charset=";
  type = in_small_letters(ascii::trim(value.substr(0, value.find(';'))));
  const std::size_t at = in_small_letters(value).find(kCharset);
  if (at == std::string::npos) return;
  std::string_view rest = value.substr(at + kCharset.size());
  if (rest.starts_with('"')) rest.remove_prefix(1);
  charset = ascii::take_while(rest, [](char c) {
    return ascii::is_alnum(c) || c == '-' || c == '_' || c == ':' || c == '.';
  });
}

std::optional<HttpResponse> read_http_response(std::string_view bytes) {
  std::string_view rest = bytes.substr(0, kMaxHead);
  const std::string_view first = take_head_line(rest);
  const std::size_t blank = first.find(' ');
  if (!first.starts_with("HTTP/") || blank == std::string_view::npos) return std::nullopt;
  HttpResponse response;
  const std::string_view status = ascii::trim(first.substr(blank));
  std::from_chars(status.data(), status.data() + status.size(), response.status);
  while (!rest.empty()) {
    const std::string_view line = take_head_line(rest);
    if (line.empty()) break;
    read_field(line, response);
  }
  response.body = bytes.substr(static_cast<std::size_t>(rest.data() - bytes.data()));
  return response;
}

std::string without_chunks(std::string_view body) {
  std::string out;
  for (std::string_view rest = body; !rest.empty();) {
    std::string_view line = rest.substr(0, std::min(rest.find('\n'), rest.size()));
    const std::size_t taken = std::min(line.size() + 1, rest.size());
    line = ascii::trim(line);
    const auto length = chunk_length(line);
    if (!length) return rest.size() == body.size() ? std::string(body) : out;
    if (*length == 0) return out;
    rest.remove_prefix(taken);
    const auto size = static_cast<std::size_t>(std::min<std::uint64_t>(*length, rest.size()));
    out += rest.substr(0, size);
    rest.remove_prefix(size);
    if (rest.starts_with("\r\n")) {
      rest.remove_prefix(2);
    } else if (rest.starts_with('\n')) {
      rest.remove_prefix(1);
    }
  }
  return out;
}

}  // namespace dragoman
