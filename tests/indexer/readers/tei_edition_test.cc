// What a TEI document says of itself, and editions that aren't FRUS volumes.

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "analyzers/text/error.h"
#include "indexer/readers/tei/tei_participants.h"
#include "indexer/readers/tei/tei_reader.h"
#include "indexer/readers/tei/tei_subject.h"
#include "tests/support/string_source.h"

namespace dragoman {
namespace {

using Strings = std::vector<std::string>;

std::vector<SourceDocument> read_edition(std::string xml) {
  InputFile file;
  file.path = "/archive/quay.xml";
  file.name = "quay.xml";
  const ReaderOptions options{kTeiFormat, std::size_t{1} << 20U};
  const auto reader =
      make_tei_reader(file, std::make_unique<test::StringSource>(std::move(xml)), options);
  std::vector<SourceDocument> all;
  while (auto document = reader->next()) all.push_back(std::move(*document));
  return all;
}

std::string edition(const std::string& inside, const std::string& header = "") {
  return "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xml:id=\"q\">" + header + "<text><body>" +
         inside + "</body></text></TEI>";
}

SourceDocument document_of(const std::string& inside, const std::string& attributes = "") {
  const auto all = read_edition(edition("<div type=\"document\" xml:id=\"d1\" xmlns:f=\"f\" " +
                                        attributes + ">" + inside + "</div>"));
  REQUIRE(all.size() == 1);
  return all.front();
}

Strings values(const SourceDocument& source, Field field) {
  const auto all = source.given.all(field);
  return {all.begin(), all.end()};
}

}  // namespace

TEST_CASE("a subject stands in a list, behind a label or in a paragraph") {
  const std::string head = "<head>1. Memorandum</head>";
  for (const auto& [inside, subject] : std::vector<std::pair<std::string, std::string>>{
           {"<list type='subject'><head>SUBJECT</head><item>Quay <hi>Dues</hi>.</item></list>",
            "Quay Dues"},
           {"<list type='subject'><item>Subject:</item><item>Quay Dues</item></list>", "Quay Dues"},
           {"<list type='subject'><head>SUBJECTS</head><item>Dues</item><item>Pilots</item></list>",
            "Dues; Pilots"},
           {"<list><head>Subject:</head><item>Dredging<note>A note.</note></item></list>",
            "Dredging"},
           {"<list><label>TO</label><item>The Director</item><label>SUBJECT</label>"
            "<item>Dredging</item><label>REF</label><item>A letter</item></list>",
            "Dredging"},
           {"<p>SUBJECT</p><p>Dredging</p><p>The dredger came.</p>", "Dredging"},
           {"<p><hi rend='underline'>Subject</hi>: Dredging</p>", "Dredging"},
           {"<p>TO: The Director<lb/>FROM: The Pilot<lb/>SUBJECT: Dredging<lb/></p>", "Dredging"},
           {"<opener><seg>SUBJECT: Dredging</seg></opener><p>x</p>", "Dredging"},
           {"<table><row><cell>Subject</cell><cell>Dredging</cell></row></table>", "Dredging"},
           {"<p>4711. Subj: Pilot Dues. Ref: State 12. 1. The dues rose.</p>", "Pilot Dues"},
           {"<p>12. Pass Lagos. Subject: U.S. Pilots in Port.</p>", "U.S. Pilots in Port"},
           {"<p>Subject to your views, I would raise the dues.</p>", ""},
           {"<p>Subject has stated that he knows the pilot.</p>", ""},
           {"<p>Subject your views, the pilot leaves.</p>", ""},
           {"<list type='references'><item>Subject: Another paper</item></list>", ""},
           {"<list type='subject'><head>REFERENCES</head><item>A letter</item></list>", ""},
           {"<p>x<note>Subject: A note</note></p>", ""},
           {"<floatingText><body><p>Subject: An enclosure</p></body></floatingText>", ""}}) {
    CAPTURE(inside);
    const SourceDocument source = document_of(head + inside);
    CHECK(source.given.first(Field::kSubject) == subject);
    CHECK(source.given.first(Field::kTitle) == "1. Memorandum");
  }
}

TEST_CASE("a subject far down belongs to another paper") {
  std::string inside = "<head>1. Note</head>";
  for (int i = 0; i < 30; ++i) inside += "<p>The berth was free.</p>";
  CHECK_FALSE(document_of(inside + "<p>Subject: Dredging</p>").given.has(Field::kSubject));
}

TEST_CASE("a long paragraph's subject is its first sentence") {
  const std::string rest =
      " The rest of the telegram goes on about the harbor and its many piers, "
      "which had stood since the year of the flood and were to be rebuilt as "
      "soon as money for stones could be found.";
  CHECK(subject_of_line("Subject: Pilot Dues in Port." + rest) == "Pilot Dues in Port");
  CHECK(subject_of_line("Subject: Visit of U.S. Pilots." + rest) == "Visit of U.S. Pilots");
  CHECK_FALSE(subject_of_line("Subject:"));
  CHECK_FALSE(subject_of_line("Subjects of the King: a list"));
}

TEST_CASE("of several readings the text has one, and all are found at its place") {
  const auto read = [](const std::string& inside) { return document_of("<p>" + inside + "</p>"); };
  for (const auto& [inside, text, glossary] :
       std::vector<std::tuple<std::string, std::string, Strings>>{
           {"the <choice><sic>trety</sic><corr>treaty</corr></choice> was",
            "the treaty was",
            {"treaty = trety"}},
           {"<choice><reg>Beijing</reg><orig>Pekin</orig></choice> talks",
            "Beijing talks",
            {"Beijing = Pekin"}},
           {"<choice>\n <abbr>Amb</abbr>\n <expan>Ambassador</expan>\n</choice> left",
            "Ambassador left",
            {"Ambassador = Amb"}},
           {"the <subst><del>first</del><add>second</add></subst> draft",
            "the second draft",
            {"second = first"}},
           {"<subst><del>a</del><add>b</add><add>c</add></subst>", "c", {"c = a", "c = b"}},
           {"<app><lem>quay</lem><rdg wit='#A'>key</rdg><rdg wit='#B'>kay</rdg></app>",
            "quay",
            {"quay = key", "quay = kay"}},
           {"<app><rdgGrp><rdg>key</rdg><rdg>kay</rdg></rdgGrp><lem>quay</lem></app>",
            "quay",
            {"quay = key", "quay = kay"}},
           {"<choice><seg>one</seg><seg>two</seg></choice>", "one", {"one = two"}},
           {"nego<choice><sic>ta</sic><corr>tia</corr></choice>tions, then",
            "negotiations, then",
            {"negotiations = negotations"}},
           {"a<choice><sic>x</sic><corr/></choice> b", "a b\n\nx", {}},
           {"<choice><sic>a<note>n</note></sic><corr>b</corr></choice>", "b\n\nn", {"b = a"}}}) {
    CAPTURE(inside);
    const SourceDocument source = read(inside);
    CHECK(source.text == text);
    CHECK(values(source, Field::kGlossary) == glossary);
  }
}

TEST_CASE("a word that a line or page divides is whole where the edition says so") {
  const auto text = [](const std::string& inside) {
    return document_of("<p>" + inside + "</p>").text;
  };
  CHECK(text("nego-<lb break='no'/>tiations") == "negotiations");
  CHECK(text("nego<lb break='no'/>tiations") == "negotiations");
  CHECK(text("nego-\n  <lb break='no'/>\n  tiations go on") == "negotiations go on");
  CHECK(text("nego\u00AC<pb n='3' break='no'/><lb break='no'/>tiations") == "negotiations");
  CHECK(text("nego\u00AD<cb break='no'/>tiations") == "negotiations");
  CHECK(text("one<lb/>two") == "one\ntwo");
  CHECK(text("one<space/>two") == "one two");
}

TEST_CASE("names, deletions and note marks stand apart from what is beside them") {
  const auto text = [](const std::string& inside) {
    return document_of("<p>" + inside + "</p>").text;
  };
  CHECK(text("<persName>Ada Quist</persName><persName>Bo Lund</persName>") == "Ada Quist Bo Lund");
  CHECK(text("<persName><forename>Ada</forename><surname>Quist</surname></persName>'s") ==
        "Ada Quist's");
  CHECK(text("<placeName>Tema</placeName><date>May 1980</date>") == "Tema May 1980");
  CHECK(text("<roleName>d'</roleName><surname>Arc</surname>") == "d'Arc");
  CHECK(text("<del>first</del><add>second</add>") == "first second");
  CHECK(text("treaty<hi rend='superscript'>1</hi> was") == "treaty 1 was");
  CHECK(text("treaty<ref target='#n1'>12</ref>was") == "treaty 12 was");
  CHECK(text("treaty<hi rend='sup'>*</hi>, then") == "treaty *, then");
  CHECK(text("the 5<hi rend='superscript'>th</hi> pier") == "the 5th pier");
  CHECK(text("ten km<hi rend='superscript'>2</hi>") == "ten km2");
  CHECK(text("Documents <ref target='#d1'>62</ref>, <ref target='#d2'>63</ref>.") ==
        "Documents 62, 63.");
  CHECK(text("Documents 24\u2013<ref target='#d1'>26</ref>.") == "Documents 24\u201326.");
  CHECK(text("x<note>(<persName>Ada Quist</persName>\u2013<persName>Bo</persName>)</note>") ==
        "x\n\n(Ada Quist\u2013Bo)");
  CHECK(text("<persName>Ada</persName><note>n</note><persName>Bo</persName>") == "Ada Bo\n\nn");
}

TEST_CASE("a range is known as far as all of it agrees") {
  const auto date = [](const std::string& inside, const std::string& attributes = "") {
    return std::string(document_of(inside, attributes).given.first(Field::kDate));
  };
  const auto line = [](const std::string& d) { return "<dateline>" + d + "</dateline>"; };
  CHECK(date(line("<date notBefore='1955-03-01' notAfter='1955-03-31'>x</date>")) == "1955-03");
  CHECK(date(line("<date notBefore='1955-03-05' notAfter='1955-03-05'>x</date>")) == "1955-03-05");
  CHECK(date(line("<date notBefore='1955-01-01' notAfter='1955-12-31'>x</date>")) == "1955");
  CHECK(date(line("<date notBefore='1954-12-01' notAfter='1955-01-31'>x</date>")) == "");
  CHECK(date(line("<date notBefore='1955-03-01'>x</date>")) == "1955");
  CHECK(date(line("<date from='1955-03-04' to='1955-03-06'>x</date>")) == "1955-03-04");
  CHECK(date(line("<date when='1955-03'>x</date>")) == "1955-03");
  CHECK(date(line("Accra, <date>November 30, 1984</date>.")) == "1984-11-30");
  CHECK(date(line("Accra, November 30, 1984.")) == "1984-11-30");
  CHECK(date(line("<date>undated</date>")) == "");
  CHECK(date(line("<date>March 4\u20136, 1955</date>")) == "1955-03-04");
  CHECK(date(line("<date>March 30\u2013April 2, 1955</date>")) == "1955-03-30");
  CHECK(date(line("<date>4-6 March 1955</date>")) == "1955-03-04");
  const std::string range = "f:doc-dateTime-min='1955-01-01' f:doc-dateTime-max='1955-12-31'";
  const std::string sentence = "<p>On <date when='1949-01-01'>x</date> it opened.</p>";
  CHECK(date(sentence) == "");
  CHECK(date(sentence, range) == "1955");
  CHECK(date("<head>Minutes, <date when='1955-06-02'>June 2, 1955</date></head>", range) ==
        "1955-06-02");
  CHECK(date("<head>Minutes, <date when='1949-06-02'>June 2, 1949</date></head>", range) == "1955");
  CHECK(date("<p>Accra, <date when='1984-11-30'>November 30, 1984</date></p>") == "1984-11-30");
}

TEST_CASE("headings of groups of participants are no participants") {
  const SourceDocument source = document_of(
      "<list type='participants'><head>PARTICIPANTS</head><item>Norway</item>"
      "<item>Ada Quist, Director</item><item>U.S. Treasury</item><item>Bo Lund</item>"
      "<item><persName>Jordan</persName></item><item>The Secretary of State</item></list>");
  CHECK(values(source, Field::kParticipants) ==
        Strings{"Ada Quist, Director", "Bo Lund", "Jordan", "The Secretary of State"});
  for (const char* const heading : {"Germany",
                                    "USSR",
                                    "U.S.",
                                    "The United States",
                                    "White House",
                                    "The White House",
                                    "CIA",
                                    "OSD/ISA",
                                    "Department of State",
                                    "Soviet side",
                                    "British Delegation",
                                    "Others:",
                                    "Treasury",
                                    "Office of Management and Budget",
                                    "The Vice President\u2019s Office",
                                    "Federal Reserve Board",
                                    "NSC Staff",
                                    "Interpreters",
                                    "United Nations",
                                    "Joint Chiefs of Staff",
                                    "Norwegian officials",
                                    "State",
                                    "Embassy of Ghana"}) {
    CAPTURE(heading);
    CHECK(is_group_heading(heading));
  }
  for (const char* const person :
       {"Edward House", "Mr. Jordan", "The President", "Secretary of Defense", "Chief of Staff",
        "Ambassador of Norway", "Paul Mercer, Department of State", "Anna Fields", "Notetaker",
        ""}) {
    CAPTURE(person);
    CHECK_FALSE(is_group_heading(person));
  }
}

TEST_CASE("TEI without documents of FRUS is one document, with what its header gives") {
  const std::string header =
      "<teiHeader><fileDesc><titleStmt><title>A Letter from the Quay</title>"
      "<author>Ada Quist</author></titleStmt><publicationStmt><date when='2011'/>"
      "</publicationStmt></fileDesc><profileDesc><correspDesc>"
      "<correspAction type='sent'><persName>Quist, Ada</persName><date when='1891-05-02'/>"
      "</correspAction><correspAction type='received'><persName>Lund, Bo</persName>"
      "</correspAction></correspDesc></profileDesc></teiHeader>";
  const auto all = read_edition(edition("<head>Dear Bo</head><p>The quay is wet.</p>", header));
  REQUIRE(all.size() == 1);
  const Document& given = all.front().given;
  CHECK(given.first(Field::kId) == "q");
  CHECK(given.first(Field::kTitle) == "A Letter from the Quay");
  CHECK(given.first(Field::kDate) == "1891-05-02");
  CHECK(values(all.front(), Field::kFrom) == Strings{"Quist, Ada"});
  CHECK(values(all.front(), Field::kTo) == Strings{"Lund, Bo"});
  CHECK(all.front().text == "Dear Bo\n\nThe quay is wet.");
}

TEST_CASE("letters of an edition, texts of a group and of a corpus are documents of their own") {
  const auto ids = [](const std::string& xml) {
    Strings found;
    for (const SourceDocument& source : read_edition(xml)) {
      found.push_back(std::string(source.given.first(Field::kId)) + ": " + source.text);
    }
    return found;
  };
  CHECK(ids(edition("<p>Preface.</p><div type='letter' xml:id='l1'><head>1</head><p>One.</p></div>"
                    "<div type='letter'><p>Two.</p></div>")) == Strings{"q/l1: One.", "q/2: Two."});
  CHECK(ids("<TEI><text><group><text xml:id='a'><body><p>One.</p></body></text>"
            "<text><body><p>Two.</p></body></text></group></text></TEI>") ==
        Strings{"quay/a: One.", "quay/2: Two."});
  CHECK(ids("<teiCorpus><teiHeader/><TEI><teiHeader/><text><body><p>One.</p></body></text></TEI>"
            "<TEI><teiHeader/><text><body><p>Two.</p></body></text></TEI></teiCorpus>") ==
        Strings{"quay/1: One.", "quay/2: Two."});
  CHECK(ids("<TEI.2><text><body><div1 type='chapter'><p>One.</p></div1></body></text></TEI.2>") ==
        Strings{"quay: One."});
}

TEST_CASE("markup says who speaks, in the bytes of the text") {
  const SourceDocument source = document_of(
      "<head>1. Talk</head><p><said who='Vold'>Ice is here.</said> Silence.</p>"
      "<sp who='#p_1'><speaker>Aune</speaker><p>Much ice?</p></sp>"
      "<p><hi rend='smallcaps'>Lund</hi>: None. <hi rend='smallcaps'>Not</hi> this.</p>"
      "<p>A note<note>By <said who='Nobody'>a clerk</said></note> ends.</p>");
  Strings turns;
  for (const SpeakerTurn& turn : source.speech.turns) {
    turns.push_back(turn.speaker + ": " + source.text.substr(turn.begin, turn.end - turn.begin));
  }
  CHECK(turns == Strings{"Vold: Ice is here.", "p_1: Aune\n\nMuch ice?"});
  Strings labels;
  for (const SpeechMarkup::Label& label : source.speech.labels) {
    labels.push_back(source.text.substr(label.begin, label.end - label.begin));
  }
  CHECK(labels == Strings{"Aune", "Lund"});
  CHECK(source.text.substr(0, source.speech.body_end).ends_with("A note ends."));
}

TEST_CASE("an id of a speaker is whom the volume's list has") {
  const auto all = read_edition(
      "<TEI xmlns='http://www.tei-c.org/ns/1.0'><text><front><list><item><persName xml:id='p_1'>"
      "Vold, Henrik</persName>, pilot</item></list></front><body><div type='document' xml:id='d1'>"
      "<head>1. Talk</head><p><said who='#p_1'>Ice.</said></p></div></body></text></TEI>");
  REQUIRE(all.size() == 1);
  REQUIRE(all.front().speech.turns.size() == 1);
  CHECK(all.front().speech.turns.front().speaker == "Vold, Henrik");
}

}  // namespace dragoman
