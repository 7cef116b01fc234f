#pragma once

#include <filesystem>
#include <string_view>

namespace dragoman {

/// Where Dragoman's file or folder `name` of the user's lies (XDG Base Directory Specification 0.8):
/// $XDG_CONFIG_HOME/dragoman/NAME, else ~/.config/dragoman/NAME, and $XDG_CACHE_HOME and ~/.cache for
/// what may be removed. Relative paths in the environment are passed over, as the specification asks;
/// "" where nothing else is set.
std::filesystem::path user_configuration(std::string_view name);
std::filesystem::path user_cache(std::string_view name);

}  // namespace dragoman
