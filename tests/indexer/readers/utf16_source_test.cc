#include "indexer/readers/source/utf16_source.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "analyzers/text/error.h"
#include "indexer/readers/html/html_reader.h"
#include "indexer/readers/json/json_lines_reader.h"
#include "indexer/readers/open_reader.h"
#include "indexer/readers/table/csv_reader.h"
#include "indexer/readers/tei/tei_reader.h"
#include "indexer/readers/text/text_reader.h"
#include "tests/support/string_source.h"
#include "tests/support/utf16_bytes.h"

namespace dragoman {
namespace {

using test::utf16_bytes;

constexpr ReaderOptions kOptions{kAnyFormat, std::size_t{1} << 20U};

std::vector<SourceDocument> read(const std::string& bytes) {
  const auto reader =
      open_reader({"/in/x", "x", 0}, std::make_unique<test::StringSource>(bytes), kOptions);
  std::vector<SourceDocument> documents;
  while (auto document = reader->next()) documents.push_back(std::move(*document));
  CHECK(reader->bytes_read() == bytes.size());
  return documents;
}

struct Row {
  std::u16string written;
  SourceFormat format;
  std::string text;
};

const Row kRows[] = {
    {u"Talks\r\n\r\nOf señores – and 😀.", kTextFormat, "Talks\r\n\r\nOf señores – and 😀."},
    {u"FM AMEMBASSY TOKYO\nTO SECSTATE WASHDC\nUNCLAS TOKYO 000911\nSUBJECT: CAFÉ\n", kCableFormat,
     "FM AMEMBASSY TOKYO\nTO SECSTATE WASHDC\nUNCLAS TOKYO 000911\nSUBJECT: CAFÉ\n"},
    {u"{\"id\":\"a\",\"text\":\"Café\"}\n", kJsonLinesFormat, "Café"},
    {u"id,reference,body\n1,08TOKYO911,Café\n", kCsvFormat, "Café"},
    {u"<html><head><meta charset=\"utf-16\"></head><body><p>Café talks</p></body></html>",
     kHtmlFormat, "Café talks"},
    {u"<?xml version=\"1.0\" encoding=\"utf-16\"?><TEI xmlns=\"http://www.tei-c.org/ns/1.0\">"
     u"<div type=\"document\"><p>Café</p></div></TEI>",
     kTeiFormat, "Café"},
};

TEST_CASE("every format is read in UTF-16 with a byte-order mark, and nothing need be said") {
  for (const Row& row : kRows) {
    for (const bool big : {false, true}) {
      CAPTURE(row.text, big);
      const auto documents = read(utf16_bytes(u"\uFEFF" + row.written, big));
      REQUIRE(documents.size() == 1);
      CHECK(documents.front().format == row.format);
      CHECK(documents.front().text == row.text);
      CHECK(documents.front().note.empty());
    }
  }
}

TEST_CASE("every format is read in UTF-16 without a byte-order mark, and that is said") {
  for (const Row& row : kRows) {
    const auto documents = read(utf16_bytes(row.written, false));
    REQUIRE(documents.size() == 1);
    CHECK(documents.front().text == row.text);
    CHECK(documents.front().note == "not UTF-8; read as UTF-16LE");
  }
  CHECK(read(utf16_bytes(u"Talks", true)).front().note == "not UTF-8; read as UTF-16BE");
}

TEST_CASE("UTF-16 with errors is read with a note") {
  const std::u16string text{0xFEFF, u'a', 0xD800, u'b'};
  const auto documents = read(utf16_bytes(text, true));
  REQUIRE(documents.size() == 1);
  CHECK(documents.front().text == "a\uFFFDb");
  CHECK(documents.front().note == "not all UTF-16BE; 1 times read as U+FFFD");
}

TEST_CASE("a large text in UTF-16 is read whole, wherever its pieces end") {
  std::u16string text(1, u'\uFEFF');
  std::string expected;
  for (int i = 0; i < 40'000; ++i) {
    text += u"é中😀 ";
    expected += "é中😀 ";
  }
  CHECK(read(utf16_bytes(text, false)).front().text == expected);
}

TEST_CASE("bytes that begin like UTF-16 but hold NULs are binary, and a mark alone is empty") {
  const auto open = [](const std::string& bytes) {
    open_reader({"/in/x", "x", 0}, std::make_unique<test::StringSource>(bytes), kOptions)->next();
  };
  CHECK_THROWS_WITH(open(std::string("\xFF\xFE"
                                     "a\0\0\0b\0",
                                     8)),
                    "/in/x: binary, not text");
  CHECK_THROWS_WITH(open("\xFF\xFE"), "/in/x: empty");
}

}  // namespace
}  // namespace dragoman
