// What stands in a row or near, judged by trying all positions.

#include "searcher/match/positions.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <random>
#include <string>

#include "analyzers/schema/terms.h"

namespace dragoman {
namespace {

using Positions = std::vector<std::uint32_t>;

bool any_within(const std::vector<std::vector<Span>>& lists, std::vector<Span> taken,
                std::uint64_t window) {
  if (taken.size() == lists.size()) {
    std::uint32_t begin = taken.front().begin;
    std::uint32_t end = taken.front().end;
    for (const Span& s : taken) {
      begin = std::min(begin, s.begin);
      end = std::max(end, s.end);
    }
    return end - begin < window;
  }
  return std::any_of(lists[taken.size()].begin(), lists[taken.size()].end(), [&](const Span& next) {
    const bool is_taken = std::any_of(taken.begin(), taken.end(),
                                      [&](const Span& s) { return s.begin == next.begin; });
    auto longer = taken;
    longer.push_back(next);
    return !is_taken && any_within(lists, longer, window);
  });
}

std::vector<Span> random_spans(std::mt19937& random) {
  std::vector<Span> spans;
  for (auto n = 1 + random() % 4; n > 0; --n) {
    const auto begin = static_cast<std::uint32_t>(random() % 12);
    spans.push_back({begin, begin + static_cast<std::uint32_t>(random() % 3)});
  }
  std::sort(spans.begin(), spans.end(),
            [](const Span& a, const Span& b) { return a.begin < b.begin; });
  return spans;
}

std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs(const std::vector<Span>& spans) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> out;
  for (const Span& s : spans) out.emplace_back(s.begin, s.end);
  return out;
}

using Pairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

// A document of words each of which takes up one position or more: a compound has its term where it
// begins, ends_term() where it ends, and a term of its own at each position.
struct PlacedText {
  std::map<std::string, Positions> positions;
  std::vector<std::string> words;

  void add(const std::string& word, std::uint32_t size) {
    const auto begin = static_cast<std::uint32_t>(end_);
    positions[word].push_back(begin);
    if (size > 1) positions[ends_term(word)].push_back(begin + size - 1);
    words.push_back(word);
    end_ += size;
  }

  ReadPositions reader() const {
    return [this](const std::string& term, Positions& out) {
      const auto known = positions.find(term);
      if (known == positions.end()) return;
      out.insert(out.end(), known->second.begin(), known->second.end());
    };
  }

 private:
  std::size_t end_ = 0;
};

bool stand_in_row(const std::vector<std::string>& words, const std::vector<std::string>& asked) {
  return std::search(words.begin(), words.end(), asked.begin(), asked.end()) != words.end();
}

}  // namespace

TEST_CASE("words of any length stand in a row if they follow each other") {
  std::mt19937 random(1815);
  int found = 0;
  for (int i = 0; i < 5000; ++i) {
    PlacedText text;
    const auto any = [&] { return std::string(1, static_cast<char>('a' + random() % 3)); };
    for (auto n = random() % 8; n > 0; --n)
      text.add(any(), static_cast<std::uint32_t>(1 + random() % 3));
    std::vector<std::string> asked;
    Phrase phrase;
    for (auto n = 1 + random() % 3; n > 0; --n) asked.push_back(any());
    for (const std::string& word : asked) phrase.words.push_back({word});
    phrase.window = static_cast<std::uint32_t>(asked.size());
    const bool expected = stand_in_row(text.words, asked);
    REQUIRE(holds({{{phrase}}, 0}, text.reader()) == expected);
    found += expected ? 1 : 0;
  }
  CHECK(found > 500);
}

TEST_CASE("a word of a phrase may stand as its parts") {
  PlacedText text;
  for (const char* word : {"the", "air", "field", "guards", "air", "guards"}) text.add(word, 1);
  const auto holds_for = [&](const std::vector<std::string>& before, const std::string& after) {
    Phrase phrase;
    for (const std::string& word : before) phrase.words.push_back({word});
    phrase.splits = {{phrase.words.size(), {{"air"}, {"field"}}}};
    phrase.words.push_back({"airfield"});
    phrase.words.push_back({after});
    phrase.window = static_cast<std::uint32_t>(phrase.words.size());
    return holds({{{phrase}}, 0}, text.reader());
  };
  CHECK(holds_for({}, "guards"));
  CHECK(holds_for({"the"}, "guards"));
  CHECK_FALSE(holds_for({}, "field"));
  CHECK_FALSE(holds_for({"guards"}, "guards"));
}

TEST_CASE("a phrase's words stand in their order within its window") {
  CHECK(pairs(phrase_spans({{1, 5, 9}}, 1)) == Pairs{{1, 1}, {5, 5}, {9, 9}});
  CHECK(pairs(phrase_spans({{1, 5, 9}, {2, 6}}, 2)) == Pairs{{1, 2}, {5, 6}});
  CHECK(pairs(phrase_spans({{1, 5, 9}, {3, 6}}, 3)) == Pairs{{1, 3}, {5, 6}});
  CHECK(pairs(phrase_spans({{4}, {3}}, 9)).empty());
  CHECK(pairs(phrase_spans({{4, 5}, {4, 5}}, 2)) == Pairs{{4, 5}});
  CHECK(pairs(phrase_spans({{1, 2}, {2, 3}, {3, 9}}, 3)) == Pairs{{1, 3}});
  CHECK(pairs(phrase_spans({{1, 4'000'000'000}, {2, 4'000'000'001}}, 2)) ==
        Pairs{{1, 2}, {4'000'000'000, 4'000'000'001}});
}

TEST_CASE("spans are within a window if trying all of them says so") {
  std::mt19937 random(1648);
  int within = 0;
  for (int i = 0; i < 20000; ++i) {
    std::vector<std::vector<Span>> lists;
    for (auto n = 1 + random() % 4; n > 0; --n) lists.push_back(random_spans(random));
    const std::uint64_t window = 1 + random() % 8;
    const bool expected = any_within(lists, {}, window);
    REQUIRE(are_within(lists, window) == expected);
    within += expected ? 1 : 0;
  }
  CHECK(within > 5000);
  CHECK(within < 15000);
}

TEST_CASE("what is asked of each other's positions is cut at a number of ways, and said to be") {
  PositionCondition condition;
  const NearOperand either = {{{{"a"}}, 1}, {{{"a"}, {"b"}}, 2}};
  for (int i = 0; i < 6; ++i) condition.operands.push_back(either);
  CHECK_FALSE(is_cut(condition));
  condition.operands.push_back(either);
  CHECK(is_cut(condition));
}

}  // namespace dragoman
