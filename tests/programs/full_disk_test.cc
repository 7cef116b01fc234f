// A disk that fills up while an index is written: the run ends with a message and exit code 2, what
// was committed stays, and a run with room completes the index.

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <catch2/catch.hpp>
#include <csignal>
#include <filesystem>
#include <functional>
#include <set>
#include <string>

#include "tests/programs/files.h"
#include "tests/programs/generated_documents.h"
#include "tests/programs/index_state.h"
#include "tests/programs/program.h"

namespace dragoman::test {
namespace {

namespace fs = std::filesystem;

constexpr int kDocuments = 80;
constexpr int kWords = 400;
constexpr const char* kEarlier = "{\"id\":\"earlier\",\"text\":\"a bridge\"}\n";

void check_write_error(const Outcome& outcome, const std::string& index) {
  CHECK(outcome.signal == 0);
  CHECK(outcome.exit_code == 2);
  CHECK(outcome.out.empty());
  const std::string last = outcome.err.substr(outcome.err.rfind("dragoman-index: "));
  INFO(outcome.err);
  CHECK_THAT(last, Catch::StartsWith("dragoman-index: can't write the index at " + index + ": "));
  CHECK_THAT(last, Catch::EndsWith("; it keeps what was committed before\n"));
}

// `index` as this process reaches it.
void check_kept(const fs::path& index, const std::string& messages) {
  const auto ids = ids_in(index);
  CHECK(ids.count("earlier") == 1);
  for (const std::string& id : committed_ids(messages)) CHECK(ids.count(id) == 1);
  CHECK(faults_in(index) == 0);
  CHECK(fingerprint_of(index) == reckoned_fingerprint(index));
}

std::set<std::string> entries_in(const fs::path& folder) {
  std::set<std::string> names;
  for (const auto& entry : fs::directory_iterator(folder)) {
    names.insert(entry.path().filename().string());
  }
  return names;
}

// A mount namespace of its own with a small file system at `place`, alive as long as this is.
class SmallDisk {
 public:
  SmallDisk(const fs::path& place, const char* size) {
    std::array<int, 2> ready{};
    if (pipe2(ready.data(), O_CLOEXEC) != 0) return;
    holder_ = fork();
    if (holder_ == 0) hold(place, size, ready[1]);
    ::close(ready[1]);
    char answer = 0;
    mounted_ = ::read(ready[0], &answer, 1) == 1;
    ::close(ready[0]);
    if (mounted_) namespace_ = ::open((proc() + "/ns/mnt").c_str(), O_RDONLY | O_CLOEXEC);
  }
  ~SmallDisk() {
    if (namespace_ >= 0) ::close(namespace_);
    ::kill(holder_, SIGKILL);
    waitpid(holder_, nullptr, 0);
  }
  SmallDisk(const SmallDisk&) = delete;
  SmallDisk& operator=(const SmallDisk&) = delete;

  bool is_mounted() const { return mounted_ && namespace_ >= 0; }

  /// For Command::before.
  std::function<void()> enter() const {
    return [fd = namespace_] {
      if (setns(fd, CLONE_NEWNS) != 0) _exit(126);
    };
  }

  /// The path by which this process reaches a path of the namespace.
  fs::path seen(const fs::path& path) const { return fs::path(proc() + "/root" + path.string()); }

 private:
  [[noreturn]] static void hold(const fs::path& place, const char* size, int ready) {
    const std::string options = std::string("size=") + size;
    const bool mounted = unshare(CLONE_NEWNS) == 0 &&
                         ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
                         ::mount("tmpfs", place.c_str(), "tmpfs", 0, options.c_str()) == 0;
    if (!mounted || ::write(ready, "m", 1) != 1) _exit(1);
    for (;;) pause();
  }
  std::string proc() const { return "/proc/" + std::to_string(holder_); }

