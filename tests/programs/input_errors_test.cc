// Documents that can't be taken: each is named with the reason, the others are indexed, and what
// was in the index stays.

#include <fcntl.h>
#include <grp.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <cstring>
#include <filesystem>
#include <string>

#include "tests/programs/files.h"
#include "tests/programs/index_state.h"
#include "tests/programs/program.h"

namespace dragoman::test {
namespace {

namespace fs = std::filesystem;

using Ids = std::set<std::string>;

constexpr uid_t kNobody = 65534;

// An index that holds "earlier", and a folder "in" with the good file "good.txt".
class Scene {
 public:
  Scene() {
    const std::string line = "{\"id\":\"earlier\",\"text\":\"a bridge\"}\n";
    REQUIRE(run_index({"--index", index(), "-"}, line).exit_code == 0);
    write_file(in("good.txt"), "Talks\n\nOf kettles.\n");
  }

  std::string index() const { return folder_ / "ix"; }
  std::string in(const std::string& name) const { return folder_ / ("in/" + name); }
  std::string root() const { return folder_.path().string(); }

  Outcome index_all() const { return run_index({"--index", index(), folder_ / "in"}); }

  // The bad one is named, the good one and the earlier one are found.
  void check_skipped(const std::string& name, const std::string& reason) const {
    const Outcome outcome = index_all();
    CHECK(outcome.exit_code == 1);
    CHECK(outcome.err == "dragoman-index: skipped " + in(name) + ": " + reason + '\n');
    CHECK_THAT(outcome.out, Catch::Contains("1 added, 0 replaced, 0 unchanged; 1 skipped"));
    check_others();
  }

  void check_others() const {
    CHECK(ids_in(index()) == Ids{"earlier", "good"});
    CHECK(fingerprint_of(index()) == reckoned_fingerprint(index()));
    CHECK(found_ids(index(), "bridge") == std::vector<std::string>{"earlier"});
    CHECK(found_ids(index(), "kettles") == std::vector<std::string>{"good"});
  }

