// XML of other kinds than TEI: which text they have, and what it is called. Samples are invented, in
// the form of their kinds.

#include "indexer/readers/markup/markup_reader.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "analyzers/text/error.h"
#include "indexer/readers/open_reader.h"
#include "tests/support/string_source.h"

namespace dragoman {
namespace {

struct MarkupRead {
  std::vector<SourceDocument> documents;
  std::string error;
};

MarkupRead read_xml(std::string bytes) {
  InputFile file;
  file.path = "/in/a.xml";
  file.name = "a.xml";
  MarkupRead read;
  try {
    const auto reader = open_reader(file, std::make_unique<test::StringSource>(std::move(bytes)),
                                    {kAnyFormat, std::size_t{1} << 20U});
    while (auto document = reader->next()) read.documents.push_back(std::move(*document));
  } catch (const InputError& error) {
    read.error = error.what();
  }
  return read;
}

SourceDocument xml_document(const std::string& bytes) {
  MarkupRead read = read_xml(bytes);
  CHECK(read.error.empty());
  REQUIRE(read.documents.size() == 1);
  CHECK(read.documents.front().format == kMarkupFormat);
  return std::move(read.documents.front());
}

std::string xml_text(const std::string& bytes) {
  return xml_document(bytes).text;
}

}  // namespace

TEST_CASE("a debate in Akoma Ntoso has its sections, speeches and notes, and no metadata") {
  const SourceDocument debate = xml_document(
      R"(<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><debate><meta>
  <identification><FRBRWork><FRBRdate date="1962-05-04" name="x"/><FRBRcountry value="no"/></FRBRWork>
  </identification><proprietary>hidden</proprietary></meta>
  <preface><p><docTitle>Debate on the Berths</docTitle></p></preface>
  <debateBody><debateSection><num>1.</num><heading>Lanterns</heading>
  <speech by="#quay"><from>Mr Quay</from><p>The <b>old</b> lantern
  is out.<authorialNote><p>Laughter.</p></authorialNote> So be it.</p></speech></debateSection>
  </debateBody></debate></akomaNtoso>)");
  CHECK(debate.text ==
        "Debate on the Berths\n\n1. Lanterns\n\nMr Quay\n\nThe old lantern is out. So be it.\n\n"
        "Laughter.");
  CHECK(debate.given.first(Field::kDate) == "1962-05-04");
  CHECK(debate.note.empty());
}

TEST_CASE("historic Hansard has its contributions without marks of columns") {
  const SourceDocument debate = xml_document(
      R"(<hansard><titleblock><session>Seventh</session><title>Commons Sitting</title></titleblock>
<housecommons><date format="1950-03-06">Monday 6th March 1950</date>
<section><title>Berths</title><col>12</col><p id="p1"><membercontribution><member>Mr. Quay</member>
asked about the <col>13</col>berths.</membercontribution></p>
<p>The answer was in the affirmative.</p></section></housecommons></hansard>)");
  CHECK(debate.text ==
        "Commons Sitting\n\nMonday 6th March 1950\n\nBerths\n\nMr. Quay asked about the "
        "berths.\n\nThe answer was in the affirmative.");
  CHECK_FALSE(debate.given.has(Field::kDate));  // the text's own is read with it
}

TEST_CASE("parlparse's debates name who speaks") {
  CHECK(xml_text(R"(<?xml version="1.0"?><publicwhip><major-heading id="1">Berths</major-heading>
<speech id="2" speakername="Jane Quay"><p pid="a">Of lanterns.</p><p pid="b">Of kettles.</p></speech>
<speech id="3" nospeaker="true"><p>The House rose.</p></speech></publicwhip>)") ==
        "Berths\n\nJane Quay: Of lanterns.\n\nOf kettles.\n\nThe House rose.");
}

TEST_CASE("DocBook has title, author and date of its info, and its notes at the end") {
  const SourceDocument book = xml_document(
      R"(<article xmlns="http://docbook.org/ns/docbook"><info><title>A Note on Berths</title>
<author><personname><firstname>Ada</firstname><surname>Quay</surname></personname></author>
<pubdate>4 May 1962</pubdate><legalnotice><para>hidden</para></legalnotice></info>
<section><title>Lanterns</title><para>The <emphasis>old</emphasis> one<footnote><para>Of
tin.</para></footnote> is out.</para><informaltable><tgroup><row><entry>Berth</entry><entry>
<para>Depth</para></entry></row><row><entry>A</entry><entry>7</entry></row></tgroup></informaltable>
<para>End.</para></section></article>)");
  CHECK(book.text ==
        "A Note on Berths\n\nLanterns\n\nThe old one is out.\n\nBerth\tDepth\nA\t7\n\n"
        "End.\n\nOf tin.");
  CHECK(book.given.first(Field::kFrom) == "Ada Quay");
  CHECK(book.given.first(Field::kDate) == "1962-05-04");
}

TEST_CASE("JATS has its article's title, authors, date and abstract, and not its journal's") {
  const SourceDocument article = xml_document(
      R"(<?xml version="1.0"?><!DOCTYPE article PUBLIC "-//NLM//DTD JATS v1.3//EN" "JATS.dtd">
<article article-type="research-article"><front><journal-meta><journal-title>Quays</journal-title>
</journal-meta><article-meta><article-id>77</article-id><title-group><article-title>On <italic>Larus</italic>
at Berths</article-title></title-group><contrib-group><contrib><name><surname>Quay</surname>
<given-names>Ada B.</given-names></name></contrib></contrib-group><pub-date><day>4</day><month>5</month>
<year>1962</year></pub-date><abstract><p>Gulls come.</p></abstract></article-meta></front>
<body><sec><label>1</label><title>Method</title><p>We <xref>1</xref> looked.</p></sec></body>
<back><fn-group><fn><p>Twice.</p></fn></fn-group></back></article>)");
  CHECK(article.text == "On Larus at Berths\n\nGulls come.\n\n1 Method\n\nWe 1 looked.\n\nTwice.");
  CHECK(article.given.first(Field::kFrom) == "Ada B. Quay");
  CHECK(article.given.first(Field::kDate) == "1962-05-04");
}

TEST_CASE("XML of an unknown kind is read by its texts, and that is said") {
  const SourceDocument log = xml_document(
      "<log><title>The "
      "Quay</title><date>1962-05-04</date><entries><item><name>Bergen</name><note>It "
      "is <wet>very</wet> wet.</note></item><item><note><wet>Very</wet> wet indeed.</note></item>"
      "<pb/></entries></log>");
  CHECK(log.text == "The Quay\n\n1962-05-04\n\nBergen\n\nIt is very wet.\n\nVery wet indeed.");
  CHECK(log.note == "XML of an unknown kind, <log>; all its texts are read");
}

TEST_CASE("an empty element doesn't join two paragraphs") {
  CHECK(xml_text("<log><p><pb/>One.</p><p><pb/>Two <x/>three.</p></log>") == "One.\n\nTwo three.");
  CHECK(xml_text("<log><line>One.<br/>Two.</line></log>") == "One.\nTwo.");
}

TEST_CASE("a telegram in XML is a telegram, and TEI is TEI") {
  const MarkupRead cable = read_xml(
      "<file><text>O 120455Z MAY 09\nFM AMEMBASSY TOKYO\nTO SECSTATE WASHDC\n\nC O N F I D E N T I "
      "A L "
      "TOKYO 000911\n\nSUBJECT: KETTLES\n\n1. (C) Wet.\n</text></file>");
  REQUIRE(cable.documents.size() == 1);
  const MarkupRead tei = read_xml(
      "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body><div type=\"document\" xml:id=\"d1\">"
      "<head>Berths</head><p>Wet.</p></div></body></text></TEI>");
  REQUIRE(tei.documents.size() == 1);
  CHECK(tei.documents.front().format.name == "tei");
}

TEST_CASE("XML that breaks off, nests too deep or has no text says so") {
  const SourceDocument cut = xml_document("<log><p>The quay is wet.</p>\n<p>And <b>old");
  CHECK(cut.text == "The quay is wet.\n\nAnd old");
  CHECK_THAT(cut.note, Catch::Contains("line 2: not taken from here on: "));
  const SourceDocument odd = xml_document("<log><p>Wet.</p></" + std::string(3000, 'x') + ">");
  CHECK(odd.note.size() < 300);
  CHECK(read_xml("<log><a/></log>").error == "/in/a.xml: XML, no text in it");
  std::string deep;
  for (int i = 0; i < 400; ++i) deep += "<a>";
  CHECK_THAT(read_xml("<log>" + deep + "</log>").error, Catch::Contains("not taken from here on"));
  CHECK_THAT(read_xml("<!DOCTYPE log [<!ENTITY a \"fish\">]><log>&a;</log>").error,
             Catch::Contains("not taken from here on"));
  const std::string whole =
      "<log><tr><td>A</td><td><p>B</p></td></tr><note><fn>C</fn></note><num>1</num><p>D</p></log>";
  for (std::size_t size = 0; size < whole.size(); ++size) {
    CHECK(read_xml(whole.substr(0, size)).documents.size() <= 1);
  }
}

}  // namespace dragoman
