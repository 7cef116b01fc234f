// generate: invented cables, the same every time, one after the other to standard output.
//
//   generate [--documents N] [--first I] [--seed S] [--words MEAN] [--format jsonl|csv]
//
// Made for measuring how things grow: lengths, word frequencies, names, TAGS, dates and references
// are as in real collections, the sentences mean nothing. Of one seed, --documents 10000 gives the
// beginning of --documents 10000000. --first passes over the cables before that one.

#include <cstdint>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <stdexcept>
#include <string>

#include "corpus/generate/output.h"

namespace dragoman::corpus {
namespace {

constexpr std::uint64_t kMaxDocuments = 10'000'000;  // references are of one cable each up to here

struct Settings {
  std::uint64_t documents = 10'000;
  std::uint64_t first = 0;
  std::uint64_t seed = 1;
  int words = 1000;
  bool csv = false;
};

std::uint64_t number(const std::string& option, const std::string& text, std::uint64_t most) {
  const bool digits = !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
  if (!digits || text.size() > 19 || std::stoull(text) > most) {
    throw std::runtime_error(option + " takes a number up to " + std::to_string(most));
  }
  return std::stoull(text);
}

void set(const std::string& option, const std::string& value, Settings& settings) {
  if (option == "--documents") {
    settings.documents = number(option, value, kMaxDocuments);
  } else if (option == "--first") {
    settings.first = number(option, value, kMaxDocuments);
  } else if (option == "--seed") {
    settings.seed = number(option, value, UINT32_MAX);
  } else if (option == "--words") {
    settings.words = static_cast<int>(number(option, value, 10'000));
  } else if (option == "--format" && (value == "jsonl" || value == "csv")) {
    settings.csv = value == "csv";
  } else {
    throw std::runtime_error(
        "usage: generate [--documents N] [--first I] [--seed S] [--words MEAN] "
        "[--format jsonl|csv]");
  }
}

Settings read_settings(int argc, char** argv) {
  Settings settings;
  for (int i = 1; i < argc; i += 2) set(argv[i], i + 1 < argc ? argv[i + 1] : "", settings);
  return settings;
}

void generate(const Settings& settings) {
  for (std::uint64_t i = settings.first; i < settings.documents && std::cout; ++i) {
    const Cable cable = make_cable(settings.seed, i, settings.words);
    std::cout << (settings.csv ? csv_row(cable, i + 1) : json_line(cable));
  }
  std::cout.flush();
  if (!std::cout) throw std::runtime_error("can't write");
}

}  // namespace
}  // namespace dragoman::corpus

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  try {
    dragoman::corpus::generate(dragoman::corpus::read_settings(argc, argv));
    return 0;
  } catch (const std::exception& error) {
    std::cerr << "generate: " << error.what() << '\n';
    return 2;
  }
}
