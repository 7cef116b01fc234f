// The formats of dragoman-search for programs and databases of references, whole outputs approved.
// Scores belong to the ranking, so they are replaced by "S".

#include <catch2/catch.hpp>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

#include "tests/programs/files.h"
#include "tests/programs/index_state.h"
#include "tests/programs/program.h"

namespace dragoman::test {
namespace {

using Strings = std::vector<std::string>;

// Invented.
constexpr const char* kDocuments =
    R"({"id":"08TOKYO12","kind":"cable","title":"KETTLE TALKS, \"AGAIN\"","date":"2008-04-17T08:15","post":"Tokyo","from":"AMEMBASSY TOKYO","to":["SECSTATE WASHDC","AMEMBASSY OSLO"],"classification":"CONFIDENTIAL","country":["JP","NO"],"tags":["PHUM","NO"],"references":["07OSLO3"],"text":"The kettle has boiled."}
{"id":"=notes, 50%","kind":"article","title":"-Lanterns {over} the fjord","date":"2007-11","country":["NO"],"collection":"The Harbor Courier","text":"A kettle & a «lantern», and by them a kettle."}
{"id":"no-date","country":"NO","topic":"SENV","text":"Of one kettle nothing is known, not its date, nor its place, nor who it was that wrote of it."}
)";

// Approved: changed only on purpose.
constexpr const char* kApprovedCsv =
    "rank,score,id,date,kind,title,subject,post,classification,country,tags,topic,organization,"
    "from,to,"
    "captions,references,collection,source,inferred,participants,person,glossary,mentions,"
    "portion,speaker,language,snippet,"
    "citation\r\n"
    "1,S,08TOKYO12,2008-04-17,cable,\"KETTLE TALKS, \"\"AGAIN\"\"\",,Tokyo,CONFIDENTIAL,"
    "Japan; Norway,PHUM; NO,PHUM,,AMEMBASSY TOKYO,SECSTATE WASHDC; AMEMBASSY "
    "OSLO,,07OSLO3,,'-:1,,,,,,,,,"
    "The kettle has boiled.,"
    "\"US Embassy Tokyo to Secretary of State, \"\"KETTLE TALKS, 'AGAIN',\"\" telegram 08TOKYO12, "
    "April 17, 2008, CONFIDENTIAL.\"\r\n"
    "2,S,\"'=notes, 50%\",2007-11,article,'-Lanterns {over} the fjord,,,,Norway,,,,,,,,"
    "The Harbor Courier,'-:2,,,,,,,,english,"
    "\"A kettle & a «lantern», and by them a kettle.\","
    "\"\"\"-Lanterns {over} the fjord,\"\" The Harbor Courier, November 2007.\"\r\n"
    "3,S,no-date,,,,,,,Norway,,SENV,,,,,,,'-:3,,,,,,,,english,"
    "\"Of one kettle nothing is known, not its date, nor its place, nor who it was that wrote of "
    "it.\","
    "\"No-date, n.d.\"\r\n";

constexpr const char* kApprovedBibtex =
    "% dragoman-search: kettle\n"
    "% read as kettle; index content FINGERPRINT\n"
    "\n"
    "@misc{08TOKYO12,\n"
    "  author = {{US Embassy Tokyo}},\n"
    "  title = {{KETTLE TALKS, \"AGAIN\"}},\n"
    "  howpublished = {telegram 08TOKYO12 to Secretary of State},\n"
    "  year = {2008},\n"
    "  month = apr,\n"
    "  day = {17},\n"
    "  note = {CONFIDENTIAL},\n"
    "  keywords = {Japan, Norway, Human Rights, PHUM, NO}\n"
    "}\n"
    "\n"
    "@article{-notes--50--KEY,\n"
    "  title = {{-Lanterns \\textbraceleft{}over\\textbraceright{} the fjord}},\n"
    "  journal = {The Harbor Courier},\n"
    "  year = {2007},\n"
    "  month = nov,\n"
    "  keywords = {Norway}\n"
    "}\n"
    "\n"
    "@misc{no-date,\n"
    "  howpublished = {no-date},\n"
    "  note = {n.d.},\n"
    "  keywords = {Norway, Environment}\n"
    "}\n";

