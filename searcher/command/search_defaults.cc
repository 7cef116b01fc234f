#include "searcher/command/search_defaults.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "analyzers/text/error.h"

namespace dragoman {
namespace {

struct DefaultOption {
  std::string_view name;
  bool reading;  // --show takes it
  bool is_flag;  // true is the option, false its absence
};

constexpr std::array<DefaultOption, 12> kOptions = {{{"limit", false, false},
                                                     {"match", false, false},
                                                     {"sort", false, false},
                                                     {"by", false, false},
                                                     {"facets", false, false},
                                                     {"successors", false, true},
                                                     {"cite", false, true},
                                                     {"expand", false, true},
                                                     {"all-copies", false, true},
                                                     {"exact-names", true, true},
                                                     {"color", true, false},
                                                     {"no-pager", true, true}}};

const DefaultOption& find_option(const std::string& name) {
  const auto found = std::find_if(kOptions.begin(), kOptions.end(),
                                  [&](const DefaultOption& option) { return option.name == name; });
  if (found != kOptions.end()) return *found;
  std::string all;
  for (const DefaultOption& option : kOptions)
    all += (all.empty() ? "" : ", ") + std::string(option.name);
  throw UsageError("the configuration file can't set \"" + name + "\" of \"search\" (" + all + ')');
}

std::string argument(const DefaultOption& option, const std::string& value) {
  const std::string name = "--" + std::string(option.name);
  if (!option.is_flag) return name + '=' + value;
  if (value == "true") return name;
  if (value == "false") return "";
  throw UsageError("the configuration file takes true or false for \"" + std::string(option.name) +
                   '"');
}

}  // namespace

std::vector<std::string> default_arguments(const Configuration& configuration, bool reading) {
  std::vector<std::string> arguments;
  for (const auto& [name, value] : configuration.search) {
    const DefaultOption& option = find_option(name);
    std::string written = argument(option, value);
    if (!written.empty() && (option.reading || !reading)) arguments.push_back(std::move(written));
  }
  return arguments;
}

}  // namespace dragoman
