// What dragoman-index takes, and by which ids: files, folders, standard input, cables, JSON Lines.

#include <catch2/catch.hpp>
#include <filesystem>
#include <string>

#include "tests/programs/files.h"
#include "tests/programs/index_state.h"
#include "tests/programs/program.h"

namespace dragoman::test {
namespace {

namespace fs = std::filesystem;

using Ids = std::set<std::string>;

// Invented.
constexpr const char* kCable = R"(PP RUEHC
DE RUEHKO #0911 1320455
ZNY CCCCC ZZH
P 120455Z MAY 09
FM AMEMBASSY TOKYO
TO RUEHC/SECSTATE WASHDC PRIORITY 4711
INFO RUEHUL/AMEMBASSY SEOUL 0815
BT
C O N F I D E N T I A L TOKYO 000911

SIPDIS

E.O. 12958: DECL: 05/12/2019
TAGS: PREL, PHUM, JA
SUBJECT: THE KETTLE TALKS RESUME

REF: 08 SEOUL 211

1. (C) Summary. The minister praised the kettle.
)";

std::string article(const std::string& headline) {
  return headline + "\n\nThe envoys spoke of kettles in the harbour. They will meet again.\n";
}

}  // namespace

TEST_CASE("files and folders are indexed, each file by its path below the folder given") {
  const TempFolder folder;
  write_file(folder / "in/east/talks.txt", article("Talks in the east"));
  write_file(folder / "in/west/deep/talks.txt", article("Talks in the west"));
  write_file(folder / "apart.txt", article("A file apart"));
  const Outcome outcome =
      run_index({"--index", folder / "ix", folder / "in", folder / "apart.txt"});
  CHECK(outcome.exit_code == 0);
  CHECK(outcome.err.empty());
  CHECK(outcome.out ==
        "3 documents: 3 added, 0 replaced, 0 unchanged; 0 skipped\n"
        "The index at " +
            (folder / "ix").string() + " holds 3 documents.\n");
  CHECK(ids_in(folder / "ix") == Ids{"apart", "east/talks", "west/deep/talks"});
  const Json hit = hit_of(folder / "ix", "west/deep/talks");
  CHECK(hit["title"] == "Talks in the west");
  CHECK(hit["collection"] == Json{"deep"});
  CHECK(hit["source"] == (folder / "in/west/deep/talks.txt").string());
}

TEST_CASE("a folder's entries are taken in the order of their names") {
  const TempFolder folder;
  for (const char* name : {"c.txt", "a.txt", "b/z.txt", "b/a.txt", "B.txt"}) {
    write_file(folder / (std::string("in/") + name), article(name));
  }
  const Outcome outcome = run_index({"--index", folder / "ix", "--verbose", folder / "in"});
  CHECK(outcome.err ==
        "dragoman-index: committed B\n"
        "dragoman-index: committed a\n"
        "dragoman-index: committed b/a\n"
        "dragoman-index: committed b/z\n"
        "dragoman-index: committed c\n");
}

TEST_CASE("hidden entries of a folder and the index inside it are passed over") {
  const TempFolder folder;
  write_file(folder / "in/seen.txt", article("Seen"));
  write_file(folder / "in/.hidden.txt", article("Hidden"));
  write_file(folder / "in/.git/config.txt", article("Hidden too"));
  const fs::path index = folder / "in/ix";
  for (int run = 1; run <= 2; ++run) {
    const Outcome outcome = run_index({"--index", index, folder / "in"});
    CHECK(outcome.exit_code == 0);
    CHECK(outcome.err.empty());
    CHECK(ids_in(index) == Ids{"seen"});
  }
}

TEST_CASE("a hidden file given by name is indexed") {
  const TempFolder folder;
  write_file(folder / ".note.txt", article("A hidden note"));
  CHECK(run_index({"--index", folder / "ix", folder / ".note.txt"}).exit_code == 0);
  CHECK(ids_in(folder / "ix") == Ids{".note"});
}

