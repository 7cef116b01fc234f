// What one search costs as a process, from start to exit: what a program that runs the searcher
// waits for. Runs of /bin/true in between give the floor of starting any process.
//
//   one_shot SEARCH_PROGRAM INDEX QUERY [RUNS]

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

// Runs a program with its output thrown away; milliseconds. Ends the benchmark where the exit code
// is another than 0: a search that found nothing did not do the work.
double run(const std::vector<std::string>& arguments) {
  std::vector<char*> argv;
  for (const std::string& argument : arguments) argv.push_back(const_cast<char*>(argument.c_str()));
  argv.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);

  const auto begin = Clock::now();
  pid_t child = 0;
  int status = posix_spawn(&child, argv[0], &actions, nullptr, argv.data(), environ);
  if (status == 0) waitpid(child, &status, 0);
  const std::chrono::duration<double, std::milli> took = Clock::now() - begin;
  posix_spawn_file_actions_destroy(&actions);
  if (status != 0) {
    std::fprintf(stderr, "one_shot: %s failed (status %d)\n", argv[0], status);
    std::exit(1);
  }
  return took.count();
}

void print(const char* name, std::vector<double> times) {
  std::sort(times.begin(), times.end());
  std::printf("%-10s min %6.2f  median %6.2f  p95 %6.2f  max %6.2f ms  (%zu runs)\n", name,
              times.front(), times[times.size() / 2], times[times.size() * 95 / 100], times.back(),
              times.size());
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4) {
    std::fprintf(stderr, "usage: one_shot SEARCH_PROGRAM INDEX QUERY [RUNS]\n");
    return 2;
  }
  const int runs = argc > 4 ? std::max(1, std::atoi(argv[4])) : 200;
  std::vector<double> searches;
  std::vector<double> floor;
  for (int i = 0; i < runs; ++i) {
    searches.push_back(run({argv[1], "--index", argv[2], argv[3]}));
    floor.push_back(run({"/bin/true"}));
  }
  print("search", searches);
  print("/bin/true", floor);
  return 0;
}
