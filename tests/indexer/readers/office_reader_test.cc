// Word files, OpenDocument texts, EPUB books and RTF: their text, what they say of themselves, and
// hostile ones.

#include "indexer/readers/office/office_reader.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "analyzers/text/error.h"
#include "indexer/readers/office/rtf_mending.h"
#include "indexer/readers/open_reader.h"
#include "tests/support/office_of.h"
#include "tests/support/string_source.h"
#include "tests/support/zip_of.h"

namespace dragoman {
namespace {

using test::docx_of;
using test::epub_of;
using test::odt_of;
using test::word_paragraph;

struct OfficeRead {
  std::vector<SourceDocument> documents;
  std::string error;

  std::string text() const { return documents.empty() ? error : documents.front().text; }
  std::string given(Field field) const {
    return documents.empty() ? error : std::string(documents.front().given.first(field));
  }
};

OfficeRead read_office(std::string bytes, std::size_t most_bytes = std::size_t{1} << 20U) {
  InputFile file;
  file.path = "/in/quay";
  file.name = "quay";
  OfficeRead read;
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

TEST_CASE("a Word file's paragraphs, tables and notes are its text") {
  const std::string cell = "<w:tc>" + word_paragraph("Tons") + "</w:tc><w:tc>" +
                           word_paragraph("1400") + word_paragraph("dry") + "</w:tc>";
  const OfficeRead read = read_office(docx_of(
      word_paragraph("Of quays &amp; fish") +
          "<w:p><w:r><w:t>The quay</w:t><w:footnoteReference w:id=\"1\"/><w:t> is</w:t><w:tab/>"
          "<w:t>wet,</w:t><w:br/><w:t>all of it.</w:t></w:r></w:p><w:tbl><w:tr>" +
          cell + "</w:tr><w:tr>" + cell + "</w:tr></w:tbl>" + word_paragraph("It ends."),
      "<w:footnote w:type=\"separator\" w:id=\"-1\">" + word_paragraph("no text") +
          "</w:footnote><w:footnote w:id=\"1\">" + word_paragraph("Élan of fish.") +
          "</w:footnote>"));
  CHECK(read.text() ==
        "Of quays & fish\n\nThe quay is\twet,\nall of it.\n\nTons\t1400 dry\nTons\t1400 "
        "dry\n\nIt ends.\n\nÉlan of fish.");
  CHECK(read.documents.front().format == kWordFormat);
}

TEST_CASE("what a Word file deletes, computes or says twice is left out") {
  CHECK(read_office(
            docx_of("<w:p><w:r><w:t>wet</w:t></w:r><w:del><w:r><w:delText>dry</w:delText></w:r>"
                    "</w:del><w:r><w:instrText>PAGE</w:instrText></w:r><mc:AlternateContent>"
                    "<mc:Choice><w:r><w:t> box</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t> box"
                    "</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>"))
            .text() == "wet box");
}

TEST_CASE("a Word file whose paragraphs empty ones divide is read by lines, as a telegram is") {
  std::string body;
  for (const char* const line :
       {"CONFIDENTIAL", "", "O 120455Z MAY 09", "FM AMEMBASSY TOKYO", "TO SECSTATE WASHDC", "",
        "C O N F I D E N T I A L TOKYO 000911", "", "SUBJECT: THE KETTLE TALKS RESUME", "",
        "1. (C) The kettle was cold."}) {
    body += word_paragraph(line);
  }
  const OfficeRead read =
      read_office(docx_of(body, "", "<dc:title>Letterhead</dc:title><dc:creator>A</dc:creator>"));
  CHECK(read.documents.at(0).format.name == "cable");
  CHECK(read.given(Field::kTitle).empty());
  CHECK_THAT(read.text(), Catch::Contains("FM AMEMBASSY TOKYO\nTO SECSTATE WASHDC\n\n"));
}

TEST_CASE("properties stand where the text gives none, and those of templates nowhere") {
  const std::string body =
      word_paragraph("the quay is wet and the pier is dry, they say, and so on.");
  const OfficeRead read = read_office(
      docx_of(body, "",
              "<dc:title>On Quays</dc:title><dc:creator>A. Pilot</dc:creator><dcterms:created>"
              "1998-04-07T10:00:00Z</dcterms:created>"));
  CHECK(read.given(Field::kTitle) == "On Quays");
  CHECK(read.given(Field::kFrom) == "A. Pilot");
  CHECK(read.given(Field::kDate) == "1998-04-07");
  const OfficeRead none = read_office(docx_of(
      body, "",
      "<dc:title>Document1</dc:title><dc:creator>Administrator</dc:creator><dcterms:created>"
      "2013-12-23T23:15:00Z</dcterms:created>"));
  CHECK(none.given(Field::kTitle).empty());
  CHECK(none.given(Field::kFrom).empty());
  CHECK(none.given(Field::kDate).empty());
}

TEST_CASE("an OpenDocument text is read with its tables, and its notes at the end") {
  const OfficeRead read = read_office(odt_of(
      "<text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:h>On quays</text:h>"
      "<text:p>The quay<text:note><text:note-citation>1</text:note-citation><text:note-body>"
      "<text:p>Of fish.</text:p></text:note-body></text:note> is<text:s/>wet<office:annotation>"
      "<text:p>really?</text:p></office:annotation>.</text:p><table:table><table:table-row>"
      "<table:table-cell><text:p>Tons</text:p></table:table-cell><table:table-cell><text:p>1400"
      "</text:p></table:table-cell></table:table-row></table:table>",
      "<dc:title>Quays</dc:title><dc:creator>B</dc:creator><meta:initial-creator>A. Pilot"
      "</meta:initial-creator><meta:creation-date>1998-04-07T10:00:00</meta:creation-date>"));
  CHECK(read.text() == "On quays\n\nThe quay is wet.\n\nTons\t1400\n\nOf fish.");
  CHECK(read.given(Field::kFrom) == "A. Pilot");
  CHECK(read.documents.front().format == kOpenDocumentFormat);
}

TEST_CASE("an EPUB's chapters come in the order of its spine") {
  const OfficeRead read =
      read_office(epub_of("<h1>One</h1><p>wet&nbsp;quay</p>", "<h1>Two</h1><p>dry pier</p>"));
  CHECK(read.text() == "One\n\nwet quay\n\nTwo\n\ndry pier");
  CHECK(read.documents.front().format == kEpubFormat);
}

TEST_CASE("RTF is read by unrtf") {
  const OfficeRead read = read_office(
      "{\\rtf1\\ansi\\ansicpg1252 The Embassy of Norv\\'e8ge \\'96 {\\b wet}\\par and dry.\\par}");
  CHECK(read.text() == "The Embassy of Norvège – wet\nand dry.");
}

TEST_CASE("RTF's characters are read with the word that they stand in, and its notes") {
  CHECK(mend_rtf("n\\u233?gociations \\u8217 's \\u1234\\'3f") ==
        "n\\u233\\'3fgociations \\u8217\\'27s \\u1234\\'3f");
  CHECK(mend_rtf("\\uc0 n\\u233 g {\\*\\footnote x} \\\\u233?") ==
        "\\uc0 n\\u233 g {\\footnote x} \\\\u233?");
  CHECK(mend_rtf("\\u233") == "\\u233");
  CHECK(mend_rtf("\\bin3 \\u2?\\u233?") == "\\bin3 \\u2?\\u233?");
  const OfficeRead read = read_office(
      "{\\rtf1\\ansi Les n\\u233?gociations{\\*\\footnote A r\\u233?sum\\u233?.}\\par of "
      "\\u197\\'c5lesund\\par}");
  CHECK_THAT(read.text(), Catch::Contains("Les négociations") && Catch::Contains("A résumé.") &&
                              Catch::Contains("of Ålesund"));
}

TEST_CASE("a Word 97 file that is none is named") {
  const std::string mark = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(600, '\0');
  CHECK_THAT(read_office(mark).error, Catch::StartsWith("/in/quay: a Word 97 file, "));
}

TEST_CASE("an office file in a zip is a document, and so is one beside it") {
  const OfficeRead read = read_office(
      test::zip_of({{"a.docx", docx_of(word_paragraph("wet"))}, {"b.txt", "The quay is wet."}}));
  REQUIRE(read.documents.size() == 2);
  CHECK(read.documents[0].path == "/in/quay/a.docx");
  CHECK(read.documents[0].text == "wet");
}

TEST_CASE("damaged office files give a reason or what was read, whatever is cut off") {
  const std::string whole = docx_of(word_paragraph("The quay is wet."));
  for (std::size_t length = 400; length < whole.size(); length += 7) {
    CAPTURE(length);
    const OfficeRead read = read_office(whole.substr(0, length));
    CHECK(read.documents.empty() != read.error.empty());
  }
  CHECK_THAT(read_office(docx_of("<w:p><w:r><w:t>wet</w:p>")).error,
             Catch::StartsWith("/in/quay: a Word file, "));
  CHECK_THAT(read_office(docx_of("")).error, Catch::Contains("a Word file, no text in it"));
  CHECK_THAT(read_office(test::zip_of({{"_rels/.rels", "<a/>"}, {"x.xml", "<a/>"}})).error,
             Catch::Contains("without its text"));
}

TEST_CASE("hostile office files cost themselves alone") {
  const std::string bomb = docx_of(word_paragraph(std::string(40'000'000, 'x')));
  CHECK(bomb.size() < 100'000);
  CHECK_THAT(read_office(bomb).error, Catch::Contains("larger than 1.0 MB"));
  std::string deep;
  for (int i = 0; i < 300; ++i) deep += "<w:tbl><w:tr><w:tc>";
  CHECK_THAT(read_office(docx_of(deep)).error, Catch::Contains("nested more than 256 deep"));
  std::vector<std::pair<std::string, std::string>> parts = {{"_rels/.rels", "<a/>"}};
  for (int i = 0; i < 20'100; ++i) parts.emplace_back("word/" + std::to_string(i), "");
  CHECK_THAT(read_office(test::zip_of(parts)).error, Catch::Contains("more than 20000 parts"));
  const std::string entities =
      "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a xmlns:w='w'><w:p><w:t>&e;</w:t>"
      "</w:p></a>";
  const OfficeRead outside =
      read_office(test::zip_of({{"_rels/.rels", "<a/>"}, {"word/document.xml", entities}}));
  CHECK(outside.documents.empty());
}

}  // namespace dragoman
