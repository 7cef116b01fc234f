// What dragoman-search prints: text for people, JSON for programs, notes on stderr.

#include <fcntl.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <csignal>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "searcher/command/formats.h"
#include "tests/programs/files.h"
#include "tests/programs/index_state.h"
#include "tests/programs/program.h"

namespace dragoman::test {
namespace {

using Strings = std::vector<std::string>;

// Invented.
constexpr const char* kDocuments =
    R"({"id":"08TOKYO12","kind":"cable","title":"Kettle talks resume after the winter recess of both delegations","date":"2008-04-17T08:15","post":"Tokyo","classification":"CONFIDENTIAL","country":["JP","NO"],"tags":["PHUM"],"references":["07OSLO3"],"text":"The delegations met twice in the old harbour house. The first day went to seating, the second to tea. On the third the kettle itself was brought in, and the minister declared that a kettle which has boiled once can boil again. Nobody contradicted him. The text of the declaration follows by bag."}
{"id":"notes/lantern","kind":"article","title":"Lanterns over the fjord","date":"2007-11","country":["NO"],"text":"A kettle was seen. The «lanterns» were not."}
{"id":"no-date","text":"A kettle without a date, a place or a title."}
{"id":"orchards","title":"Orchards","date":"1999","topics":["EAGR"],"text":"Nothing but apples."}
)";

// Approved: changed only on purpose.
constexpr const char* kApprovedText =
    R"(3 documents

1.  08TOKYO12  2008-04-17  Tokyo  CONFIDENTIAL  -:1
    Kettle talks resume after the winter recess of both delegations
    … the second to tea. On the third the kettle itself was brought in, and the
    minister declared that a kettle which has boiled once can boil again. Nobody
    contradicted him. The text of the declaration follows by bag.

2.  no-date  undated  -:3
    A kettle without a date, a place or a title.

3.  notes/lantern  2007-11  article  -:2
    Lanterns over the fjord
    A kettle was seen. The «lanterns» were not.

Country           Year             Topic
  Norway   ██ 2     2008     █ 1     PHUM  Human Rights  █ 1
  Japan    █ 1      2007     █ 1     unknown             ██ 2
  unknown  █ 1      undated  █ 1

)";

constexpr const char* kApprovedExplanation =
    R"(Query:    the kettle delegations foo:bar
Read as:  (group the kettle delegations foo bar)
In words: Documents with any of the words kettle, delegations, foo or bar
Dropped:  the  (too common to ask for)
Match:    any of the words
Order:    by relevance, best first
Index:    4 documents, content )";

class Sample {
 public:
  Sample() { REQUIRE(run_index({"--index", index(), "-"}, kDocuments).exit_code == 0); }

  std::string index() const { return folder_ / "ix"; }

  Command command(Strings arguments) const {
    arguments.insert(arguments.begin(), {"--index", index()});
    return search_command(std::move(arguments));
  }
  Outcome search(Strings arguments) const { return run(command(std::move(arguments))); }
  Json json(Strings arguments) const { return search_json(index(), std::move(arguments)); }

 private:
  TempFolder folder_;
};

Strings keys_of(const Json& object) {
  Strings keys;
  for (const auto& [key, value] : object.items()) keys.push_back(key);
  return keys;
}

// Takes the colours off that dragoman-search puts on.
std::string without_colours(std::string text) {
  for (const std::string colour :
       {"\x1B[0m", "\x1B[1m", "\x1B[2m", "\x1B[36m", "\x1B[1;33m", "\x1B[34m"}) {
    for (auto at = text.find(colour); at != std::string::npos; at = text.find(colour, at)) {
      text.erase(at, colour.size());
    }
  }
  return text;
}

std::string headline(const Outcome& outcome) {
  return outcome.out.substr(0, outcome.out.find('\n'));
}

}  // namespace

TEST_CASE("text for people is as approved") {
  const Sample sample;
  const Outcome outcome = sample.search({"kettle"});
  CHECK(outcome.exit_code == 0);
  CHECK(outcome.err.empty());
  CHECK(outcome.out == kApprovedText);
}

