#include "searcher/engine/all_hits.h"

#include <atomic>
#include <catch2/catch.hpp>
#include <memory>
#include <string>
#include <vector>

#include "indexer/store/index_writer.h"
#include "searcher/engine/searcher.h"
#include "searcher/index/interruption.h"
#include "tests/support/temp_folder.h"

namespace dragoman::test {
namespace {

using IdList = std::vector<std::string>;

// Documents with "kettle", the more often the higher their number, and dates that fall.
void write_kettles(const std::filesystem::path& folder, int count) {
  IndexWriter writer(folder, "");
  for (int i = 0; i < count; ++i) {
    Document document;
    document.add(Field::kId, "d" + std::to_string(i));
    document.add(Field::kDate, std::to_string(1990 - i));
    std::string text = "A pump.";
    for (int j = 0; j <= i; ++j) text += " Kettle pilot.";
    document.add(Field::kText, text);
    writer.put(document);
  }
  writer.commit();
}

IdList id_list(const std::vector<Hit>& hits) {
  IdList ids;
  for (const Hit& hit : hits) ids.emplace_back(hit.document.first(Field::kId));
  return ids;
}

}  // namespace

TEST_CASE("hits read piece by piece are those of a search, in its order") {
  const TempFolder folder;
  write_kettles(folder.path() / "index", 40);
  const auto index = std::make_shared<SharedIndex>(folder.path() / "index");
  Searcher searcher(index);
  SearchRequest request;
  request.query = "\"kettle pilot\" pump";
  request.limit = 100;
  request.all_copies = true;
  for (const SortOrder order : {SortOrder::kRelevance, SortOrder::kNewest, SortOrder::kOldest}) {
    for (const std::uint32_t offset : {0U, 7U, 40U}) {
      request.order = order;
      request.offset = offset;
      const SearchResult all = searcher.search(request);
      AllHits pieces(index, request);
      CHECK(pieces.head().total == all.total);
      CHECK(pieces.head().fingerprint == all.fingerprint);
      IdList read;
      std::uint32_t rank = offset;
      for (auto hits = pieces.next(7); !hits.empty(); hits = pieces.next(7)) {
        CHECK(hits.size() <= 7);
        for (const Hit& hit : hits) {
          CHECK(hit.rank == ++rank);
          CHECK_FALSE(hit.snippet.highlighted.empty());
        }
        for (std::string& id : id_list(hits)) read.push_back(std::move(id));
      }
      CHECK(read == id_list(all.hits));
      CHECK(pieces.next(7).empty());
    }
  }
}

TEST_CASE("as many hits are read as there are or as are asked for") {
  const TempFolder folder;
  write_kettles(folder.path() / "index", 5);
  const auto index = std::make_shared<SharedIndex>(folder.path() / "index");
  SearchRequest request;
  request.query = "kettle";
  request.limit = 4'000'000'000;
  CHECK(AllHits(index, request).next(1000).size() == 5);
  request.limit = 2;
  CHECK(AllHits(index, request).next(1000).size() == 2);
  request.query = "nothing";
  CHECK(AllHits(index, request).next(1000).empty());
}

TEST_CASE("a search that isn't wanted ends, and the searcher answers the next one") {
  const TempFolder folder;
  write_kettles(folder.path() / "index", 5);
  const auto index = std::make_shared<SharedIndex>(folder.path() / "index");
  Searcher searcher(index);
  std::atomic<bool> unwanted = true;
  for (const char* query : {"kettle", "\"kettle pilot\"", "*", "name:kettle", "kett*"}) {
    SearchRequest request;
    request.query = query;
    request.facets = {Field::kPerson};
    {
      const InterruptionScope scope(unwanted);
      CHECK_THROWS_AS(searcher.search(request), Interrupted);
      CHECK_THROWS_AS(AllHits(index, request), Interrupted);
    }
    CHECK_NOTHROW(searcher.search(request));
  }
}

}  // namespace dragoman::test