TEST_CASE("a path with commas and blanks is one path") {
  const TempFolder folder;
  write_file(folder / "talks, second round.txt", article("The second round"));
  CHECK(run_index({"--index", folder / "ix", folder / "talks, second round.txt"}).exit_code == 0);
  CHECK(ids_in(folder / "ix") == Ids{"talks, second round"});
}

TEST_CASE("a file's name that isn't UTF-8 gives an id that is") {
  const TempFolder folder;
  write_file(folder / "in/caf\xE9.txt", article("At the counter"));
  CHECK(run_index({"--index", folder / "ix", folder / "in"}).exit_code == 0);
  CHECK(ids_in(folder / "ix") == Ids{"café"});
  CHECK(hit_of(folder / "ix", "café")["title"] == "At the counter");
  const Outcome again = run_index({"--index", folder / "ix", folder / "in"});
  CHECK_THAT(again.out, Catch::Contains("0 added, 0 replaced, 1 unchanged"));
}

TEST_CASE("a path that begins with a dash stands behind --") {
  const TempFolder folder;
  write_file(folder / "-odd.txt", article("An odd name"));
  Command command = index_command({"--index", folder / "ix", "--", "-odd.txt"});
  const std::string place = folder.path().string();
  command.before = [&] { static_cast<void>(::chdir(place.c_str())); };
  CHECK(run(command).exit_code == 0);
  CHECK(ids_in(folder / "ix") == Ids{"-odd"});
}

TEST_CASE("standard input is a document") {
  const TempFolder folder;
  const Outcome outcome = run_index({"--index", folder / "ix", "-"}, article("From a pipe"));
  CHECK(outcome.exit_code == 0);
  CHECK(ids_in(folder / "ix") == Ids{"stdin"});
  CHECK(found_ids(folder / "ix", "title:pipe") == std::vector<std::string>{"stdin"});
}

TEST_CASE("standard input may be JSON Lines or a cable as well") {
  const TempFolder folder;
  const std::string lines = "{\"id\":\"one\",\"text\":\"a kettle\"}\n{\"text\":\"a lantern\"}\n";
  CHECK(run_index({"--index", folder / "ix", "-"}, lines).exit_code == 0);
  CHECK(run_index({"--index", folder / "ix", "-"}, kCable).exit_code == 0);
  CHECK(ids_in(folder / "ix") == Ids{"one", "stdin:2", "09TOKYO911"});
}

TEST_CASE("a raw cable is recognised from its content, whatever its name") {
  const TempFolder folder;
  write_file(folder / "in/notes.html", kCable);
  CHECK(run_index({"--index", folder / "ix", folder / "in"}).exit_code == 0);
  const Json hit = hit_of(folder / "ix", "09TOKYO911");
  CHECK(hit["kind"] == "cable");
  CHECK(hit["title"] == "THE KETTLE TALKS RESUME");
  CHECK(hit["date"] == "2009-05-12");
  CHECK(hit["time"] == "04:55");
  CHECK(hit["tags"] == Json{"PREL", "PHUM", "JA"});
  CHECK(hit["topic"] == Json{"PREL", "PHUM"});
  CHECK(hit["country"] == Json{"Japan"});
  CHECK(hit["post"] == "Tokyo");
  CHECK(hit["classification"] == "CONFIDENTIAL");
  CHECK(hit["captions"] == Json{"SIPDIS"});
  CHECK(hit["references"] == Json{"08SEOUL211"});
}

TEST_CASE("the option --format overrides what the content looks like") {
  const TempFolder folder;
  write_file(folder / "cable.txt", kCable);
  write_file(folder / "list.jsonl", "{\"id\":\"one\",\"text\":\"a kettle\"}\n");
  const std::string index = folder / "ix";
  CHECK(run_index({"--index", index, "--format", "text", folder / "cable.txt"}).exit_code == 0);
  CHECK(run_index({"--index", index, "--format", "text", folder / "list.jsonl"}).exit_code == 0);
  CHECK(ids_in(index) == Ids{"cable", "list"});
  CHECK(hit_of(index, "cable")["kind"] != "cable");

  write_file(folder / "plain.txt", article("Not JSON"));
  const Outcome refused = run_index({"--index", index, "--format", "jsonl", folder / "plain.txt"});
  CHECK(refused.exit_code == 2);
  CHECK_THAT(refused.err, Catch::Contains("plain.txt:1: not JSON"));
  CHECK(run_index({"--index", index, "--format", "cable", folder / "plain.txt"}).exit_code == 0);
  CHECK(hit_of(index, "plain")["kind"] == "cable");
}

