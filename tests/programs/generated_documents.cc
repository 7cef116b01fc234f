#include "tests/programs/generated_documents.h"

#include <array>
#include <random>
#include <sstream>

#include "tests/programs/files.h"

namespace dragoman::test {
namespace {

std::string some_word(std::mt19937& engine) {
  constexpr std::array kSyllables = {"ka",  "lo",  "mir", "sen", "tu",  "ber", "gra", "no",
                                     "vel", "qui", "dor", "hal", "pen", "ris", "fo",  "zu"};
  std::string word;
  for (int i = 0; i < 3; ++i) word += kSyllables[engine() % kSyllables.size()];
  return word;
}

}  // namespace

void write_articles(const std::filesystem::path& folder, int count, int words,
                    const std::string& title) {
  std::mt19937 engine(1789);
  for (int i = 0; i < count; ++i) {
    const std::string number = std::to_string(i);
    std::string text = title + ' ' + number + "\n\nThe envoys";
    for (int w = 0; w < words; ++w) text += ' ' + some_word(engine);
    write_file(folder / ("d" + number + ".txt"), text + " kettle.\n");
  }
}

std::set<std::string> committed_ids(const std::string& messages) {
  const std::string begin = "dragoman-index: committed ";
  std::set<std::string> ids;
  std::istringstream lines(messages);
  for (std::string line; std::getline(lines, line);) {
    const bool whole = !lines.eof();  // the last one may have been cut off with the program
    if (whole && line.starts_with(begin)) ids.insert(line.substr(begin.size()));
  }
  return ids;
}

}  // namespace dragoman::test
