// An index that can't be read or written: both programs say why and what to do, with exit code 2,
// and what was in it stays.

#include <xapian.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <string>
#include <vector>

#include "analyzers/schema/field.h"
#include "analyzers/schema/stamp.h"
#include "tests/programs/files.h"
#include "tests/programs/index_state.h"
#include "tests/programs/program.h"

namespace dragoman::test {
namespace {

namespace fs = std::filesystem;

using Ids = std::set<std::string>;

constexpr const char* kLine = "{\"id\":\"one\",\"text\":\"a kettle\"}\n";
constexpr const char* kOther = "{\"id\":\"two\",\"text\":\"a lantern\"}\n";

std::string make_index(const TempFolder& folder) {
  const std::string index = folder / "ix";
  REQUIRE(run_index({"--index", index, "-"}, kLine).exit_code == 0);
  return index;
}

void check_refused(const Outcome& outcome, const std::string& program, const std::string& message) {
  CHECK(outcome.exit_code == 2);
  CHECK(outcome.out.empty());
  CHECK_THAT(outcome.err, Catch::StartsWith(program + ": "));
  CHECK_THAT(outcome.err, Catch::Contains(message));
  CHECK(std::count(outcome.err.begin(), outcome.err.end(), '\n') == 1);
}

void check_both_refuse(const std::string& index, const std::string& message) {
  check_refused(run_search({"--index", index, "kettle"}), "dragoman-search", message);
  check_refused(run_index({"--index", index, "-"}, kOther), "dragoman-index", message);
}

void set_stamp(const std::string& index, const std::string& stamp) {
  Xapian::WritableDatabase database(database_folder(index).string(), Xapian::DB_OPEN);
  database.set_metadata(kStampKey, stamp);
  database.commit();
}

std::string stamp_of(const std::string& index) {
  return Xapian::Database(database_folder(index).string()).get_metadata(kStampKey);
}

// Cut off, of other bytes, with some bytes turned.
std::vector<std::string> damaged_forms(const std::string& content) {
  if (content.empty()) return {};  // the lock
  std::string turned = content;
  for (std::size_t i = 7; i < turned.size(); i += 97) turned[i] = static_cast<char>(~turned[i]);
  return {"", content.substr(0, content.size() / 2), std::string(content.size(), '\xA5'), turned};
}

// What can be said of an index damaged anywhere: no crash, no hang, and a message where it fails.
void check_survived(const Outcome& outcome, const std::string& index) {
  CHECK(outcome.signal == 0);
  if (outcome.exit_code != 2) return;
  CHECK_THAT(outcome.err,
             Catch::Contains(index) || Catch::Contains("a document of the index is damaged"));
}

}  // namespace

TEST_CASE("searching where there is no index") {
  const TempFolder folder;
  for (const std::string& index : {folder.path().string(), (folder / "none").string()}) {
    check_refused(
        run_search({"--index", index, "kettle"}), "dragoman-search",
        "no index at " + index + " (make one with: dragoman-index --index " + index + " PATH)");
  }
  CHECK_FALSE(fs::exists(folder / "none"));
}

TEST_CASE("an index folder that is a file") {
  const TempFolder folder;
  write_file(folder / "file", "not a folder");
  const std::string index = folder / "file";
  check_refused(run_search({"--index", index, "kettle"}), "dragoman-search",
                "no index at " + index);
  check_refused(run_index({"--index", index, "-"}, kLine), "dragoman-index", index);
  check_refused(run_index({"--index", index + "/below", "-"}, kLine), "dragoman-index", index);
  CHECK(read_file(index) == "not a folder");
}

TEST_CASE("a foreign Xapian database is refused and left as it was") {
  const TempFolder folder;
  const std::string index = folder / "foreign";
  {
    Xapian::WritableDatabase database(index, Xapian::DB_CREATE);
    Xapian::Document document;
    document.set_data("someone else's");
    database.add_document(document);
    database.commit();
  }
  const auto files = read_folder(index);
  check_both_refuse(index, index + " is a Xapian database, but not one made by dragoman-index");
  CHECK((read_folder(index) == files));
}

TEST_CASE("a foreign Xapian database behind a stub is refused and left as it was") {
  const TempFolder folder;
  const std::string index = folder / "stub";
  const std::string foreign = folder / "foreign";
  Xapian::WritableDatabase(foreign, Xapian::DB_CREATE).commit();
  const std::string stub =
      GENERATE(std::string("auto ../foreign\n"), std::string("glass ../foreign\n"),
               std::string("remote localhost:1\n"));
  write_file(index + "/XAPIANDB", stub);
  check_both_refuse(index, "not one");
  CHECK(read_file(index + "/XAPIANDB") == stub);
  CHECK_FALSE(fs::exists(index + "/gen-1"));
}

TEST_CASE("a folder with other things in it is refused and left as it was") {
  const TempFolder folder;
  write_file(folder / "home/letter.txt", "Dear all");
  const std::string index = folder / "home";
  check_refused(run_index({"--index", index, "-"}, kLine), "dragoman-index",
                index + " is not an index and not empty (give a new folder)");
  CHECK(read_folder(index).size() == 1);
}

TEST_CASE("an empty folder becomes an index") {
  const TempFolder folder;
  fs::create_directories(folder / "new/ix");
  CHECK(run_index({"--index", folder / "new/ix", "-"}, kLine).exit_code == 0);
  CHECK(run_index({"--index", folder / "deep/deeper/ix", "-"}, kLine).exit_code == 0);
}

TEST_CASE("an index whose pointer is gone bad is not made anew over the old one") {
  const TempFolder folder;
  const std::string index = make_index(folder);
  const std::string pointer = read_file(index + "/XAPIANDB");
  SECTION("empty") {
    write_file(index + "/XAPIANDB", "");
  }
  SECTION("of other bytes") {
    write_file(index + "/XAPIANDB", std::string(11, '\0'));
  }
  SECTION("a folder") {
    fs::remove(index + "/XAPIANDB");
    fs::create_directories(index + "/XAPIANDB");
  }
  check_both_refuse(index, "is damaged, or not one of dragoman-index");
  fs::remove(index + "/XAPIANDB");
  write_file(index + "/XAPIANDB", pointer);
  CHECK(ids_in(index) == Ids{"one"});
}

TEST_CASE("an index whose database is gone") {
  const TempFolder folder;
  const std::string index = make_index(folder);
  fs::remove_all(database_folder(index));
  check_both_refuse(index, "can't open the index at " + index);
}

TEST_CASE("an index of a newer program is refused and left as it was") {
  const TempFolder folder;
  const std::string index = make_index(folder);
  const std::string stamp = stamp_of(index);
  const std::string newer = std::to_string(kSchemaVersion + 1);
  set_stamp(index, "dragoman " + newer + stamp.substr(stamp.find('\n')));
  check_both_refuse(index, "the index at " + index +
                               " was made by a newer dragoman-index: format " + newer +
                               ", this program reads " + std::to_string(kSchemaVersion));
  set_stamp(index, stamp);
  CHECK(ids_in(index) == Ids{"one"});
}

TEST_CASE("an index of another table of fields is refused") {
  const TempFolder folder;
  const std::string index = make_index(folder);
  std::string stamp = stamp_of(index);
  stamp.replace(stamp.find("fields ") + 7, 4, "beef");
  set_stamp(index, stamp);
  check_both_refuse(index, "was made by another version of dragoman-index");
}

TEST_CASE("an index with a damaged stamp is refused") {
  const TempFolder folder;
  const std::string index = make_index(folder);
  for (const std::string& stamp :
       {std::string(), std::string("dragoman x\n"), std::string("\0\xFF", 2),
        std::string("dragoman 99999999999999999999\n")}) {
    set_stamp(index, stamp);
    check_both_refuse(index, index + " ");
  }
}

TEST_CASE("an index made with other libraries is searched with a note, and not added to") {
  const TempFolder folder;
  const std::string index = make_index(folder);
  std::string stamp = stamp_of(index);
  const auto icu = stamp.find("icu ") + 4;
  stamp.replace(icu, stamp.find('\n', icu) - icu, "1.0");
  set_stamp(index, stamp);
  const Outcome search = run_search({"--index", index, "kettle"});
  CHECK(search.exit_code == 0);
  CHECK_THAT(search.err, Catch::Contains("the index was made with ICU 1.0, this program has ICU"));
  check_refused(run_index({"--index", index, "-"}, kOther), "dragoman-index", "(make a new one)");
}

TEST_CASE("an index that is being written is refused to a second writer, and searched as it was") {
  const TempFolder folder;
  const std::string index = make_index(folder);
  {
    Xapian::WritableDatabase held(database_folder(index).string(), Xapian::DB_OPEN);
    check_refused(run_index({"--index", index, "-"}, kOther), "dragoman-index",
                  "the index at " + index +
                      " is being written by another process (try again when it has ended)");
    CHECK(run_search({"--index", index, "kettle"}).exit_code == 0);
  }
  CHECK(ids_in(index) == Ids{"one"});
  CHECK(run_index({"--index", index, "-"}, kOther).exit_code == 0);
  CHECK(ids_in(index) == Ids{"one", "two"});
}

TEST_CASE("a damaged file of the database is an error, never a crash") {
  const TempFolder folder;
  const std::string index = make_index(folder);
  const fs::path database = database_folder(index);
  const auto files = read_folder(database);
  for (const auto& [name, content] : files) {
    for (const std::string& damaged : damaged_forms(content)) {
      INFO(name << ", now of " << damaged.size() << " bytes");
      write_file(database / name, damaged);
      check_survived(run_search({"--index", index, "kettle"}), index);
      check_survived(run_search({"--index", index, "--format", "json", "*"}), index);
      check_survived(run_index({"--index", index, "-"}, kOther), index);
      for (const auto& [file, whole] : files) write_file(database / file, whole);
    }
  }
  CHECK(ids_in(index) == Ids{"one"});
}

TEST_CASE("a damaged posting table, or one cut off, is told as an error of the index") {
  const TempFolder folder;
  const std::string index = make_index(folder);
  const fs::path table = database_folder(index) / "postlist.glass";
  const std::string content = read_file(table);
  for (const std::string& damaged : {std::string(), std::string(content.size(), '\xA5')}) {
    write_file(table, damaged);
    const Outcome outcome = run_search({"--index", index, "kettle"});
    CHECK(outcome.exit_code == 2);
    CHECK_THAT(outcome.err, Catch::Contains("the index at " + index + ": "));
  }
  write_file(table, content);
  CHECK(ids_in(index) == Ids{"one"});
}

TEST_CASE("a damaged record is told as an error of the index") {
  const TempFolder folder;
  const std::string index = make_index(folder);
  {
    Xapian::WritableDatabase database(database_folder(index).string(), Xapian::DB_OPEN);
    Xapian::Document document = database.get_document(1);
    document.add_value(kRecordSlot, "\x01\x7F");
    database.replace_document(1, document);
    database.commit();
  }
  check_refused(run_search({"--index", index, "kettle"}), "dragoman-search",
                "a document of the index is damaged (rebuild it from its sources)");
}

}  // namespace dragoman::test
