#include "searcher/copies/word_diff.h"

#include <catch2/catch.hpp>
#include <string>
#include <utility>
#include <vector>

#include "searcher/copies/word_alignment.h"

namespace dragoman {
namespace {

using Texts = std::vector<std::string>;

// "opened: [XXXX] -> [the king]", without what is the same.
Texts changes(const std::string& a, const std::string& b) {
  Texts out;
  for (const DiffPart& part : diff_texts(a, b)) {
    if (part.kind == DiffKind::kSame) continue;
    out.push_back(std::string(diff_kind_name(part.kind)) + ": [" +
                  a.substr(part.a_begin, part.a_end - part.a_begin) + "] -> [" +
                  b.substr(part.b_begin, part.b_end - part.b_begin) + ']');
  }
  return out;
}

std::string numbered(int first, int words) {
  std::string out;
  for (int i = first; i < first + words; ++i) out += "w" + std::to_string(i) + ' ';
  return out;
}

}  // namespace

TEST_CASE("what was withheld and is opened is told from what is new") {
  CHECK(
      changes("We met XXXXXXXX on Monday. He left.", "We met the king on Monday. He soon left.") ==
      Texts{"opened: [XXXXXXXX] -> [the king]", "added: [] -> [soon]"});
  CHECK(changes("Talks with the king failed today",
                "Talks with [less than 1 line not declassified]") ==
        Texts{"withheld: [the king failed today] -> [[less than 1 line not declassified]]"});
}

TEST_CASE("what was opened stands against what was withheld, though it ends as the text goes on") {
  CHECK(changes("It broke. [1 line not declassified] The port pays.",
                "It broke. The master says that a chain slipped. The port pays.") ==
        Texts{"opened: [[1 line not declassified]] -> [The master says that a chain slipped]"});
  CHECK(changes("It broke. The master says that a chain slipped. The port pays.",
                "It broke. XXXXXXXX The port pays.") ==
        Texts{"withheld: [The master says that a chain slipped] -> [XXXXXXXX]"});
}

TEST_CASE("words that differ are changed, those that are missing removed") {
  CHECK(changes("a b c d", "a x c") == Texts{"changed: [b] -> [x]", "removed: [d] -> []"});
}

TEST_CASE("line ends, signs and capitals are no difference") {
  CHECK(changes("The talks,\nended.", "THE TALKS ended") == Texts{});
}

TEST_CASE("what both withhold is no change") {
  CHECK(changes("a XXXXX b", "a [1 line not declassified] b") ==
        Texts{"withheld-in-both: [XXXXX] -> [[1 line not declassified]]"});
}

TEST_CASE("parts hold all words of both texts") {
  const std::string a = numbered(0, 300) + numbered(5000, 200) + numbered(900, 50);
  const std::string b = numbered(100, 500) + numbered(900, 50);
  std::size_t in_a = 0;
  std::size_t in_b = 0;
  for (const DiffPart& part : diff_texts(a, b)) {
    in_a += part.a_words;
    in_b += part.b_words;
  }
  CHECK(in_a == 550);
  CHECK(in_b == 550);
}

TEST_CASE("parts tell the share in common that the words do") {
  for (const auto& [a, b] : {std::pair{"a b c d", "a b XXXXXX"},
                             {"a b c d", "x b y z"},
                             {"", "a"},
                             {"a b c d e f g h", "a c e g"}}) {
    CAPTURE(a, b);
    CHECK(common_share(diff_texts(a, b)) == common_share(compared_words(a), compared_words(b)));
  }
}

}  // namespace dragoman
