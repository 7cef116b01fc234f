#pragma once

#include <string>
#include <string_view>

namespace dragoman {

/// Two lower-case digits for each byte.
std::string to_hex(std::string_view bytes);

}  // namespace dragoman
