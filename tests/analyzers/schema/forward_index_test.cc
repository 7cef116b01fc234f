#include "analyzers/schema/forward_index.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "analyzers/text/error.h"

namespace dragoman {
namespace {

using Positions = std::vector<std::uint32_t>;
using TermTable = std::map<std::string, Positions>;

std::string encode_table(const TermTable& terms) {
  std::vector<TermPositions> list;
  for (const auto& [term, positions] : terms) list.push_back({term, positions});
  return encode_forward_index(list);
}

void check_keeps(const TermTable& terms) {
  const ForwardIndex forward(encode_table(terms));
  for (const auto& [term, positions] : terms) {
    INFO(term << " among " << terms.size());
    REQUIRE(forward.positions(term) == positions);
  }
}

TermTable random_terms(std::size_t count, unsigned most_positions, std::uint32_t last,
                       std::mt19937& random) {
  TermTable terms;
  for (std::size_t i = 0; i < count; ++i) {
    Positions positions;
    for (auto n = random() % (most_positions + 1); n > 0; --n) {
      positions.push_back(static_cast<std::uint32_t>(random() % (std::uint64_t{last} + 1)));
    }
    std::sort(positions.begin(), positions.end());
    positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
    terms["t" + std::to_string(i)] = positions;
  }
  return terms;
}

}  // namespace

TEST_CASE("a forward index keeps where each term stands, and of terms that stand nowhere") {
  check_keeps({});
  check_keeps({{"a", {0}}});
  check_keeps({{"a", {}}});
  check_keeps({{"", {1, 2}}, {"a", {}}, {std::string("\0b", 2), {0, 4'294'967'295}}});
  std::mt19937 random(1815);
  for (const std::size_t count : {2U, 3U, 7U, 8U, 63U, 64U, 65U, 400U, 5000U}) {
    check_keeps(random_terms(count, 1, 0, random));
    check_keeps(random_terms(count, 5, 3000, random));
    check_keeps(random_terms(count, 40, 4'000'000'000, random));
  }
  check_keeps({{"often", random_terms(1, 3000, 90000, random)["t0"]}, {"once", {7}}});
}

TEST_CASE("the first positions of a term are read without the rest") {
  const ForwardIndex forward(encode_table({{"a", {3, 5, 9}}, {"b", {4}}}));
  Positions out = {1};
  forward.append("a", 2, out);
  CHECK(out == Positions{1, 3, 5});
  forward.append("b", 0, out);
  CHECK(out == Positions{1, 3, 5});
}

TEST_CASE("without bytes there are no terms") {
  CHECK(ForwardIndex().positions("a").empty());
  CHECK(ForwardIndex("").positions("a").empty());
}

// The format of bytes that are on disk already.
TEST_CASE("a forward index is written as its header says") {
  const std::string one = encode_table({{"a", {0, 2}}});
  REQUIRE(one.size() == 11);
  CHECK(one.substr(0, 4) == std::string("\x01\x00\x02\x02", 4));  // terms, seed, width, positions
  const auto upper = static_cast<unsigned char>(one[8]);          // behind 27 bits
  CHECK((upper == 0b110 || upper == 0b101));  // a zero in one of two counts, a one behind each
  CHECK(static_cast<unsigned char>(one[9]) == 0b100);    // two zeros, then a one
  CHECK(static_cast<unsigned char>(one[10]) == 0b1000);  // 0 and 2 in two bits each
}

// A search asks for compounds' ends and the like, which most documents don't have.
TEST_CASE("terms that a document doesn't have stand nowhere in it") {
  std::mt19937 random(1920);
  std::size_t found = 0;
  for (int document = 0; document < 20; ++document) {
    const TermTable terms = random_terms(40, 5, 3000, random);
    const ForwardIndex forward(encode_table(terms));
    for (int i = 0; i < 2000; ++i) {
      const std::string term = "no term of it " + std::to_string(i);
      if (!forward.positions(term).empty()) ++found;
    }
  }
  CHECK(found == 0);
}

TEST_CASE("damaged bytes are an error or wrong positions, and no crash") {
  std::mt19937 random(1919);
  const TermTable terms = random_terms(50, 5, 3000, random);
  const std::string whole = encode_table(terms);
  for (std::size_t size = 1; size < whole.size(); ++size) {
    REQUIRE_THROWS_AS(ForwardIndex(whole.substr(0, size)), WorldError);
  }
  REQUIRE_THROWS_AS(ForwardIndex(whole + 'x'), WorldError);
  for (int i = 0; i < 3000; ++i) {
    std::string bytes = whole;
    bytes[random() % bytes.size()] = static_cast<char>(random());
    try {
      const ForwardIndex forward(bytes);
      for (const auto& [term, positions] : terms) forward.positions(term);
    } catch (const WorldError&) {
      // said to be damaged
    }
  }
}

}  // namespace dragoman