constexpr const char* kApprovedRis =
    "TY  - PCOMM\r\n"
    "ID  - 08TOKYO12\r\n"
    "AU  - US Embassy Tokyo\r\n"
    "A2  - Secretary of State\r\n"
    "TI  - KETTLE TALKS, \"AGAIN\"\r\n"
    "M3  - telegram\r\n"
    "AN  - 08TOKYO12\r\n"
    "PY  - 2008\r\n"
    "DA  - 2008/04/17/\r\n"
    "N1  - CONFIDENTIAL\r\n"
    "KW  - Japan\r\n"
    "KW  - Norway\r\n"
    "KW  - Human Rights\r\n"
    "KW  - PHUM\r\n"
    "KW  - NO\r\n"
    "ER  - \r\n"
    "\r\n"
    "TY  - NEWS\r\n"
    "ID  - =notes, 50%\r\n"
    "TI  - -Lanterns {over} the fjord\r\n"
    "T2  - The Harbor Courier\r\n"
    "M3  - article\r\n"
    "PY  - 2007\r\n"
    "DA  - 2007/11//\r\n"
    "KW  - Norway\r\n"
    "ER  - \r\n"
    "\r\n"
    "TY  - GEN\r\n"
    "ID  - no-date\r\n"
    "AN  - no-date\r\n"
    "KW  - Norway\r\n"
    "KW  - Environment\r\n"
    "ER  - \r\n"
    "\r\n";

constexpr const char* kApprovedRun =
    "1 Q0 08TOKYO12 1 S dragoman\n"
    "1 Q0 =notes,%2050% 2 S dragoman\n"
    "1 Q0 no-date 3 S dragoman\n";

constexpr const char* kApprovedCitations =
    R"(3 documents

1.  08TOKYO12  2008-04-17  Tokyo  CONFIDENTIAL  -:1
    KETTLE TALKS, "AGAIN"
    The kettle has boiled.
    US Embassy Tokyo to Secretary of State, "KETTLE TALKS, 'AGAIN'," telegram
    08TOKYO12, April 17, 2008, CONFIDENTIAL.

2.  =notes, 50%  2007-11  article  -:2
    -Lanterns {over} the fjord
    A kettle & a «lantern», and by them a kettle.
    "-Lanterns {over} the fjord," The Harbor Courier, November 2007.

3.  no-date  undated  -:3
    Of one kettle nothing is known, not its date, nor its place, nor who it was
    that wrote of it.
    No-date, n.d.

)";

class Sample {
 public:
  Sample() { REQUIRE(run_index({"--index", index(), "-"}, kDocuments).exit_code == 0); }

  std::string index() const { return folder_ / "ix"; }

  Outcome search(Strings arguments) const {
    arguments.insert(arguments.begin(), {"--index", index()});
    return run_search(std::move(arguments));
  }

  std::string printed(Strings arguments) const {
    arguments.emplace_back("kettle");
    const Outcome outcome = search(std::move(arguments));
    CHECK(outcome.exit_code == 0);
    CHECK(outcome.err.empty());
    return outcome.out;
  }

 private:
  TempFolder folder_;
};

std::string replaced(const std::string& text, const std::string& pattern, const std::string& by) {
  return std::regex_replace(text, std::regex(pattern), by);
}

std::vector<Json> lines_of(const std::string& text) {
  std::vector<Json> lines;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) lines.push_back(Json::parse(line));
  return lines;
}

}  // namespace

TEST_CASE("CSV is as approved") {
  const Sample sample;
  CHECK(replaced(sample.printed({"--format", "csv", "--cite"}), R"((\r\n[123]),\d+\.\d{6},)",
                 "$1,S,") == kApprovedCsv);
  const std::string plain = sample.printed({"--format", "csv"});
  CHECK_THAT(plain, Catch::Contains(",glossary,mentions,portion,speaker,language,snippet\r\n"));
  CHECK(sample.search({"--format", "csv", "zeppelin"}).out.find("\r\n") + 2 ==
        sample.search({"--format", "csv", "zeppelin"}).out.size());
}

