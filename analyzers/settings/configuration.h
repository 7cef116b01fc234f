#pragma once
// The user's configuration file (docs/configuration.md): JSON, in which comments may stand.
//
//   {
//     "index": "frus",                          // a folder, or one of the names below
//     "collections": {"frus": "/srv/frus"},     // names for --index
//     "search": {"limit": 20, "color": "never"} // options of dragoman-search, as it prints for people
//   }

#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace dragoman {

struct Configuration {
  std::string index;                                         // "" where none is named
  std::map<std::string, std::filesystem::path> collections;  // folders by name, absolute
  std::vector<std::pair<std::string, std::string>> search;   // options by name, in the file's order
};

/// The file: $DRAGOMAN_CONFIG, where it is set, else $XDG_CONFIG_HOME/dragoman/config.json, else
/// ~/.config/dragoman/config.json; "" where none of them is set, and where the first is empty.
std::filesystem::path configuration_file();

/// Reads the file; the empty configuration where there is none, unless $DRAGOMAN_CONFIG names it. Paths
/// in it are relative to its folder, and "~/" is the user's. Throws UsageError, with the file and what
/// is wrong in it, for one that can't be read, isn't JSON, or has a key or a value that means nothing.
Configuration read_configuration();

/// The same for a text; `path` is for messages and relative paths.
Configuration parse_configuration(const std::string& text, const std::filesystem::path& path);

}  // namespace dragoman
