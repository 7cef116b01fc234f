// What must hold when the world around the programs fails them: output that can't be written, an
// index that may not be read or written, no memory, damaged files.

#include <fcntl.h>
#include <grp.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <string>
#include <vector>

#include "tests/programs/files.h"
#include "tests/programs/generated_documents.h"
#include "tests/programs/index_state.h"
#include "tests/programs/program.h"

namespace dragoman::test {
namespace {

namespace fs = std::filesystem;

constexpr uid_t kNobody = 65534;
constexpr mode_t kAllBits = 0777;

mode_t mode_of(const fs::path& path) {
  struct stat status {};
  REQUIRE(::stat(path.c_str(), &status) == 0);
  return status.st_mode & kAllBits;
}

uid_t owner_of(const fs::path& path) {
  struct stat status {};
  REQUIRE(::stat(path.c_str(), &status) == 0);
  return status.st_uid;
}

// A folder that others may enter, with an index of ten articles made from "in".
struct Scene {
  TempFolder folder;
  std::string index = folder / "ix";
  std::string input = folder / "in";

  Scene() {
    fs::permissions(folder.path(), fs::perms::all);
    write_articles(input, 10, 20, "First");
    REQUIRE(run_index({"--index", index, input}).exit_code == 0);
  }
};

// Root may do everything, so as root the program runs as nobody.
Outcome run_as_other(Command command) {
  if (geteuid() == 0) {
    command.before = [] {
      if (setgroups(0, nullptr) != 0 || setgid(kNobody) != 0 || setuid(kNobody) != 0) _exit(126);
    };
  }
  return run(command);
}

void set_modes(const fs::path& index, mode_t folders, mode_t files) {
  for (const auto& entry : fs::recursive_directory_iterator(index)) {
    REQUIRE(::chmod(entry.path().c_str(), entry.is_directory() ? folders : files) == 0);
  }
  REQUIRE(::chmod(index.c_str(), folders) == 0);
}

}  // namespace

TEST_CASE("output that can't be written to its end is an error of every mode") {
  const Scene scene;
  const std::vector<Command> commands = {
      index_command({"--help"}),
      index_command({"--version"}),
      index_command({"--index", scene.index, "--stats"}),
      index_command({"--index", scene.index, "--check"}),
      index_command({"--inspect", scene.input}),
      index_command({"--inspect", "--format", "json", scene.input}),
      search_command({"--help"}),
      search_command({"--version"}),
      search_command({"--index", scene.index, "--names", "Mao"}),
  };
  for (Command command : commands) {
    command.before = [] { dup2(::open("/dev/full", O_WRONLY), STDOUT_FILENO); };
    const Outcome outcome = run(command);
    INFO(command.arguments.back() << ": " << outcome.err);
    CHECK(outcome.exit_code == 2);
    CHECK_THAT(outcome.err, Catch::Contains("can't write the "));
  }
}

TEST_CASE("a pipe in a folder is skipped by every mode, and one given by name is read") {
  const TempFolder folder;
  write_file(folder / "in/good.txt", "Talks\n\nThe kettle boiled.\n");
  const std::string pipe = folder / "in/pipe";
  REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
  for (const std::string mode : {"--quiet", "--inspect", "--follow"}) {
    const Outcome outcome = run_index({"--index", folder / "ix", mode, folder / "in"});
    CHECK(outcome.signal == 0);
    CHECK(outcome.exit_code == 1);
    CHECK(outcome.err ==
          "dragoman-index: skipped " + pipe + ": a pipe in a folder (one given by name is read)\n");
  }
  CHECK(ids_in(folder / "ix") == std::set<std::string>{"good"});
}

TEST_CASE("an index that another user owns isn't taken for one that is being written") {
  const Scene scene;
  Command command = index_command({"--index", scene.index, "-"});
  command.input = "{\"id\":\"x\",\"text\":\"a kettle\"}\n";
  if (geteuid() != 0) set_modes(scene.index, 0555, 0444);
  const Outcome outcome = run_as_other(command);
  if (geteuid() != 0) set_modes(scene.index, 0755, 0644);
  CHECK(outcome.exit_code == 2);
  CHECK_THAT(outcome.err, Catch::Contains(scene.index) && Catch::Contains("ermission denied"));
  CHECK_THAT(outcome.err, !Catch::Contains("another process"));
}

TEST_CASE("a watch of an index that can't be written ends with a message") {
  const Scene scene;
  if (geteuid() != 0) set_modes(scene.index, 0555, 0444);
  const Outcome outcome =
      run_as_other(index_command({"--index", scene.index, "--watch", scene.input}));
  if (geteuid() != 0) set_modes(scene.index, 0755, 0644);
  CHECK(outcome.signal == 0);
  CHECK(outcome.exit_code == 2);
  CHECK_THAT(outcome.err, Catch::Contains("ermission denied"));
}

TEST_CASE("the option --check needs no permission to write, with checksums and without") {
  const Scene scene;
  if (GENERATE(false, true)) fs::remove(database_folder(scene.index) / "dragoman.sums");
  set_modes(scene.index, 0555, 0444);
  const Outcome outcome = run_as_other(index_command({"--index", scene.index, "--check"}));
  set_modes(scene.index, 0755, 0644);
  INFO(outcome.err);
  CHECK(outcome.exit_code == 0);
  CHECK_THAT(outcome.out, Catch::Contains(" is sound: 10 documents"));
}

TEST_CASE("an index whose pointer may not be read isn't called damaged") {
  const Scene scene;
  const std::string pointer = scene.index + "/XAPIANDB";
  REQUIRE(::chmod(pointer.c_str(), geteuid() == 0 ? 0600 : 0) == 0);
  for (const Command& command : {search_command({"--index", scene.index, "kettle"}),
                                 index_command({"--index", scene.index, "--check"})}) {
    const Outcome outcome = run_as_other(command);
    CHECK(outcome.exit_code == 2);
    CHECK_THAT(outcome.err, Catch::Contains("can't read " + pointer + ": Permission denied"));
  }
  REQUIRE(::chmod(pointer.c_str(), 0644) == 0);
}

TEST_CASE("an index made private stays private, in place and as a new generation") {
  const Scene scene;
  set_modes(scene.index, 0700, 0600);
  write_articles(scene.input, 5, 20, "Second");
  for (const std::string how : {"--commit-every=2", "--optimize"}) {
    REQUIRE(run_index({"--index", scene.index, how, scene.input}).exit_code == 0);
    for (const auto& entry : fs::recursive_directory_iterator(scene.index)) {
      INFO(how << ' ' << entry.path());
      CHECK(mode_of(entry.path()) == (entry.is_directory() ? 0700 : 0600));
    }
    write_articles(scene.input, 6, 20, "Third");
  }
  CHECK(titles_in(scene.index).size() == 10);
}

TEST_CASE("an index keeps its owner and its group's rights where root writes it") {
  if (geteuid() != 0) return;
  const Scene scene;
  set_modes(scene.index, 0750, 0640);
  for (const auto& entry : fs::recursive_directory_iterator(scene.index)) {
    REQUIRE(::chown(entry.path().c_str(), kNobody, kNobody) == 0);
  }
  write_articles(scene.input, 5, 20, "Second");
  REQUIRE(run_index({"--index", scene.index, "--optimize", scene.input}).exit_code == 0);
  for (const auto& entry : fs::recursive_directory_iterator(scene.index)) {
    INFO(entry.path());
    CHECK(owner_of(entry.path()) == kNobody);
    CHECK(mode_of(entry.path()) == (entry.is_directory() ? 0750 : 0640));
  }
}

TEST_CASE("links in a folder are followed only where that is asked for") {
  const TempFolder folder;
  write_file(folder / "in/good.txt", "Talks\n\nThe kettle boiled.\n");
  write_file(folder / "out/file.txt", "Apart\n\nA kettle.\n");
  write_file(folder / "out/sub/deep.txt", "Deep\n\nA kettle.\n");
  fs::create_symlink("../out/file.txt", folder / "in/linked.txt");
  fs::create_directory_symlink("../out/sub", folder / "in/folder");
  fs::create_directory_symlink("..", folder / "in/folder/../../out/sub/up");
  const Outcome passed_over = run_index({"--index", folder / "ix", folder / "in"});
  CHECK(passed_over.exit_code == 1);
  CHECK(passed_over.err == "dragoman-index: skipped " + folder.path().string() +
                               "/in/linked.txt: a link (--follow reads what it leads to)\n");
  CHECK(ids_in(folder / "ix") == std::set<std::string>{"good"});
  const Outcome named = run_index({"--index", folder / "named", folder / "in/linked.txt"});
  CHECK(named.exit_code == 0);
  CHECK(titles_in(folder / "named").size() == 1);
  const Outcome followed = run_index({"--index", folder / "all", "--follow", folder / "in"});
  INFO(followed.err);
  CHECK(followed.exit_code == 0);
  std::set<std::string> titles;
  for (const auto& [id, title] : titles_in(folder / "all")) titles.insert(title);
  CHECK(titles == std::set<std::string>{"Apart", "Deep", "Talks"});
}

#ifndef __SANITIZE_ADDRESS__
TEST_CASE("a program that gets no memory ends with a message") {
  const Scene scene;
  const std::string lines = [] {
    std::string text;
    for (int i = 0; i < 200; ++i) {
      text += "{\"id\":\"" + std::to_string(i) + "\",\"text\":\"";
      for (int w = 0; w < 4000; ++w) text += "word" + std::to_string(i * w) + ' ';
      text += "\"}\n";
    }
    return text;
  }();
  int failures = 0;
  for (rlim_t megabytes = 60; megabytes <= 260; megabytes += 10) {
    Command command = index_command({"--index", scene.index, "-"});
    command.input = lines;
    command.before = [megabytes] {
      const rlimit limit{megabytes << 20U, megabytes << 20U};
      setrlimit(RLIMIT_AS, &limit);
    };
    const Outcome outcome = run(command);
    INFO(megabytes << " MB: " << outcome.err);
    CHECK(outcome.signal == 0);
    if (outcome.exit_code == 0) continue;
    ++failures;
    CHECK((outcome.exit_code == 2 || outcome.exit_code == 127));  // 127: no room for libraries
    CHECK_FALSE(outcome.err.empty());
    CHECK_FALSE(fs::exists(scene.index + "/gen-2.tmp"));
  }
  CHECK(failures > 0);
  CHECK(ids_in(scene.index).count("d0") == 1);
}
#endif

TEST_CASE("term lists with flipped bits crash neither --check nor --similar") {
  const Scene scene;
  const fs::path generation = database_folder(scene.index);
  fs::remove(generation / "dragoman.sums");
  const std::string content = read_file(generation / "termlist.glass");
  std::mt19937 engine(7);
  for (int flip = 0; flip < 60; ++flip) {
    std::string damaged = content;
    for (int bit = 0; bit < 20; ++bit) {
      const std::size_t at = engine() % damaged.size();
      damaged[at] = static_cast<char>(damaged[at] ^ (1 << engine() % 8));
    }
    write_file(generation / "termlist.glass", damaged);
    INFO("flip " << flip);
    const Outcome check = run_index({"--index", scene.index, "--check"});
    CHECK(check.signal == 0);
    CHECK((check.exit_code == 0 || !(check.out + check.err).empty()));
    CHECK(run_search({"--index", scene.index, "--similar", "d3"}).signal == 0);
  }
}

TEST_CASE("JSON never carries characters that command a terminal") {
  const TempFolder folder;
  const std::string hostile =
      "kettle\x7F \xC2\x9B"
      "31m \xE2\x80\xAE"
      "abc \xE2\x81\xA6 \xE2\x80\x8F \xD8\x9C end";
  write_file(folder / "in.jsonl", Json{{"id", "a"}, {"title", hostile}, {"text", hostile}}.dump());
  REQUIRE(run_index({"--index", folder / "ix", folder / "in.jsonl"}).exit_code == 0);
  for (const std::string format : {"json", "jsonl"}) {
    const Outcome found = run_search({"--index", folder / "ix", "--format", format, "kettle"});
    CHECK(terminal_commands(found.out).empty());
    CHECK_THAT(found.out, Catch::Contains("\\u009b31m"));
  }
  const Json hit = search_json(folder / "ix", {"kettle"})["hits"][0];
  CHECK(hit["title"].get<std::string>().find("\xC2\x9B") != std::string::npos);
  const Outcome inspected = run_index({"--inspect", "--format", "json", folder / "in.jsonl"});
  CHECK(terminal_commands(inspected.out).empty());
}

}  // namespace dragoman::test
