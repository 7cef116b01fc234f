#include "searcher/web/arguments.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "analyzers/text/utf8.h"

namespace dragoman {
namespace {

using Json = nlohmann::json;

// What an address calls a key of the protocol, in which kind of request.
struct ArgumentName {
  std::string_view what;
  std::string_view argument;
  const char* key;
};

constexpr std::array<ArgumentName, 6> kArgumentNames = {{
    {"search", "q", "query"},
    {"document", "q", "query"},
    {"document", "id", "document"},
    {"values", "field", "values"},
    {"complete", "q", "complete"},
    {"complete", "text", "complete"},
}};

std::string key_of(std::string_view what, const std::string& argument) {
  for (const ArgumentName& name : kArgumentNames) {
    if (name.what == what && name.argument == argument) return name.key;
  }
  return argument;
}

// Numbers and truths as JSON has them, lists by commas, all else as text.
Json value_of(const std::string& key, const std::string& typed) {
  if (key == "limit" || key == "page" || key == "deadline_ms") {
    const bool number =
        !typed.empty() && typed.size() < 10 &&
        std::all_of(typed.begin(), typed.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (number) return std::stoul(typed);
  }
  if (key == "cite" || key == "exact_names" || key == "explain") {
    if (typed == "true" || typed == "1") return true;
    if (typed == "false" || typed == "0") return false;
  }
  return decode_text(typed).text;
}

}  // namespace

std::optional<std::string> request_of(std::string_view what, const NamedTexts& arguments) {
  constexpr std::array<std::string_view, 6> kWhat = {"search",   "document", "values",
                                                     "complete", "fields",   "stats"};
  if (std::find(kWhat.begin(), kWhat.end(), what) == kWhat.end()) return std::nullopt;
  Json request = Json::object();
  if (what == "fields" || what == "stats") request[std::string(what)] = true;
  for (const auto& [name, typed] : arguments) {
    const std::string key = key_of(what, name);
    request[decode_text(key).text] = value_of(key, typed);
  }
  return request.dump();
}

}  // namespace dragoman