TEST_CASE("a JSON line goes by its own id, else by its file and line") {
  const TempFolder folder;
  write_file(folder / "in/dump.jsonl",
             "{\"id\":\"own, with comma\",\"title\":\"First\",\"text\":\"a kettle\"}\n"
             "{\"title\":\"Second\",\"text\":\"a lantern\"}\n"
             "\n"
             "{\"title\":\"Fourth\",\"text\":\"a compass\"}\n");
  for (int run = 1; run <= 2; ++run) {
    const Outcome outcome = run_index({"--index", folder / "ix", folder / "in"});
    CHECK(outcome.exit_code == 0);
    CHECK(outcome.err.empty());
    CHECK(ids_in(folder / "ix") == Ids{"own, with comma", "dump.jsonl:2", "dump.jsonl:4"});
  }
  CHECK(hit_of(folder / "ix", "own, with comma")["title"] == "First");
  CHECK(hit_of(folder / "ix", "dump.jsonl:4")["title"] == "Fourth");
}

TEST_CASE("lines without ids in two files of one name are all kept") {
  const TempFolder folder;
  write_file(folder / "east/dump.jsonl", "{\"text\":\"a kettle\"}\n{\"text\":\"a lantern\"}\n");
  write_file(folder / "west/dump.jsonl", "{\"text\":\"a compass\"}\n{\"text\":\"a bridge\"}\n");
  Ids first;
  for (int run = 1; run <= 2; ++run) {
    const Outcome outcome = run_index(
        {"--index", folder / "ix", folder / "east/dump.jsonl", folder / "west/dump.jsonl"});
    CHECK(outcome.exit_code == 0);
    CHECK(ids_in(folder / "ix").size() == 4);
    if (run == 1) first = ids_in(folder / "ix");
  }
  CHECK(ids_in(folder / "ix") == first);
}

TEST_CASE("two files of one name given by two folders are two documents with lasting ids") {
  const TempFolder folder;
  write_file(folder / "east/talks.txt", article("Talks in the east"));
  write_file(folder / "west/talks.txt", article("Talks in the west"));
  const std::string index = folder / "ix";
  const std::vector<std::string> arguments = {"--index", index, folder / "east", folder / "west"};
  const Outcome first = run_index(arguments);
  CHECK(first.exit_code == 0);
  CHECK_THAT(first.err, Catch::Contains("'talks' is another document; this one is 'talks.txt'"));
  CHECK(ids_in(index) == Ids{"talks", "talks.txt"});
  CHECK(hit_of(index, "talks.txt")["title"] == "Talks in the west");

  const Outcome second = run_index(arguments);
  CHECK_THAT(second.out, Catch::Contains("0 added, 0 replaced, 2 unchanged"));
  const Outcome turned = run_index({"--index", index, folder / "west", folder / "east"});
  CHECK_THAT(turned.out, Catch::Contains("0 added, 0 replaced, 2 unchanged"));
  CHECK(hit_of(index, "talks.txt")["title"] == "Talks in the west");
}

TEST_CASE("two cables that claim one reference are both kept") {
  const TempFolder folder;
  std::string other = kCable;
  other.replace(other.find("RESUME"), 6, "FAILED");
  write_file(folder / "in/a.txt", kCable);
  write_file(folder / "in/b.txt", other);
  for (int run = 1; run <= 2; ++run) {
    const Outcome outcome = run_index({"--index", folder / "ix", folder / "in"});
    CHECK(outcome.exit_code == 0);
    CHECK_THAT(outcome.err, Catch::Contains("'09TOKYO911' is another document; this one is 'b'"));
    CHECK(ids_in(folder / "ix") == Ids{"09TOKYO911", "b"});
  }
}

