#pragma once
// Whether a request was meant for this server. A page of another site may point a name of its own at
// 127.0.0.1 ("DNS rebinding") and then read what this server answers; what it can't do is to send
// another name than its own in the Host header.

#include <string>
#include <string_view>
#include <vector>

namespace dragoman {

/// Whether a Host header names this server: an IP address, "localhost" or one of `names`, with any
/// port. Names are compared without regard to case.
bool is_own_host(std::string_view host, const std::vector<std::string>& names);

/// Whether the page that sent the request is this server's: `origin`, the Origin header, is "" or
/// the scheme and `host`.
bool is_own_origin(std::string_view origin, std::string_view host);

}  // namespace dragoman
