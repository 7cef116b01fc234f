#pragma once
// Requests of the protocol (docs/json.md) as addresses: /api/1/search?q=seabed&limit=20.

#include <optional>
#include <string>
#include <string_view>

#include "searcher/web/http.h"

namespace dragoman {

/// The request object, on one line, that an address asks for; `what` is what stands after /api/1/.
/// Absent where that is none of search, document, values, complete, fields, stats.
std::optional<std::string> request_of(std::string_view what, const NamedTexts& arguments);

}  // namespace dragoman