TEST_CASE("BibTeX is as approved") {
  const Sample sample;
  const std::string out =
      replaced(sample.printed({"--format", "bibtex"}), "50--[0-9a-f]{8},", "50--KEY,");
  CHECK(replaced(out, fingerprint_of(sample.index()), "FINGERPRINT") == kApprovedBibtex);
  const Outcome hostile = sample.search({"--format", "bibtex", "kettle @misc{x,\n}"});
  const std::string comments = hostile.out.substr(0, hostile.out.find("\n\n"));
  CHECK(comments.find('@') == std::string::npos);
}

TEST_CASE("RIS is as approved") {
  const Sample sample;
  CHECK(sample.printed({"--format", "ris"}) == kApprovedRis);
  const Outcome none = sample.search({"--format", "ris", "zeppelin"});
  CHECK(none.exit_code == 1);
  CHECK(none.out.empty());
}

TEST_CASE("a run of one query is as approved") {
  const Sample sample;
  CHECK(replaced(sample.printed({"--format", "trec"}), R"(( [123]) \d+\.\d{6} )", "$1 S ") ==
        kApprovedRun);
}

TEST_CASE("references in the text are as approved") {
  const Sample sample;
  CHECK(sample.printed({"--cite", "--facets", "0"}) == kApprovedCitations);
}

TEST_CASE("JSON Lines are the object without its hits and then the hits") {
  const Sample sample;
  const Json whole = Json::parse(sample.printed({"--format", "json"}));
  const auto lines = lines_of(sample.printed({"--format", "jsonl"}));
  REQUIRE(lines.size() == 4);
  Json head = whole;
  head.erase("hits");
  CHECK(lines.front() == head);
  for (std::size_t i = 0; i < 3; ++i) CHECK(lines[i + 1] == whole["hits"][i]);
  CHECK(sample.printed({"--format", "jsonl/1"}) == sample.printed({"--format", "jsonl"}));
  CHECK(lines_of(sample.search({"--format", "jsonl", "zeppelin"}).out).size() == 1);
}

TEST_CASE("references stand in JSON where they are asked for") {
  const Sample sample;
  const Json json = Json::parse(sample.printed({"--format", "json", "--cite"}));
  CHECK(json["hits"][1]["citation"] ==
        "\"-Lanterns {over} the fjord,\" The Harbor Courier, November 2007.");
  CHECK_FALSE(Json::parse(sample.printed({"--format", "json"}))["hits"][0].contains("citation"));
}

TEST_CASE("notes and explanations of formats without a place for them are on stderr") {
  const Sample sample;
  for (const char* format : {"csv", "bibtex", "ris"}) {
    const Outcome outcome = sample.search({"--format", format, "--explain", "foo:kettle"});
    CHECK(outcome.exit_code == 0);
    CHECK_THAT(outcome.err, Catch::StartsWith("dragoman-search: no field 'foo'; read as words\n"));
    CHECK_THAT(outcome.err, Catch::Contains("Read as:  (group foo kettle)"));
    CHECK_THAT(outcome.err, Catch::Contains("content " + fingerprint_of(sample.index())));
  }
  const Outcome trec = sample.search({"--format", "trec", "--explain", "foo:kettle"});
  CHECK_THAT(trec.err, Catch::Contains("topic 1: read as (group foo kettle)"));
  CHECK_THAT(trec.err, Catch::Contains("content " + fingerprint_of(sample.index())));
}

TEST_CASE("documents like one are found in any format for hits") {
  const Sample sample;
  const Outcome text = sample.search({"--similar", "08tokyo0012", "--explain", "--facets", "0"});
  CHECK(text.exit_code == 0);
  CHECK_THAT(text.out, Catch::Contains("Like:     08tokyo0012\n"));
  CHECK_THAT(text.out, Catch::Contains("\n2 documents\n"));
  const Json json = Json::parse(
      sample.search({"--similar", "08TOKYO12", "--format", "json", "year:unknown"}).out);
  CHECK(json["query"]["similar"] == "08TOKYO12");
  CHECK(json["total"] == 1);
  CHECK(json["hits"][0]["id"] == "no-date");
  const Outcome unknown = sample.search({"--similar", "08TOKYO13"});
  CHECK(unknown.exit_code == 2);
  CHECK(unknown.out.empty());
  CHECK(unknown.err ==
        "dragoman-search: no document '08TOKYO13' in the index, so none is like it (nearest: "
        "08TOKYO12)\n");
}

}  // namespace dragoman::test
