// Hostile text costs work in proportion to its size: each shape is read and analysed, as the
// indexer and the query parser do it, at n, 2n and 4n bytes. Work is memory asked for, which every
// machine counts alike. Copies within a loop, the usual way to grow with the square, show in it.

#include <catch2/catch.hpp>
#include <cstdint>
#include <memory>
#include <string>

#include "analyzers/schema/indexed_document.h"
#include "analyzers/text/error.h"
#include "indexer/documents/document_builder.h"
#include "indexer/readers/open_reader.h"
#include "searcher/query/parser.h"
#include "tests/growth/counted_memory.h"
#include "tests/growth/shapes.h"
#include "tests/support/string_source.h"

namespace dragoman::test {
namespace {

constexpr std::size_t kSize = std::size_t{32} << 10U;
constexpr std::size_t kLargestDocument = std::size_t{64} << 20U;
constexpr double kMaxGrowth = 1.2;  // times linear

void index_text(const Shape& shape, const std::string& text, DocumentMaker& maker) {
  const InputFile file{"in/input.x", "input.x", text.size()};
  try {
    const auto reader =
        open_reader(file, std::make_unique<StringSource>(text), {shape.format, kLargestDocument});
    while (auto source = reader->next()) {
      BuiltDocument built = build_document(std::move(*source), {});
      built.document.add(Field::kId, built.ids.front());
      maker.make(built.document);
    }
  } catch (const InputError&) {
    return;  // refused, which is work too
  }
}

AskedMemory work_of(const Shape& shape, std::size_t size, DocumentMaker& maker) {
  const std::string text = make_text(shape, size);
  const AskedMemory before = asked_memory();
  index_text(shape, text, maker);
  query::parse_query(text);
  const AskedMemory after = asked_memory();
  return {after.allocations - before.allocations, after.bytes - before.bytes};
}

// A buffer that doubles, or a limit that is met, makes one step larger than it would be and the
// other smaller. Work beyond linear makes both larger: at least 2.4 times, where 2 is linear.
bool grows_too_fast(std::uint64_t once, std::uint64_t twice, std::uint64_t four_times) {
  const auto is_steep = [](std::uint64_t small, std::uint64_t large, double times) {
    return static_cast<double>(large) > times * kMaxGrowth * static_cast<double>(small) + 10'000;
  };
  return (is_steep(once, twice, 2) && is_steep(twice, four_times, 2)) ||
         is_steep(once, four_times, 8);
}

}  // namespace

TEST_CASE("the work of hostile text grows with its size") {
  REQUIRE(shapes().size() >= 60);
  DocumentMaker maker("english");
  for (const Shape& shape : shapes()) {
    INFO(shape.name);
    work_of(shape, kSize, maker);  // what is made once
    const AskedMemory once = work_of(shape, kSize, maker);
    const AskedMemory twice = work_of(shape, 2 * kSize, maker);
    const AskedMemory four_times = work_of(shape, 4 * kSize, maker);
    INFO("allocations " << once.allocations << ", " << twice.allocations << ", "
                        << four_times.allocations << "; bytes " << once.bytes << ", " << twice.bytes
                        << ", " << four_times.bytes);
    CHECK_FALSE(grows_too_fast(once.allocations, twice.allocations, four_times.allocations));
    CHECK_FALSE(grows_too_fast(once.bytes, twice.bytes, four_times.bytes));
  }
}

TEST_CASE("work that grows with the square, or a little faster than the size, is found") {
  CHECK(grows_too_fast(1'000'000, 4'000'000, 16'000'000));
  CHECK(grows_too_fast(1'000'000, 2'500'000, 6'250'000));
  CHECK_FALSE(grows_too_fast(1'000'000, 2'300'000, 4'700'000));
  CHECK_FALSE(grows_too_fast(1'000'000, 2'900'000, 4'200'000));
}

}  // namespace dragoman::test
