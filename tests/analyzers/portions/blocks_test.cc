#include "analyzers/portions/blocks.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

namespace dragoman {
namespace {

using Texts = std::vector<std::string>;

Texts texts_of(const std::string& text, const std::vector<TextBlock>& known = {}) {
  Texts out;
  for (const TextBlock& block : find_blocks(text, known)) {
    out.push_back(block.portion + '|' + text.substr(block.begin, block.end - block.begin));
  }
  return out;
}

}  // namespace

TEST_CASE("blank lines part a text into blocks") {
  CHECK(texts_of("a b\nc\n\nd\n \t\n\ne\n") == Texts{"|a b\nc", "|d", "|e"});
  CHECK(texts_of("\n\n  a") == Texts{"|a"});
  CHECK(texts_of("") == Texts{});
  CHECK(texts_of("\n \n") == Texts{});
}

TEST_CASE("a known paragraph keeps its blank lines and its marking") {
  const std::string text = "head\n\none\n\nstill one\ntwo\n\ntail";
  CHECK(texts_of(text, {{6, 20, "S", false}, {21, 24, "U", false}}) ==
        Texts{"|head", "S|one\n\nstill one", "U|two", "|tail"});
}

TEST_CASE("known paragraphs that contradict the text are left out") {
  CHECK(texts_of("abc", {{2, 9, "S", false}}) == Texts{"|abc"});
  CHECK(texts_of("abcd", {{0, 2, "S", false}, {1, 3, "U", false}}) == Texts{"S|ab", "|cd"});
}

TEST_CASE("a block begins with its first word") {
  BlockReader reader({{0, 3, "", false}, {5, 6, "", false}, {7, 9, "S", true}});
  CHECK(reader.reach(1) != nullptr);
  CHECK(reader.reach(2) == nullptr);
  const TextBlock* const last = reader.reach(8);  // the block between has no word
  REQUIRE(last != nullptr);
  CHECK(last->portion == "S");
}

}  // namespace dragoman
