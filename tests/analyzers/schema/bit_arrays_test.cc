#include "analyzers/schema/bit_arrays.h"

#include <catch2/catch.hpp>
#include <random>
#include <string>
#include <vector>

namespace dragoman {
namespace {

using Numbers = std::vector<std::uint32_t>;

Numbers random_numbers(std::size_t count, unsigned width, std::mt19937& random) {
  Numbers out;
  const std::uint64_t end = std::uint64_t{1} << width;
  for (; count > 0; --count) out.push_back(static_cast<std::uint32_t>(random() % end));
  return out;
}

}  // namespace

TEST_CASE("packed numbers are read where they were put") {
  std::mt19937 random(5);
  for (unsigned width = 0; width <= 32; ++width) {
    for (const std::size_t count : {0U, 1U, 7U, 8U, 100U}) {
      const Numbers numbers = random_numbers(count, width, random);
      std::string bytes;
      put_packed(numbers, width, bytes);
      REQUIRE(bytes.size() == packed_size(count, width));
      for (std::size_t i = 0; i < count; ++i) {
        INFO("number " << i << " of " << width << " bits");
        REQUIRE(packed_at(bytes, i, width) == numbers[i]);
      }
      CHECK(packed_at(bytes, count + 100, width) == 0);
      PackedNumbers from_third(bytes, 2, width);
      for (std::size_t i = 2; i < count; ++i) REQUIRE(from_third.next() == numbers[i]);
    }
  }
}

TEST_CASE("counts are read with the sums before them") {
  std::mt19937 random(6);
  for (const std::size_t count : {1U, 2U, 31U, 32U, 33U, 64U, 65U, 500U}) {
    for (const unsigned width : {0U, 1U, 3U, 9U}) {
      const Numbers counts = random_numbers(count, width, random);
      std::size_t total = 0;
      for (const std::uint32_t c : counts) total += c;
      std::string bytes;
      CountList::put(counts, bytes);
      REQUIRE(bytes.size() == CountList::size(count, total));
      const CountList list(bytes, count, total);
      std::size_t sum = 0;
      for (std::size_t i = 0; i < count; ++i) {
        INFO("count " << i << " of " << count << ", up to " << width << " bits");
        REQUIRE(list.at(i).begin == sum);
        REQUIRE(list.at(i).count == counts[i]);
        sum += counts[i];
      }
    }
  }
}

TEST_CASE("a range of counts never goes beyond the total") {
  std::mt19937 random(7);
  for (int i = 0; i < 2000; ++i) {
    const std::size_t count = 1 + random() % 100;
    const std::size_t total = random() % 300;
    std::string bytes(CountList::size(count, total), '\0');
    for (char& byte : bytes) byte = static_cast<char>(random());
    const CountList list(bytes, count, total);
    for (std::size_t place = 0; place < count; ++place) {
      const CountList::Range range = list.at(place);
      REQUIRE(range.begin + range.count <= total);
    }
  }
}

}  // namespace dragoman
