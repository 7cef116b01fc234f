// Columns of values and the file of them, judged by the contents that they were made of.

#include "analyzers/columns/value_column.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "analyzers/columns/column_file.h"
#include "analyzers/schema/values.h"
#include "tests/support/random_text.h"
#include "tests/support/temp_folder.h"

namespace dragoman {
namespace {

using Contents = std::map<std::uint32_t, std::string>;  // by document

constexpr std::uint32_t kLast = 3000;  // document

// Lists of up to three of `values` different values; every fifth document has none.
Contents random_contents(test::RandomText& random, std::size_t values) {
  Contents out;
  for (std::uint32_t document = 1; document <= kLast; ++document) {
    if (random.below(5) == 0) continue;
    std::vector<std::string> list;
    for (std::size_t i = 0; i <= random.below(3); ++i)
      list.push_back('v' + std::to_string(random.below(values)));
    out[document] = encode_list(list);
  }
  return out;
}

std::string written(const Contents& contents) {
  ValueColumnWriter writer;
  for (const auto& [document, content] : contents) writer.add(document, content);
  return writer.finish(kLast);
}

std::string content_of(const ValueColumn& column, std::uint32_t document) {
  std::vector<std::string> list;
  column.for_each_listed(column.content_of(document),
                         [&](std::uint32_t value) { list.emplace_back(column.value(value)); });
  return encode_list(list);
}

void check_contents(const ValueColumn& column, Contents contents) {
  CHECK(column.last() == kLast);
  for (std::uint32_t document = 1; document <= kLast; ++document) {
    CAPTURE(document);
    REQUIRE(content_of(column, document) == contents[document]);
  }
}

void write_bytes(const std::filesystem::path& path, std::string_view bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
}

TEST_CASE("a column of values has what each document has, in numbers of one, two and four bytes") {
  test::RandomText random(8);
  for (const std::size_t values : {1U, 4U, 400U}) {
    CAPTURE(values);
    const Contents contents = random_contents(random, values);
    const std::string bytes = written(contents);
    const auto column = ValueColumn::read(bytes);
    REQUIRE(column);
    check_contents(*column, contents);
    for (std::size_t i = 0; i + 1 < column->values(); ++i)
      REQUIRE(column->value(i) < column->value(i + 1));
  }
}

TEST_CASE("a column of more contents than two bytes number has what each document has") {
  constexpr std::uint32_t kDocuments = 70'000;
  ValueColumnWriter writer;
  for (std::uint32_t document = 1; document <= kDocuments; ++document)
    writer.add(document, std::to_string(document));
  const std::string bytes = writer.finish(kDocuments);
  const auto column = ValueColumn::read(bytes);
  REQUIRE(column);
  for (const std::uint32_t document : {1U, 255U, 256U, 65'535U, 65'536U, kDocuments})
    CHECK(content_of(*column, document) == std::to_string(document));
}

TEST_CASE("a column of no documents is one") {
  const std::string bytes = ValueColumnWriter().finish(0);
  const auto column = ValueColumn::read(bytes);
  REQUIRE(column);
  CHECK(column->values() == 0);
  CHECK(content_of(*column, 0).empty());
}

TEST_CASE("a column with any byte changed, or cut short, is none") {
  test::RandomText random(9);
  const std::string bytes = written(random_contents(random, 4));
  for (std::size_t i = 0; i < bytes.size(); i += 7) {
    std::string damaged = bytes;
    damaged[i] = static_cast<char>(damaged[i] ^ (1 << random.below(8)));
    REQUIRE_FALSE(ValueColumn::read(damaged));
    REQUIRE_FALSE(ValueColumn::read(std::string_view(bytes).substr(0, i)));
  }
}

TEST_CASE("a fixed column has each document's value, and says where a block is damaged") {
  constexpr std::size_t kSize = 64;
  test::RandomText random(11);
  FixedColumnWriter writer(kSize);
  Contents contents;
  for (std::uint32_t document = 1; document <= kLast; ++document) {
    if (random.below(4) == 0) continue;
    std::string value(kSize, static_cast<char>(1 + random.below(200)));
    writer.add(document, value);
    contents[document] = std::move(value);
  }
  writer.add(kLast + 1, "of another size");
  const std::string bytes = writer.finish(kLast + 40);
  const auto column = FixedColumn::read(bytes);
  REQUIRE(column);
  CHECK(column->is_whole());
  for (std::uint32_t document = 1; document <= kLast + 40; ++document) {
    const std::string& value = contents[document];
    REQUIRE(column->of(document) == (value.empty() ? std::string(kSize, '\0') : value));
  }
  std::string damaged = bytes;
  damaged[damaged.size() / 2] ^= 1;
  const auto other = FixedColumn::read(damaged);
  REQUIRE(other);
  CHECK_FALSE(other->is_whole());
  std::uint32_t unread = 0;
  for (std::uint32_t document = 1; document <= kLast; ++document)
    unread += other->of(document) ? 0U : 1U;
  CHECK(unread == 32);
  CHECK_FALSE(FixedColumn::read(bytes.substr(1)));
  CHECK_FALSE(FixedColumn::read(bytes.substr(0, 7)));
}

TEST_CASE("a file of columns gives each slot's column, to those who know its positions") {
  test::RandomText random(10);
  const test::TempFolder folder;
  const std::string id = "0123456789abcdef";
  const Contents few = random_contents(random, 3);
  const Contents many = random_contents(random, 300);
  const std::vector<std::string> columns = {written(few), written(many)};
  ColumnFileEnd end;
  end.add(1, ColumnKind::kValues, columns[0].size());
  end.add(18, ColumnKind::kValues, columns[1].size());
  const std::string bytes = columns[0] + columns[1] + end.finish(id);
  const auto path = folder.path() / kColumnFileName;
  write_bytes(path, bytes);
  const auto file = ColumnFile::open(folder.path(), id);
  REQUIRE(file != nullptr);
  CHECK(file->is_whole());
  CHECK_FALSE(file->find(2));
  REQUIRE(file->find(1));
  REQUIRE(file->find(18));
  check_contents(*file->find(1), few);
  check_contents(*file->find(18), many);
  CHECK(ColumnFile::open(folder.path(), "another file's 1") == nullptr);
  std::string damaged = bytes;
  damaged[100] ^= 1;
  write_bytes(path, damaged);
  REQUIRE(ColumnFile::open(folder.path(), id) != nullptr);
  CHECK_FALSE(ColumnFile::open(folder.path(), id)->is_whole());
  CHECK_FALSE(ColumnFile::open(folder.path(), id)->find(1));
  CHECK(ColumnFile::open(folder.path(), id)->find(18));
  for (std::size_t size = 0; size < bytes.size(); size += 97) {
    write_bytes(path, bytes.substr(0, size));
    REQUIRE(ColumnFile::open(folder.path(), id) == nullptr);
  }
}

}  // namespace
}  // namespace dragoman
