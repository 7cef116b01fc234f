#pragma once

#include <chrono>

#include "searcher/web/http.h"

namespace dragoman {

/// Writes a line on stderr: when, method, path, status, bytes, milliseconds. What stands after '?'
/// in the address, and the body, are searches of people, and aren't written.
void log_answer(const HttpRequest& request, unsigned status, std::size_t bytes,
                std::chrono::steady_clock::time_point begin);

}  // namespace dragoman
