#include "analyzers/settings/user_files.h"

#include <cstdlib>

namespace dragoman {
namespace {

namespace fs = std::filesystem;

// "" where it isn't an absolute path.
fs::path folder_of(const char* variable) {
  const char* const value = std::getenv(variable);
  return value != nullptr && *value == '/' ? value : "";
}

fs::path user_file(const char* variable, const char* below_home, std::string_view name) {
  if (const fs::path folder = folder_of(variable); !folder.empty())
    return folder / "dragoman" / name;
  const fs::path home = folder_of("HOME");
  return home.empty() ? fs::path() : home / below_home / "dragoman" / name;
}

}  // namespace

fs::path user_configuration(std::string_view name) {
  return user_file("XDG_CONFIG_HOME", ".config", name);
}

fs::path user_cache(std::string_view name) {
  return user_file("XDG_CACHE_HOME", ".cache", name);
}

}  // namespace dragoman
