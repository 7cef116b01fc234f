// A byte that changes on the disk, in whichever file of an index, is found by --check.

#include <catch2/catch.hpp>
#include <csignal>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "tests/programs/files.h"
#include "tests/programs/generated_documents.h"
#include "tests/programs/index_state.h"
#include "tests/programs/program.h"

namespace dragoman::test {
namespace {

namespace fs = std::filesystem;

constexpr const char* kSums = "dragoman.sums";

void make_index(const TempFolder& folder, const std::string& index) {
  write_articles(folder / "in", 60, 40, "First");
  REQUIRE(run_index({"--index", index, folder / "in"}).exit_code == 0);
}

bool is_sound(const std::string& index) {
  return run_index({"--index", index, "--check"}).exit_code == 0;
}

// Whether --check ends with a message and not with a crash.
bool is_found_damaged(const std::string& index) {
  const Outcome outcome = run_index({"--index", index, "--check"});
  INFO(outcome.out << outcome.err);
  CHECK(outcome.signal == 0);
  return outcome.exit_code == 2 && !(outcome.out + outcome.err).empty();
}

void check_every_file(const std::string& index) {
  REQUIRE(is_sound(index));
  std::size_t flipped = 0;
  for (const auto& [name, content] : read_folder(index)) {
    for (std::size_t fifth = 0; fifth < 5 && !content.empty(); ++fifth) {
      const std::size_t at = (content.size() - 1) * fifth / 4;
      std::string damaged = content;
      damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
      write_file(fs::path(index) / name, damaged);
      INFO(name << ", byte " << at);
      CHECK(is_found_damaged(index));
      ++flipped;
    }
    write_file(fs::path(index) / name, content);
  }
  CHECK(flipped >= 6 * 5);
  CHECK(is_sound(index));
}

}  // namespace

TEST_CASE("a flipped byte in any file of an index made in bulk is found") {
  const TempFolder folder;
  const std::string index = folder / "ix";
  make_index(folder, index);
  check_every_file(index);
}

TEST_CASE("a flipped byte in any file of an index changed in place is found") {
  const TempFolder folder;
  const std::string index = folder / "ix";
  make_index(folder, index);
  write_articles(folder / "in", 3, 40, "Second");
  REQUIRE(run_index({"--index", index, "--commit-every", "1", folder / "in"}).exit_code == 0);
  REQUIRE(run_index({"--index", index, "--delete", "d9"}).exit_code <= 1);
  check_every_file(index);
}

TEST_CASE("a file that is gone or too many is found") {
  const TempFolder folder;
  const std::string index = folder / "ix";
  make_index(folder, index);
  const fs::path generation = database_folder(index);
  write_file(generation / "stray", "x");
  CHECK_FALSE(is_sound(index));
  fs::remove(generation / "stray");
  CHECK(is_sound(index));
  fs::remove(generation / "termlist.glass");
  CHECK_FALSE(is_sound(index));
}

TEST_CASE(
    "an index without checksums is checked by its content, and gets them by the next change") {
  const TempFolder folder;
  const std::string index = folder / "ix";
  make_index(folder, index);
  fs::remove(database_folder(index) / kSums);
  CHECK(is_sound(index));
  write_articles(folder / "in", 2, 40, "Second");
  REQUIRE(run_index({"--index", index, folder / "in"}).exit_code == 0);
  CHECK(fs::exists(database_folder(index) / kSums));
  CHECK(is_sound(index));
}

TEST_CASE("a run that is killed while it changes an index leaves no checksums of another state") {
  const TempFolder folder;
  const std::string index = folder / "ix";
  make_index(folder, index);
  write_articles(folder / "in", 40, 40, "Second");
  RunningProgram program(
      index_command({"--index", index, "--verbose", "--commit-every", "1", folder / "in"}));
  REQUIRE(program.await_message("committed ", 3));
  CHECK_FALSE(fs::exists(database_folder(index) / kSums));
  program.send(SIGKILL);
  program.wait();
  CHECK(is_sound(index));
}

}  // namespace dragoman::test
