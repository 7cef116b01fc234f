// Documents like a given one.

#include "searcher/engine/similar.h"

#include <catch2/catch.hpp>
#include <set>

#include "analyzers/schema/index_files.h"
#include "analyzers/text/error.h"
#include "indexer/store/index_writer.h"
#include "searcher/engine/searcher.h"
#include "tests/support/temp_folder.h"

namespace {

using namespace dragoman;
using Ids = std::vector<std::string>;

class World {
 public:
  World() {
    IndexWriter writer(folder_.path(), "");
    add(writer, "08TOKYO1", "JP", "Dredging the harbor", "the pilot met 1488 pilots a boat x");
    add(writer, "08TOKYO2", "JP", "Dredging the harbor", "a pilot and a boat");
    add(writer, "08OSLO3", "NO", "Harbor", "a lantern");
    add(writer, "08OSLO4", "NO", "Lanterns", "the lantern of the pilot");
    add(writer, "08OSLO5", "NO", "Orchards", "apples");
    add(writer, "08OSLO6", "NO", "", "apples only");
    add(writer, "08OSLO7", "NO", "", "");
    for (int i = 10; i < 40; ++i)
      add(writer, "08ROME" + std::to_string(i), "IT", "Noise", "of its own");
    writer.commit();
  }

  Ids ask(const std::string& id, const std::string& query = "*") const {
    Ids ids;
    for (const Hit& hit : search(id, query).hits) ids.emplace_back(hit.document.first(Field::kId));
    return ids;
  }

  SearchResult search(const std::string& id, const std::string& query) const {
    SearchRequest request;
    request.similar = id;
    request.query = query;
    request.facets = {Field::kCountry};
    return Searcher(folder_.path()).search(request);
  }

  Likeness likeness(const std::string& id) const {
    return likeness_of(open_index(folder_.path()).database, id, true);
  }

 private:
  static void add(IndexWriter& writer, const std::string& id, const std::string& country,
                  const std::string& title, const std::string& text) {
    Document document;
    document.add(Field::kId, id);
    document.add(Field::kCountry, country);
    document.add(Field::kTitle, title);
    document.add(Field::kText, text);
    writer.put(document);
  }

  test::TempFolder folder_;
};

}  // namespace

TEST_CASE(
    "a document that shares more significant terms is more alike and the document itself is left "
    "out") {
  const World world;
  CHECK(world.ask("08TOKYO1") == Ids{"08TOKYO2", "08OSLO4", "08OSLO3"});
  CHECK(world.ask("08tokyo 0001") == world.ask("08TOKYO1"));
  CHECK(world.ask("08OSLO6") == Ids{"08OSLO5"});
}

TEST_CASE("significant terms are those that others have too, without numbers and single letters") {
  const World world;
  const auto words = world.likeness("08TOKYO1").words;
  CHECK(std::set<std::string>(words.begin(), words.end()) ==
        std::set<std::string>{"dredg", "harbor", "pilot", "boat"});
  CHECK(words.front() == "dredg");  // of two documents, and in the title
  CHECK(words.back() == "boat");    // of two as well, but once and not in the title
}

TEST_CASE("a query selects among similar documents") {
  const World world;
  CHECK(world.ask("08TOKYO1", "country:norway") == Ids{"08OSLO4", "08OSLO3"});
  CHECK(world.ask("08TOKYO1", "lantern -title:harbor") == Ids{"08OSLO4"});
  CHECK(world.ask("08TOKYO1", "apples").empty());
  CHECK(world.ask("08TOKYO1", "date:1815").empty());
  const SearchResult result = world.search("08TOKYO1", "country:norway");
  CHECK(result.total == 2);
  REQUIRE(result.facets.front().values.size() == 2);  // its own selection doesn't shrink it
  CHECK(result.order == SortOrder::kRelevance);
}

TEST_CASE("no document is like one that isn't there") {
  const World world;
  CHECK_THROWS_AS(world.ask("08TOKYO99"), UsageError);
  CHECK_THROWS_WITH(world.ask("08TOKYO99"), Catch::StartsWith("no document '08TOKYO99'"));
}

TEST_CASE("stop words tell nothing and a document without words has no like") {
  const World world;
  CHECK(world.likeness("08ROME10").words == std::vector<std::string>{"nois"});
  CHECK(world.ask("08ROME10").size() == 10);
  CHECK(world.likeness("08OSLO7").words.empty());
  CHECK(world.ask("08OSLO7").empty());
}