TEST_CASE("one id given twice in a run: the later document stays, and that is said") {
  const TempFolder folder;
  write_file(folder / "twice.jsonl",
             "{\"id\":\"x\",\"title\":\"First\"}\n{\"id\":\"x\",\"title\":\"Second\"}\n");
  const std::string place = folder / "twice.jsonl";
  const Outcome outcome = run_index({"--index", folder / "ix", place});
  CHECK(outcome.exit_code == 0);
  CHECK(outcome.err == "dragoman-index: " + place + ":2: the id 'x' was also at '" + place +
                           ":1'; this one replaces it\n");
  CHECK(hit_of(folder / "ix", "x")["title"] == "Second");
}

TEST_CASE("the option --collection names the collection of the run's documents") {
  const TempFolder folder;
  write_file(folder / "in/talks.txt", article("Talks"));
  CHECK(run_index({"--index", folder / "ix", "--collection", "harbour papers", folder / "in"})
            .exit_code == 0);
  CHECK(hit_of(folder / "ix", "talks")["collection"] == Json{"harbour papers"});
  CHECK(found_ids(folder / "ix", "collection:\"harbour papers\"").size() == 1);
}

TEST_CASE("a document larger than --max-document is named and passed over") {
  const TempFolder folder;
  write_file(folder / "in/a.txt", article("Small"));
  write_large_file(folder / "in/b.txt", "Large\n\n", (1U << 20U), "\n");
  const Outcome outcome =
      run_index({"--index", folder / "ix", "--max-document", "1", folder / "in"});
  CHECK(outcome.exit_code == 1);
  CHECK(outcome.err == "dragoman-index: skipped " + (folder / "in/b.txt").string() +
                           ": larger than 1.0 MB, too large for one document (split it, or raise "
                           "--max-document)\n");
  CHECK(ids_in(folder / "ix") == Ids{"a"});
  CHECK(run_index({"--index", folder / "ix", "--max-document", "2", folder / "in"}).exit_code == 0);
  CHECK(ids_in(folder / "ix") == Ids{"a", "b"});
}

TEST_CASE("an empty folder is indexed to nothing") {
  const TempFolder folder;
  fs::create_directories(folder / "in");
  const Outcome outcome = run_index({"--index", folder / "ix", folder / "in"});
  CHECK(outcome.exit_code == 0);
  CHECK(outcome.out ==
        "0 documents: 0 added, 0 replaced, 0 unchanged; 0 skipped\n"
        "The index at " +
            (folder / "ix").string() + " holds 0 documents.\n");
  CHECK(run_search({"--index", folder / "ix", "kettle"}).exit_code == 1);
}

TEST_CASE("files that are the same to the byte are one document with both sources") {
  const TempFolder folder;
  write_file(folder / "in/a/memo.txt", article("Berths"));
  write_file(folder / "in/b/memo.txt", article("Berths"));
  write_file(folder / "in/b/other.txt", article("Pilots"));
  const std::string index = folder / "ix";
  const Outcome first = run_index({"--index", index, folder / "in"});
  CHECK(first.exit_code == 0);
  CHECK_THAT(first.err, Catch::Contains("the same text as 'a/memo'"));
  CHECK(ids_in(index) == Ids{"a/memo", "b/other"});
  for (const char* const copy : {"in/a/memo.txt", "in/b/memo.txt"}) {
    const std::string query = "source:\"" + (folder / copy).string() + '"';
    CHECK(run_search({"--index", index, query}).exit_code == 0);
  }
  const Outcome second = run_index({"--index", index, folder / "in"});
  CHECK_THAT(second.out, Catch::Contains("0 added, 0 replaced, 3 unchanged"));

  write_file(folder / "in/c/memo.txt", article("Berths"));
  run_index({"--index", index, folder / "in"});
  CHECK(ids_in(index) == Ids{"a/memo", "b/other"});
  write_file(folder / "in/b/memo.txt", article("Cranes"));
  run_index({"--index", index, folder / "in"});
  CHECK(ids_in(index) == Ids{"a/memo", "b/memo", "b/other"});
}

}  // namespace dragoman::test
