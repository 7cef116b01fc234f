// Threads that share an index, each with a Searcher, beside a writer that replaces every document
// again and again. ThreadSanitizer runs these (./run-tests.sh tsan).

#include <array>
#include <atomic>
#include <catch2/catch.hpp>
#include <memory>
#include <set>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

#include "analyzers/schema/index_files.h"
#include "indexer/store/index_writer.h"
#include "searcher/batch/batch.h"
#include "searcher/count/facet_column.h"
#include "searcher/engine/searcher.h"
#include "searcher/engine/snapshot.h"
#include "tests/support/temp_folder.h"

namespace {

using namespace dragoman;

constexpr int kThreads = 8;
constexpr int kDocuments = 24;
constexpr int kVersions = 12;

// Each version has a topic and a title of its own.
Document document_of(int number, int version) {
  Document out;
  out.add(Field::kId, "d" + std::to_string(number));
  out.add(Field::kTitle, "Kettle " + std::to_string(version));
  out.add(Field::kText, "Teng Hsiao-p'ing met the pilot of the harbor about a kettle. " +
                            std::string(number % 2 == 0 ? "Grain embargo." : "Orchards."));
  out.add(Field::kDate, "19" + std::to_string(60 + number));
  out.add(Field::kCountry, number % 3 == 0 ? "CSHH" : "JP");
  out.add(Field::kTopic, version % 2 == 0 ? "PREL" : "PGOV");
  return out;
}

void write_version(IndexWriter& writer, int version) {
  for (int i = 0; i < kDocuments; ++i) writer.put(document_of(i, version));
  writer.commit();
}

int version_of(const Hit& hit) {
  return std::stoi(std::string(hit.document.first(Field::kTitle).substr(7)));
}

// A search of each kind; all documents match.
std::vector<SearchRequest> requests() {
  std::vector<SearchRequest> out;
  for (const char* query : {"kettle", "\"the pilot\" NEAR/4 harbor", "kett* pilot",
                            "name:\"Deng Xiaoping\"", "Deng Xiaoping topic:PREL", "kettel"}) {
    SearchRequest& request = out.emplace_back();
    request.query = query;
    request.limit = kDocuments;
    request.match = MatchOption::kAny;
    request.all_copies = true;
    request.facets = {Field::kTopic, Field::kCountry, Field::kDate};
    request.past_states = PastStates::kWithSuccessors;
  }
  out.back().similar = "d0";
  out.back().query = "*";
  return out;
}

// One commit replaces all documents, so all hits and facets are of one version.
bool is_whole(const SearchResult& result) {
  std::set<int> versions;
  for (const Hit& hit : result.hits) versions.insert(version_of(hit));
  if (versions.size() > 1 || result.documents != kDocuments) return false;
  if (result.hits.size() != result.total) return false;
  std::uint64_t counted = 0;
  for (const FacetValue& value : result.facets.at(2).values) counted += value.count;
  return counted == result.total && result.facets.at(0).values.size() <= 1;
}

struct Counts {
  std::atomic<int> torn = 0;
  std::atomic<int> stale = 0;
  std::atomic<int> found = 0;
  std::atomic<int> failed = 0;
};

void search(const std::shared_ptr<SharedIndex>& index, const std::atomic<int>& committed,
            Counts& counts) try {
  Searcher searcher(index);
  const std::vector<SearchRequest> asked = requests();
  for (std::size_t i = 0; committed < kVersions; ++i) {
    const int before = committed;
    const SearchResult result = searcher.search(asked[i % asked.size()]);
    if (!is_whole(result)) ++counts.torn;
    if (result.hits.empty()) continue;
    ++counts.found;
    if (version_of(result.hits.front()) < before) ++counts.stale;
  }
} catch (const std::exception&) {
  ++counts.failed;
}

std::vector<Topic> topics() {
  std::vector<Topic> out;
  for (int i = 0; i < 60; ++i) {
    out.push_back({"t" + std::to_string(i), i % 2 == 0 ? "grain kettle" : "Deng Xiaoping pilot"});
  }
  return out;
}

template <typename Work>
void in_threads(Work work) {
  std::vector<std::jthread> threads;
  for (int i = 0; i < kThreads; ++i) threads.emplace_back([&work, i] { work(i); });
}

}  // namespace

