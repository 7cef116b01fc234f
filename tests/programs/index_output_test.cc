// What dragoman-index prints, and where.

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <string>
#include <thread>

#include "tests/programs/files.h"
#include "tests/programs/index_state.h"
#include "tests/programs/program.h"

namespace dragoman::test {
namespace {

using namespace std::chrono_literals;
using Ids = std::set<std::string>;

constexpr const char* kClearLine = "\r\x1B[K";

void write_documents(const TempFolder& folder, int count) {
  for (int i = 0; i < count; ++i) {
    const std::string number = std::to_string(i);
    write_file(folder / ("in/d" + number + ".txt"), "Talks " + number + "\n\nOf kettles.\n");
  }
}

}  // namespace

TEST_CASE("the exit code tells all, some or nothing") {
  const TempFolder folder;
  write_file(folder / "good.txt", "Talks\n\nOf kettles.\n");
  write_file(folder / "bad.txt", "");
  const std::string index = folder / "ix";
  CHECK(run_index({"--index", index, folder / "bad.txt"}).exit_code == 2);
  CHECK(run_index({"--index", index, folder / "bad.txt", folder / "good.txt"}).exit_code == 1);
  CHECK(run_index({"--index", index, folder / "good.txt"}).exit_code == 0);
}

TEST_CASE("the option --quiet leaves only the documents that were skipped") {
  const TempFolder folder;
  write_file(folder / "good.txt", "Talks\n\nOf kettles.\n");
  write_file(folder / "bad.txt", "");
  const Outcome outcome =
      run_index({"--index", folder / "ix", "--quiet", folder / "good.txt", folder / "bad.txt"});
  CHECK(outcome.exit_code == 1);
  CHECK(outcome.out.empty());
  CHECK(outcome.err == "dragoman-index: skipped " + (folder / "bad.txt").string() + ": empty\n");
}

TEST_CASE("of notes that are alike the first are said, and all with --verbose") {
  const TempFolder folder;
  std::string lines;
  for (int i = 0; i < 8; ++i) {
    const std::string number = std::to_string(i);
    lines += "{\"id\":\"d" + number + "\",\"date\":\"in spring\",\"text\":\"tea\"}\n";
  }
  const auto notes = [&](const std::vector<std::string>& options) {
    std::vector<std::string> arguments{"--index", folder / "ix", "-"};
    arguments.insert(arguments.end(), options.begin(), options.end());
    const std::string err = run_index(arguments, lines).err;
    std::size_t count = 0;
    for (std::size_t at = err.find("'in spring'"); at != std::string::npos;
         at = err.find("'in spring'", at + 1)) {
      ++count;
    }
    return count;
  };
  CHECK(notes({}) == 6);  // five, and an example beside the number of the others
  CHECK(notes({"--verbose"}) == 8);
}

TEST_CASE("the option --verbose names each document when it is committed") {
  const TempFolder folder;
  write_documents(folder, 3);
  const std::string expected =
      "dragoman-index: committed d0\n"
      "dragoman-index: committed d1\n"
      "dragoman-index: committed d2\n";
  CHECK(run_index({"--index", folder / "ix", "--verbose", folder / "in"}).err == expected);
  CHECK(run_index({"--index", folder / "ix", "--verbose", folder / "in"}).err == expected);
}

TEST_CASE("what --commit-every asks for is committed before the run ends") {
  const TempFolder folder;
  write_documents(folder, 4);
  const std::string fifo = folder / "fifo";
  REQUIRE(mkfifo(fifo.c_str(), 0600) == 0);
  RunningProgram program(index_command(
      {"--index", folder / "ix", "--verbose", "--commit-every", "2", folder / "in", fifo}));
  REQUIRE(program.await_message("committed", 4));  // then the program waits for the pipe's writer
  CHECK(ids_in(folder / "ix") == Ids{"d0", "d1", "d2", "d3"});
  const int writer = ::open(fifo.c_str(), O_WRONLY | O_CLOEXEC);
  ::close(writer);
  CHECK(program.wait().exit_code == 1);  // the pipe was empty
}

TEST_CASE("without a terminal there is no progress line") {
  const TempFolder folder;
  write_documents(folder, 20);
  CHECK(run_index({"--index", folder / "ix", folder / "in"}).err.empty());
}

TEST_CASE("on a terminal a progress line appears and is taken off again") {
  if (!has_terminals()) return;
  const TempFolder folder;
  write_documents(folder, 20);
  Command command = index_command({"--index", folder / "ix", folder / "in"});
  command.terminal = Terminal::kStderr;
  const Outcome outcome = run(command);
  CHECK(outcome.exit_code == 0);
  CHECK_THAT(outcome.err, Catch::StartsWith(std::string(kClearLine) + "[#"));
  CHECK_THAT(outcome.err, Catch::Contains("] 1 document, "));
  CHECK_THAT(outcome.err, Catch::EndsWith(kClearLine));
  CHECK(outcome.out.find('\x1B') == std::string::npos);

  command.arguments.emplace_back("--quiet");
  CHECK(run(command).err.empty());
}

TEST_CASE("a message on a terminal stands on a line of its own") {
  if (!has_terminals()) return;
  const TempFolder folder;
  write_documents(folder, 2);
  write_file(folder / "in/d1x.txt", "");
  Command command = index_command({"--index", folder / "ix", folder / "in"});
  command.terminal = Terminal::kStderr;
  CHECK_THAT(run(command).err,
             Catch::Contains(std::string(kClearLine) + "dragoman-index: skipped "));
}

TEST_CASE("what a document holds can't command the terminal") {
  const TempFolder folder;
  const std::string index = folder / "ix";
  const std::string id =
      "\x1B]0;owned\x07 \xC2\x9B"
      "31m\xE2\x80\xAE"
      "x\ny";
  const std::string line = Json{{"id", id}, {"text", "a kettle"}, {"date", "\x1B[31mnever"}}.dump();
  const Outcome first = run_index({"--index", index, "--verbose", "-"}, line);
  CHECK(first.exit_code == 0);
  CHECK(terminal_commands(first.err).empty());
  CHECK_THAT(first.err, Catch::Contains("committed ]0;owned"));
  const Outcome again = run_index({"--index", index, "-"}, line + '\n' + line);
  CHECK_THAT(again.err, Catch::Contains("this one replaces it"));
  CHECK(terminal_commands(again.err).empty());

  write_file(folder / "\x1B[31mred.txt", "");
  const Outcome named = run_index({"--index", index, folder / "\x1B[31mred.txt"});
  CHECK_THAT(named.err, Catch::Contains("[31mred.txt: empty"));
  CHECK(terminal_commands(named.err).empty());
}

TEST_CASE("a run that is interrupted while it waits for input keeps what it has done") {
  const int signal = GENERATE(SIGINT, SIGTERM);
  const TempFolder folder;
  write_documents(folder, 2);
  const std::string fifo = folder / "fifo";
  REQUIRE(mkfifo(fifo.c_str(), 0600) == 0);
  RunningProgram program(index_command({"--index", folder / "ix", folder / "in", fifo, "-"}));
  const int writer = ::open(fifo.c_str(), O_WRONLY | O_CLOEXEC);  // once the program has opened it
  REQUIRE(writer >= 0);
  while (!program.ends_within(50ms)) program.send(signal);
  ::close(writer);
  const Outcome outcome = program.wait();
  CHECK(outcome.exit_code == 1);
  CHECK_THAT(outcome.out, Catch::Contains("2 documents: 2 added"));
  CHECK_THAT(outcome.out, Catch::Contains("(interrupted; the rest was not read)"));
  CHECK(ids_in(folder / "ix") == Ids{"d0", "d1"});
}

TEST_CASE("searches while the index is being written see one commit or the next") {
  const TempFolder folder;
  run_index({"--index", folder / "ix", "-"}, "{\"id\":\"first\",\"text\":\"a kettle\"}\n");
  write_documents(folder, 100);
  const std::string index = folder / "ix";
  RunningProgram program(index_command({"--index", index, "--commit-every", "1", folder / "in"}));
  std::size_t last = 1;
  while (!program.ends_within(1ms)) {
    const Json json = search_json(index, {"--limit", "10000", "kettles"});
    CHECK(json["total"] == json["index"]["documents"]);
    CHECK(json["hits"].size() == json["total"]);
    CHECK(json["total"] >= last);
    last = json["total"];
  }
  CHECK(program.wait().exit_code == 0);
  CHECK(search_json(index, {"kettles"})["total"] == 101);
}

TEST_CASE("the options --help and --version of the indexer") {
  const Outcome help = run_index({"--help"});
  CHECK(help.exit_code == 0);
  CHECK(help.err.empty());
  for (const char* option :
       {"--index DIR", "--collection NAME", "--delete ID", "--format FORMAT", "--language NAME",
        "--max-document MB", "--commit-every N", "--quiet", "--verbose", "--help", "--version"}) {
    CHECK_THAT(help.out, Catch::Contains(option));
  }
  const Outcome version = run_index({"--version"});
  CHECK(version.exit_code == 0);
  CHECK_THAT(version.out, Catch::StartsWith("dragoman-index "));
}

}  // namespace dragoman::test