TEST_CASE("the option --explain tells how the query was understood") {
  const Sample sample;
  const Outcome outcome =
      sample.search({"--explain", "--facets", "0", "the kettle delegations foo:bar"});
  CHECK(outcome.exit_code == 0);
  CHECK_THAT(outcome.out, Catch::StartsWith(kApprovedExplanation + fingerprint_of(sample.index()) +
                                            "\n\n3 documents with any of the words"));
  CHECK(outcome.err == "dragoman-search: no field 'foo'; read as words\n");
}

TEST_CASE("the option --explain says what each hit's score is made of") {
  const Sample sample;
  CHECK_THAT(sample.search({"--explain", "kettle"}).out,
             Catch::Contains("    score ") && Catch::Contains("as typed ") &&
                 Catch::Contains(" words ") && Catch::Contains("early mention "));
  CHECK_THAT(sample.search({"--explain", "--sort", "date", "kettle"}).out,
             !Catch::Contains("    score "));
  for (const Strings& query :
       {Strings{"kettle", "talks"}, {"--expand", "kettle", "tea"}, {"--similar", "08TOKYO12"}}) {
    Strings arguments = query;
    arguments.insert(arguments.begin(), "--explain");
    for (const Json& hit : sample.json(arguments)["hits"]) {
      double sum = 0;
      for (const Json& part : hit["score_parts"]) sum += part["score"].get<double>();
      CHECK(sum == Approx(hit["score"].get<double>()).margin(0.002));
    }
  }
  CHECK_FALSE(sample.json({"kettle"})["hits"][0].contains("score_parts"));
}

TEST_CASE("Xapian's query is shown where it is asked for") {
  const Sample sample;
  CHECK_THAT(sample.search({"--explain=xapian", "kettle"}).out,
             Catch::Contains("Xapian:   Query(kettl)\n"));
  CHECK_THAT(sample.search({"--explain", "kettle"}).out, !Catch::Contains("Xapian:"));
  const Outcome other = sample.search({"--explain=all", "kettle"});
  CHECK(other.exit_code == 2);
  CHECK(other.err == "dragoman-search: --explain takes words or xapian, not 'all'\n");
}

TEST_CASE("counts, ids and tables of chosen columns are printed alone") {
  const Sample sample;
  CHECK(sample.search({"--count", "kettle"}).out == "3\n");
  CHECK(sample.search({"--format", "count", "nowhere"}).out == "0\n");
  CHECK(sample.search({"--ids", "--limit", "1", "kettle"}).out == "08TOKYO12\n");
  CHECK_THAT(sample.search({"--format", "tsv", "--fields", "id,rank", "kettle"}).out,
             Catch::StartsWith("id\trank\n08TOKYO12\t1\n"));
  CHECK_THAT(sample.search({"--format", "csv", "--fields", "rank,id", "kettle"}).out,
             Catch::StartsWith("rank,id\r\n1,08TOKYO12\r\n"));
  const Outcome unknown = sample.search({"--format", "csv", "--fields", "id,colour", "kettle"});
  CHECK(unknown.exit_code == 2);
  CHECK_THAT(unknown.err, Catch::StartsWith("dragoman-search: --fields has no 'colour' (rank, "));
  CHECK(sample.search({"--fields", "id", "kettle"}).err ==
        "dragoman-search: --fields goes with --format csv and tsv\n");
  CHECK(sample.search({"--count", "--ids", "kettle"}).exit_code == 2);
}

TEST_CASE("a query is completed, a line each") {
  const Sample sample;
  const Outcome outcome = sample.search({"--complete", "kettle coun"});
  CHECK(outcome.exit_code == 0);
  CHECK(outcome.out == "kettle country:\tcountry\n");
  CHECK(sample.search({"--complete", "nofield:x"}).exit_code == 1);
}

TEST_CASE("several arguments are one query") {
  const Sample sample;
  CHECK(sample.search({"kettle", "country:norway"}).out ==
        sample.search({"kettle country:norway"}).out);
  CHECK(sample.json({"kettle,", "tea"})["query"]["text"] == "kettle, tea");
}

