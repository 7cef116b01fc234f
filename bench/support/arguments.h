#pragma once
// The command line of a benchmark: --NAME VALUE pairs and what stands between them.

#include <map>
#include <stdexcept>
#include <string>
#include <vector>

namespace dragoman::bench {

struct Arguments {
  std::map<std::string, std::string> options;  // by name, without the dashes
  std::vector<std::string> others;

  std::string get(const std::string& name, const std::string& otherwise) const {
    const auto found = options.find(name);
    return found == options.end() ? otherwise : found->second;
  }
};

/// Throws std::runtime_error for an option without a value, or one that isn't among `known`.
inline Arguments read_arguments(int argc, char** argv, const std::vector<std::string>& known) {
  Arguments read;
  for (int i = 1; i < argc; ++i) {
    const std::string argument = argv[i];
    if (!argument.starts_with("--")) {
      read.others.push_back(argument);
      continue;
    }
    const std::string name = argument.substr(2);
    bool is_known = false;
    for (const std::string& k : known) is_known |= k == name;
    if (!is_known || ++i == argc) throw std::runtime_error("unknown or without value: " + argument);
    read.options[name] = argv[i];
  }
  return read;
}

}  // namespace dragoman::bench
