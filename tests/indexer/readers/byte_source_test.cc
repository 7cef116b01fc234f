#include "indexer/readers/source/byte_source.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <string>

#include "analyzers/text/error.h"
#include "tests/support/temp_folder.h"

namespace dragoman {
namespace {

constexpr std::size_t kSize = std::size_t{200} << 10U;

void append(const std::string& path, const std::string& bytes) {
  std::ofstream stream(path, std::ios::binary | std::ios::app);
  stream << bytes;
  REQUIRE(stream.flush());
}

std::string read_to_end(ByteSource& source) {
  std::string all;
  while (source.read(ByteSource::kPeeked, all)) {
  }
  return all;
}

TEST_CASE("a file is read to its end") {
  const test::TempFolder folder;
  const std::string path = folder / "a.txt";
  for (const std::size_t size : {std::size_t{0}, std::size_t{1}, kSize}) {
    append(path, std::string(size, 'a'));
    CHECK(read_to_end(*open_file(path)).size() == std::filesystem::file_size(path));
  }
}

TEST_CASE("of a file that grows while it is read what it had is read, and that is said") {
  const test::TempFolder folder;
  const std::string path = folder / "a.txt";
  append(path, std::string(kSize, 'a'));
  const auto source = open_file(path);
  CHECK(source->peek().size() >= ByteSource::kPeeked);
  append(path, std::string(kSize, 'b'));
  std::string all;
  const auto read = [&] {
    while (source->read(ByteSource::kPeeked, all)) {
    }
  };
  CHECK_THROWS_WITH(read(), path +
                                ": it grew while it was read; what came after its first 200.0 KB "
                                "is left out (index it again)");
  CHECK(all == std::string(kSize, 'a'));
  CHECK_FALSE(source->read(ByteSource::kPeeked, all));
}

TEST_CASE("a file that shrinks while it is read ends where it ends") {
  const test::TempFolder folder;
  const std::string path = folder / "a.txt";
  append(path, std::string(kSize, 'a'));
  const auto source = open_file(path);
  source->peek();
  std::filesystem::resize_file(path, 1);
  CHECK(read_to_end(*source).size() < kSize);
}

}  // namespace
}  // namespace dragoman
