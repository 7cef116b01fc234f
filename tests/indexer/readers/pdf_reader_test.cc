// PDFs: pages put together, and what is said where there is no text.

#include "indexer/readers/pdf/pdf_reader.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "analyzers/text/error.h"
#include "indexer/readers/open_reader.h"
#include "indexer/readers/pdf/pdf_info.h"
#include "indexer/readers/pdf/pdf_layout.h"
#include "indexer/readers/pdf/pdf_text.h"
#include "indexer/readers/xml/xml_parser.h"
#include "tests/support/pdf_of.h"
#include "tests/support/string_source.h"
#include "tests/support/zip_of.h"

namespace dragoman {
namespace {

using test::pdf_of;

struct PdfRead {
  std::vector<SourceDocument> documents;
  std::string error;
};

PdfRead read_pdf(std::string bytes, std::size_t most_bytes = std::size_t{1} << 20U) {
  InputFile file;
  file.path = "/in/quay.pdf";
  file.name = "quay.pdf";
  PdfRead read;
  try {
    const auto reader = open_reader(file, std::make_unique<test::StringSource>(std::move(bytes)),
                                    {kAnyFormat, most_bytes});
    while (auto document = reader->next()) read.documents.push_back(std::move(*document));
  } catch (const InputError& error) {
    read.error = error.what();
  }
  return read;
}

}  // namespace

TEST_CASE("running heads, feet and page numbers are left out") {
  const std::string pages =
      "The Harbour Review\n\nThe quay is wet.\n\n1\n\fThe Harbour Review\n\nThe pier is dry.\n\n2\n"
      "\fThe Harbour Review\nVolume 3\nThe berth is old.\n- 3 -\n\f";
  CHECK(join_pages(pages).text ==
        "The Harbour Review\n\nThe quay is wet.\n\nThe pier is dry.\n\nVolume 3\nThe berth is "
        "old.\n");
}

TEST_CASE("numbers that don't count with the pages are text") {
  const std::string pages = "Dues\n\n1400\n\fTons\n\n1317\n\fDays\n\n12\n\f";
  CHECK(join_pages(pages).text == "Dues\n\n1400\n\nTons\n\n1317\n\nDays\n\n12\n");
}

TEST_CASE("a sentence goes on over the end of a page, and a word divided there is one") {
  CHECK(join_pages("The parties nego-\n1\n\ftiated at the quay.\n2\n\f").text ==
        "The parties nego-\ntiated at the quay.\n");
  CHECK(join_pages("It ended.\n1\n\fNext came fish.\n2\n\f").text ==
        "It ended.\n\nNext came fish.\n");
}

TEST_CASE(
    "a page begins with its first word, also in the middle of one, and one without text nowhere") {
  const PagedText paged =
      join_pages("The parties nego-\n1\n\ftiated at the quay.\n2\n\f\fNext came fish.\n4\n\f");
  CHECK(paged.text == "The parties nego-\ntiated at the quay.\n\nNext came fish.\n");
  CHECK(paged.pages == std::vector<PageStart>{{0, 1}, {18, 2}, {39, 4}});
  CHECK(paged.text.substr(18, 6) == "tiated");
  CHECK(paged.text.substr(39, 4) == "Next");
  CHECK(join_pages("\f\f").pages.empty());
}

TEST_CASE("pages of nothing but lines that come again are kept") {
  CHECK(join_pages("Sheet 1\n\fSheet 2\n\f").text == "Sheet 1\n\nSheet 2\n");
}

TEST_CASE("ligatures are their letters, and control characters blanks") {
  CHECK(join_pages("The of\xEF\xAC\x81"
                   "ce \xEF\xAC\x82"
                   "ag\x01is wet.\n\f")
            .text ==
        "The offi"
        "ce flag is wet.\n");
  CHECK(join_pages("").text.empty());
  CHECK(join_pages("\f\f\n\f").text.empty());
}

TEST_CASE("a PDF's title and year are taken where its text bears them out") {
  const std::string text = "A Note on Berths\nOf 12 May 1962, from the quay\n";
  const auto title = [&](const std::string& given) { return read_pdf_info(given, "", text).title; };
  CHECK(title(" A  Note on Berths") == "A Note on Berths");
  CHECK(title("Microsoft Word - berths.doc").empty());
  CHECK(title("Letterhead of the Ministry").empty());
  CHECK(title("untitled").empty());
  const auto date = [&](const std::string& created) {
    return read_pdf_info("", created, text).date;
  };
  CHECK(date("1962-05-12T10:00:00Z") == "1962");
  CHECK(date("2009-05-12T10:00:00Z").empty());
  CHECK(date("nonsense").empty());
}

TEST_CASE("a PDF is a document of its pages' text") {
  const PdfRead read = read_pdf(pdf_of({{"A Note on Berths", "", "The first berth is wet and old."},
                                        {"The second berth is (quite) dry."}},
                                       "/Title (A Note on Berths)"));
  CHECK(read.error.empty());
  REQUIRE(read.documents.size() == 1);
  const SourceDocument& document = read.documents.front();
  CHECK(document.format == kPdfFormat);
  CHECK(document.path == "/in/quay.pdf");
  CHECK(document.note.empty());
  CHECK_THAT(document.text, Catch::Contains("The first berth is wet and old."));
  CHECK_THAT(document.text, Catch::Contains("The second berth is (quite) dry."));
}

TEST_CASE("lines of a PDF that stand apart are paragraphs, and larger ones headings") {
  const auto line = [](int top, int height, const std::string& word) {
    return "<line yMin=\"" + std::to_string(top) + "\" yMax=\"" + std::to_string(top + height) +
           "\"><word>" + word + "</word><word>&amp;</word></line>";
  };
  CHECK(read_pdf_layout("<html><head><title>A</title><meta name=\"CreationDate\" "
                        "content=\"1962\"/></head><doc><page><flow><block>" +
                        line(10, 14, "Title") + line(26, 10, "one") + line(38, 10, "two") +
                        line(50, 10, "three") + line(62, 10, "four") + line(86, 10, "five") +
                        "</block></flow><flow><block>" + line(10, 10, "column") +
                        "</block></flow></page><page/></doc></html>")
            .pages == "Title &\n\none &\ntwo &\nthree &\nfour &\n\nfive &\ncolumn &\n\f\f");
  CHECK_THROWS_AS(read_pdf_layout("<doc><page>"), XmlError);
  const PdfRead read = read_pdf(pdf_of({{"A Note", "", "The berth is wet", "and old."}}));
  REQUIRE(read.documents.size() == 1);
  CHECK(read.documents.front().text == "A Note\n\nThe berth is wet\nand old.\n");
}

TEST_CASE("a telegram in a PDF is a telegram") {
  const PdfRead read = read_pdf(pdf_of(
      {{"CONFIDENTIAL", "PAGE 01  TOKYO 00911  120455Z", "", "O 120455Z MAY 09",
        "FM AMEMBASSY TOKYO", "TO SECSTATE WASHDC", "", "C O N F I D E N T I A L TOKYO 000911", "",
        "SUBJECT: THE KETTLE TALKS RESUME", "", "1. (C) The kettle was cold."}}));
  REQUIRE(read.documents.size() == 1);
  CHECK(read.documents.front().format.name == "cable");
}

TEST_CASE("each of several telegrams in a PDF begins with the page that it stands on") {
  const auto telegram = [](const std::string& number) {
    return std::vector<std::string>{"CONFIDENTIAL",
                                    "PAGE 01  TOKYO 00" + number + "  120455Z",
                                    "",
                                    "O 120455Z MAY 09",
                                    "FM AMEMBASSY TOKYO",
                                    "TO SECSTATE WASHDC",
                                    "",
                                    "C O N F I D E N T I A L TOKYO 000" + number,
                                    "",
                                    "SUBJECT: THE KETTLE TALKS RESUME",
                                    "",
                                    "1. (C) The kettle was cold on the day of the talks."};
  };
  const std::vector<std::string> more = {"CONFIDENTIAL", "PAGE 02  TOKYO 00911  120455Z", "",
                                         "2. (C) It was warmed by the minister."};
  const PdfRead read = read_pdf(pdf_of({telegram("911"), more, telegram("912")}));
  REQUIRE(read.documents.size() == 2);
  const SourceDocument& first = read.documents[0];
  REQUIRE(first.pages.size() >= 2);
  CHECK(first.pages[0] == PageStart{0, 1});
  CHECK(first.pages[1].number == 2);
  CHECK(first.text.substr(first.pages[1].begin).starts_with("CONFIDENTIAL\nPAGE 02"));
  CHECK(read.documents[1].pages == std::vector<PageStart>{{0, 3}});
}

TEST_CASE("pages without text are replaced by what OCR finds, and others stay") {
  const std::string pages = "One fish.\n\f\f .\n\fFour fish.\n\f";
  CHECK(pages_without_text(pages) == std::vector<int>{2, 3});
  CHECK(with_page_texts(pages, {2, 3}, {"Two\n\f", "Three\n"}) ==
        "One fish.\n\fTwo\n \fThree\n\fFour fish.\n\f");
  CHECK(pages_without_text("").empty());
}

TEST_CASE("a PDF without text, encrypted, cut short or too large is named with the reason") {
  CHECK(read_pdf(pdf_of({{}, {}})).error ==
        "/in/quay.pdf: a PDF, no text in it; needs OCR (--ocr)");
  CHECK(read_pdf("%PDF-1.4\nfish").error.starts_with("/in/quay.pdf: a PDF, damaged (pdftotext: "));
  const std::string large = pdf_of({std::vector<std::string>(40, std::string(60, 'x'))});
  CHECK_THAT(read_pdf(large, 1000).error, Catch::Contains("larger than 1000 bytes"));
  const std::string whole = pdf_of({{"The quay is wet and old."}});
  const PdfRead cut = read_pdf(whole.substr(0, whole.find("xref")));
  REQUIRE(cut.documents.size() <= 1);
  if (!cut.documents.empty()) {
    CHECK_THAT(cut.documents.front().note, Catch::Contains("cut short"));
  }
  CHECK(cut.error.empty() != cut.documents.empty());
  const PdfRead half = read_pdf(pdf_of({{"The quay is wet and old."}, {}}));
  REQUIRE(half.documents.size() == 1);
  CHECK(half.documents.front().note == "1 of its 2 pages has no text; scans need OCR (--ocr)");
}

TEST_CASE("a PDF in a zip is read as one by itself") {
  const PdfRead read =
      read_pdf(test::zip_of({{"a/b.pdf", pdf_of({{"The quay is wet and old."}})}}));
  REQUIRE(read.documents.size() == 1);
  CHECK(read.documents.front().path == "/in/quay.pdf/a/b.pdf");
}

TEST_CASE("a PDF is told from texts that speak of one") {
  CHECK(looks_like_pdf("%PDF-1.7\n"));
  CHECK(looks_like_pdf("\r\n%PDF-1.7\n"));
  CHECK(looks_like_pdf("junk\n%PDF-1.7\n1 0 obj"));
  CHECK_FALSE(looks_like_pdf("A file begins with %PDF-1.7, they say."));
  CHECK_FALSE(looks_like_pdf("%PDF-fish"));
}

}  // namespace dragoman
