// Likeness of documents in batches: what a searcher keeps from topic to topic changes no run.

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "indexer/store/index_writer.h"
#include "searcher/engine/searcher.h"
#include "searcher/query/parser.h"
#include "tests/support/random_text.h"
#include "tests/support/temp_folder.h"

namespace {

using namespace dragoman;

constexpr int kDocuments = 60;
constexpr std::size_t kWords = 40;

// Of few words, so that documents are alike.
Document random_document(test::RandomText& random, int number) {
  std::string text = "grain ";
  for (std::size_t i = 0; i < kWords; ++i) {
    text += "word" + std::string(1, static_cast<char>('a' + random.below(20))) + ' ';
  }
  Document out;
  out.add(Field::kId, "d" + std::to_string(number));
  out.add(Field::kText, text);
  return out;
}

void write(IndexWriter& writer, std::uint32_t seed) {
  test::RandomText random(seed);
  for (int i = 0; i < kDocuments; ++i) writer.put(random_document(random, i));
  writer.commit();
}

std::vector<std::string> run(Searcher& searcher, const std::string& topic,
                             rank::Expansion expansion = rank::Expansion::kNeighbours) {
  std::vector<std::string> out;
  for (const RankedId& hit : searcher.rank(query::parse_query(topic), {1000, expansion})) {
    out.push_back(hit.id + ' ' + std::to_string(hit.score));
  }
  return out;
}

std::vector<std::string> expanded(Searcher& searcher, const std::string& query) {
  SearchRequest request;
  request.query = query;
  request.expansion = rank::Expansion::kFull;
  request.limit = kDocuments;
  std::vector<std::string> out;
  for (const Hit& hit : searcher.search(request).hits) {
    out.push_back(std::string(hit.document.first(Field::kId)) + ' ' + std::to_string(hit.score));
  }
  return out;
}

const std::vector<std::string> kTopics = {"grain worda", "wordb wordc", "grain",
                                          "wordd worde wordf", "grain worda"};

}  // namespace

TEST_CASE("a topic's run is the same whatever the searcher was asked before") {
  const test::TempFolder folder;
  IndexWriter writer(folder.path(), "english");
  write(writer, 1);
  Searcher kept(folder.path());
  for (const std::string& topic : kTopics) {
    CAPTURE(topic);
    Searcher fresh(folder.path());
    CHECK(run(kept, topic) == run(fresh, topic));
  }
}

TEST_CASE("neighbours change a run") {
  const test::TempFolder folder;
  IndexWriter writer(folder.path(), "english");
  write(writer, 1);
  Searcher searcher(folder.path());
  CHECK(run(searcher, "grain worda") != run(searcher, "grain worda", rank::Expansion::kNone));
}

TEST_CASE("what a searcher kept of documents is dropped when a writer has replaced them") {
  const test::TempFolder folder;
  IndexWriter writer(folder.path(), "english");
  write(writer, 1);
  Searcher kept(folder.path());
  const auto before = expanded(kept, "grain worda");
  write(writer, 2);
  Searcher fresh(folder.path());
  CHECK(expanded(kept, "grain worda") == expanded(fresh, "grain worda"));
  CHECK(expanded(kept, "grain worda") != before);
}
