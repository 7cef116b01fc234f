#include "tests/support/read_input.h"

#include <memory>
#include <utility>

#include "analyzers/text/error.h"
#include "indexer/readers/open_reader.h"
#include "tests/support/string_source.h"

namespace dragoman::test {

InputRead read_input(const std::string& name, std::string bytes, const ReaderOptions& options) {
  constexpr int kMaxDocuments = 3000;
  InputFile file;
  file.path = "/in/" + name;
  file.name = name;
  InputRead read;
  std::unique_ptr<Reader> reader;
  try {
    reader = open_reader(file, std::make_unique<StringSource>(std::move(bytes)), options);
  } catch (const InputError& error) {
    read.errors.emplace_back(error.what());
    return read;
  }
  for (int i = 0; i < kMaxDocuments; ++i) {
    try {
      auto document = reader->next();
      if (!document) return read;
      read.documents.push_back(std::move(*document));
    } catch (const InputError& error) {
      read.errors.emplace_back(error.what());
    }
  }
  read.errors.emplace_back("it doesn't end");
  return read;
}

}  // namespace dragoman::test
