// Telegrams that arrive in sections, each a file, a member or a row of its own, become one
// document.

#include <array>
#include <catch2/catch.hpp>
#include <cstdio>
#include <filesystem>
#include <string>

#include "tests/programs/files.h"
#include "tests/programs/index_state.h"
#include "tests/programs/program.h"
#include "tests/programs/watching.h"

namespace dragoman::test {
namespace {

namespace fs = std::filesystem;

using Ids = std::set<std::string>;

constexpr const char* kReference = "09TOKYO911";

std::string header(int section) {
  return "R 120455Z MAY 09\nFM AMEMBASSY TOKYO\nTO SECSTATE WASHDC\n\nUNCLAS SECTION 0" +
         std::to_string(section) + " OF 03 TOKYO 000911\n\nSIPDIS\n\nTAGS: PREL, JA\n" +
         "SUBJECT: HARBOR TALKS\n\n";
}

// Section `number` of three of an invented telegram.
std::string section(int number, const std::string& words) {
  return header(number) + std::to_string(number) + ". (U) The envoys spoke of " + words + ".\n";
}

void write_section(const fs::path& folder, int number, const std::string& words) {
  write_file(folder / ("part" + std::to_string(number) + ".txt"), section(number, words));
}

void write_three(const fs::path& folder) {
  write_section(folder, 1, "kettles");
  write_section(folder, 2, "lanterns");
  write_section(folder, 3, "compasses");
}

// The words of all three sections find the one document.
void check_whole(const std::string& index) {
  CHECK(ids_in(index) == Ids{kReference});
  CHECK(found_ids(index, "kettles lanterns compasses") == std::vector<std::string>{kReference});
  CHECK(fingerprint_of(index) == reckoned_fingerprint(index));
}

std::string csv_row(const std::string& number, const std::string& text) {
  return "\"" + number +
         "\",\"5/12/2009 4:55\",\"09TOKYO911\",\"Embassy Tokyo\",\"UNCLASSIFIED\"," +
         "\"\",\"\",\"" + text + "\"\n";
}

// A member of a tar: POSIX's ustar header, then the content in blocks of 512 bytes.
std::string tar_member(const std::string& name, const std::string& content) {
  std::string block(512, '\0');
  std::array<char, 12> octal{};
  name.copy(block.data(), 100);
  std::snprintf(octal.data(), octal.size(), "%011o", static_cast<unsigned>(content.size()));
  block.replace(124, 11, octal.data());
  block.replace(148, 8, 8, ' ');
  block.replace(156, 6, std::string("0ustar"));
  block.replace(263, 2, "00");
  unsigned sum = 0;
  for (const char c : block) sum += static_cast<unsigned char>(c);
  std::snprintf(octal.data(), octal.size(), "%06o", sum);
  block.replace(148, 6, octal.data());
  block[154] = '\0';
  return block + content + std::string((512 - content.size() % 512) % 512, '\0');
}

}  // namespace

TEST_CASE("the sections of a telegram in files of their own become one document") {
  const TempFolder folder;
  const std::string index = folder / "ix";
  write_three(folder / "in");
  const std::string in = folder / "in";
  const auto order =
      GENERATE(std::vector<int>{1, 2, 3}, std::vector<int>{3, 1, 2}, std::vector<int>{2, 3, 1});
  std::vector<std::string> arguments = {"--index", index};
  for (const int number : order)
    arguments.push_back(in + "/part" + std::to_string(number) + ".txt");
  write_file(folder / "other.txt", "Talks\n\nOf bridges.\n");
  arguments.insert(arguments.begin() + 3, folder / "other.txt");
  const Outcome outcome = run_index(arguments);
  CHECK(outcome.exit_code == 0);
  CHECK(outcome.err.empty());
  CHECK_THAT(outcome.out, Catch::StartsWith("2 documents: 2 added"));
  CHECK(ids_in(index) == Ids{kReference, "other"});
  CHECK(found_ids(index, "kettles lanterns compasses") == std::vector<std::string>{kReference});
  CHECK(hit_of(index, kReference)["source"] == in + "/part1.txt");
  CHECK(found_ids(index, "source:\"" + in + "/part3.txt\"") ==
        std::vector<std::string>{kReference});

  const Outcome again = run_index(arguments);
  CHECK_THAT(again.out, Catch::StartsWith("2 documents: 0 added, 0 replaced, 2 unchanged"));
}

TEST_CASE("a telegram of which sections are missing is a document, and they are named") {
  const TempFolder folder;
  const std::string index = folder / "ix";
  write_section(folder / "in", 2, "lanterns");
  const Outcome one = run_index({"--index", index, folder / "in"});
  CHECK(one.exit_code == 0);
  CHECK(one.err == "dragoman-index: " + (folder / "in/part2.txt").string() +
                       ": sections 1, 3 of 3 are missing\n");
  CHECK(found_ids(index, "lanterns") == std::vector<std::string>{kReference});

  write_section(folder / "in", 3, "compasses");
  const Outcome two = run_index({"--index", index, folder / "in"});
  CHECK_THAT(two.err, Catch::EndsWith("part2.txt: section 1 of 3 is missing\n"));
  CHECK_THAT(two.out, Catch::Contains("0 added, 1 replaced"));

  write_section(folder / "in", 1, "kettles");
  const Outcome three = run_index({"--index", index, folder / "in"});
  CHECK(three.err.empty());
  check_whole(index);
}

TEST_CASE("a first section alone may be a whole telegram and is taken without a word") {
  const TempFolder folder;
  write_section(folder / "in", 1, "kettles");
  const Outcome outcome = run_index({"--index", folder / "ix", folder / "in"});
  CHECK(outcome.err.empty());
  CHECK(ids_in(folder / "ix") == Ids{kReference});
}

TEST_CASE("a section that comes later, or has changed, joins what the index holds") {
  const TempFolder folder;
  const std::string index = folder / "ix";
  write_section(folder / "in", 1, "kettles");
  write_section(folder / "in", 3, "compasses");
  run_index({"--index", index, folder / "in"});
  write_section(folder / "late", 2, "lanterns");
  const Outcome late = run_index({"--index", index, folder / "late"});
  CHECK(late.err.empty());
  CHECK_THAT(late.out, Catch::Contains("0 added, 1 replaced"));
  check_whole(index);

  write_section(folder / "in", 1, "anchors");
  const Outcome changed = run_index({"--index", index, folder / "in/part1.txt"});
  CHECK_THAT(changed.out, Catch::Contains("0 added, 1 replaced"));
  CHECK(ids_in(index) == Ids{kReference});
  CHECK(found_ids(index, "kettles").empty());
  CHECK(found_ids(index, "anchors lanterns compasses") == std::vector<std::string>{kReference});

  fs::remove(folder / "late/part2.txt");
  const Outcome fewer = run_index({"--index", index, folder / "in"});
  CHECK_THAT(fewer.err, Catch::EndsWith("section 2 of 3 is missing\n"));
  CHECK(found_ids(index, "lanterns").empty());
  CHECK(ids_in(index) == Ids{kReference});
}

TEST_CASE("a section that comes twice is taken once, and that is said") {
  const TempFolder folder;
  write_three(folder / "in");
  write_section(folder / "again", 1, "ladders");
  const Outcome outcome = run_index({"--index", folder / "ix", folder / "again", folder / "in"});
  CHECK(outcome.err == "dragoman-index: " + (folder / "again/part1.txt").string() +
                           ": section 1 is also at " + (folder / "in/part1.txt").string() +
                           ", which is left out\n");
  CHECK(found_ids(folder / "ix", "ladders lanterns compasses").size() == 1);
}

TEST_CASE("the sections of a telegram in rows of a table become one document") {
  const TempFolder folder;
  const std::string index = folder / "ix";
  const std::string first = csv_row("1", section(1, "kettles"));
  const std::string second = csv_row("2", section(2, "lanterns"));
  const std::string third = csv_row("3", section(3, "compasses"));
  write_file(folder / "dump.csv", third + first + second);
  CHECK(run_index({"--index", index, folder / "dump.csv"}).err.empty());
  check_whole(index);

  // Rows can't be read again: a part doesn't take the whole's place.
  write_file(folder / "later.csv", csv_row("9", section(2, "anchors")));
  const Outcome later = run_index({"--index", index, folder / "later.csv"});
  CHECK(later.exit_code == 0);
  CHECK_THAT(later.err, Catch::Contains("later.csv:1: sections 1, 3 of 3 are missing\n"));
  CHECK_THAT(later.err, Catch::Contains("this one is 'later.csv:1'"));
  CHECK(ids_in(index) == Ids{kReference, "later.csv:1"});
  CHECK(found_ids(index, "kettles lanterns compasses") == std::vector<std::string>{kReference});
}

TEST_CASE("the sections of a telegram in an archive become one document") {
  const TempFolder folder;
  const std::string index = folder / "ix";
  write_file(folder / "all.tar", tar_member("c.txt", section(3, "compasses")) +
                                     tar_member("a.txt", section(1, "kettles")) +
                                     tar_member("b.txt", section(2, "lanterns")) +
                                     std::string(1024, '\0'));
  CHECK(run_index({"--index", index, folder / "all.tar"}).err.empty());
  check_whole(index);
  CHECK(hit_of(index, kReference)["source"] == (folder / "all.tar/a.txt").string());

  // The archive is still there, so what it holds is.
  write_section(folder / "in", 2, "anchors");
  const Outcome part = run_index({"--index", index, folder / "in"});
  CHECK_THAT(part.err, Catch::Contains("this one is 'part2'"));
  fs::remove(folder / "all.tar");
  CHECK(run_index({"--index", index, folder / "in"}).exit_code == 0);
  CHECK(found_ids(index, "compasses").empty());
}

TEST_CASE("a first section that comes again doesn't take the place of the whole telegram") {
  const TempFolder folder;
  const std::string index = folder / "ix";
  std::string rows;
  for (const int number : {1, 2, 3, 1}) {
    rows += csv_row(std::to_string(number), section(number, "kettle" + std::to_string(number)));
  }
  write_file(folder / "dump.csv", rows);
  run_index({"--index", index, folder / "dump.csv"});
  CHECK(found_ids(index, "kettle1 kettle2 kettle3") == std::vector<std::string>{kReference});
}

TEST_CASE("JSON objects with ids of their own stay documents of their own") {
  const TempFolder folder;
  const std::string index = folder / "ix";
  std::string with_ids;
  std::string without;
  for (int number = 1; number <= 3; ++number) {
    const std::string text = section(number, "kettles");
    with_ids += Json{{"id", "x" + std::to_string(number)}, {"text", text}}.dump() + '\n';
    without += Json{{"text", text}}.dump() + '\n';
  }
  run_index({"--index", index, "-"}, with_ids);
  CHECK(ids_in(index) == Ids{"x1", "x2", "x3"});
  run_index({"--index", folder / "joined", "-"}, without);
  CHECK(ids_in(folder / "joined") == Ids{kReference});
}

TEST_CASE("the option --inspect shows the joined telegram") {
  const TempFolder folder;
  write_three(folder / "in");
  const Outcome outcome = run_index({"--inspect", "--format", "json", folder / "in"});
  CHECK(outcome.exit_code == 0);
  const Json line = Json::parse(outcome.out);
  CHECK(line["id"] == kReference);
  CHECK_THAT(line["text"].get<std::string>(),
             Catch::Contains("kettles") && Catch::Contains("compasses"));
}

TEST_CASE("of a watched telegram the sections that are left stay") {
  const TempFolder folder;
  const fs::path in = folder / "in";
  const std::string index = folder / "ix";
  write_three(in);
  Watching watching(index, {in});
  fs::remove(in / "part2.txt");
  CHECK(watching.await_found("lanterns", {}));
  CHECK(ids_in(index) == Ids{kReference});
  CHECK(found_ids(index, "kettles compasses") == std::vector<std::string>{kReference});
  write_section(in, 2, "lanterns");
  CHECK(watching.await_found("lanterns", {kReference}));
  check_whole(index);
  fs::rename(in / "part3.txt", in / "third.txt");
  CHECK(watching.await_found("source:" + (in / "third.txt").string(), {kReference}));
  check_whole(index);
  fs::remove_all(in);
  CHECK(watching.await_ids({}));
  CHECK(watching.end().exit_code == 0);
}

}  // namespace dragoman::test
