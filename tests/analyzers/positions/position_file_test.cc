// A file of positions, judged by what was put into it.

#include "analyzers/positions/position_file.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <string>

#include "analyzers/schema/record.h"
#include "tests/support/random_text.h"
#include "tests/support/temp_folder.h"

namespace dragoman {
namespace {

namespace fs = std::filesystem;

struct Filed {
  std::string rest;
  std::string written;
  std::uint32_t length = 0;
};
using FiledDocuments = std::map<std::uint32_t, Filed>;

constexpr std::uint32_t kLastFiled = 300;  // document

std::string letters(test::RandomText& random, std::size_t most) {
  std::string out(random.below(most), ' ');
  for (char& letter : out) letter = static_cast<char>('a' + random.below(26));
  return out;
}

// Some are left out, and some have neither rest nor words.
FiledDocuments random_documents(test::RandomText& random, std::uint32_t first, std::uint32_t last) {
  FiledDocuments out;
  for (std::uint32_t document = first; document <= last; ++document) {
    if (random.below(4) == 0) continue;
    Filed& filed = out[document];
    filed.length = static_cast<std::uint32_t>(random.below(5000));
    if (random.below(5) == 0) continue;
    filed.rest = letters(random, 40);
    filed.written = letters(random, 60);
  }
  return out;
}

// Segments one after the other, and the file's id.
std::string file_of(const std::vector<FiledDocuments>& segments) {
  PositionFileEnd end;
  std::string bytes;
  for (const FiledDocuments& segment : segments) {
    SegmentDocuments documents;
    for (const auto& [document, filed] : segment)
      documents.add(document, filed.rest, filed.written, filed.length);
    bytes += end.end_segment({}, std::move(documents), bytes.size());
  }
  bytes += end.finish(bytes.size());
  return bytes + hash_bytes(bytes);
}

std::shared_ptr<const PositionFile> open_file(const fs::path& folder, const std::string& bytes) {
  std::ofstream(folder / kPositionFileName, std::ios::binary) << bytes;
  return PositionFile::open(folder, bytes.substr(bytes.size() - PositionFile::kIdBytes));
}

void check_filed(const PositionFile& file, const FiledDocuments& documents) {
  for (std::uint32_t document = 1; document <= 2 * kLastFiled + 1; ++document) {
    CAPTURE(document);
    const auto found = documents.find(document);
    const Filed expected = found == documents.end() ? Filed() : found->second;
    CHECK(file.rest_of(document) == expected.rest);
    CHECK(file.written_of(document) == expected.written);
    if (found != documents.end()) CHECK(file.length_of(document) == expected.length);
  }
}

}  // namespace

TEST_CASE("a file gives back what each document has beside the lists") {
  const test::TempFolder folder;
  test::RandomText random(1919);
  const FiledDocuments first = random_documents(random, 3, kLastFiled);
  const FiledDocuments second = random_documents(random, kLastFiled + 7, 2 * kLastFiled);
  const auto file = open_file(folder.path(), file_of({first, second}));
  REQUIRE(file);
  CHECK(file->is_whole());
  REQUIRE(file->segments() == 2);
  FiledDocuments all = first;
  all.insert(second.begin(), second.end());
  check_filed(*file, all);
}

TEST_CASE("a byte that has changed is noticed, or changes no document's rest, words and length") {
  const test::TempFolder folder;
  test::RandomText random(1920);
  const FiledDocuments documents = random_documents(random, 1, 40);
  const std::string whole = file_of({documents});
  for (std::size_t at = 0; at < whole.size() - PositionFile::kIdBytes; ++at) {
    std::string bytes = whole;
    bytes[at] = static_cast<char>(bytes[at] ^ '\x04');
    const auto file = open_file(folder.path(), bytes);
    if (file == nullptr) continue;
    CAPTURE(at);
    CHECK_FALSE(file->is_whole());
    for (const auto& [document, filed] : documents) {
      const auto rest = file->rest_of(document);
      const auto written = file->written_of(document);
      const auto length = file->length_of(document);
      REQUIRE((!rest || *rest == filed.rest));
      REQUIRE((!written || *written == filed.written));
      REQUIRE((!length || *length == filed.length));
    }
  }
}

}  // namespace dragoman