TEST_CASE("the text tells which part of the hits is shown") {
  const Sample sample;
  CHECK(headline(sample.search({"--limit", "2", "kettle"})) == "3 documents; 1 to 2 shown");
  CHECK(headline(sample.search({"--limit", "2", "--page", "2", "kettle"})) ==
        "3 documents; 3 to 3 shown");
  CHECK(headline(sample.search({"--limit", "2", "--page", "3", "kettle"})) ==
        "3 documents; none on this page");
  CHECK(headline(sample.search({"apples"})) == "1 document");
  CHECK(headline(sample.search({"*"})) == "4 documents, newest first");
}

TEST_CASE("nothing found is said, and is exit code 1") {
  const Sample sample;
  const Outcome outcome = sample.search({"zeppelin"});
  CHECK(outcome.exit_code == 1);
  CHECK(outcome.out == "Nothing found among 4 documents.\n");
  CHECK(outcome.err.empty());
}

TEST_CASE("a word that no document has is suggested as one that some have") {
  const Sample sample;
  const Outcome nothing = sample.search({"kettel"});
  CHECK(nothing.exit_code == 1);
  CHECK(nothing.out ==
        "Nothing found among 4 documents.\n"
        "Did you mean: kettle? (for 'kettel', 3 documents)\n");
  CHECK_THAT(sample.search({"lanterns oLrchards"}).out,
             Catch::Contains("none has all of them)\n\n"
                             "Did you mean: orchards? (for 'oLrchards', 1 document)\n\n1. "));
  const Json json = sample.json({"kettel"});
  CHECK(json["suggestions"] ==
        Json::parse(R"([{"word": "kettel", "suggestion": "kettle", "documents": 3}])"));
  CHECK(json["total"] == 0);
}

TEST_CASE("the option --facets bounds the values shown") {
  const Sample sample;
  CHECK_THAT(sample.search({"--facets", "1", "kettle"}).out,
             Catch::Contains("Country, 1 of 2; unknown 1"));
  CHECK_THAT(sample.search({"--facets", "0", "kettle"}).out, !Catch::Contains("Country"));
}

TEST_CASE("the option --match auto falls back to any of the words, and says so") {
  const Sample sample;
  CHECK(headline(sample.search({"kettle tea"})) ==
        "3 documents with any of the words (1 has all of them)");
  CHECK(headline(sample.search({"kettle apples"})) ==
        "4 documents with any of the words (none has all of them)");
  CHECK_THAT(sample.search({"the kettle delegations"}).out,
             Catch::Contains("\n\nOf the 1 document with most of the words:\n\nCountry"));
  CHECK(headline(sample.search({"kettle NOT apples"})) == "3 documents");
  CHECK(headline(sample.search({"--match", "all", "kettle tea"})) == "1 document");
  CHECK(headline(sample.search({"--match", "any", "kettle tea"})) == "3 documents");
  CHECK(sample.search({"--match", "all", "kettle apples"}).exit_code == 1);

  CHECK(sample.json({"kettle tea"})["query"]["matched"] == "any");
  CHECK(sample.json({"kettle"})["query"]["matched"] == "all");
  const Json all = sample.json({"--match", "all", "kettle tea"});
  CHECK(all["query"]["match"] == "all");
  CHECK(all["query"]["matched"] == "all");
  CHECK(all["total"] == 1);
}

TEST_CASE("where enough documents have all words, no other is shown") {
  const TempFolder folder;
  std::string lines;
  for (const char* text : {"kettle tea", "kettle tea", "kettle tea", "kettle"}) {
    lines += Json{{"text", text}}.dump() + '\n';
  }
  run_index({"--index", folder / "ix", "-"}, lines);
  CHECK(headline(run_search({"--index", folder / "ix", "kettle tea"})) == "3 documents");
}