TEST_CASE("threads that share an index see whole commits of the writer beside them") {
  const test::TempFolder folder;
  IndexWriter writer(folder.path(), "english");
  write_version(writer, 0);
  const auto index = std::make_shared<SharedIndex>(folder.path());
  std::atomic<int> committed = 0;
  Counts counts;
  {
    std::vector<std::jthread> threads;
    for (int i = 0; i < kThreads; ++i) {
      threads.emplace_back([&] { search(index, committed, counts); });
    }
    for (int version = 1; version <= kVersions; ++version) {
      write_version(writer, version);
      committed = version;
    }
  }
  CHECK(counts.torn == 0);
  CHECK(counts.stale == 0);
  CHECK(counts.failed == 0);
}

TEST_CASE("all threads of one commit share one snapshot, and take over the next") {
  const test::TempFolder folder;
  IndexWriter writer(folder.path(), "english");
  write_version(writer, 0);
  SharedIndex index(folder.path());
  const auto snapshots_of = [&] {
    std::array<std::shared_ptr<Snapshot>, kThreads> snapshots;
    in_threads([&](int i) {
      const OpenedIndex opened = open_index(folder.path());
      snapshots[static_cast<std::size_t>(i)] = index.snapshot(state_name(opened.database), [&] {
        return std::make_shared<Snapshot>(std::vector{opened});
      });
    });
    return std::set(snapshots.begin(), snapshots.end());
  };
  const auto first = snapshots_of();
  REQUIRE(first.size() == 1);
  write_version(writer, 1);
  const auto second = snapshots_of();
  REQUIRE(second.size() == 1);
  CHECK(*first.begin() != *second.begin());
  CHECK((*first.begin())->fingerprint() != (*second.begin())->fingerprint());
}

TEST_CASE("a column of facets is loaded once for all threads") {
  const test::TempFolder folder;
  IndexWriter writer(folder.path(), "english");
  write_version(writer, 0);
  FacetColumns columns;
  std::array<const FacetColumn*, kThreads> found{};
  in_threads([&](int i) {
    const OpenedIndex opened = open_index(folder.path());
    const FacetColumn* column = columns.find(opened.database, Field::kCountry, kDocuments);
    DocumentSet all(opened.database.get_lastdocid());
    all.add(1);
    column->count(all, PastStates::kWithSuccessors);
    found[static_cast<std::size_t>(i)] = column;
  });
  CHECK(found.front() != nullptr);
  CHECK(std::set(found.begin(), found.end()).size() == 1);
}

TEST_CASE("a batch on eight threads prints what one prints, and answers all beside a writer") {
  const test::TempFolder folder;
  IndexWriter writer(folder.path(), "english");
  write_version(writer, 0);
  const auto run = [&](unsigned threads) {
    BatchSettings settings;
    settings.threads = threads;
    std::ostringstream out;
    run_batch(std::make_shared<SharedIndex>(folder.path()), topics(), settings,
              {[](const auto&) {}, [](std::size_t) {}}, out);
    return out.str();
  };
  CHECK(run(kThreads) == run(1));

  std::ostringstream out;
  BatchSettings settings;
  settings.threads = kThreads;
  int version = 0;
  const BatchEvents events = {[](const auto&) {},
                              [&](std::size_t done) {
                                if (done % 10 == 0) write_version(writer, ++version);
                              }};
  CHECK(run_batch(std::make_shared<SharedIndex>(folder.path()), topics(), settings, events, out) ==
        topics().size());
  CHECK(version == 6);
}
