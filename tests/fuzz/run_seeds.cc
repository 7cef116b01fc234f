// Runs a target over files: fuzz_seeds TARGET PATH..., each a file or a folder of files. Exits with
// 1 where the target finds fault with one, and with 2 where there is none to run.

#include <algorithm>
#include <array>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "tests/fuzz/targets.h"

namespace dragoman::fuzz {
namespace {

namespace fs = std::filesystem;

struct Target {
  std::string_view name;
  void (*run)(std::string_view bytes);
};

constexpr std::array kTargets = {
    Target{"analysis", fuzz_analysis}, Target{"archive", fuzz_archive},
    Target{"cable", fuzz_cable},       Target{"csv", fuzz_csv},
    Target{"html", fuzz_html},         Target{"json_lines", fuzz_json_lines},
    Target{"mail", fuzz_mail},         Target{"markup", fuzz_markup},
    Target{"office", fuzz_office},     Target{"pdf", fuzz_pdf},
    Target{"prose", fuzz_prose},       Target{"protocol", fuzz_protocol},
    Target{"query", fuzz_query},       Target{"record", fuzz_record},
    Target{"snippet", fuzz_snippet},   Target{"table", fuzz_table},
    Target{"tei", fuzz_tei},           Target{"warc", fuzz_warc},
};

std::vector<fs::path> list_inputs(const std::vector<fs::path>& paths) {
  std::vector<fs::path> files;
  for (const fs::path& path : paths) {
    if (!fs::is_directory(path)) {
      files.push_back(path);
      continue;
    }
    for (const fs::directory_entry& entry : fs::directory_iterator(path)) {
      files.push_back(entry.path());
    }
  }
  std::sort(files.begin(), files.end());
  return files;
}

std::string read_input(const fs::path& path) {
  std::ifstream stream(path, std::ios::binary);
  if (!stream) throw std::runtime_error("can't be read");
  std::ostringstream bytes;
  bytes << stream.rdbuf();
  return bytes.str();
}

bool holds(const Target& target, const fs::path& path) {
  try {
    target.run(read_input(path));
    return true;
  } catch (const std::exception& error) {
    std::cerr << path.string() << ": " << error.what() << '\n';
    return false;
  }
}

int run(std::string_view name, const std::vector<fs::path>& paths) {
  const auto* const target = std::find_if(kTargets.begin(), kTargets.end(),
                                          [&](const Target& t) { return t.name == name; });
  const auto files = list_inputs(paths);
  if (target == kTargets.end() || files.empty()) {
    std::cerr << "no such target, or no file for it: " << name << '\n';
    return 2;
  }
  const auto faults = std::count_if(files.begin(), files.end(),
                                    [&](const fs::path& file) { return !holds(*target, file); });
  std::cout << files.size() << " files, " << faults << " with faults\n";
  return faults == 0 ? 0 : 1;
}

}  // namespace
}  // namespace dragoman::fuzz

int main(int argc, char** argv) {
  try {
    const std::vector<std::filesystem::path> paths(argv + std::min(argc, 2), argv + argc);
    return dragoman::fuzz::run(argc > 1 ? argv[1] : "", paths);
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 2;
  }
}