TEST_CASE("JSON holds the documented keys") {
  const Sample sample;
  const Json json = sample.json({"the kettle delegations"});
  CHECK(keys_of(json) == Strings{"facets", "format", "hits", "index", "notes", "offset", "query",
                                 "spellings", "suggestions", "total"});
  CHECK(json["format"] == 1);
  CHECK(json["query"] == Json{{"text", "the kettle delegations"},
                              {"parsed", "(group the kettle delegations)"},
                              {"languages", Json::array({"english"})},
                              {"reading", "Documents with any of the words kettle or delegations"},
                              {"match", "auto"},
                              {"matched", "any"},
                              {"with_all", 1},
                              {"with_most", 1},
                              {"order", "relevance"},
                              {"dropped", {"the"}}});
  CHECK(json["index"] == Json{{"documents", 4}, {"fingerprint", fingerprint_of(sample.index())}});
  CHECK(json["total"] == 3);
  CHECK(json["offset"] == 0);
  CHECK(json["notes"] == Json::array());
  CHECK(json["suggestions"] == Json::array());
  // Those of the one document that has most of the words.
  CHECK(json["facets"] == Json::parse(R"({"country": [{"value": "Japan", "code": "JP", "count": 1},
                                    {"value": "Norway", "code": "NO", "count": 1}],
                        "year": [{"value": "2008", "count": 1}],
                        "topic": [{"value": "PHUM", "label": "Human Rights", "count": 1}]})"));
  CHECK(sample.json({"--explain=xapian", "kettle"})["query"]["xapian"] == "Query(kettl)");
  CHECK_FALSE(sample.json({"--explain", "kettle"})["query"].contains("xapian"));
}

TEST_CASE("a hit in JSON holds every field, absent ones as null or an empty array") {
  const Sample sample;
  Json hit = sample.json({"kettle"})["hits"][0];
  CHECK(hit["rank"] == 1);
  CHECK(hit["score"].get<double>() > 0);
  hit.erase("score");
  hit.erase("source");
  hit.erase("snippet");
  hit.erase("snippet_matches");
  CHECK(hit == Json::parse(R"({"rank": 1, "id": "08TOKYO12", "kind": "cable",
      "title": "Kettle talks resume after the winter recess of both delegations",
      "date": "2008-04-17", "time": "08:15", "country": ["Japan", "Norway"],
      "country_codes": ["JP", "NO"], "tags": ["PHUM"], "topic": ["PHUM"], "organization": [],
      "post": "Tokyo", "from": [], "to": [], "classification": "CONFIDENTIAL", "captions": [],
      "references": ["07OSLO3"], "collection": [], "inferred": [], "participants": [],
      "person": [], "glossary": [], "mentions": [], "portion": [], "speaker": [],
      "language": ["english"], "subject": null, "names": [],
      "copies": [],
      "snippet_paragraph": null, "snippet_speaker": null, "snippet_page": null})"));

  const Json bare = sample.json({"id:no-date"})["hits"][0];
  for (const char* key : {"kind", "title", "date", "time", "post", "classification"}) {
    CHECK(bare[key].is_null());
  }
  for (const char* key : {"country", "country_codes", "tags", "topic", "organization", "from", "to",
                          "captions", "references", "collection"}) {
    CHECK(bare[key] == Json::array());
  }
}

TEST_CASE("snippet matches are counted in code points") {
  const Sample sample;
  const Json hit = sample.json({"lanterns"})["hits"][0];
  CHECK(hit["snippet"] == "A kettle was seen. The «lanterns» were not.");
  CHECK(hit["snippet_matches"] == Json::parse("[[24, 32]]"));
}

TEST_CASE("JSON without hits is printed all the same") {
  const Sample sample;
  const Outcome outcome = sample.search({"--format", "json", "zeppelin foo:bar"});
  CHECK(outcome.exit_code == 1);
  CHECK(outcome.err.empty());  // notes are in the object
  const Json json = Json::parse(outcome.out);
  CHECK(json["total"] == 0);
  CHECK(json["hits"] == Json::array());
  CHECK(json["notes"] == Json{"no field 'foo'; read as words"});
}

TEST_CASE("a version of JSON can be asked for, and another is refused") {
  const Sample sample;
  const Outcome known = sample.search({"--format", "json/1", "kettle"});
  CHECK(known.exit_code == 0);
  CHECK(known.out == sample.search({"--format", "json", "kettle"}).out);
  for (const char* format : {"json/2", "json/", "json/1.0", "jsonl/2"}) {
    const Outcome other = sample.search({"--format", format, "kettle"});
    CHECK(other.exit_code == 2);
    CHECK(other.out.empty());
    CHECK(other.err ==
          std::string("dragoman-search: this program writes JSON of format 1 only, not '") +
              format + "'\n");
  }
}

