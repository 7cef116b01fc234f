#include "analyzers/settings/configuration.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string_view>

#include "analyzers/settings/user_files.h"
#include "analyzers/text/error.h"

namespace dragoman {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr std::size_t kMaxBytes = std::size_t{1} << 20U;

std::string set_to(const char* name) {
  const char* const value = std::getenv(name);
  return value == nullptr ? "" : value;
}

class ConfigurationReader {
 public:
  explicit ConfigurationReader(const fs::path& path) : path_(path) {}

  Configuration read(const std::string& text) {
    Configuration out;
    const Json json = parse(text);
    if (!json.is_object()) fail("isn't a JSON object");
    for (const auto& [key, value] : json.items()) {
      if (key == "index") {
        out.index = read_index(value);
      } else if (key == "collections") {
        read_collections(value, out);
      } else if (key == "search") {
        read_options(value, out);
      } else {
        fail("has the key \"" + key + "\", which means nothing (index, collections, search)");
      }
    }
    return out;
  }

 private:
  [[noreturn]] void fail(const std::string& what) const {
    throw UsageError("the configuration file " + path_.string() + ' ' + what);
  }

  Json parse(const std::string& text) const {
    try {
      return Json::parse(text, nullptr, true, true);
    } catch (const Json::parse_error& error) {
      // "[json.exception.parse_error.101] parse error at line 2, column 3: ..."
      std::string_view what = error.what();
      if (const std::size_t at = what.find("at line"); at != std::string_view::npos)
        what.remove_prefix(at);
      fail("isn't JSON: " + std::string(what));
    }
  }

  std::string text_of(const std::string& key, const Json& value) const {
    if (!value.is_string() || value.get<std::string>().empty())
      fail("has no text in \"" + key + '"');
    return value.get<std::string>();
  }

  fs::path folder(const std::string& text) const {
    if (text.starts_with("~/")) return fs::path(set_to("HOME")) / text.substr(2);
    return (path_.parent_path() / text).lexically_normal();
  }

  // A name of "collections" has no slash, and is looked up later.
  std::string read_index(const Json& value) const {
    const std::string text = text_of("index", value);
    return text.find('/') == std::string::npos ? text : folder(text).string();
  }

  void read_collections(const Json& value, Configuration& out) const {
    if (!value.is_object()) fail("has no object in \"collections\"");
    for (const auto& [name, place] : value.items()) {
      if (name.empty() || name.find('/') != std::string::npos)
        fail("has the collection \"" + name + "\"; a name has no slash");
      out.collections[name] = folder(text_of(name, place));
    }
  }

  void read_options(const Json& value, Configuration& out) const {
    if (!value.is_object()) fail("has no object in \"search\"");
    for (const auto& [name, given] : value.items()) {
      const bool is_list = given.is_structured() || given.is_null();
      if (is_list) fail("has neither text, number nor truth in \"" + name + '"');
      out.search.emplace_back(name, given.is_string() ? given.get<std::string>() : given.dump());
    }
  }

  const fs::path& path_;
};

std::string read_whole(const fs::path& path, bool must_be) {
  std::error_code error;
  if (!fs::exists(path, error) && !must_be) return "{}";
  std::ifstream file(path, std::ios::binary);
  std::ostringstream read;
  if (file.is_open()) read << file.rdbuf();
  std::string text = read.str();
  if (!file.is_open() || file.bad() || fs::is_directory(path, error)) {
    throw UsageError("can't read the configuration file " + path.string() + ": " +
                     std::strerror(errno));
  }
  if (text.size() > kMaxBytes)
    throw UsageError("the configuration file " + path.string() + " is larger than 1 MiB");
  return text;
}

}  // namespace

fs::path configuration_file() {
  if (const char* const chosen = std::getenv("DRAGOMAN_CONFIG"); chosen != nullptr) return chosen;
  return user_configuration("config.json");
}

Configuration parse_configuration(const std::string& text, const fs::path& path) {
  return ConfigurationReader(path).read(text);
}

Configuration read_configuration() {
  const fs::path path = configuration_file();
  if (path.empty()) return {};
  return parse_configuration(read_whole(path, std::getenv("DRAGOMAN_CONFIG") != nullptr), path);
}

}  // namespace dragoman
