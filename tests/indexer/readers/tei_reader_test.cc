#include "indexer/readers/tei/tei_reader.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>
#include <map>

#include "analyzers/text/error.h"
#include "analyzers/text/utf8.h"
#include "indexer/readers/format.h"
#include "indexer/readers/tei/tei_head.h"
#include "indexer/readers/tei/tei_marking.h"
#include "tests/support/random_text.h"
#include "tests/support/string_source.h"

namespace {

using namespace dragoman;
using Values = std::vector<std::string>;

using test::StringSource;

struct Read {
  std::vector<SourceDocument> documents;
  Values errors;
};

Read read(std::string xml, std::size_t most_bytes = std::size_t{1} << 20U) {
  InputFile file;
  file.path = "/archive/papers.xml";
  file.name = "papers.xml";
  const ReaderOptions options{kTeiFormat, most_bytes};
  const auto reader =
      make_tei_reader(file, std::make_unique<StringSource>(std::move(xml)), options);
  Read all;
  for (;;) {
    try {
      auto document = reader->next();
      if (!document) return all;
      all.documents.push_back(std::move(*document));
    } catch (const InputError& error) {
      all.errors.emplace_back(error.what());
    }
  }
}

std::string sample() {
  std::ifstream file(DRAGOMAN_SOURCE_DIR "/corpus/tei/frus-like-volume.xml", std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::map<std::string, SourceDocument> by_id(Read read) {
  std::map<std::string, SourceDocument> found;
  for (SourceDocument& source : read.documents) {
    found.emplace(std::string(source.given.first(Field::kId)), std::move(source));
  }
  return found;
}

Values ids(const Read& read) {
  Values found;
  for (const SourceDocument& source : read.documents) {
    found.emplace_back(source.given.first(Field::kId));
  }
  return found;
}

// A volume of the divs given.
std::string volume(const std::string& divs, const std::string& prolog = "") {
  return prolog + "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\" xml:id=\"v\"><text><body>" + divs +
         "</body></text></TEI>";
}

std::string div(const std::string& id, const std::string& inside) {
  return "<div type=\"document\" xml:id=\"" + id + "\">" + inside + "</div>";
}

std::string text_of(const std::string& inside) {
  const Read all = read(volume(div("d1", inside)));
  REQUIRE(all.errors == Values{});
  REQUIRE(all.documents.size() == 1);
  return all.documents.front().text;
}

std::string date_of(const std::string& inside, const std::string& attributes = "") {
  const Read all =
      read(volume("<div type=\"document\" xmlns:f=\"f\" " + attributes + ">" + inside + "</div>"));
  REQUIRE(all.documents.size() == 1);
  return std::string(all.documents.front().given.first(Field::kDate));
}

}  // namespace

TEST_CASE("TEI is known by its root, in its namespace or in none, whatever stands before it") {
  const std::string root = "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">";
  CHECK(looks_like_tei(root));
  CHECK(looks_like_tei("\xEF\xBB\xBF<?xml version=\"1.0\"?>\r\n<!-- <TEI> -->\n<?x y?>" + root));
  CHECK(looks_like_tei("<!DOCTYPE TEI SYSTEM \"tei.dtd\" [<!ENTITY a \"b\">]>\n" + root));
  CHECK(looks_like_tei("<t:TEI xmlns:t='http://www.tei-c.org/ns/1.0'\n xml:id='v'>"));
  CHECK(looks_like_tei("<TEI.2>"));
  CHECK(looks_like_tei("<TEI>"));
  CHECK(looks_like_tei("<teiCorpus xmlns='http://www.tei-c.org/ns/1.0'>"));
  CHECK_FALSE(looks_like_tei("<TEI xmlns='http://example.org/other'>"));
  CHECK_FALSE(looks_like_tei("<teiHeader xmlns=\"http://www.tei-c.org/ns/1.0\">"));
  CHECK_FALSE(looks_like_tei("A text on " + root));
  CHECK_FALSE(looks_like_tei("<!-- never closed " + root));
  CHECK_FALSE(looks_like_tei("<"));
  CHECK_FALSE(looks_like_tei(""));
}

TEST_CASE("the table of formats knows TEI by its content") {
  const auto table = format_table();
  const std::string head = sample();
  const auto row = std::find_if(table.begin(), table.end(),
                                [&](const FormatInfo& r) { return r.recognises(head); });
  CHECK(row->format == kTeiFormat);
  CHECK(format_of_name("tei") == kTeiFormat);
}

TEST_CASE("each div of type document is a document, a nested one too") {
  const Read all = read(sample());
  CHECK(all.errors == Values{});
  CHECK(ids(all) == Values{"seabed1974v03/d1", "seabed1974v03/d2", "seabed1974v03/d3-annex",
                           "seabed1974v03/d3", "seabed1974v03/d4", "seabed1974v03/d5",
                           "seabed1974v03/d6", "seabed1974v03/d7"});
  for (const SourceDocument& source : all.documents) {
    CHECK(source.format == kTeiFormat);
    CHECK(source.given.first(Field::kCollection) == "seabed1974v03");
  }
  CHECK(all.documents.front().place == "/archive/papers.xml:44");
  CHECK(all.documents.front().path == "/archive/papers.xml:44");
  CHECK(all.documents.front().name == "papers.xml:44");
}

TEST_CASE("the fields of the sample volume are those that it prints") {
  struct Row {
    std::string id, kind, title, date, post, from, to, classification;
    Values captions;
  };
  const std::vector<Row> rows = {
      {"d1",
       "telegram",
       "1. Telegram From the Embassy in Japan to the Department of State",
       "1974-03-22",
       "Tokyo",
       "Embassy in Japan",
       "Department of State",
       "CONFIDENTIAL",
       {"LIMDIS"}},
      {"d2",
       "memorandum",
       "2. Memorandum of Conversation",
       "1974-04-02",
       "Tokyo",
       "",
       "",
       "SECRET",
       {"NODIS"}},
      {"d3", "editorial-note", "3. Editorial Note", "", "", "", "", "", {}},
      {"d3-annex",
       "letter",
       "Letter From the Owners of the Trawlers to Consul General Pemberwick",
       "1974-05",
       "Pusan",
       "Owners of the Trawlers",
       "Consul General Pemberwick",
       "",
       {}},
      {"d4",
       "letter",
       "4. Letter From Secretary of the Interior Applewhite to the Ambassador to Japan "
       "(Corrigan-Vale)",
       "1974-06-11",
       "",
       "Secretary of the Interior Applewhite",
       "Ambassador to Japan (Corrigan-Vale)",
       "",
       {}},
      {"d5",
       "telegram",
       "No. 5 The Charg\xC3\xA9 in Zaire (Lindqvist) to the Secretary of State",
       "1975-05-16",
       "Kinshasa",
       "Charg\xC3\xA9 in Zaire (Lindqvist)",
       "Secretary of State",
       "SECRET",
       {}},
      {"d6",
       "memorandum",
       "6. Action Memorandum From the Assistant to the President for Loans (Thistlewood) to "
       "President Harrowgate",
       "1975-06-02",
       "",
       "Assistant to the President for Loans (Thistlewood)",
       "President Harrowgate",
       "LIMITED OFFICIAL USE",
       {}},
      {"d7",
       "paper",
       "7. Paper Prepared in the Office of Commodity Affairs",
       "1975-07",
       "",
       "",
       "",
       "TOP SECRET",
       {"NOFORN"}},
  };
  const auto documents = by_id(read(sample()));
  for (const Row& row : rows) {
    INFO(row.id);
    const Document& given = documents.at("seabed1974v03/" + row.id).given;
    CHECK(given.first(Field::kKind) == row.kind);
    CHECK(given.first(Field::kTitle) == row.title);
    CHECK(given.first(Field::kDate) == row.date);
    CHECK(given.first(Field::kPost) == row.post);
    CHECK(given.first(Field::kFrom) == row.from);
    CHECK(given.first(Field::kTo) == row.to);
    CHECK(given.first(Field::kClassification) == row.classification);
    const auto captions = given.all(Field::kCaptions);
    CHECK(Values(captions.begin(), captions.end()) == row.captions);
  }
}

TEST_CASE("footnotes stand behind the body, and the title isn't in it") {
  CHECK(by_id(read(sample())).at("seabed1974v03/d1").text ==
        "Tokyo, March 22, 1974, 10:15 a.m.\n\n"
        "3712. 1. Hsieh Tsung-hsun objected to the joint development of the shelf. He read from a "
        "typed sheet.\n\n"
        "2. The trawl quotas were:\n\n"
        "Croaker\t12,000 tons\nHairtail\t9,500 tons\n\n"
        "Sutherlin\n\n"
        "Source: Invented Archives, Shelf Files, Box 12, Folder 3. Confidential; Priority; Limdis. "
        "Repeated to Seoul and Hong Kong.\n\n"
        "The protest of November 30, 1965, is printed nowhere.");
}

TEST_CASE("a nested document is left out of the one around it") {
  CHECK(by_id(read(sample())).at("seabed1974v03/d3").text ==
        "Two Korean trawlers were seized in May 1974. The owners\xE2\x80\x99 letter is printed "
        "below as an annex to this note.\n\nNo answer has been found.");
}

TEST_CASE("front matter, lists of persons and indexes are in no text") {
  for (const SourceDocument& source : read(sample()).documents) {
    for (const std::string_view outside : {"frontispiece", "listed among", "indexed under",
                                           "The Shelf", "The Loans", "Invented for"}) {
      CHECK(source.text.find(outside) == std::string::npos);
    }
  }
}

TEST_CASE("blocks stand apart and words don't run together") {
  CHECK(text_of("<p>a<lb/>b</p><p>c <hi>d</hi>e</p>") == "a\nb\n\nc de");
  CHECK(text_of("<list><item>a</item><item>b</item></list>c") == "a\nb\n\nc");
  CHECK(
      text_of("<table><row><cell>a</cell><cell>b</cell></row><row><cell>c</cell></row></table>") ==
      "a\tb\nc");
  CHECK(text_of("<p>a\n     b\t c</p>") == "a b c");
  CHECK(text_of("<p>a<pb n='2'/>b<note>x</note>c</p>") == "abc\n\nx");
  CHECK(text_of("<p>a<note>x<note>y</note>z</note></p><p>b<note>w</note></p>") ==
        "a\n\nb\n\nx\n\ny\n\nz\n\nw");
  CHECK(text_of("<p><![CDATA[a <b> c]]> &amp; &#x3c;d&gt;</p>") == "a <b> c & <d>");
  CHECK(text_of("<head>t</head><div><head>u</head><p>a</p></div>") == "u\n\na");
}

TEST_CASE("a date is the dateline's, never one of a sentence or a footnote") {
  const std::string line = "<dateline><date when='1969-02-03T10:00:00'>x</date></dateline>";
  CHECK(date_of(line) == "1969-02-03");
  CHECK(date_of("<p><date when='1970'>x</date></p>" + line) == "1969-02-03");
  CHECK(date_of("<p>On <date when='1970'>x</date> it rained.</p>") == "");
  CHECK(date_of("<head>t<note><date when='1970'>x</date></note></head>" + line) == "1969-02-03");
  CHECK(date_of("<p>t<note><date when='1970'>x</date></note></p>") == "");
  CHECK(date_of("<dateline><date>Washington</date><date when='1971-05'>x</date></dateline>") ==
        "1971-05");
  CHECK(date_of("<dateline><date notBefore='1971-05-01' notAfter='1971-05-09'/></dateline>") ==
        "1971-05");
  CHECK(date_of("<dateline><date from='1971-05-02' to='1971-05-09'/></dateline>") == "1971-05-02");
  CHECK(date_of("<dateline><date when='spring'/></dateline>") == "");
}

TEST_CASE("the div's own first and last moment are its date as far as they agree") {
  const auto attributes = [](const std::string& min, const std::string& max) {
    return "f:doc-dateTime-min='" + min + "' f:doc-dateTime-max='" + max + "'";
  };
  const std::string line = "<dateline><date when='1969-02-03'>x</date></dateline>";
  CHECK(date_of("", attributes("1969-02-04T00:00:00-05:00", "1969-02-04T23:59:59-05:00")) ==
        "1969-02-04");
  CHECK(date_of(line, attributes("1969-02-01T00:00:00", "1969-02-28T23:59:59")) == "1969-02-03");
  CHECK(date_of("", attributes("1969-02-01T00:00:00", "1969-02-28T23:59:59")) == "1969-02");
  CHECK(date_of("", attributes("1969-02-01", "1969-11-30")) == "1969");
  CHECK(date_of("", attributes("1969-02-01", "1970-11-30")) == "");
  CHECK(date_of("", attributes("", "")) == "");
}

TEST_CASE("a head says the kind, who writes and to whom") {
  struct Row {
    std::string_view head, kind, from, to;
  };
  const std::vector<Row> rows = {
      {"27. Telegram From the Embassy in Japan to the Department of State", "telegram",
       "Embassy in Japan", "Department of State"},
      {"Telegram 1207 From the Consulate in Pusan to the Embassy in Korea", "telegram",
       "Consulate in Pusan", "Embassy in Korea"},
      {"3. Telegram From the Mission to the United Nations to the Department of State", "telegram",
       "Mission to the United Nations", "Department of State"},
      {"4. Letter From Mr. Orme to the Ambassador to Chad (Pell)", "letter", "Mr. Orme",
       "Ambassador to Chad (Pell)"},
      {"5. Memorandum From the Ambassador-Designate to Chad (Pell) to President Orme", "memorandum",
       "Ambassador-Designate to Chad (Pell)", "President Orme"},
      {"6. Memorandum From the Deputy (formerly Assistant to the Dean) (Pell) to Mr. Orme",
       "memorandum", "Deputy (formerly Assistant to the Dean) (Pell)", "Mr. Orme"},
      {"No. 7 Memorandum by the Secretary of State to the President", "memorandum",
       "Secretary of State", "President"},
      {"The Charg\xC3\xA9 in Chad (Pell) to the Secretary of State", "",
       "Charg\xC3\xA9 in Chad (Pell)", "Secretary of State"},
      {"8. Memorandum of a Conversation, Department of State, Washington, March 1, 1957",
       "memorandum", "", ""},
      {"9. Editorial Note", "editorial-note", "", ""},
      {"10. Intelligence Note", "note", "", ""},
      {"11. Special National Intelligence Estimate", "estimate", "", ""},
      {"12. National Security Action Memorandum No. 225", "memorandum", "", ""},
      {"13. Minutes of a Meeting to Discuss Fish", "minutes", "", ""},
      {"14. Aide-M\xC3\xA9moire From the Embassy of Chad to the Department of State",
       "aide-memoire", "Embassy of Chad", "Department of State"},
      {"15. Diary Entry by Mr. Orme", "", "", ""},
      {"16.", "", "", ""},
      {"", "", "", ""},
  };
  for (const Row& row : rows) {
    INFO(row.head);
    const TeiHead head = read_tei_head(row.head);
    CHECK(head.kind == row.kind);
    CHECK(head.from == row.from);
    CHECK(head.to == row.to);
  }
}

TEST_CASE("a source note says classification and captions in a sentence of its own") {
  struct Row {
    std::string_view note, classification;
    Values captions;
  };
  const std::vector<Row> rows = {
      {"Source: Files, Vol. VII. Secret; Nodis; Eyes Only. Drafted by Orme.", "SECRET", {"NODIS"}},
      {"Source: Files. Top Secret/Sensitive; Roger Channel.", "TOP SECRET", {"SENSITIVE", "ROGER"}},
      {"Source: Files. Confidential; Limit Distribution.", "CONFIDENTIAL", {"LIMDIS"}},
      {"Source: Files. Secret; No Foreign Dissem", "SECRET", {"NOFORN"}},
      {"Source: Files. Official Use Only.", "UNCLASSIFIED//FOR OFFICIAL USE ONLY", {}},
      {"Source: Papers of S. C. Orme, Box 1. Unclassified.", "UNCLASSIFIED", {}},
      {"Source: Files. No classification marking.", "", {}},
      {"Source: Files. Secret annexes are not printed.", "", {}},
      {"Source: Files, S. and C.", "", {}},
      {"", "", {}},
  };
  for (const Row& row : rows) {
    INFO(row.note);
    const TeiMarking marking = read_source_marking(row.note).value_or(TeiMarking());
    CHECK(marking.classification == row.classification);
    CHECK(marking.captions == row.captions);
  }
}

TEST_CASE("a line of marks is nothing else") {
  CHECK(read_marking("secret us urgent")->classification == "SECRET");
  CHECK(read_marking("Top Secret\nPriority")->classification == "TOP SECRET");
  CHECK(read_marking("Secret\nNSC 5415")->classification == "SECRET");
  CHECK(read_marking("confidential exdis")->captions == Values{"EXDIS"});
  CHECK_FALSE(read_marking("Secret talks were held at Geneva."));
  CHECK_FALSE(read_marking("priority"));
  CHECK_FALSE(read_marking(""));
}

TEST_CASE("XML that breaks off keeps what came before, and says where and why once") {
  const std::string whole = div("d1", "<p>a</p>") + "\n" + div("d2", "<p>b</p>");
  const std::vector<std::pair<std::string, std::string>> rows = {
      {volume(whole + "\n<p>x</q>"), ":3: not taken from here on: Opening and ending tag mismatch"},
      {volume(whole + "\n<p>\xFF</p>"), ":3: not taken from here on: Input is not proper UTF-8"},
      {volume(whole + "\n<p><![CDATA[\xC4\x8F\xC1\x94]]></p>"),
       ":3: not taken from here on: text that isn't well-formed UTF-8"},
      {volume(whole + "\n<date when=\"\xC1\x94\"/>"),
       ":3: not taken from here on: Input is not proper UTF-8"},
      {volume(whole).substr(0, volume(whole).size() - 30),
       ":2: not taken from here on: it ends before its root element"},
  };
  for (const auto& [xml, message] : rows) {
    const Read all = read(xml);
    REQUIRE(all.errors.size() == 1);
    CHECK(all.errors.front().starts_with("/archive/papers.xml" + message));
    CHECK(ids(all).front() == "v/d1");
  }
}

TEST_CASE("a volume that says it is in UTF-16 but isn't is read as UTF-8") {
  for (const std::string mark : {"", "\xEF\xBB\xBF"}) {
    const std::string prolog = mark + "<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n";
    const Read all = read(volume(div("d1", "<p>Café</p>"), prolog));
    CHECK(all.errors == Values{});
    REQUIRE(all.documents.size() == 1);
    CHECK(all.documents.front().text == "Café");
  }
}

TEST_CASE("a file without a text is reported") {
  CHECK(read("<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader/></TEI>").errors ==
        Values{"/archive/papers.xml: no <text> in it, and no <div type=\"document\">"});
}

TEST_CASE("a document that is too large is passed over, and the rest goes on") {
  const std::string large = div("d2", "<p>" + std::string(2000, 'x') + "</p>");
  const Read all = read(volume(div("d1", "a") + large + div("d3", "b")), 1000);
  CHECK(ids(all) == Values{"v/d1", "v/d3"});
  REQUIRE(all.errors.size() == 1);
  CHECK(all.errors.front() ==
        "/archive/papers.xml:1: the document v/d2 is larger than 1000 bytes (raise "
        "--max-document)");
}

TEST_CASE("of an element's own text no more is kept than a name or a marking may have") {
  std::string inside = "<head>Letter ";
  for (int i = 0; i < 100; ++i) inside += "<persName type=\"from\">";
  for (int i = 0; i < 50'000; ++i) inside += "Quill ";
  for (int i = 0; i < 100; ++i) inside += "</persName>";
  const Read all = read(volume(div("d1", inside + "</head><p>Text.</p>")));
  REQUIRE(all.documents.size() == 1);
  const std::string_view from = all.documents.front().given.first(Field::kFrom);
  CHECK(from.starts_with("Quill Quill"));
  CHECK(from.size() < 50'000);
}

constexpr const char* kLists =
    "<list type='terms'>"
    "<item><hi><term xml:id='t_O'>OAK</term>,</hi> Ruritania; Ruritanian</item>"
    "<item><term xml:id='t_E'>ELM</term>, Office of Emergencies,\n Lands and Mines</item>"
    "<item><term xml:id='t_L'>LONG</term>, one two three four five six seven eight nine</item>"
    "</list><list type='names'>"
    "<item><persName xml:id='p_R'>Rassendyll, Captain Rudolf</persName>, visitor</item>"
    "<item><persName xml:id='p_A'>Acorn, Paul</persName>, pseudonym for\n "
    "<persName corresp='#p_R'>Rudolf Rassendyll</persName></item>"
    "<item><persName xml:id='p_B'>Black, Michael (Ordway)</persName>, Duke, a friend of "
    "<persName corresp='#p_R'>Rassendyll</persName></item>"
    "</list>";

std::vector<std::string> values_of(const std::string& inside, Field field) {
  const Read all = read(volume(kLists + div("d1", inside)));
  REQUIRE(all.documents.size() == 1);
  const auto values = all.documents.front().given.all(field);
  return {values.begin(), values.end()};
}

using Strings = std::vector<std::string>;

TEST_CASE("terms that are marked up mean what the volume's list says") {
  const auto glossary = [](const std::string& inside) {
    return values_of("<p>" + inside + "</p>", Field::kGlossary);
  };
  CHECK(glossary("<gloss target='#t_O'>OAK</gloss> and <gloss target='#t_O'>OAK</gloss>") ==
        Strings{"OAK = Ruritania"});
  CHECK(glossary("<note><gloss target='#t_E'>E.L.M.</gloss></note>") ==
        Strings{"E.L.M. = Office of Emergencies"});
  CHECK(glossary("<gloss target='#t_L'>LONG</gloss>").empty());
  CHECK(glossary("<gloss target='#t_X'>X</gloss> <gloss type='from'>ELM</gloss>").empty());
  CHECK(glossary("OAK").empty());
}

TEST_CASE("a pseudonym means the person's own name") {
  const std::string acorn = "<p><persName corresp='#p_A'>Acorn</persName></p>";
  CHECK(values_of(acorn, Field::kGlossary) == Strings{"Acorn = Captain Rudolf Rassendyll"});
  CHECK(values_of(acorn, Field::kPerson) == Strings{"Acorn, Paul", "Rassendyll, Captain Rudolf"});
  const std::string ordway = "<p><persName corresp='#p_B'>Ordway</persName></p>";
  CHECK(values_of(ordway, Field::kGlossary) == Strings{"Ordway = Michael Black"});
  const std::string own =
      "<p><persName corresp='#p_B'>Duke Black</persName> and "
      "<persName corresp='#p_R'>Rudolf</persName></p>";
  CHECK(values_of(own, Field::kGlossary).empty());
  CHECK(values_of(own, Field::kPerson) ==
        Strings{"Black, Michael (Ordway)", "Rassendyll, Captain Rudolf"});
}

TEST_CASE("documents nested in documents share what one may hold") {
  std::string nested;
  for (int i = 0; i < 100; ++i) {
    nested += "<div type='document' xml:id='n" + std::to_string(i) + "'>" + std::string(100, 'x');
  }
  for (int i = 0; i < 100; ++i) nested += "</div>";
  const Read all = read(volume(nested), 1000);
  CHECK(all.documents.size() == 10);
  CHECK(all.errors.size() == 90);
}

TEST_CASE("a document without an xml:id has its number, a volume without one its file's name") {
  const std::string tei =
      "<TEI xmlns='http://www.tei-c.org/ns/1.0'><div type='document'>a</div>"
      "<div type='document' xml:id='d9'>b</div></TEI>";
  CHECK(ids(read(tei)) == Values{"papers/1", "papers/d9"});
}

TEST_CASE("entities of a file's own are refused, and nothing outside is opened") {
  std::string bomb = "<!DOCTYPE TEI [<!ENTITY l0 \"lol\">";
  for (int i = 1; i < 10; ++i) {
    const std::string inner = "&l" + std::to_string(i - 1) + ";";
    bomb += "<!ENTITY l" + std::to_string(i) + " \"";
    for (int j = 0; j < 10; ++j) bomb += inner;
    bomb += "\">";
  }
  bomb += "]>";
  const std::string outside = "<!DOCTYPE TEI [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>";
  const std::string external = "<!DOCTYPE TEI SYSTEM \"http://localhost:1/tei.dtd\">";
  const std::vector<std::pair<std::string, std::string>> rows = {
      {volume(div("d1", "a") + div("d2", "<p>&l9;</p>"), bomb), "'l9'"},
      {volume(div("d1", "a") + "<p n='&l9;'/>", bomb), "'l9'"},
      {volume(div("d1", "a") + "<p>&x;</p>", outside), "'x'"},
      {volume(div("d1", "a") + "<p>&eacute;</p>", external), "'eacute'"},
  };
  for (const auto& [xml, name] : rows) {
    const Read all = read(xml);
    CHECK(ids(all) == Values{"v/d1"});
    REQUIRE(all.errors.size() == 1);
    CHECK(all.errors.front().find("the entity " + name) != std::string::npos);
  }
  CHECK(ids(read(volume(div("d1", "a"), external))) == Values{"v/d1"});
}

TEST_CASE(
    "attributes declared for all elements, huge tags and names and deep nesting are refused") {
  std::string deep;
  for (int i = 0; i < 100000; ++i) deep += "<p>";
  std::string attributes = "<p";
  for (int i = 0; i < 100000; ++i) attributes += " a" + std::to_string(i) + "=''";
  const std::vector<std::pair<std::string, std::string>> rows = {
      {volume(div("d1", "a"), "<!DOCTYPE TEI [<!ATTLIST p a CDATA 'x'>]>"), "attributes"},
      {volume(div("d1", "a") + deep), "256 deep"},
      {volume(div("d1", "a") + attributes + "/>"), "a tag of more than 16 KB"},
      {volume(div("d1", "a") + '&' + std::string(100'000, 'a')), "a name of more than 16 KB"},
  };
  for (const auto& [xml, reason] : rows) {
    const Read all = read(xml);
    REQUIRE(all.errors.size() == 1);
    CHECK(all.errors.front().find(reason) != std::string::npos);
  }
}

TEST_CASE("a volume cut off or damaged anywhere is read so far, in well-formed UTF-8") {
  const std::string whole = sample();
  test::RandomText random(7);
  for (int round = 0; round < 600; ++round) {
    std::string damaged = whole;
    if (round % 2 == 0) damaged.resize(random.below(whole.size()));
    for (std::size_t flips = random.below(4); flips > 0 && !damaged.empty(); --flips) {
      damaged[random.below(damaged.size())] = static_cast<char>(random.below(256));
    }
    const Read all = read(damaged);
    CHECK(all.documents.size() <= 8);
    CHECK(all.errors.size() <= 1);
    for (const SourceDocument& source : all.documents) {
      REQUIRE(is_utf8(source.text));
      for (const FieldInfo& row : field_table()) {
        for (const std::string& value : source.given.all(row.field)) REQUIRE(is_utf8(value));
      }
    }
  }
}
