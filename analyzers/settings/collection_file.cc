#include "analyzers/settings/collection_file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <utility>

#include "analyzers/text/ascii.h"
#include "analyzers/text/error.h"

namespace dragoman {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr std::size_t kMaxCollectionBytes = std::size_t{1} << 20U;
constexpr std::size_t kMaxName = 64;

constexpr std::array<std::pair<std::string_view, CollectionKind>, 3> kKinds = {
    {{"plain", CollectionKind::kPlain},
     {"shards", CollectionKind::kShards},
     {"compartments", CollectionKind::kCompartments}}};

bool is_compartment_name(const std::string& name) {
  const auto is_allowed = [](char c) {
    return ascii::is_lower(c) || ascii::is_digit(c) || c == '-';
  };
  return !name.empty() && name.size() <= kMaxName && name.front() != '-' &&
         std::all_of(name.begin(), name.end(), is_allowed);
}

class CollectionReader {
 public:
  explicit CollectionReader(const fs::path& file) : file_(file) {}

  Collection read(const std::string& text) const {
    Collection out;
    const Json json = parse(text);
    for (const auto& [key, value] : json.items()) {
      if (key == "kind") {
        out.kind = read_kind(value);
      } else if (key == "indexes") {
        for (const std::string& place : texts(key, value)) out.indexes.push_back(index_at(place));
      } else if (key == "rules") {
        out.rules = read_rules(key, value);
      } else {
        fail("has the key \"" + key + "\", which means nothing (indexes, kind, rules)");
      }
    }
    if (out.indexes.empty()) fail("names no indexes: {\"indexes\": [\"one\", \"another\"]}");
    return out;
  }

  std::vector<CompartmentRule> read_rule_file(const std::string& text) const {
    const Json json = parse(text);
    const bool is_only = json.size() == 1 && json.contains("compartments");
    if (!is_only) fail("isn't {\"compartments\": [...]}");
    return read_rules("compartments", json.at("compartments"));
  }

 private:
  [[noreturn]] void fail(const std::string& what) const {
    throw UsageError("the file " + file_.string() + ' ' + what);
  }

  Json parse(const std::string& text) const {
    try {
      Json json = Json::parse(text, nullptr, true, true);
      if (!json.is_object()) fail("isn't a JSON object");
      return json;
    } catch (const Json::parse_error& error) {
      // "[json.exception.parse_error.101] parse error at line 2, column 3: ..."
      std::string_view what = error.what();
      if (const std::size_t at = what.find("at line"); at != std::string_view::npos)
        what.remove_prefix(at);
      fail("isn't JSON: " + std::string(what));
    }
  }

  std::vector<std::string> texts(const std::string& key, const Json& value) const {
    std::vector<std::string> out;
    if (!value.is_array()) fail("has no list in \"" + key + '"');
    for (const Json& entry : value) out.push_back(text_of(key, entry));
    return out;
  }

  std::string text_of(const std::string& key, const Json& value) const {
    const bool is_text = value.is_string() && !value.get_ref<const std::string&>().empty();
    if (!is_text) fail("has something else than text in \"" + key + '"');
    return value.get<std::string>();
  }

  CollectionKind read_kind(const Json& value) const {
    const std::string name = text_of("kind", value);
    for (const auto& [known, kind] : kKinds) {
      if (known == name) return kind;
    }
    fail("has the kind \"" + name + "\" (plain, shards, compartments)");
  }

  fs::path index_at(const std::string& place) const {
    if (is_remote(place)) return place;
    if (place.find('\0') != std::string::npos) fail("has a NUL in a path");
    if (place.starts_with("~/")) {
      const char* const home = std::getenv("HOME");
      return fs::path(home == nullptr ? "" : home) / place.substr(2);
    }
    return (file_.parent_path() / place).lexically_normal();
  }

  std::vector<CompartmentRule> read_rules(const std::string& key, const Json& value) const {
    std::vector<CompartmentRule> rules;
    if (!value.is_array()) fail("has no list in \"" + key + '"');
    for (const Json& entry : value) rules.push_back(read_rule(entry));
    return rules;
  }

  CompartmentRule read_rule(const Json& json) const {
    CompartmentRule rule;
    if (!json.is_object()) fail("has a compartment that isn't an object");
    for (const auto& [key, value] : json.items()) {
      if (key == "name") {
        rule.name = text_of(key, value);
      } else if (key == "captions") {
        rule.captions = texts(key, value);
      } else if (key == "class") {
        rule.levels = texts(key, value);
      } else {
        fail("has a compartment with the key \"" + key + "\" (name, captions, class)");
      }
    }
    if (!is_compartment_name(rule.name)) {
      fail("has the compartment \"" + rule.name +
           "\": a name is of small letters, digits and hyphens");
    }
    return rule;
  }

  const fs::path& file_;
};

std::string read_collection_text(const fs::path& path) {
  std::error_code error;
  std::ifstream file(path, std::ios::binary);
  std::string text;
  text.resize(kMaxCollectionBytes + 1);
  if (file.is_open() && !fs::is_directory(path, error)) {
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(file.gcount()));
  }
  if (!file.is_open() || file.bad() || fs::is_directory(path, error))
    throw UsageError("can't read the file " + path.string() + ": " + std::strerror(errno));
  if (text.size() > kMaxCollectionBytes)
    throw UsageError("the file " + path.string() + " is larger than 1 MiB");
  return text;
}

Json print_rule(const CompartmentRule& rule) {
  Json json{{"name", rule.name}};
  if (!rule.captions.empty()) json["captions"] = rule.captions;
  if (!rule.levels.empty()) json["class"] = rule.levels;
  return json;
}

}  // namespace

fs::path collection_file(const fs::path& path) {
  std::error_code ignored;
  const fs::path inside = path / kCollectionFile;
  if (fs::is_regular_file(inside, ignored)) return inside;
  return fs::is_regular_file(path, ignored) ? path : fs::path();
}

Collection parse_collection(const std::string& text, const fs::path& file) {
  return CollectionReader(file).read(text);
}

Collection read_collection(const fs::path& file) {
  return parse_collection(read_collection_text(file), file);
}

std::vector<CompartmentRule> parse_compartment_rules(const std::string& text,
                                                     const fs::path& file) {
  return CollectionReader(file).read_rule_file(text);
}

std::vector<CompartmentRule> read_compartment_rules(const fs::path& file) {
  return parse_compartment_rules(read_collection_text(file), file);
}

std::string print_collection(const Collection& collection) {
  Json json = Json::object();
  for (const auto& [name, kind] : kKinds) {
    if (kind == collection.kind && kind != CollectionKind::kPlain) json["kind"] = name;
  }
  json["indexes"] = Json::array();
  for (const fs::path& index : collection.indexes) json["indexes"].push_back(index.string());
  for (const CompartmentRule& rule : collection.rules) json["rules"].push_back(print_rule(rule));
  return json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

bool is_remote(std::string_view place) {
  return place.starts_with("tcp://") || place.starts_with("ssh://");
}

void refuse_remote(const std::string& place) {
  throw UsageError(place +
                   ": an index on another machine is searched there, and made there (run "
                   "dragoman-index on that machine)");
}

}  // namespace dragoman
