#include "indexer/run/source_queue.h"

#include <atomic>
#include <catch2/catch.hpp>
#include <chrono>
#include <thread>
#include <vector>

namespace dragoman {
namespace {

using namespace std::chrono_literals;

constexpr std::size_t kMegabyte = std::size_t{1} << 20U;

SourceItem item(std::size_t bytes) {
  SourceItem made;
  made.source.text.assign(bytes, 'x');
  return made;
}

// What one thread takes of items of these sizes until the end.
std::vector<std::vector<std::size_t>> batches_of(const std::vector<std::size_t>& sizes,
                                                 std::size_t most_bytes, bool whole) {
  SourceQueue queue(most_bytes, whole);
  std::vector<std::vector<std::size_t>> batches;
  std::thread taker([&] {
    while (const auto batch = queue.take()) {
      CHECK(batch->number == batches.size());
      batches.emplace_back();
      for (const SourceItem& taken : batch->items)
        batches.back().push_back(taken.source.text.size());
      queue.release(*batch);
    }
  });
  for (const std::size_t size : sizes) CHECK(queue.push(item(size)));
  queue.close();
  taker.join();
  return batches;
}

}  // namespace

TEST_CASE("whole batches are cut by documents and by bytes, whatever the threads do") {
  const std::vector<std::size_t> many(2 * SourceQueue::kWhole.documents + 44, 10);
  const auto by_documents = batches_of(many, 64 * kMegabyte, true);
  REQUIRE(by_documents.size() == 3);
  CHECK(by_documents[0].size() == SourceQueue::kWhole.documents);
  CHECK(by_documents[2].size() == 44);

  const std::size_t large = SourceQueue::kWhole.bytes * 3 / 5;
  const auto by_bytes = batches_of({large, large, large, 5, 2 * large, 5}, 64 * kMegabyte, true);
  CHECK(by_bytes ==
        std::vector<std::vector<std::size_t>>{{large, large}, {large, 5, 2 * large}, {5}});
}

TEST_CASE("every document comes through, in order, when there is hardly any room") {
  std::vector<std::size_t> sizes;
  for (std::size_t i = 0; i < 500; ++i) sizes.push_back(i * 37 % 3000);
  sizes[250] = kMegabyte;
  for (const bool whole : {true, false}) {
    std::vector<std::size_t> came;
    for (const auto& batch : batches_of(sizes, 4096, whole)) {
      came.insert(came.end(), batch.begin(), batch.end());
    }
    CHECK(came == sizes);
  }
}

TEST_CASE("who reads waits while too much is being worked on") {
  SourceQueue queue(kMegabyte, false);
  REQUIRE(queue.push(item(kMegabyte / 2)));
  const auto batch = queue.take();
  REQUIRE(batch);
  std::atomic<bool> is_in = false;
  std::thread reader([&] {
    queue.push(item(kMegabyte));
    is_in = true;
  });
  std::this_thread::sleep_for(20ms);
  CHECK_FALSE(is_in);
  queue.release(*batch);
  reader.join();
  CHECK(is_in);
}

TEST_CASE("without whole batches a taker gets what there is") {
  SourceQueue queue(kMegabyte, false);
  REQUIRE(queue.push(item(1)));
  REQUIRE(queue.push(item(2)));
  const auto batch = queue.take();
  REQUIRE(batch);
  CHECK(batch->items.size() == 2);
}

TEST_CASE("a stopped queue wakes those who wait") {
  SourceQueue queue(100, true);
  std::thread taker([&] { CHECK_FALSE(queue.take()); });
  std::this_thread::sleep_for(5ms);
  queue.stop();
  taker.join();
  CHECK_FALSE(queue.push(item(1)));
}

}  // namespace dragoman
