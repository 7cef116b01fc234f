#pragma once

#include <string_view>

namespace dragoman {

/// The version of the programs, as in CHANGELOG.md. Set by CMake from the project's version.
inline constexpr std::string_view kVersion = DRAGOMAN_VERSION;

}  // namespace dragoman
