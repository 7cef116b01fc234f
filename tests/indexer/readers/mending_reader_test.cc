#include "indexer/readers/source/mending_reader.h"

#include <catch2/catch.hpp>
#include <memory>
#include <string>

#include "indexer/readers/open_reader.h"
#include "tests/support/string_source.h"

namespace dragoman {
namespace {

constexpr const char* kSpoilt = "The envoy\u00E2\u20AC\u2122s note on Z\u00C3\u00BCrich.";

SourceDocument read(const std::string& name, std::string bytes) {
  InputFile file;
  file.path = name;
  file.name = name;
  ReaderOptions options;
  options.most_bytes = 1000;
  return *open_reader(file, std::make_unique<test::StringSource>(std::move(bytes)), options)
              ->next();
}

TEST_CASE("text encoded twice is mended in every format, and it is said") {
  const std::string note = "UTF-8 encoded twice: 2 characters mended";
  const SourceDocument text = read("a.txt", kSpoilt);
  CHECK(text.text == "The envoy\u2019s note on Z\u00FCrich.");
  CHECK(text.note == note);
  const SourceDocument line = read(
      "a.jsonl", "{\"id\": \"x\", \"title\": \"" + std::string(kSpoilt) + "\", \"text\": \"x\"}\n");
  CHECK(line.given.first(Field::kTitle) == "The envoy\u2019s note on Z\u00FCrich.");
  CHECK(line.note == note);
}

TEST_CASE("text that is right is read as it is, without a note") {
  const SourceDocument text = read("a.txt", "The envoy\u2019s note on Z\u00FCrich.");
  CHECK(text.text == "The envoy\u2019s note on Z\u00FCrich.");
  CHECK(text.note.empty());
}

}  // namespace
}  // namespace dragoman
