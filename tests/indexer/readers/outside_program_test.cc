// Programs at work on files from outside: what they may take, and that nothing of them stays.

#include "indexer/readers/filter/outside_program.h"

#include <fcntl.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <chrono>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>
#include <vector>

#include "analyzers/text/error.h"
#include "indexer/readers/filter/isolation.h"
#include "tests/support/temp_folder.h"

namespace dragoman {
namespace {

using namespace std::chrono_literals;

ProgramLimits short_limits() {
  ProgramLimits limits;
  limits.time = 700ms;
  limits.output_bytes = 100'000;
  return limits;
}

ProgramResult run_shell(const std::string& script, const ProgramLimits& limits = {}) {
  const int input = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
  ProgramResult result = run_program("/bin/sh", {"-c", script}, input, limits);
  ::close(input);
  return result;
}

// Whether the process whose number was printed has gone, or is dead and waits for the system.
bool has_gone(const std::string& printed) {
  const std::string path = "/proc/" + std::to_string(std::stoi(printed)) + "/stat";
  for (int i = 0; i < 100; ++i) {
    std::ifstream stat(path);
    const std::string line{std::istreambuf_iterator<char>(stat), {}};
    if (line.empty() || line.find(") Z ") != std::string::npos) return true;
    std::this_thread::sleep_for(10ms);
  }
  return false;
}

}  // namespace

TEST_CASE("a program's output, complaints and end are told") {
  const ProgramResult good = run_shell("printf fish; printf wet >&2");
  CHECK(good.end == ProgramEnd::kDone);
  CHECK(good.output == "fish");
  CHECK(good.errors == "wet");
  CHECK(run_shell("exit 3").end == ProgramEnd::kFailed);
  CHECK(run_shell("kill -SEGV $$").end == ProgramEnd::kCrashed);
  CHECK(run_program("/nonexistent/fish", {}, 0, {}).end == ProgramEnd::kFailed);
}

TEST_CASE("a program that sleeps is ended with those it started") {
  const ProgramResult result = run_shell("sleep 50 & echo $!; sleep 50", short_limits());
  CHECK(result.end == ProgramEnd::kTooLong);
  CHECK(has_gone(result.output));
}

TEST_CASE("what a program leaves behind is ended at its end") {
  const auto begin = std::chrono::steady_clock::now();
  const ProgramResult result = run_shell("sleep 50 & echo $!");
  CHECK(result.end == ProgramEnd::kDone);
  CHECK(has_gone(result.output));
  CHECK(std::chrono::steady_clock::now() - begin < 20s);
}

TEST_CASE("what leaves the program's group is ended with it all the same") {
  const auto begin = std::chrono::steady_clock::now();
  const ProgramResult over = run_shell("setsid sh -c 'echo $$; exec sleep 50' & sleep 0.3");
  CHECK(over.end == ProgramEnd::kDone);
  CHECK(has_gone(over.output));
  const ProgramResult late =
      run_shell("setsid sh -c 'echo $$; exec sleep 50' & sleep 50", short_limits());
  CHECK(late.end == ProgramEnd::kTooLong);
  CHECK(has_gone(late.output));
  CHECK(std::chrono::steady_clock::now() - begin < 20s);
}

TEST_CASE("a flood is cut at its limit") {
  const ProgramResult flood = run_shell("while :; do echo fish; done", short_limits());
  CHECK(flood.end == ProgramEnd::kTooMuch);
  CHECK(flood.output.size() == 100'000);
  const ProgramResult complaints =
      run_shell("i=0; while [ $i -lt 3000 ]; do echo wet wet wet >&2; i=$((i+1)); done; echo fish");
  CHECK(complaints.output == "fish\n");
  CHECK(complaints.errors.size() <= 4096);
}

TEST_CASE("a program may write no large file and take no more time or memory than its limits") {
  ProgramLimits limits;
  limits.file_bytes = 1000;
  limits.cpu_seconds = 1;
  CHECK(run_shell("head -c 100000 /dev/zero > \"$(mktemp)\" || exit 4", limits).end ==
        ProgramEnd::kFailed);
  CHECK(run_shell("while :; do :; done", limits).end == ProgramEnd::kCrashed);
  limits.memory_bytes = std::uint64_t{64} << 20U;
  CHECK(run_shell("ulimit -v", limits).output == "65536\n");
}

TEST_CASE("a program gets its input and a small environment alone") {
  CHECK(run_shell("cat; echo ${DRAGOMAN_INDEX-none}; ls /proc/self/fd | wc -l; pwd").output ==
        "none\n4\n/\n");
}

TEST_CASE("an isolated program sees its input, and of the system what it needs") {
  const auto run_isolated = [](const std::string& script) {
    const std::vector<std::string> needs = {DRAGOMAN_SOURCE_DIR};
    const IsolatedProgram program = isolate("/bin/sh", {"-c", script}, needs, {});
    const int input = ::open(DRAGOMAN_SOURCE_DIR "/LICENSE", O_RDONLY | O_CLOEXEC);
    ProgramResult result =
        run_program(program.path, program.arguments, input, {}, program.is_isolated);
    ::close(input);
    return result;
  };
  CHECK(run_isolated("head -c 3 /dev/stdin | wc -c").output == "3\n");
  CHECK(run_isolated("test -f " DRAGOMAN_SOURCE_DIR "/LICENSE && echo fish").output == "fish\n");
  CHECK(run_isolated("exit 3").end == ProgramEnd::kFailed);
  CHECK(run_isolated("kill -SEGV $$").end == ProgramEnd::kCrashed);
  // A system that doesn't allow it runs the program as it is.
  const bool is_isolated = isolate("/bin/sh", {}, {}, {}).is_isolated;
  const test::TempFolder outside;
  const std::string looks = "ls -d /etc/passwd '" + outside.path().string() + "' 2>/dev/null";
  CHECK(run_isolated(looks).output.empty() == is_isolated);
  if (is_isolated) {
    CHECK(run_isolated("touch /usr/fish || echo no").output == "no\n");
    CHECK(run_isolated("touch " DRAGOMAN_SOURCE_DIR "/fish || echo no").output == "no\n");
    CHECK(run_isolated("touch /tmp/fish && ls /tmp/fish").output == "/tmp/fish\n");
    CHECK(run_isolated("cat /proc/net/dev | grep -c :").output == "1\n");
    CHECK(run_isolated("ls -d /proc/[0-9]* | wc -l").output.size() == 2);
  }
}

TEST_CASE("programs are found by the path") {
  CHECK(find_program("sh").has_value());
  CHECK(find_program("/bin/sh") == "/bin/sh");
  CHECK_FALSE(find_program("/bin/no-such-program").has_value());
  CHECK_FALSE(find_program("no-such-program").has_value());
}

}  // namespace dragoman
