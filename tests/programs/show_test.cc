// What --show, --open and the pager do, as a user sees it.

#include <unistd.h>

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "tests/programs/files.h"
#include "tests/programs/index_state.h"
#include "tests/programs/program.h"

namespace dragoman::test {
namespace {

using Strings = std::vector<std::string>;

// Invented.
constexpr const char* kCable =
    R"(C O N F I D E N T I A L OSLO 000017

SIPDIS

E.O. 12958: DECL: 04/17/2018
TAGS: PHUM, NO
SUBJECT: KETTLE TALKS RESUME

REF: 08 TOKYO 12

1. (C) The delegations met twice in the old harbor house, where the first
day went to seating and the second to tea.

2. (U) On the third the kettle itself was brought in. Prices per sack:

barley   12
oats      9

3. (C) Comment: a kettle which has boiled once can boil again.
LANTERN
)";

// Approved: changed only on purpose.
constexpr const char* kApproved =
    R"(08OSLO17
KETTLE TALKS RESUME

Kind            cable
Date            2008
Country         Norway
Tags            PHUM; NO
Topic           PHUM Human Rights
Post            Oslo
Classification  CONFIDENTIAL
Captions        SIPDIS
References      08TOKYO12
Collection      cables
Source          DIR/08OSLO17.txt
Participants    LANTERN
Portion         CONFIDENTIAL; UNCLASSIFIED
Language        english

¶1 (C) The delegations met twice in the old harbor house, where the first day
went to seating and the second to tea.

¶2 (U) On the third the kettle itself was brought in. Prices per sack:

barley   12
oats      9

¶3 (C) Comment: a kettle which has boiled once can boil again.
LANTERN
)";

class Scene {
 public:
  Scene() {
    write_file(path("08OSLO17.txt"), "08OSLO17\n" + std::string(kCable));
    write_file(path("press.jsonl"),
               R"({"id":"09PARIS1046","kind":"cable","title":"One","text":"A lantern."})"
               "\n"
               R"({"id":"notes/Two","title":"Two","text":"A lantern and a kettle."})"
               "\n");
    REQUIRE(run_index({"--index", index(), path("08OSLO17.txt"), path("press.jsonl")}).exit_code ==
            0);
  }

  std::string index() const { return folder_ / "ix"; }
  std::string folder() const { return folder_ / "cables"; }
  std::string path(const std::string& name) const { return folder() + '/' + name; }

  Command command(Strings arguments) const {
    arguments.insert(arguments.begin(), {"--index", index()});
    return search_command(std::move(arguments));
  }
  Outcome search(Strings arguments) const { return run(command(std::move(arguments))); }

 private:
  TempFolder folder_;
};

// A shell's command line.
std::string quoted(const Command& command) {
  std::string line = '\'' + command.program + '\'';
  for (const std::string& argument : command.arguments) line += " '" + argument + '\'';
  return line;
}

// The program with all streams on one terminal, as script(1) gives it.
Outcome run_on_terminal(const Command& command, const std::string& pager) {
  Command script;
  script.program = "/usr/bin/script";
  script.arguments = {"--quiet", "--return", "--command", quoted(command), "/dev/null"};
  script.environment = {{"PAGER", pager}, {"TERM", "xterm"}, {"SHELL", "/bin/sh"}};
  return run(script);
}

}  // namespace

TEST_CASE("a document is shown for reading: fields, then numbered and marked paragraphs") {
  const Scene scene;
  const Outcome outcome = scene.search({"--show", "08OSLO17"});
  CHECK(outcome.exit_code == 0);
  CHECK(outcome.err.empty());
  std::string out = outcome.out;
  const std::size_t folder = out.find(scene.folder());
  REQUIRE(folder != std::string::npos);
  CHECK(out.replace(folder, scene.folder().size(), "DIR") == kApproved);
}

TEST_CASE("what matches a query is highlighted where there is colour") {
  const Scene scene;
  const Outcome highlighted = scene.search({"--show", "08OSLO17", "--color", "always", "kettles"});
  CHECK_THAT(highlighted.out, Catch::Contains("the \x1B[1;33mkettle\x1B[0m itself") &&
                                  Catch::Contains("\x1B[1;33mKETTLE\x1B[0m"));
  CHECK_THAT(scene.search({"--show", "08OSLO17", "kettles"}).out, !Catch::Contains("\x1B"));
  CHECK_THAT(scene.search({"--show", "notes/Two", "foo:x"}).err,
             Catch::Contains("no field 'foo'; read as words"));
}