TEST_CASE("colour only where it is wanted") {
  const Sample sample;
  const auto is_coloured = [&](Strings arguments, Terminal terminal, const char* no_colour) {
    arguments.emplace_back("kettle");
    Command command = sample.command(std::move(arguments));
    command.terminal = terminal;
    if (no_colour != nullptr) command.environment["NO_COLOR"] = no_colour;
    const Outcome outcome = run(command);
    CHECK(outcome.exit_code == 0);
    CHECK(without_colours(outcome.out) == kApprovedText);
    return outcome.out.find('\x1B') != std::string::npos;
  };
  CHECK_FALSE(is_coloured({}, Terminal::kNone, nullptr));
  CHECK(is_coloured({"--color", "always"}, Terminal::kNone, nullptr));
  CHECK_FALSE(is_coloured({"--color", "auto"}, Terminal::kNone, nullptr));
  if (!has_terminals()) return;
  CHECK_FALSE(is_coloured({}, Terminal::kStderr, nullptr));
  CHECK(is_coloured({}, Terminal::kStdout, nullptr));
  CHECK(is_coloured({}, Terminal::kStdout, ""));
  CHECK_FALSE(is_coloured({}, Terminal::kStdout, "1"));
  CHECK(is_coloured({"--color", "always"}, Terminal::kStdout, "1"));
  CHECK_FALSE(is_coloured({"--color", "never"}, Terminal::kStdout, nullptr));
}

TEST_CASE("JSON is never coloured") {
  const Sample sample;
  CHECK(sample.search({"--format", "json", "--color", "always", "kettle"}).out.find('\x1B') ==
        std::string::npos);
}

TEST_CASE("what a document or a query holds can't command the terminal") {
  const TempFolder folder;
  const std::string evil =
      "\x1B]0;owned\x07 \x1B[2J kettle \xC2\x9B"
      "31m \xE2\x80\xAEtxt.exe \x08\x7F\r";
  Json document;
  for (const char* key : {"id", "kind", "title", "text", "country", "topics", "post", "from",
                          "classification", "collection"}) {
    document[key] = evil + key;
  }
  run_index({"--index", folder / "ix", "-"}, document.dump());
  write_file(folder / "evil.txt", "A headline with a \x1B[31mkettle\n\n" + evil + " and more.\n");
  run_index({"--index", folder / "ix", folder / "evil.txt"});
  for (const std::string colour : {"never", "always"}) {
    const Outcome outcome = run_search({"--index", folder / "ix", "--color", colour, "--explain",
                                        "kettle country:\"" + evil + "\" OR kettle fo\x1B[31mo:x"});
    CHECK_THAT(headline(outcome), Catch::StartsWith("Query:"));
    CHECK_THAT(outcome.out, Catch::Contains("txt.exe"));
    CHECK(terminal_commands(without_colours(outcome.out)).empty());
    CHECK(terminal_commands(outcome.err).empty());
  }
}

TEST_CASE("an unknown field is noted on stderr, once, and read as a word") {
  const Sample sample;
  const Outcome outcome = sample.search({"foo:kettle OR foo:tea"});
  CHECK(outcome.exit_code == 0);
  CHECK(outcome.err == "dragoman-search: no field 'foo'; read as words\n");
}

TEST_CASE("a country's code that TAGS read otherwise is noted") {
  const Sample sample;
  const Outcome outcome = sample.search({"country:CH OR kettle"});
  CHECK(outcome.exit_code == 0);
  CHECK(outcome.err ==
        "dragoman-search: country:CH is read as the ISO code of Switzerland; for China type "
        "country:CN or tag:CH\n");
}

TEST_CASE("a query of nothing but marks, or an empty one, finds nothing") {
  const Sample sample;
  for (const char* query : {"", "?! ...", "()", "\"\"", "&& ||", "   "}) {
    INFO(query);
    const Outcome outcome = sample.search({"--", query});
    CHECK(outcome.exit_code == 1);
    CHECK(outcome.out == "Nothing found among 4 documents.\n");
  }
}