  pid_t holder_ = -1;
  int namespace_ = -1;
  bool mounted_ = false;
};

}  // namespace

TEST_CASE("files that may not grow: the run ends with a message, and the index keeps what it had") {
  const TempFolder folder;
  write_articles(folder / "in", kDocuments, kWords, "Talks");
  const std::string whole = folder / "whole";
  REQUIRE(run_index({"--index", whole, "-"}, kEarlier).exit_code == 0);
  REQUIRE(run_index({"--index", whole, folder / "in"}).exit_code == 0);

  const rlim_t most = GENERATE(10'000U, 100'000U, 400'000U);
  const std::string index = folder / "ix";
  REQUIRE(run_index({"--index", index, "-"}, kEarlier).exit_code == 0);
  Command command =
      index_command({"--index", index, "--verbose", "--commit-every", "10", folder / "in"});
  command.before = [most] {
    const rlimit limit{most, most};
    setrlimit(RLIMIT_FSIZE, &limit);
  };
  const Outcome outcome = run(command);
  check_write_error(outcome, index);
  check_kept(index, outcome.err);
  CHECK(found_ids(index, "bridge") == std::vector<std::string>{"earlier"});

  CHECK(run_index({"--index", index, folder / "in"}).exit_code == 0);
  CHECK(fingerprint_of(index) == fingerprint_of(whole));
}

TEST_CASE("an index that can't be made for want of room is made by the next run") {
  const TempFolder folder;
  const std::string index = folder / "ix";
  const rlim_t most = GENERATE(0U, 50U, 10'000U);
  Command command = index_command({"--index", index, "-"});
  command.input = kEarlier;
  command.before = [most] {
    const rlimit limit{most, most};
    setrlimit(RLIMIT_FSIZE, &limit);
  };
  const Outcome outcome = run(command);
  CHECK(outcome.signal == 0);
  CHECK(outcome.exit_code == 2);
  CHECK_THAT(outcome.err, Catch::Contains(index) && Catch::Contains("File too large"));
  CHECK(run_index({"--index", index, "-"}, kEarlier).exit_code == 0);
  CHECK(ids_in(index) == std::set<std::string>{"earlier"});
}

TEST_CASE("a bulk build that may not write more leaves nothing, and the next run makes the index") {
  const TempFolder folder;
  write_articles(folder / "in", kDocuments, kWords, "Talks");
  const std::string index = folder / "ix";
  const rlim_t most = GENERATE(30'000U, 60'000U, 150'000U, 300'000U);
  Command command = index_command({"--index", index, "--verbose", folder / "in"});
  command.before = [most] {
    const rlimit limit{most, most};
    setrlimit(RLIMIT_FSIZE, &limit);
  };
  const Outcome outcome = run(command);
  check_write_error(outcome, index);
  CHECK(committed_ids(outcome.err).empty());
  CHECK(ids_in(index).empty());
  CHECK(entries_in(index) == std::set<std::string>{"XAPIANDB", "gen-1"});
  CHECK(run_index({"--index", index, folder / "in"}).exit_code == 0);
  CHECK(ids_in(index).size() == kDocuments);
}

TEST_CASE("a disk that is full during a bulk build: nothing is left, and the old index stays") {
  const TempFolder folder;
  const fs::path disk = folder / "disk";
  fs::create_directories(disk);
  const SmallDisk small(disk, "6m");
  if (!small.is_mounted()) {
    WARN("skipped: this user may not mount a small file system");
    return;
  }
  write_articles(folder / "in", kDocuments, kWords, "Talks");
  const std::string index = disk / "ix";
  Command command = index_command({"--index", index, folder / "in"});
  command.before = small.enter();
  const std::size_t ballast = GENERATE(5'900U, 5'500U, 5'000U);  // KB
  write_large_file(small.seen(disk / "ballast"), "", ballast << 10U, "");
  const Outcome outcome = run(command);
  check_write_error(outcome, index);
  CHECK_THAT(outcome.err, Catch::Contains("No space left on device"));
  CHECK(entries_in(small.seen(index)) == std::set<std::string>{"XAPIANDB", "gen-1"});

  fs::remove(small.seen(disk / "ballast"));
  CHECK(run(command).exit_code == 0);
  CHECK(ids_in(small.seen(index)).size() == kDocuments);
}

TEST_CASE("a full disk: the run ends with a message, and the index keeps what it had") {
  const TempFolder folder;
  const fs::path disk = folder / "disk";
  fs::create_directories(disk);
  const SmallDisk small(disk, "6m");
  if (!small.is_mounted()) {
    WARN(
        "skipped: this user may not mount a small file system; only the file size limit is tested");
    return;
  }
  write_articles(folder / "in", kDocuments, kWords, "Talks");
  const std::string index = disk / "ix";
  const auto inside = [&](std::vector<std::string> arguments, const std::string& input = "") {
    Command command = index_command(std::move(arguments));
    command.input = input;
    command.before = small.enter();
    return run(command);
  };
  REQUIRE(inside({"--index", index, "-"}, kEarlier).exit_code == 0);
  write_large_file(small.seen(disk / "ballast"), "", 5U << 20U, "");

  const Outcome outcome =
      inside({"--index", index, "--verbose", "--commit-every", "10", folder / "in"});
  check_write_error(outcome, index);
  CHECK_THAT(outcome.err, Catch::Contains("No space left on device"));
  check_kept(small.seen(index), outcome.err);

  Command search = search_command({"--index", index, "bridge"});
  search.before = small.enter();
  CHECK(run(search).exit_code == 0);

  fs::remove(small.seen(disk / "ballast"));
  CHECK(inside({"--index", index, folder / "in"}).exit_code == 0);
  CHECK(ids_in(small.seen(index)).size() == kDocuments + 1);
  CHECK(fingerprint_of(small.seen(index)) == reckoned_fingerprint(small.seen(index)));
}

}  // namespace dragoman::test
