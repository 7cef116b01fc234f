// Looking after an index: --stats, --check, --optimize.

#include <xapian.h>

#include <catch2/catch.hpp>
#include <chrono>
#include <filesystem>
#include <string>

#include "analyzers/schema/index_files.h"
#include "tests/programs/files.h"
#include "tests/programs/generated_documents.h"
#include "tests/programs/index_state.h"
#include "tests/programs/program.h"

namespace dragoman::test {
namespace {

namespace fs = std::filesystem;

constexpr const char* kLines =
    "{\"id\":\"one\",\"text\":\"a kettle\"}\n{\"id\":\"two\",\"text\":\"a lantern\"}\n";

std::uintmax_t size_of(const fs::path& index) {
  std::uintmax_t size = 0;
  for (const auto& [name, content] : read_folder(index)) size += content.size();
  return size;
}

// Bytes that no compaction makes fewer, and what the index says of when it was made.
void pad(const std::string& index, std::size_t bytes, const std::string& whole) {
  Xapian::WritableDatabase database(database_folder(index).string(), Xapian::DB_OPEN);
  database.set_metadata("padding", std::string(bytes, 'x'));
  database.set_metadata(kWholeKey, whole);
  database.commit();
}

void check_finds(const std::string& index, const std::string& fault) {
  const Outcome outcome = run_index({"--index", index, "--check"});
  CHECK(outcome.exit_code == 2);
  CHECK_THAT(outcome.out, Catch::Contains(fault));
  CHECK_THAT(outcome.out, Catch::Contains("The index at " + index + " is damaged: "));
}

}  // namespace

TEST_CASE("the option --stats prints what an index holds") {
  const TempFolder folder;
  const std::string index = folder / "ix";
  run_index({"--index", index, "-"}, kLines);
  const Outcome outcome = run_index({"--index", index, "--stats"});
  CHECK(outcome.exit_code == 0);
  CHECK(outcome.err.empty());
  for (const std::string& line :
       {std::string("documents       2\n"), std::string("average length  2.0 words\n"),
        std::string("language        english\n"),
        "fingerprint     " + fingerprint_of(index) + '\n'}) {
    CHECK_THAT(outcome.out, Catch::Contains(line));
  }
  for (const char* name : {"terms ", "size ", "  records ", "  positions ", "  postings ",
                           "  term lists ", "format ", "ICU ", "analysis "}) {
    CHECK_THAT(outcome.out, Catch::Contains(std::string("\n") + name));
  }
}

TEST_CASE("the option --stats counts documents by collection, kind and year, and what they lack") {
  const TempFolder folder;
  const std::string index = folder / "ix";
  run_index(
      {"--index", index, "-"},
      R"({"id":"1","title":"!","collection":"wire","kind":"cable","date":"1974-05","country":["JP"]})"
      "\n"
      R"({"id":"2","title":"Kettles","collection":["wire","press"],"date":"1973","classification":"SECRET"})"
      "\n"
      R"({"id":"3","kind":"cable","text":"A kettle without a title."})"
      "\n");
  const Outcome outcome = run_index({"--index", index, "--stats"});
  CHECK_THAT(outcome.out, Catch::EndsWith(R"(
           documents  no date  no country  no classification  no title
all                3        1           2                  2         1
collection
  wire             2        0           1                  1         0
  press            1        0           1                  0         0
  unknown          1        1           1                  1         1
kind
  cable            2        1           1                  2         1
  unknown          1        0           1                  0         0
year
  1973             1        0           1                  0         0
  1974             1        0           0                  1         0
  undated          1        1           1                  1         1
)"));
}

TEST_CASE("without an index there is nothing to look after, and none is made") {
  const TempFolder folder;
  const std::string index = folder / "ix";
  for (const char* option : {"--stats", "--check", "--optimize", "--delete=x"}) {
    const Outcome outcome = run_index({"--index", index, option});
    CHECK(outcome.exit_code == 2);
    CHECK_THAT(outcome.err, Catch::StartsWith("dragoman-index: no index at " + index));
  }
  CHECK_FALSE(fs::exists(index));
  CHECK(run_index({"--index", index, "--stats", "."}).exit_code == 2);
}

TEST_CASE("the option --check tells a sound index") {
  const TempFolder folder;
  const std::string index = folder / "ix";
  run_index({"--index", index, "-"}, kLines);
  run_index({"--index", index, "--delete", "one"});
  const Outcome outcome = run_index({"--index", index, "--check"});
  CHECK(outcome.exit_code == 0);
  CHECK(outcome.out == "The index at " + index + " is sound: 1 documents, fingerprint " +
                           fingerprint_of(index) + ".\n");
}

TEST_CASE("the option --check finds what is wrong") {
  const TempFolder folder;
  const std::string index = folder / "ix";
  run_index({"--index", index, "-"}, kLines);
  SECTION("a document that isn't the one that was indexed") {
    Xapian::WritableDatabase database(database_folder(index).string(), Xapian::DB_OPEN);
    Xapian::Document document = database.get_document(1);
    std::string data = document.get_value(kRecordSlot);
    data.replace(data.find("one"), 3, "ONE");
    document.add_value(kRecordSlot, data);
    database.replace_document(1, document);
    database.commit();
    check_finds(index, "ONE: not found by its id\n");
    check_finds(index, "the documents are not those of the fingerprint\n");
  }
  SECTION("a record that can't be read") {
    Xapian::WritableDatabase database(database_folder(index).string(), Xapian::DB_OPEN);
    Xapian::Document document = database.get_document(2);
    document.add_value(kRecordSlot, "\x7F");
    database.replace_document(2, document);
    database.commit();
    check_finds(index, "document 2: a document of the index is damaged");
  }
  SECTION("a document too many") {
    Xapian::WritableDatabase database(database_folder(index).string(), Xapian::DB_OPEN);
    database.add_document(database.get_document(1));
    database.commit();
    check_finds(index, "one: not found by its id\n");
  }
  SECTION("a damaged table") {
    const fs::path table = database_folder(index) / "postlist.glass";
    std::string content = read_file(table);
    for (std::size_t i = 20; i < content.size(); i += 3)
      content[i] = static_cast<char>(~content[i]);
    write_file(table, content);
    const Outcome outcome = run_index({"--index", index, "--check"});
    CHECK(outcome.exit_code == 2);
    CHECK(outcome.signal == 0);
  }
}

TEST_CASE("the option --optimize makes an index small again and changes nothing else") {
  const TempFolder folder;
  const std::string index = folder / "ix";
  write_articles(folder / "in", 300, 60, "First");
  run_index({"--index", index, "--commit-every", "10", folder / "in"});
  write_articles(folder / "in", 300, 60, "Second");
  run_index({"--index", index, "--commit-every", "10", folder / "in"});
  const auto before = size_of(index);
  const auto fingerprint = fingerprint_of(index);
  const auto titles = titles_in(index);

  const Outcome outcome = run_index({"--index", index, "--optimize"});
  CHECK(outcome.exit_code == 0);
  CHECK(size_of(index) < before * 2 / 3);
  CHECK(fingerprint_of(index) == fingerprint);
  CHECK(titles_in(index) == titles);
  CHECK(faults_in(index) == 0);
  CHECK(fs::exists(index + "/gen-2"));
  CHECK_FALSE(fs::exists(index + "/gen-1"));
  CHECK(found_ids(index, "kettle").size() == 300);

  // Together with documents, and where there are none.
  write_articles(folder / "in", 301, 60, "Second");
  CHECK(run_index({"--index", index, "--optimize", folder / "in"}).exit_code == 0);
  CHECK(titles_in(index).size() == 301);
  CHECK(fs::exists(index + "/gen-3"));
  fs::create_directories(folder / "none");
  CHECK(run_index({"--index", folder / "empty", "--optimize", folder / "none"}).exit_code == 0);
}

TEST_CASE("searches go on while generation follows generation") {
  const TempFolder folder;
  const std::string index = folder / "ix";
  write_articles(folder / "in", 40, 20, "Talks");
  run_index({"--index", index, folder / "in"});
  for (int generation = 0; generation < 8; ++generation) {
    RunningProgram program(index_command({"--index", index, "--optimize"}));
    do {
      REQUIRE(search_json(index, {"kettle \"envoys\""})["total"] == 40);
    } while (!program.ends_within(std::chrono::microseconds(1)));
    CHECK(program.wait().exit_code == 0);
  }
}

TEST_CASE("an index of which much is left-over room is made small by the run that finds it so") {
  const TempFolder folder;
  const std::string index = folder / "ix";
  run_index({"--index", index, "-"}, kLines);
  const std::size_t megabytes = std::size_t{12} << 20U;
  const auto change = [&](const std::string& text) {
    return run_index({"--index", index, "-"}, "{\"id\":\"one\",\"text\":\"" + text + "\"}\n");
  };
  pad(index, megabytes, std::to_string(megabytes) + " 2");
  change("a compass");
  CHECK(fs::exists(index + "/gen-2"));
  pad(index, megabytes, "1000000 2");
  change("a compass");  // unchanged: nothing is written
  CHECK(fs::exists(index + "/gen-2"));
  change("a bridge");
  CHECK(fs::exists(index + "/gen-3"));
  CHECK(found_ids(index, "bridge") == std::vector<std::string>{"one"});
  change("an anchor");
  CHECK(fs::exists(index + "/gen-3"));
}

}  // namespace dragoman::test