TEST_CASE("stop words alone are searched as they are") {
  const Sample sample;
  const Outcome outcome = sample.search({"the of"});
  CHECK(outcome.exit_code == 0);
  CHECK_THAT(outcome.out, Catch::Contains("08TOKYO12"));
}

TEST_CASE("no query is an error that says what to do") {
  const Sample sample;
  const Outcome outcome = sample.search({});
  CHECK(outcome.exit_code == 2);
  CHECK(outcome.out.empty());
  CHECK_THAT(outcome.err, Catch::StartsWith("dragoman-search: what is to be found? Give a query"));
}

TEST_CASE("a query of a hundred thousand words ends in an answer") {
  const Sample sample;
  Strings words;
  for (int i = 0; i < 100'000; ++i) words.push_back("w" + std::to_string(i % 1000));
  words.front() = "kettle";
  const Outcome outcome = sample.search(words);
  CHECK(outcome.exit_code == 0);
  CHECK(outcome.signal == 0);
  CHECK_THAT(outcome.out, Catch::StartsWith("3 documents with any of the words"));
  CHECK_THAT(outcome.err, Catch::Contains("only the first"));
}

TEST_CASE("a query that isn't UTF-8 is read as well as it can be") {
  const Sample sample;
  const Outcome outcome = sample.search({"kettle \xFF\xFE caf\xE9"});
  CHECK(outcome.exit_code == 0);
  CHECK_THAT(outcome.out, Catch::StartsWith("3 documents"));
  const Json json = sample.json({"--explain", "kettle \xFF\xFE caf\xE9"});
  CHECK(json["total"] == 3);
}

TEST_CASE("a reader that goes away ends the search without a word") {
  const Sample sample;
  RunningProgram program(sample.command({"kettle"}));
  program.close_out();
  const Outcome outcome = program.wait();
  CHECK((outcome.signal == SIGPIPE || outcome.exit_code == 2));
}

TEST_CASE("output that can't be written is an error") {
  const Sample sample;
  Command command = sample.command({"kettle"});
  SECTION("to a closed stdout") {
    command.before = [] { ::close(STDOUT_FILENO); };
  }
  SECTION("to a full device") {
    command.before = [] { dup2(::open("/dev/full", O_WRONLY), STDOUT_FILENO); };
  }
  const Outcome outcome = run(command);
  CHECK(outcome.exit_code == 2);
  CHECK(outcome.err == "dragoman-search: can't write the result\n");
}

TEST_CASE("a search needs neither stdin nor stderr") {
  const Sample sample;
  Command command = sample.command({"foo:bar kettle"});
  command.before = [] {
    ::close(STDIN_FILENO);
    ::close(STDERR_FILENO);
  };
  const Outcome outcome = run(command);
  CHECK(outcome.exit_code == 0);
  CHECK_THAT(outcome.out, Catch::Contains("08TOKYO12"));
}

TEST_CASE("the help of --format names every format of the table") {
  std::istringstream help(run_search({"--help"}).out);
  std::string words;  // without the ends of lines
  for (std::string word; help >> word;) words += word + ' ';
  CHECK_THAT(words, Catch::Contains(" " + output_format_names() + "; "));
}

TEST_CASE("the options --help and --version of the searcher") {
  const Outcome help = run_search({"--help"});
  CHECK(help.exit_code == 0);
  CHECK(help.err.empty());
  for (const char* part : {"--index DIR",
                           "--limit N",
                           "--page N",
                           "--match MODE",
                           "--format FORMAT",
                           "--facets N",
                           "--by FIELDS",
                           "--sort ORDER",
                           "--expand",
                           "--cite",
                           "--similar ID",
                           "--batch FILE",
                           "--topic-fields FIELDS",
                           "--depth N",
                           "--tag NAME",
                           "--threads N",
                           "--serve",
                           "--listen unix:PATH",
                           "--color WHEN",
                           "--explain",
                           "--help",
                           "--version",
                           "Exit codes: 0 found, 1 nothing found, 2 error."}) {
    CHECK_THAT(help.out, Catch::Contains(part));
  }
  const Outcome version = run_search({"--version"});
  CHECK(version.exit_code == 0);
  CHECK_THAT(version.out, Catch::StartsWith("dragoman-search "));
}

}  // namespace dragoman::test
