// Documents in formats of others that mean harm, or are more than anybody reads: each costs itself
// at most, with its reason, and what lies beside it is found.

#include <catch2/catch.hpp>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "tests/programs/files.h"
#include "tests/programs/index_state.h"
#include "tests/programs/program.h"
#include "tests/support/office_of.h"
#include "tests/support/pdf_of.h"
#include "tests/support/zip_of.h"

namespace dragoman::test {
namespace {

constexpr const char* kHarmless = "Talks\n\nOf kettles.\n";

std::string replaced(std::string text, const std::string& what, const std::string& by) {
  const std::size_t at = text.find(what);
  REQUIRE(at != std::string::npos);
  return text.replace(at, what.size(), by);
}

// A zlib stream of one character again and again, 258 times for 13 bits (RFC 1951, fixed codes).
class DeflatedRun {
 public:
  DeflatedRun(char character, std::size_t copies) {
    constexpr unsigned kFirstLiteral = 0x30;
    constexpr unsigned kLongestCopy = 0xC5;
    put(1, 1);  // the last block
    put(2, 2);  // of fixed codes: 1, its low bit first
    put(kFirstLiteral + static_cast<unsigned char>(character), 8);
    for (std::size_t i = 0; i < copies; ++i) {
      put(kLongestCopy, 8);
      put(0, 5);  // from one character before
    }
    put(0, 7 + 8);  // the end, and padding
  }

  std::string take() { return std::move(bytes_) + std::string(4, '\0'); }

 private:
  // Codes are packed with their high bit first.
  void put(unsigned code, int bits) {
    for (int i = bits; i-- > 0;) {
      byte_ |= ((code >> static_cast<unsigned>(i)) & 1U) << used_;
      if (++used_ < 8) continue;
      bytes_ += static_cast<char>(byte_);
      byte_ = used_ = 0;
    }
  }

  std::string bytes_ = "\x78\x01";
  unsigned byte_ = 0;
  unsigned used_ = 0;
};

std::string bomb_pdf() {
  constexpr std::size_t kCopies = (std::size_t{64} << 20U) / 258;
  const std::string bomb = DeflatedRun(' ', kCopies).take();
  const std::string plain = pdf_of({{}});
  const std::size_t begin = plain.find("<< /Length ");
  const std::size_t end = plain.find("endstream");
  REQUIRE(end != std::string::npos);
  // Readers find objects without a right table, too.
  return plain.substr(0, begin) + "<< /Filter /FlateDecode /Length " + std::to_string(bomb.size()) +
         " >>\nstream\n" + bomb + '\n' + plain.substr(end);
}

}  // namespace

TEST_CASE("hostile PDFs cost themselves alone, each with its reason") {
  const TempFolder folder;
  const std::string whole = pdf_of({{"Of lanterns at the quay."}});
  const std::string key(64, '7');
  write_file(folder / "in/locked.pdf",
             replaced(whole, "/Info",
                      "/Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <" + key + "> /U <" + key +
                          "> >> /ID [<" + key + "> <" + key + ">] /Info"));
  write_file(folder / "in/short.pdf", whole.substr(0, 300));
  write_file(folder / "in/bomb.pdf", bomb_pdf());
  write_file(folder / "in/talks.txt", kHarmless);
  const Outcome outcome = run_index({"--index", folder / "ix", folder / "in"});
  CHECK(outcome.exit_code == 1);
  CHECK_THAT(outcome.err,
             Catch::Contains("in/locked.pdf: a PDF, encrypted (save it without a password)\n") &&
                 Catch::Contains("in/short.pdf: a PDF, ") &&
                 Catch::Contains("in/bomb.pdf: a PDF, no text in it; needs OCR (--ocr)\n"));
  CHECK(ids_in(folder / "ix") == std::set<std::string>{"talks"});
}

TEST_CASE("a PDF of ten thousand pages is a document whose hits say which") {
  const TempFolder folder;
  std::vector<std::vector<std::string>> pages;
  for (int i = 1; i <= 10'000; ++i) {
    pages.push_back(
        {"Of the berths.", i == 9'876 ? "A heron stood there." : "Nothing stood there."});
  }
  write_file(folder / "in/log.pdf", pdf_of(pages));
  REQUIRE(run_index({"--index", folder / "ix", folder / "in"}).exit_code == 0);
  const Json found =
      Json::parse(run_search({"--index", folder / "ix", "--format", "json", "heron"}).out);
  REQUIRE(found["hits"].size() == 1);
  CHECK(found["hits"][0]["snippet_page"] == 9'876);
}

TEST_CASE("a Word file with macros is read for its text, and one of too many parts refused") {
  const TempFolder folder;
  const std::string document = "<w:document xmlns:w=\"w\"><w:body>" +
                               word_paragraph("Of lanterns.") + "</w:body></w:document>";
  write_file(folder / "in/macro.docm",
             zip_of({{"[Content_Types].xml", "<Types/>"},
                     {"word/vbaProject.bin", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 Shell \"kettles\""},
                     {"word/document.xml", document}}));
  std::vector<std::pair<std::string, std::string>> parts = {{"[Content_Types].xml", "<Types/>"}};
  for (int i = 0; i < 100'000; ++i) parts.emplace_back("word/" + std::to_string(i), "");
  write_file(folder / "in/parts.docx", zip_of(parts));
  const Outcome outcome = run_index({"--index", folder / "ix", folder / "in"});
  CHECK(outcome.exit_code == 1);
  CHECK_THAT(outcome.err,
             Catch::Contains("in/parts.docx: ") && Catch::Contains("more than 20000 parts"));
  CHECK(found_ids(folder / "ix", "lanterns") == std::vector<std::string>{"macro"});
  CHECK(found_ids(folder / "ix", "kettles").empty());
}

TEST_CASE("without any filter program each file that needs one is named with its package") {
  const TempFolder folder;
  write_file(folder / "in/a.pdf", pdf_of({{"Of lanterns."}}));
  write_file(folder / "in/b.rtf", "{\\rtf1 Of lanterns.\\par}");
  write_file(folder / "in/c.doc", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(600, '\0'));
  write_file(folder / "in/d.docx", docx_of(word_paragraph("Of berths.")));
  write_file(folder / "in/talks.txt", kHarmless);
  Command command = index_command({"--index", folder / "ix", folder / "in"});
  command.environment["PATH"] = "/nonexistent";
  const Outcome outcome = run(command);
  CHECK(outcome.exit_code == 1);
  const std::string skipped = "dragoman-index: skipped " + (folder / "in/").string();
  CHECK(outcome.err == skipped + "a.pdf: a PDF, which pdftotext reads (install poppler-utils)\n" +
                           skipped + "b.rtf: an RTF file, which unrtf reads (install unrtf)\n" +
                           skipped +
                           "c.doc: a Word 97 file, which antiword reads (install antiword)\n");
  CHECK(ids_in(folder / "ix") == std::set<std::string>{"d", "talks"});
}

}  // namespace dragoman::test
