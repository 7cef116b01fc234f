// Lists of positions, judged by the maps that they were made of.

#include "analyzers/positions/position_list.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <string>
#include <vector>

#include "tests/support/random_text.h"

namespace dragoman {
namespace {

using Positions = std::vector<std::uint32_t>;
using Documents = std::map<std::uint32_t, Positions>;

constexpr std::uint32_t kLast = 2000;  // document
constexpr std::size_t kAll = static_cast<std::size_t>(-1);

// In one document of `rarity`, some with positions that need many bits.
Documents random_documents(test::RandomText& random, std::size_t rarity) {
  Documents out;
  for (std::uint32_t document = 1; document <= kLast; ++document) {
    if (random.below(rarity) != 0) continue;
    Positions& positions = out[document];
    std::uint32_t position = 0;
    for (std::size_t i = 0; i <= random.below(6); ++i) {
      position += static_cast<std::uint32_t>(1 + random.below(random.below(9) == 0 ? 100'000 : 4));
      positions.push_back(position);
    }
  }
  return out;
}

PositionBlockWriter written(const Documents& documents) {
  PositionBlockWriter writer;
  for (const auto& [document, positions] : documents) writer.add(document, positions, true);
  writer.finish();
  return writer;
}

std::string encoded(const Documents& begins, const Documents& ends = {}) {
  return encode_position_list("fish", written(begins), written(ends), true);
}

Positions appended(const PositionCursor& cursor, std::size_t most) {
  Positions out;
  cursor.append(most, out);
  return out;
}

Positions streamed(PositionStream stream) {
  Positions out;
  for (; !stream.is_at_end(); stream.next()) out.push_back(stream.position());
  return out;
}

void check_document(PositionCursor& cursor, const Documents& documents, std::uint32_t document) {
  const auto expected = documents.find(document);
  const bool is_there = expected != documents.end();
  CAPTURE(document);
  const auto from = documents.lower_bound(document);
  REQUIRE(cursor.seek(document) ==
          (from == documents.end() ? PositionCursor::Found::kNo : PositionCursor::Found::kYes));
  if (from != documents.end()) CHECK(cursor.document() == from->first);
  REQUIRE(cursor.find(document) ==
          (is_there ? PositionCursor::Found::kYes : PositionCursor::Found::kNo));
  if (!is_there) return;
  CHECK(appended(cursor, kAll) == expected->second);
  CHECK(appended(cursor, 2) ==
        Positions(
            expected->second.begin(),
            expected->second.begin() + std::min<std::ptrdiff_t>(2, std::ssize(expected->second))));
  CHECK(streamed(cursor.positions()) == expected->second);
}

// The definition: each word after the one before, the last within the window, by trying all.
bool stands(const std::vector<Positions>& words, std::size_t word, std::uint32_t first,
            std::uint32_t before, std::uint32_t window) {
  if (word == words.size()) return true;
  return std::any_of(words[word].begin(), words[word].end(), [&](std::uint32_t position) {
    return position > before && position - first < window &&
           stands(words, word + 1, first, position, window);
  });
}

bool stands(const std::vector<Positions>& words, std::uint32_t window) {
  return std::any_of(words.front().begin(), words.front().end(),
                     [&](std::uint32_t first) { return stands(words, 1, first, first, window); });
}

TEST_CASE("a list gives back each document's positions, in any order of asking") {
  test::RandomText random(1914);
  for (const std::size_t rarity : {1U, 3U, 40U, 900U}) {
    const Documents documents = random_documents(random, rarity);
    if (documents.empty()) continue;
    const std::string bytes = encoded(documents);
    const auto list = read_position_list(bytes, "fish");
    REQUIRE(list);
    PositionCursor cursor(list->begins);
    for (std::uint32_t document = 1; document <= kLast; ++document) {
      check_document(cursor, documents, document);
    }
    for (int i = 0; i < 300; ++i) {
      const auto document = static_cast<std::uint32_t>(1 + random.below(kLast));
      check_document(cursor, documents, document);
    }
  }
}

TEST_CASE("a list's beginnings and ends are apart") {
  const std::string bytes = encoded({{3, {7}}}, {{3, {8}}, {9, {1, 2}}});
  const auto list = read_position_list(bytes, "fish");
  REQUIRE(list);
  PositionCursor begins(list->begins);
  PositionCursor ends(list->ends);
  CHECK(begins.find(9) == PositionCursor::Found::kNo);
  REQUIRE(ends.find(9) == PositionCursor::Found::kYes);
  CHECK(appended(ends, kAll) == Positions{1, 2});
  REQUIRE(ends.find(3) == PositionCursor::Found::kYes);
  CHECK(appended(ends, kAll) == Positions{8});
}

TEST_CASE("a list tells how often documents have the term, block by block, where it knows") {
  constexpr std::uint32_t kUncounted = 200;  // in the second block
  PositionBlockWriter writer;
  for (std::uint32_t document = 1; document <= 3 * kBlockDocuments; ++document) {
    const Positions positions = document % 2 == 0 ? Positions{1, 5, 9} : Positions{4};
    writer.add(document, positions, document != kUncounted);
  }
  writer.finish();
  for (const bool is_complete : {true, false}) {
    const std::string bytes = encode_position_list("fish", writer, written({}), is_complete);
    const auto list = read_position_list(bytes, "fish");
    REQUIRE(list);
    CHECK(list->is_complete == is_complete);
    PositionCursor cursor(list->begins);
    for (std::uint32_t document = 1; document <= 3 * kBlockDocuments; ++document) {
      CAPTURE(document);
      REQUIRE(cursor.find(document) == PositionCursor::Found::kYes);
      const bool is_told = (document - 1) / kBlockDocuments != (kUncounted - 1) / kBlockDocuments;
      REQUIRE(cursor.frequency().has_value() == is_told);
      if (is_told) CHECK(cursor.frequency() == (document % 2 == 0 ? 3U : 1U));
      CHECK(appended(cursor, kAll).size() == (document % 2 == 0 ? 3U : 1U));
    }
  }
}

TEST_CASE("a list is of its own term only") {
  const std::string bytes = encoded({{3, {7}}});
  CHECK(read_position_list(bytes, "fish"));
  CHECK_FALSE(read_position_list(bytes, "fist"));
  CHECK_FALSE(read_position_list(bytes, "fis"));
}

TEST_CASE("a byte that has changed is noticed, or changes nothing") {
  test::RandomText random(1871);
  const Documents documents = random_documents(random, 20);
  const std::string whole = encoded(documents);
  for (std::size_t i = 0; i < whole.size(); ++i) {
    std::string bytes = whole;
    bytes[i] = static_cast<char>(bytes[i] ^ (1 << random.below(8)));
    const auto list = read_position_list(bytes, "fish");
    if (!list) continue;
    PositionCursor cursor(list->begins);
    for (const auto& [document, positions] : documents) {
      if (cursor.find(document) != PositionCursor::Found::kYes) continue;
      REQUIRE(appended(cursor, kAll) == positions);
    }
  }
}

TEST_CASE("a list that is cut short is absent or damaged, and never read past its end") {
  test::RandomText random(1919);
  const Documents documents = random_documents(random, 10);
  const std::string whole = encoded(documents);
  for (std::size_t size = 0; size < whole.size(); ++size) {
    const std::string bytes = whole.substr(0, size);
    const auto list = read_position_list(bytes, "fish");
    if (!list) continue;
    PositionCursor cursor(list->begins);
    bool is_whole = true;
    for (const auto& [document, positions] : documents) {
      is_whole &= cursor.find(document) == PositionCursor::Found::kYes;
    }
    CHECK_FALSE(is_whole);
  }
}

TEST_CASE("streams stand as a phrase where trying all positions finds one") {
  test::RandomText random(1945);
  int found = 0;
  for (int i = 0; i < 3000; ++i) {
    std::vector<Positions> words(1 + random.below(4));
    std::vector<std::string> lists;
    for (Positions& word : words) {
      for (std::uint32_t at = 0; at < 30; ++at) {
        if (random.below(5) == 0) word.push_back(at);
      }
      if (word.empty()) word.push_back(31);
      lists.push_back(encoded({{1, word}}));
    }
    std::vector<PositionCursor> cursors;
    std::vector<PositionStream> streams;
    for (const std::string& list : lists) {
      cursors.emplace_back(read_position_list(list, "fish")->begins);
      REQUIRE(cursors.back().find(1) == PositionCursor::Found::kYes);
      streams.push_back(cursors.back().positions());
    }
    const auto window = static_cast<std::uint32_t>(words.size() + random.below(3));
    const bool expected = stands(words, window);
    found += expected ? 1 : 0;
    REQUIRE(stand_as_phrase(streams, window) == expected);
  }
  CHECK(found > 300);
  CHECK(found < 2900);
}

}  // namespace
TEST_CASE("a block that has been compared with its checksum isn't compared again") {
  test::RandomText random(1959);
  std::string bytes = encoded(random_documents(random, 2));
  CheckedBlocks checked(bytes);
  auto list = read_position_list(bytes, "fish");
  REQUIRE(list);
  list->begins.checked = &checked;
  const auto block = list->begins.block(1);
  REQUIRE(block);
  REQUIRE(block->size() > 64);
  bytes[static_cast<std::size_t>(block->data() - bytes.data()) + 20] ^= 1;
  CHECK(list->begins.block(1));
  CHECK(list->begins.block(0));
  list->begins.checked = nullptr;
  CHECK_FALSE(list->begins.block(1));
  CheckedBlocks others(bytes);
  list->begins.checked = &others;
  CHECK_FALSE(list->begins.block(1));
  CHECK_FALSE(list->begins.block(1));
}

}  // namespace dragoman