TEST_CASE("an id is found as people write it, and the nearest are said where it isn't") {
  const Scene scene;
  for (const char* id : {"08oslo17", "08 Oslo 0017"}) {
    CHECK_THAT(scene.search({"--show", id}).out, Catch::StartsWith("08OSLO17\n"));
  }
  const Outcome likely = scene.search({"--show", "Paris 1046"});
  CHECK(likely.exit_code == 0);
  CHECK_THAT(likely.out, Catch::StartsWith("09PARIS1046\n"));
  CHECK(likely.err ==
        "dragoman-search: 'Paris 1046' is read as 09PARIS1046, the only id that ends so\n");
  const Outcome slip = scene.search({"--show", "08OSLO7"});
  CHECK(slip.exit_code == 1);
  CHECK(slip.out.empty());
  CHECK(slip.err == "dragoman-search: no document '08OSLO7' in the index (nearest: 08OSLO17)\n");
  const Outcome none = scene.search({"--show", "zebra"});
  CHECK(none.exit_code == 1);
  CHECK(none.err == "dragoman-search: no document 'zebra' in the index\n");
}

TEST_CASE("a document is shown as JSON, its text with what matches") {
  const Scene scene;
  const Outcome outcome = scene.search({"--show", "notes/two", "--format", "json", "kettle"});
  const Json json = Json::parse(outcome.out);
  CHECK(json["id"] == "notes/Two");
  CHECK(json["text"] == "A lantern and a kettle.");
  CHECK(json["text_matches"] == Json::parse("[[16, 22]]"));
  CHECK(json["title_matches"] == Json::array());
  CHECK(json["paragraphs"] == Json::array());
  CHECK(json["sources"] == Json{scene.path("press.jsonl") + ":2"});
  const Json cable = Json::parse(scene.search({"--show", "08OSLO17", "--format", "jsonl"}).out);
  CHECK(cable["paragraphs"].size() == 3);
  CHECK(cable["paragraphs"][0] ==
        Json::parse(R"({"begin": 0, "number": 1, "portion": "C", "page": null})"));
  CHECK(cable["turns"] == Json::array());
  CHECK(cable["pages"] == Json::array());
}

TEST_CASE("the file that a document was read from is named, and said to be gone where it is") {
  const Scene scene;
  const Outcome file = scene.search({"--open", "08oslo17"});
  CHECK(file.exit_code == 0);
  CHECK(file.out == scene.path("08OSLO17.txt") + '\n');
  CHECK(file.err.empty());
  const Outcome line = scene.search({"--open", "notes/two"});
  CHECK(line.out == scene.path("press.jsonl") + '\n');
  CHECK(line.err == "dragoman-search: the document is " + scene.path("press.jsonl") + ":2\n");
  std::filesystem::remove(scene.path("press.jsonl"));
  const Outcome gone = scene.search({"--open", "notes/two"});
  CHECK(gone.exit_code == 1);
  CHECK(gone.out.empty());
  CHECK(gone.err == "dragoman-search: " + scene.path("press.jsonl") + ":2 is gone\n");
}

TEST_CASE("hits name the source that they were read from") {
  const Scene scene;
  Command command = scene.command({"--facets", "0", "lantern"});
  command.environment["HOME"] = scene.folder();
  CHECK_THAT(run(command).out, Catch::Contains("  ~/press.jsonl:2\n"));
}

TEST_CASE("on a terminal text goes through the pager, else not") {
  const Scene scene;
  if (!has_terminals() || access("/usr/bin/script", X_OK) != 0) return;
  for (const Strings& arguments : {Strings{"--show", "08OSLO17"}, {"kettle"}}) {
    const Command command = scene.command(arguments);
    const Outcome paged = run_on_terminal(command, "sed s/^/PAGED-/");
    CHECK(paged.exit_code == 0);
    CHECK_THAT(paged.out, Catch::StartsWith("PAGED-"));
    for (const char* none : {"", "cat"})
      CHECK_THAT(run_on_terminal(command, none).out, !Catch::Contains("PAGED-"));
    Command without = command;
    without.arguments.emplace_back("--no-pager");
    CHECK_THAT(run_on_terminal(without, "sed s/^/PAGED-/").out, !Catch::Contains("PAGED-"));
    Command piped = command;
    piped.environment["PAGER"] = "sed s/^/PAGED-/";
    CHECK_THAT(run(piped).out, !Catch::Contains("PAGED-"));
  }
  Command json = scene.command({"--format", "json", "kettle"});
  CHECK_THAT(run_on_terminal(json, "sed s/^/PAGED-/").out, Catch::StartsWith("{"));
}

TEST_CASE("options that mean nothing beside --show and --open are refused") {
  const Scene scene;
  for (const Strings& arguments : {Strings{"--show", "x", "--open", "x"},
                                   {"--show", "x", "--limit", "3"},
                                   {"--show", "x", "--format", "csv"},
                                   {"--open", "x", "kettle"},
                                   {"--show", ""},
                                   {"--open", ""},
                                   {"--names", "Mao", "--show", "x"},
                                   {"--serve", "--show", "x"}}) {
    const Outcome outcome = scene.search(arguments);
    INFO(outcome.err);
    CHECK(outcome.exit_code == 2);
    CHECK(outcome.out.empty());
  }
}

}  // namespace dragoman::test
