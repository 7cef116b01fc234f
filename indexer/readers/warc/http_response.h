#pragma once
// An HTTP response as a crawler stored it (RFC 9112): its head, and its body without the wrappings of
// the transport. Pure functions; any bytes are safe; linear time.

#include <optional>
#include <string>
#include <string_view>

namespace dragoman {

struct HttpResponse {
  int status = 0;           // 200
  std::string type;         // "text/html", in small letters, "" where it isn't said
  std::string charset;      // of the type, "" where it isn't said
  std::string packed;       // Content-Encoding in small letters: "gzip", "" for none
  bool is_chunked = false;  // by Transfer-Encoding
  std::string_view body;    // as stored, of the bytes that were read
};

/// Absent where the bytes don't begin with a status line.
std::optional<HttpResponse> read_http_response(std::string_view bytes);

/// The media type and the charset of a Content-Type: "text/html; charset=KOI8-R".
void read_content_type(std::string_view value, std::string& type, std::string& charset);

/// The body put together from its chunks. What isn't chunked after all, as where the crawler did it
/// already, is given back as it is; of one that is cut short, what there is.
std::string without_chunks(std::string_view body);

}  // namespace dragoman
