// Web archives: which records become documents, how they are unwrapped, and hostile ones.

#include "indexer/readers/warc/warc_reader.h"

#include <archive.h>
#include <archive_entry.h>

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "analyzers/text/error.h"
#include "indexer/readers/warc/http_response.h"
#include "tests/support/pdf_of.h"
#include "tests/support/read_input.h"

namespace dragoman {
namespace {

using Strings = std::vector<std::string>;

using WarcRead = test::InputRead;

WarcRead read_warc(std::string bytes, const std::string& name = "site.warc",
                   std::size_t most_bytes = std::size_t{1} << 20U) {
  return test::read_input(name, std::move(bytes), {kAnyFormat, most_bytes});
}

std::string record(const std::string& type, const std::string& uri, const std::string& content,
                   const std::string& block) {
  return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + uri +
         "\r\nWARC-Date: 2009-05-12T10:00:00Z\r\nContent-Type: " + content +
         "\r\nContent-Length: " + std::to_string(block.size()) + "\r\n\r\n" + block + "\r\n\r\n";
}

std::string response(const std::string& uri, const std::string& head, const std::string& body) {
  return record("response", uri, "application/http; msgtype=response",
                "HTTP/1.1 200 OK\r\n" + head + "\r\n\r\n" + body);
}

std::string page_of(const std::string& words) {
  return "<html><head><title>Notices</title></head><body><p>" + words + "</p></body></html>";
}

std::string gzip(const std::string& bytes) {
  std::string out(bytes.size() + 20'000, '\0');
  std::size_t used = 0;
  archive* const writer = archive_write_new();
  archive_write_set_format_raw(writer);
  archive_write_add_filter_gzip(writer);
  archive_write_set_bytes_in_last_block(writer, 1);
  REQUIRE(archive_write_open_memory(writer, out.data(), out.size(), &used) == ARCHIVE_OK);
  archive_entry* const entry = archive_entry_new();
  archive_entry_set_filetype(entry, AE_IFREG);
  archive_write_header(writer, entry);
  archive_write_data(writer, bytes.data(), bytes.size());
  archive_entry_free(entry);
  archive_write_close(writer);
  archive_write_free(writer);
  out.resize(used);
  return out;
}

const std::string kInfo =
    "WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 4\r\n\r\nfish\r\n\r\n";
const std::string kHtml = "Content-Type: text/html";

}  // namespace

TEST_CASE("pages and PDFs of a web archive are documents known by their addresses") {
  const WarcRead read = read_warc(
      kInfo + record("request", "http://quay.example/", "application/http", "GET / HTTP/1.1") +
      response("http://quay.example/a.html?x=1", kHtml, page_of("The quay is wet.")) +
      response("<http://quay.example/b.pdf>", "Content-Type: application/pdf",
               test::pdf_of({{"Of lanterns at the pier on 4 May 1962."}})) +
      record("resource", "http://quay.example/c.txt", "text/plain", "Notice\n\nOf kettles.\n"));
  CHECK(read.errors.empty());
  REQUIRE(read.documents.size() == 3);
  const SourceDocument& page = read.documents[0];
  CHECK(page.given.first(Field::kId) == "http://quay.example/a.html?x=1");
  CHECK(page.path == "/in/site.warc/http://quay.example/a.html?x=1");
  CHECK(page.format.name == "html");
  CHECK_THAT(page.text, Catch::Contains("The quay is wet."));
  CHECK(page.given.first(Field::kDate) == "2009-05-12");
  CHECK(page.note == "dated by the day it was saved");
  CHECK(read.documents[1].given.first(Field::kId) == "http://quay.example/b.pdf");
  CHECK_THAT(read.documents[1].text, Catch::Contains("Of lanterns"));
  CHECK_THAT(read.documents[2].text, Catch::Contains("Of kettles."));
}

TEST_CASE("a date that a page gives goes before the day it was saved") {
  const WarcRead read = read_warc(
      response("http://a.example/", kHtml,
               "<html><head><meta name=\"date\" content=\"1962-05-04\"></head><body><p>The quay is "
               "wet.</p></body></html>") +
      record("resource", "http://b.example/", "text/plain",
             "The Quay\n\nBergen, May 4, 1962\n\nOf kettles and of lanterns at the quay.\n"));
  REQUIRE(read.documents.size() == 2);
  CHECK(read.documents[0].given.first(Field::kDate) == "1962-05-04");
  CHECK(read.documents[1].given.first(Field::kDate).empty());
}

TEST_CASE("copies, pictures, redirections and visits again are left out and counted") {
  const std::string page = page_of("The quay is wet.");
  const WarcRead read = read_warc(
      response("http://a.example/", kHtml, page) + response("http://a.example/again", kHtml, page) +
      record("revisit", "http://a.example/", "application/http", "HTTP/1.1 200 OK\r\n\r\n") +
      response("http://a.example/p.png", "Content-Type: image/png", "\x89PNG") +
      response("http://a.example/s.css", "content-type: Text/CSS; charset=x", "p {}") +
      record("response", "http://a.example/old", "application/http",
             "HTTP/1.1 301 Moved\r\nLocation: /\r\n\r\n" + page_of("Moved.")));
  CHECK(read.errors.empty());
  REQUIRE(read.documents.size() == 1);
  CHECK_THAT(
      read.documents[0].note,
      Catch::EndsWith("of the archive's 6 records these are left out: 2 copies, 1 redirection "
                      "or error, 2 pictures, styles or scripts"));
}

TEST_CASE("bodies are put together from chunks, unpacked, and read in the encoding of their head") {
  const std::string page = page_of("The quay is wet.");
  const auto chunked = [](const std::string& body) {
    return "7\r\n" + body.substr(0, 7) + "\r\n" + "ffff;x=y\r\n" + body.substr(7);
  };
  const WarcRead read = read_warc(
      response("http://a.example/1", kHtml + "\r\nTransfer-Encoding: chunked", chunked(page)) +
      response("http://a.example/2", kHtml + "\r\nContent-Encoding: gzip",
               gzip(page_of("The pier is dry."))) +
      response("http://a.example/3", kHtml + "\r\nContent-Encoding: gzip",
               page_of("The berth is old.")) +
      response("http://a.example/4", "Content-Type: text/html; charset=\"KOI8-R\"",
               page_of("\xD0\xC9\xD2\xD3")));
  CHECK(read.errors.empty());
  REQUIRE(read.documents.size() == 4);
  CHECK_THAT(read.documents[0].text, Catch::Contains("The quay is wet."));
  CHECK_THAT(read.documents[1].text, Catch::Contains("The pier is dry."));
  CHECK_THAT(read.documents[2].text, Catch::Contains("The berth is old."));
  CHECK_THAT(read.documents[3].text, Catch::Contains("пирс"));
}

TEST_CASE("an archive of which each record is packed by itself is read") {
  const WarcRead read = read_warc(
      gzip(kInfo) + gzip(response("http://a.example/1", kHtml, page_of("The quay is wet."))) +
          gzip(response("http://a.example/2", kHtml, page_of("The pier is dry."))),
      "site.warc.gz");
  CHECK(read.errors.empty());
  REQUIRE(read.documents.size() == 2);
  CHECK(read.documents[1].given.first(Field::kId) == "http://a.example/2");
}

TEST_CASE("a record that can't be read is named and costs itself alone") {
  const WarcRead read =
      read_warc(response("http://a.example/1", "Content-Type: application/pdf", "%PDF-1.4\nfish") +
                    response("http://a.example/2", kHtml, page_of(std::string(5000, 'x'))) +
                    response("http://a.example/3", kHtml, page_of("The quay is wet.")),
                "site.warc", 2000);
  REQUIRE(read.documents.size() == 1);
  REQUIRE(read.errors.size() == 2);
  CHECK_THAT(read.errors[0], Catch::StartsWith("/in/site.warc/http://a.example/1: a PDF, damaged"));
  CHECK_THAT(read.errors[1], Catch::StartsWith("/in/site.warc/http://a.example/2: "));
}

TEST_CASE("an archive with lengths that lie, or cut short anywhere, ends") {
  const auto of_length = [](const std::string& length) {
    return "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: http://a.example/\r\n"
           "Content-Type: text/plain\r\nContent-Length: " +
           length + "\r\n\r\nThe quay is wet.";
  };
  CHECK(read_warc(of_length("18446744073709551615")).errors.size() == 1);
  CHECK(read_warc(of_length("999999999999999999999999")).documents.empty());
  CHECK(read_warc(of_length("-1")).documents.empty());
  const WarcRead longer = read_warc(of_length("900"));
  REQUIRE(longer.documents.size() == 1);
  CHECK_THAT(longer.documents[0].note, Catch::Contains("the archive is damaged or cut short"));
  const std::string whole = kInfo + response("http://a.example/1", kHtml, page_of("Wet.")) +
                            response("http://a.example/2", kHtml, page_of("Dry."));
  for (std::size_t size = 12; size < whole.size(); ++size) {
    const WarcRead read = read_warc(whole.substr(0, size));
    CHECK(read.documents.size() <= 2);
    CHECK(read.errors.size() <= 1);
  }
  CHECK(read_warc(kInfo).errors == Strings{"/in/site.warc: a web archive without a page in it"});
}

TEST_CASE("a body is taken from its chunks as far as they go") {
  CHECK(without_chunks("3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n") == "abcde");
  CHECK(without_chunks("3\r\nabc\r\nff\r\nde") == "abcde");
  CHECK(without_chunks("3\nabc\n0\n") == "abc");
  CHECK(without_chunks("<html>") == "<html>");
  CHECK(without_chunks("ffffffffffffffffff\r\nabc") == "ffffffffffffffffff\r\nabc");
  CHECK(without_chunks("").empty());
}

}  // namespace dragoman