 private:
  TempFolder folder_;
};

std::string line_of(const std::string& id) {
  return "{\"id\":\"" + id + "\",\"text\":\"a lantern\"}\n";
}

}  // namespace

TEST_CASE("an empty file") {
  const Scene scene;
  write_file(scene.in("bad.txt"), "");
  scene.check_skipped("bad.txt", "empty");
}

TEST_CASE("a blank file") {
  const Scene scene;
  write_file(scene.in("bad.txt"), " \n\t\r\n \n");
  scene.check_skipped("bad.txt", "empty");
}

TEST_CASE("a long blank file") {
  const Scene scene;
  write_file(scene.in("bad.txt"), std::string(200'000, '\n'));
  scene.check_skipped("bad.txt", "empty");
}

TEST_CASE("a binary file") {
  const Scene scene;
  write_file(scene.in("bad.txt"), std::string("\x7F"
                                              "ELF\x02\x01\0\0\0\0text",
                                              14));
  scene.check_skipped("bad.txt", "a program, which isn't read (there is no text in it)");
}

TEST_CASE("a dangling link") {
  const Scene scene;
  fs::create_symlink("nowhere.txt", scene.in("bad.txt"));
  scene.check_skipped("bad.txt", "No such file or directory");
}

TEST_CASE("a link to itself") {
  const Scene scene;
  fs::create_symlink("bad.txt", scene.in("bad.txt"));
  scene.check_skipped("bad.txt", "Too many levels of symbolic links");
}

TEST_CASE("a link to the folder above is not followed") {
  const Scene scene;
  fs::create_directory_symlink("..", scene.in("loop"));
  const Outcome outcome = scene.index_all();
  CHECK(outcome.exit_code == 0);
  CHECK(outcome.err.empty());
  scene.check_others();
}

TEST_CASE("a link to a file in a folder") {
  const Scene scene;
  write_file(scene.root() + "/apart.txt", "Apart\n\nA kettle.\n");
  fs::create_symlink("../apart.txt", scene.in("bad.txt"));
  scene.check_skipped("bad.txt", "a link (--follow reads what it leads to)");
}

TEST_CASE("a socket") {
  const Scene scene;
  const std::string path = scene.in("bad.txt");
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  REQUIRE(path.size() < sizeof address.sun_path);
  std::strcpy(address.sun_path, path.c_str());
  const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  REQUIRE(::bind(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
  scene.check_skipped("bad.txt", "neither a file nor a folder");
  ::close(descriptor);
}

TEST_CASE("a device") {
  const Scene scene;
  const Outcome outcome = run_index({"--index", scene.index(), "/dev/zero", scene.in("good.txt")});
  CHECK(outcome.exit_code == 1);
  CHECK(outcome.err == "dragoman-index: skipped /dev/zero: neither a file nor a folder\n");
  scene.check_others();
}

TEST_CASE("a path that doesn't exist") {
  const Scene scene;
  const std::string none = scene.root() + "/none";
  const Outcome outcome = run_index({"--index", scene.index(), none, scene.in("good.txt")});
  CHECK(outcome.exit_code == 1);
  CHECK(outcome.err == "dragoman-index: skipped " + none + ": No such file or directory\n");
  scene.check_others();
  CHECK(run_index({"--index", scene.index(), none}).exit_code == 2);
  scene.check_others();
}

// Root reads every file, so as root the program runs as nobody: the file belongs to another then.
TEST_CASE("a file and a folder without the right to read them") {
  const bool root = geteuid() == 0;
  const Scene scene;
  write_file(scene.in("bad.txt"), "Closed\n\nOf kettles.\n");
  write_file(scene.in("closed/inside.txt"), "Closed\n\nOf kettles.\n");
  if (root) {
    fs::permissions(scene.root(),
                    fs::perms::owner_all | fs::perms::others_exec | fs::perms::others_read);
    for (const fs::path& path : {fs::path(scene.index()), database_folder(scene.index())}) {
      REQUIRE(::chown(path.c_str(), kNobody, kNobody) == 0);
      for (const fs::directory_entry& entry : fs::directory_iterator(path)) {
        REQUIRE(::chown(entry.path().c_str(), kNobody, kNobody) == 0);
      }
    }
  }
  const fs::perms none = root ? fs::perms::owner_all : fs::perms::none;
  fs::permissions(scene.in("bad.txt"), none);
  fs::permissions(scene.in("closed"), none);

  Command command = index_command({"--index", scene.index(), scene.in("")});
  if (root) {
    command.before = [] {
      if (setgroups(0, nullptr) != 0 || setgid(kNobody) != 0 || setuid(kNobody) != 0) _exit(126);
    };
  }
  const Outcome outcome = run(command);
  fs::permissions(scene.in("closed"), fs::perms::owner_all);
  CHECK(outcome.exit_code == 1);
  CHECK_THAT(outcome.err,
             Catch::Contains("skipped " + scene.in("bad.txt") + ": Permission denied\n"));
  CHECK_THAT(outcome.err,
             Catch::Contains("skipped " + scene.in("closed") + ": Permission denied\n"));
  CHECK_THAT(outcome.out, Catch::Contains("1 added, 0 replaced, 0 unchanged; 2 skipped"));
  scene.check_others();
}

TEST_CASE("a folder that vanishes while the run goes on") {
  const Scene scene;
  write_file(scene.root() + "/gone/a.txt", "Gone\n\nOf lanterns.\n");
  write_file(scene.root() + "/gone/deep/b.txt", "Gone too\n\nOf lanterns.\n");
  const std::string fifo = scene.root() + "/fifo";
  REQUIRE(mkfifo(fifo.c_str(), 0600) == 0);
  RunningProgram program(index_command(
      {"--index", scene.index(), fifo, scene.root() + "/gone", scene.in("good.txt")}));
  // Opened once the program has listed the folder and begins with the pipe.
  const int writer = ::open(fifo.c_str(), O_WRONLY | O_CLOEXEC);
  REQUIRE(writer >= 0);
  fs::remove_all(scene.root() + "/gone");
  ::close(writer);
  const Outcome outcome = program.wait();
  CHECK(outcome.exit_code == 1);
  CHECK(outcome.err == "dragoman-index: skipped " + fifo + ": empty\n" +
                           "dragoman-index: skipped " + scene.root() +
                           "/gone/a.txt: No such file or directory\n" + "dragoman-index: skipped " +
                           scene.root() + "/gone/deep/b.txt: No such file or directory\n");
  scene.check_others();
}

TEST_CASE("text of Windows-1252 is indexed, with a note") {
  const Scene scene;
  write_file(scene.in("note.txt"), "Caf\xE9 talks\n\nThe \x93kettles\x94 of the caf\xE9.\n");
  const Outcome outcome = scene.index_all();
  CHECK(outcome.exit_code == 0);
  CHECK(outcome.err ==
        "dragoman-index: " + scene.in("note.txt") + ": not UTF-8; read as Windows-1252\n");
  CHECK(hit_of(scene.index(), "note")["title"] == "Café talks");
  CHECK(hit_of(scene.index(), "note")["snippet"] == "The “kettles” of the café.");
  CHECK(found_ids(scene.index(), "café") == std::vector<std::string>{"note"});
}

TEST_CASE("damaged UTF-8 is indexed, with a note") {
  const Scene scene;
  write_file(scene.in("note.txt"), "Café talks\n\nNaïve señores – and the ker\xC3nel.\n");
  const Outcome outcome = scene.index_all();
  CHECK(outcome.exit_code == 0);
  CHECK(outcome.err == "dragoman-index: " + scene.in("note.txt") +
                           ": not all UTF-8; 1 of its bytes read as U+FFFD\n");
  CHECK(hit_of(scene.index(), "note")["snippet"] == "Naïve señores – and the ker\uFFFDnel.");
}

TEST_CASE("a text of one line of 100 MB is skipped, the rest indexed") {
  const Scene scene;
  write_large_file(scene.in("bad.txt"), "Large\n\n", 100U << 20U, "");
  scene.check_skipped("bad.txt",
                      "larger than 64.0 MB, too large for one document (split it, or raise "
                      "--max-document)");
}

TEST_CASE("a JSON line of 100 MB is skipped, the lines about it indexed") {
  const TempFolder folder;
  const std::string place = folder / "dump.jsonl";
  write_large_file(place, line_of("before") + "{\"id\":\"bad\",\"text\":\"", 100U << 20U,
                   "\"}\n" + line_of("after"));
  const Outcome outcome = run_index({"--index", folder / "ix", place});
  CHECK(outcome.exit_code == 1);
  CHECK(outcome.err == "dragoman-index: skipped " + place +
                           ":2: a line of 100.0 MB, too large for one document (at most 64.0 MB; "
                           "raise --max-document)\n");
  CHECK(ids_in(folder / "ix") == Ids{"before", "after"});
}

TEST_CASE("lines that aren't a document's JSON are skipped, each with its reason") {
  struct BadLine {
    std::string line;
    std::string reason;
  };
  const std::vector<BadLine> lines = {
      {"{\"id\":\"bad\",\"text\":\"no end", "not JSON"},
      {"plain words", "not JSON"},
      {"{\"id\":\"bad\",\"text\":1e}", "not JSON"},
      {"[\"an\",\"array\"]", "not a JSON object"},
      {"42", "not a JSON object"},
      {"null", "not a JSON object"},
      {"{}", "none of the keys of a document"},
      {"{\"wording\":\"unknown keys only\"}", "none of the keys of a document"},
      {"{\"id\":\"bad\",\"text\":{\"of\":\"objects\"}}", "\"text\" is neither text nor a number"},
      {"{\"id\":\"bad\",\"text\":true}", "\"text\" is neither text nor a number"},
      {"{\"id\":[[\"bad\"]],\"text\":\"x\"}", "\"id\" is neither text nor a number"},
      {"{\"id\":\"bad\",\"date\":{\"year\":2008},\"text\":\"x\"}",
       "\"date\" is neither text nor a number"},
      {"{\"id\":\"bad\",\"tags\":" + std::string(100'000, '[') + std::string(100'000, ']') + "}",
       "\"tags\" is neither text nor a number"},
      {std::string(1'000'000, '['), "not JSON"},
  };
  const TempFolder folder;
  for (const BadLine& bad : lines) {
    INFO(bad.line.substr(0, 100));
    const std::string index = folder / "ix";
    const std::string input = line_of("before") + bad.line + '\n' + line_of("after");
    const Outcome outcome = run_index({"--index", index, "-"}, input);
    CHECK(outcome.exit_code == 1);
    CHECK(outcome.err == "dragoman-index: skipped -:2: " + bad.reason + '\n');
    CHECK(ids_in(index) == Ids{"before", "after"});
  }
}

TEST_CASE(
    "what JSON holds under unknown keys is named once and does no harm, however deep or large") {
  const TempFolder folder;
  std::string deep = "{\"id\":\"deep\",\"text\":\"a kettle\",\"x\":";
  for (int i = 0; i < 100'000; ++i) deep += "{\"a\":[";
  for (int i = 0; i < 100'000; ++i) deep += "]}";
  deep += "}\n";
  std::string large = "{\"id\":\"large\",\"text\":\"a kettle\",\"x\":[0";
  for (int i = 0; i < 500'000; ++i) large += ",1";
  large += "]}\n";
  const Outcome outcome =
      run_index({"--index", folder / "ix", "-"}, deep + large + line_of("after"));
  CHECK(outcome.exit_code == 0);
  CHECK(outcome.err == "dragoman-index: -:1: keys that aren't read: x\n");
  CHECK(ids_in(folder / "ix") == Ids{"deep", "large", "after"});
  CHECK(found_ids(folder / "ix", "kettle").size() == 2);
}

TEST_CASE("an array of too many values is refused") {
  const TempFolder folder;
  std::string line = "{\"id\":\"bad\",\"text\":\"a kettle\",\"tags\":[\"T0\"";
  for (int i = 1; i <= 1000; ++i) line += ",\"T" + std::to_string(i) + "\"";
  const Outcome outcome =
      run_index({"--index", folder / "ix", "-"}, line + "]}\n" + line_of("after"));
  CHECK(outcome.exit_code == 1);
  CHECK(outcome.err == "dragoman-index: skipped -:1: more than 1000 values of \"tags\"\n");
  CHECK(ids_in(folder / "ix") == Ids{"after"});
}

TEST_CASE("odd values in JSON are taken as far as they mean anything") {
  const TempFolder folder;
  const std::string index = folder / "ix";
  const Outcome outcome =
      run_index({"--index", index, "-"},
                "{\"id\":17,\"title\":null,\"date\":2008,\"country\":[null,\"Ruritania\"],\"text\":"
                "[\"a\",\"kettle\"]}\n"
                "{\"id\":\"undated\",\"date\":\"the day before yesterday\",\"text\":\"a kettle\"}\n"
                "{\"id\":\"" +
                    std::string(5000, 'i') + "\",\"text\":\"" + std::string(5000, 'w') +
                    " kettle\"}\n"
                    "{\"id\":\"nul \\u0000 inside\",\"text\":\"a \\u0000 kettle\"}\n"
                    "{\"id\":\"1252\",\"text\":\"caf\xE9 kettle\"}\n");
  CHECK(outcome.exit_code == 0);
  CHECK_THAT(outcome.err, Catch::Contains("-:1: no country is known as 'Ruritania'"));
  CHECK_THAT(
      outcome.err,
      Catch::Contains("-:2: the date 'the day before yesterday' is not understood; left unknown"));
  CHECK_THAT(outcome.err, Catch::Contains("-:5: not UTF-8; read as Windows-1252"));
  CHECK(ids_in(index).size() == 5);
  CHECK(found_ids(index, "kettle").size() == 5);
  CHECK(found_ids(index, "id:" + std::string(5000, 'i')).size() == 1);
  CHECK(hit_of(index, "17")["date"] == "2008");
  CHECK(fingerprint_of(index) == reckoned_fingerprint(index));
}

}  // namespace dragoman::test
