// Running dragoman-index again: what is unchanged, replaced, deleted; fingerprints; languages.

#include <xapian.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <string>

#include "tests/programs/files.h"
#include "tests/programs/index_state.h"
#include "tests/programs/program.h"

namespace dragoman::test {
namespace {

using Ids = std::set<std::string>;

std::string line(const std::string& id, const std::string& text) {
  return Json{{"id", id}, {"title", "About " + id}, {"text", text}}.dump() + '\n';
}

Xapian::rev revision_of(const std::filesystem::path& index) {
  return Xapian::Database(database_folder(index).string()).get_revision();
}

}  // namespace

TEST_CASE("a second run over the same documents writes nothing") {
  const TempFolder folder;
  write_file(folder / "in/talks.txt", "Talks\n\nOf kettles.\n");
  write_file(folder / "in/list.jsonl", line("one", "a kettle") + line("two", "a lantern"));
  const std::string index = folder / "ix";
  CHECK(run_index({"--index", index, folder / "in"}).exit_code == 0);
  const auto files = read_folder(index);
  const auto revision = revision_of(index);

  const Outcome again = run_index({"--index", index, folder / "in"});
  CHECK(again.exit_code == 0);
  CHECK(again.out ==
        "3 documents: 0 added, 0 replaced, 3 unchanged; 0 skipped\n"
        "The index at " +
            index + " holds 3 documents.\n");
  CHECK(revision_of(index) == revision);
  CHECK((read_folder(index) == files));
}

TEST_CASE("a document takes the place of the one with its id") {
  const TempFolder folder;
  const std::string index = folder / "ix";
  run_index({"--index", index, "-"}, line("one", "a kettle") + line("two", "a lantern"));
  const Outcome outcome = run_index({"--index", index, "-"}, line("one", "a compass"));
  CHECK(outcome.exit_code == 0);
  CHECK_THAT(outcome.out, Catch::Contains("0 added, 1 replaced, 0 unchanged"));
  CHECK(ids_in(index) == Ids{"one", "two"});
  CHECK(found_ids(index, "kettle").empty());
  CHECK(found_ids(index, "compass") == std::vector<std::string>{"one"});
}

TEST_CASE("a file that has changed takes the place of what it was") {
  const TempFolder folder;
  const std::string index = folder / "ix";
  write_file(folder / "in/talks.txt", "Talks\n\nOf kettles.\n");
  run_index({"--index", index, folder / "in"});
  write_file(folder / "in/talks.txt", "Talks\n\nOf lanterns.\n");
  const Outcome outcome = run_index({"--index", index, folder / "in"});
  CHECK_THAT(outcome.out, Catch::Contains("0 added, 1 replaced, 0 unchanged"));
  CHECK(found_ids(index, "kettles").empty());
  CHECK(found_ids(index, "lanterns") == std::vector<std::string>{"talks"});
}

TEST_CASE("the option --delete takes a document out") {
  const TempFolder folder;
  const std::string index = folder / "ix";
  run_index({"--index", index, "-"},
            line("one", "a kettle") + line("t,wo", "a kettle") + line("three", "a kettle"));
  const Outcome outcome = run_index({"--index", index, "--delete", "one", "--delete", "t,wo"});
  CHECK(outcome.exit_code == 0);
  CHECK(outcome.out ==
        "0 documents: 0 added, 0 replaced, 0 unchanged; 2 deleted; 0 skipped\n"
        "The index at " +
            index + " holds 1 document.\n");
  CHECK(found_ids(index, "kettle") == std::vector<std::string>{"three"});
}

TEST_CASE("deleting an unknown id is said, and the rest is done") {
  const TempFolder folder;
  const std::string index = folder / "ix";
  run_index({"--index", index, "-"}, line("one", "a kettle") + line("two", "a kettle"));
  const Outcome some = run_index({"--index", index, "--delete", "none", "--delete", "one"});
  CHECK(some.exit_code == 1);
  CHECK(some.err ==
        "dragoman-index: skipped none: no document with this id to delete (nearest: one)\n");
  CHECK(ids_in(index) == Ids{"two"});
  CHECK(run_index({"--index", index, "--delete", "none"}).exit_code == 2);
  CHECK(ids_in(index) == Ids{"two"});
}

TEST_CASE("an id to delete is taken as people type it, and never for another") {
  const TempFolder folder;
  const std::string index = folder / "ix";
  run_index({"--index", index, "-"}, line("07OSLO3", "a kettle") + line("07OSLO33", "a kettle") +
                                         line("notes/Lantern", "a lantern") +
                                         line("notes/compass", "a compass"));
  CHECK(run_index({"--index", index, "--delete", "07 oslo 0003"}).exit_code == 0);
  CHECK(run_index({"--index", index, "--delete", "NOTES/lantern"}).exit_code == 0);
  CHECK(ids_in(index) == Ids{"07OSLO33", "notes/compass"});
  const Outcome part = run_index({"--index", index, "--delete", "compass"});
  CHECK(part.exit_code == 2);
  CHECK(part.err ==
        "dragoman-index: skipped compass: no document with this id to delete (nearest: "
        "notes/compass)\n");
  CHECK(ids_in(index) == Ids{"07OSLO33", "notes/compass"});
}

TEST_CASE("deleting and indexing go together in one run") {
  const TempFolder folder;
  const std::string index = folder / "ix";
  run_index({"--index", index, "-"}, line("one", "a kettle"));
  CHECK(run_index({"--index", index, "--delete", "one", "-"}, line("two", "a lantern")).exit_code ==
        0);
  CHECK(ids_in(index) == Ids{"two"});
}

TEST_CASE("the content fingerprint tells contents, not how they came in") {
  const TempFolder folder;
  const std::string one = line("one", "a kettle");
  const std::string two = line("two", "a lantern");
  const std::string three = line("three", "a compass");
  const std::string straight = folder / "straight";
  const std::string turned = folder / "turned";
  const std::string roundabout = folder / "roundabout";
  run_index({"--index", straight, "-"}, one + two + three);
  run_index({"--index", turned, "--commit-every", "1", "-"}, three + one + two);
  run_index({"--index", roundabout, "-"}, line("two", "a bridge") + line("four", "a bridge"));
  CHECK(fingerprint_of(roundabout) != fingerprint_of(straight));
  run_index({"--index", roundabout, "--delete", "four", "-"}, two + one);
  run_index({"--index", roundabout, "-"}, three);

  CHECK(fingerprint_of(straight) == reckoned_fingerprint(straight));
  CHECK(fingerprint_of(turned) == fingerprint_of(straight));
  CHECK(fingerprint_of(roundabout) == fingerprint_of(straight));
  CHECK(search_json(straight, {"kettle"})["index"]["fingerprint"] == fingerprint_of(straight));
}

TEST_CASE("an index emptied of its documents has the fingerprint of an empty one") {
  const TempFolder folder;
  const std::string index = folder / "ix";
  run_index({"--index", index, "-"}, line("one", "a kettle"));
  CHECK(fingerprint_of(index) != std::string(32, '0'));
  CHECK(run_index({"--index", index, "--delete", "one"}).exit_code == 0);
  CHECK(fingerprint_of(index) == std::string(32, '0'));
}

TEST_CASE("the same files give the same fingerprint in two indexes") {
  const TempFolder folder;
  write_file(folder / "in/a.txt", "Talks\n\nOf kettles.\n");
  write_file(folder / "in/b.txt", "Talks\n\nOf lanterns.\n");
  const std::string first = folder / "first";
  const std::string second = folder / "second";
  run_index({"--index", first, folder / "in"});
  run_index({"--index", second, folder / "in/b.txt", folder / "in/a.txt"});
  CHECK(fingerprint_of(first) == fingerprint_of(second));
}

TEST_CASE("a new index takes its language, and keeps to it") {
  const TempFolder folder;
  const std::string index = folder / "ix";
  const std::string text = line("un", "les négociations reprennent");
  CHECK(run_index({"--index", index, "--language", "french", "-"}, text).exit_code == 0);
  CHECK(found_ids(index, "négociation") == std::vector<std::string>{"un"});  // a French stem

  const Outcome other = run_index({"--index", index, "--language", "german", "-"}, text);
  CHECK(other.exit_code == 2);
  CHECK(other.err ==
        "dragoman-index: the index at " + index + " is of language 'french', not 'german'\n");
  CHECK(run_index({"--index", index, "--language", "french", "-"}, text).exit_code == 0);
  CHECK(run_index({"--index", index, "-"}, text).exit_code == 0);
  CHECK(ids_in(index) == Ids{"un"});
}

TEST_CASE("a language without a stemmer is refused before anything is written") {
  const TempFolder folder;
  const Outcome outcome =
      run_index({"--index", folder / "ix", "--language", "klingon", "-"}, line("one", "a kettle"));
  CHECK(outcome.exit_code == 2);
  CHECK_THAT(outcome.err, Catch::Contains("klingon"));
  CHECK_THAT(run_search({"--index", folder / "ix", "kettle"}).err, Catch::Contains("no index at"));
  CHECK(run_index({"--index", folder / "ix", "-"}, line("one", "a kettle")).exit_code == 0);
}

}  // namespace dragoman::test
