// Formats that aren't read: named, with what would help, and never taken for prose.

#include "indexer/readers/known/known_format.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "analyzers/text/error.h"
#include "indexer/readers/known/mail_signs.h"
#include "indexer/readers/known/zip_package.h"
#include "indexer/readers/open_reader.h"
#include "tests/support/string_source.h"
#include "tests/support/zip_of.h"

namespace dragoman {
namespace {

using namespace std::string_literals;
using test::zip_of;

// What is said of the file, or the texts of its documents.
std::string opened(std::string bytes, SourceFormat format = kAnyFormat) {
  InputFile file;
  file.path = "/in/a";
  file.name = "a";
  std::string all;
  try {
    const auto reader = open_reader(file, std::make_unique<test::StringSource>(std::move(bytes)),
                                    {format, std::size_t{1} << 20U});
    for (int i = 0; i < 20; ++i) {
      const auto document = reader->next();
      if (!document) break;
      all += document->text;
    }
  } catch (const InputError& error) {
    return all + error.what();
  }
  return all;
}

}  // namespace

TEST_CASE("a file of a known format that isn't read is named with what would help") {
  const auto utf16 = "W\0o\0r\0k\0b\0o\0o\0k\0"s;
  for (const auto& [bytes, name] : std::vector<std::pair<std::string, std::string>>{
           {"\x89PNG\r\n\x1A\n\0\0\0\rIHDR"s, "a PNG image"},
           {"\xFF\xD8\xFF\xE0\0\x10JFIF"s, "a JPEG image"},
           {"GIF89a\1\0\1\0"s, "a GIF image"},
           {"II*\0\x08\0\0\0"s, "a TIFF image"},
           {"RIFF\x24\0\0\0WEBPVP8 "s, "a WebP image"},
           {"%!PS-Adobe-3.0\n/Times findfont\n", "PostScript"},
           {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"s + std::string(600, '\0') + utf16,
            "an Excel 97 file"},
           {"!BDN\x1A\2\3\0\0"s, "an Outlook store (PST)"},
           {"-- MySQL dump 10.13\nCREATE TABLE `quays` (id int);\n", "an SQL dump"},
           {"SQLite format 3\0\x10\0"s, "an SQLite database"},
           {"OTTO\0\x0A\0\x80"s, "a font"},
           {"\x7F"
            "ELF\2\1\1\0"s,
            "a program"},
           {"MZ\x90\0\3\0"s, "a program"},
           {"7z\xBC\xAF\x27\x1C\0\4"s, "a 7z archive"},
           {"<?xml version=\"1.0\"?>\n<svg "
            "xmlns=\"http://www.w3.org/2000/svg\"><text>Quay</text></svg>",
            "a drawing (SVG)"},
           {"<xs:schema xmlns:xs=\"x\"></xs:schema>", "a schema of XML"},
           {"<rss><channel/></rss>", "a news feed"}}) {
    CAPTURE(name);
    CHECK(opened(bytes).starts_with("/in/a: " + name + ", which isn't read ("));
  }
}

TEST_CASE("prose that begins as a known format does is prose") {
  for (const std::string text :
       {"OTTO von Bismarck wrote from the quay.\n", "RIFF raff on the quay, OK WEBP not yet.\n",
        "ID3 was the number of the berth.\n", "MZ was the pilot's mark.\n",
        "From the quay on Sat at noon:\nNote: it rained.\n",
        "From: The harbour master\nTo: The pilots\nSubject: Berths\nDate: 3 May 1962\n\nAll wet.\n",
        "<p>The quay</p>", "< a quay", "PK was the pilot.\n"}) {
    CAPTURE(text);
    CHECK(opened(text).find("which isn't read") == std::string::npos);
    CHECK(opened(text).find("/in/a") == std::string::npos);
  }
}

TEST_CASE("a format asked for is taken at its word where the bytes are text") {
  CHECK(opened("<quay>wet</quay>", {"text"}) == "<quay>wet</quay>");
  CHECK(opened("\x89PNG\r\n\x1A\n\0\0\0\rIHDR"s, {"text"}).starts_with("/in/a: a PNG image"));
}

TEST_CASE("a document that is a zip inside is told from a zip of files") {
  const std::string xml = "<a/>";
  CHECK(zip_package(zip_of({{"[Content_Types].xml", xml}, {"word/document.xml", xml}})) ==
        ZipPackage::kWord);
  CHECK(zip_package(zip_of({{"docProps/app.xml", xml}, {"xl/workbook.xml", xml}})) ==
        ZipPackage::kExcel);
  CHECK(zip_package(zip_of({{"_rels/.rels", xml}, {"ppt/presentation.xml", xml}})) ==
        ZipPackage::kPowerPoint);
  CHECK(zip_package(zip_of({{"mimetype", "application/vnd.oasis.opendocument.text"}}, true)) ==
        ZipPackage::kText);
  CHECK(zip_package(zip_of({{"mimetype", "application/epub+zip"}, {"x", xml}}, true)) ==
        ZipPackage::kEpub);
  CHECK(zip_package(zip_of({{"word/notes.txt", xml}, {"xl.txt", xml}})) == ZipPackage::kNone);
  const std::string inner = zip_of({{"word/document.xml", xml}}, true);
  CHECK(zip_package(zip_of({{"a.docx", inner}}, true)) == ZipPackage::kNone);
  const std::string whole = zip_of({{"[Content_Types].xml", xml}, {"word/document.xml", xml}});
  for (std::size_t length = 0; length < whole.size(); ++length) {
    zip_package(whole.substr(0, length));  // reads no byte beyond
  }
}

TEST_CASE("an office file in a zip is one file, and what is beside it is read") {
  const std::string sheet = zip_of({{"[Content_Types].xml", "<a/>"}, {"xl/workbook.xml", "<a/>"}});
  const std::string said = opened(zip_of({{"a.xlsx", sheet}, {"b.txt", "The quay is wet."}}));
  CHECK(said.starts_with("/in/a/a.xlsx: an Excel file (.xlsx), which isn't read"));
  CHECK(opened(sheet).starts_with("/in/a: an Excel file (.xlsx), which isn't read"));
}

TEST_CASE("mail is told from texts that begin with From and Subject") {
  CHECK(looks_like_mail("From: a@quay.example\nMessage-ID: <1@quay.example>\nSubject: Fish\n\nx"));
  CHECK(looks_like_mail("Received: from a\r\n\tby b\r\nReturn-Path: <a@b>\r\n\r\nx"));
  CHECK_FALSE(looks_like_mail("From: The quay\nTo: The pier\nSubject: Fish\nDate: today\n\nx"));
  CHECK_FALSE(looks_like_mail("Received: from a\nThe quay is wet, and that: is all\n"));
  CHECK(looks_like_mbox("From a@quay.example Sat Jan  3 01:05:34 1996\nSubject: Fish\n"));
  CHECK_FALSE(looks_like_mbox("From a quay on Sat at 01:05 in 1996\nwe saw fish\n"));
}

}  // namespace dragoman
