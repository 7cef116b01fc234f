// ThreadSanitizer runs these (./run-tests.sh tsan).
#include "searcher/web/answer_pool.h"

#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <catch2/catch.hpp>
#include <chrono>
#include <future>
#include <thread>

#include "searcher/index/interruption.h"

namespace dragoman {
namespace {

using namespace std::chrono_literals;

// Work as a search does it: until it isn't wanted any more.
void work_on() {
  for (;;) {
    check_interruption();
    std::this_thread::sleep_for(1ms);
  }
}

class Ended {
 public:
  auto teller() {
    return [this](TaskEnd end) { end_.set_value(end); };
  }
  TaskEnd wait() { return end_.get_future().get(); }

 private:
  std::promise<TaskEnd> end_;
};

}  // namespace

TEST_CASE("tasks are done, and told of once") {
  std::atomic<int> worked = 0;
  std::atomic<int> told = 0;
  {
    AnswerPool pool(4, 60s);
    for (int i = 0; i < 1000; ++i) {
      pool.submit({-1, [&] { ++worked; },
                   [&](TaskEnd end) {
                     if (end == TaskEnd::kDone) ++told;
                   }});
    }
  }
  CHECK(worked == 1000);
  CHECK(told == 1000);
}

TEST_CASE(
    "work that takes longer than the deadline is interrupted, and what waits so long not begun") {
  AnswerPool pool(1, 300ms);
  Ended running;
  Ended waiting;
  pool.submit({-1, work_on, running.teller()});
  pool.submit({-1, work_on, waiting.teller()});
  CHECK(running.wait() == TaskEnd::kLate);
  CHECK(waiting.wait() == TaskEnd::kLate);
}

TEST_CASE("work for a client that goes is interrupted") {
  AnswerPool pool(1, 60s);
  std::array<int, 2> ends{};
  REQUIRE(socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()) == 0);
  Ended ended;
  pool.submit({ends[0], work_on, ended.teller()});
  close(ends[1]);
  CHECK(ended.wait() == TaskEnd::kGone);
  close(ends[0]);
}

TEST_CASE("quick tasks are done while all the usual threads are held") {
  AnswerPool pool(2, 60s);
  std::atomic<bool> wanted = true;
  for (int i = 0; i < 2; ++i) {
    pool.submit({-1,
                 [&] {
                   while (wanted) std::this_thread::sleep_for(1ms);
                 },
                 [](TaskEnd) {}});
  }
  Ended quick;
  pool.submit({-1, [] {}, quick.teller()});
  CHECK(quick.wait() == TaskEnd::kDone);
  wanted = false;
}

TEST_CASE("after its end a pool takes no tasks, and says so") {
  AnswerPool pool(1, 60s);
  pool.finish();
  Ended ended;
  bool begun = false;
  pool.submit({-1, [&] { begun = true; }, ended.teller()});
  CHECK(ended.wait() == TaskEnd::kGone);
  CHECK_FALSE(begun);
}

}  // namespace dragoman
