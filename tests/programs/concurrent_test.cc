// Searches while a writer replaces every document again and again, in place: no answer mixes two
// versions of a document, and none is older than the last commit that was reported before it was
// asked for.

#include <atomic>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "indexer/store/index_writer.h"
#include "searcher/engine/searcher.h"
#include "tests/programs/files.h"
#include "tests/programs/program.h"

namespace dragoman::test {
namespace {

constexpr int kDocuments = 40;
constexpr int kVersions = 60;
constexpr int kReaders = 3;

// Each version says its number in the title, in the text's first and last words.
Document version_of(int document, int version) {
  const std::string mark = "version" + std::to_string(version);
  std::string filler;
  for (int i = 0; i < 300 + version % 7 * 100; ++i) filler += " harbor pilot";
  Document out;
  out.add(Field::kId, "d" + std::to_string(document));
  out.add(Field::kKind, "article");
  out.add(Field::kTitle, "Kettle " + mark);
  out.add(Field::kText, mark + " kettle" + filler + ' ' + mark);
  out.add(Field::kTopic, version % 2 == 0 ? "PREL" : "PGOV");
  return out;
}

void write_version(IndexWriter& writer, int version) {
  for (int document = 0; document < kDocuments; ++document) {
    writer.put(version_of(document, version));
  }
  writer.commit();
}

// The version that a hit is of; -1 where its title, its text and its facet value don't agree.
int version_of(const Hit& hit) {
  const std::string title(hit.document.first(Field::kTitle));
  const std::string mark = title.substr(title.find(' ') + 1);
  const std::string text(hit.document.first(Field::kText));
  const int version = std::stoi(mark.substr(7));
  const bool agrees = text.starts_with(mark + " kettle") && text.ends_with(' ' + mark) &&
                      hit.document.first(Field::kTopic) == (version % 2 == 0 ? "PREL" : "PGOV") &&
                      hit.snippet.text.find("kettle") != std::string::npos;
  return agrees ? version : -1;
}

struct Counts {
  std::atomic<int> answers{0};
  std::atomic<int> torn{0};
  std::atomic<int> stale{0};
  std::atomic<int> failed{0};
  std::atomic<int> newer{0};  // answers of a version after the first
};

// One commit replaces all documents, so all of an answer is of one version.
bool is_whole(const SearchResult& result) {
  if (result.total != kDocuments || result.hits.size() != 10) return false;
  if (result.facets.at(0).values.size() != 1) return false;
  for (const Hit& hit : result.hits) {
    if (version_of(hit) == -1 || version_of(hit) != version_of(result.hits[0])) return false;
  }
  return true;
}

void read(const std::filesystem::path& index, const std::atomic<int>& committed,
          const std::atomic<bool>& ended, Counts& counts) {
  Searcher searcher(index);
  SearchRequest request;
  request.query = "kettle";
  request.facets = {Field::kTopic};
  request.all_copies = true;
  while (!ended) {
    const int before = committed;
    try {
      const SearchResult result = searcher.search(request);
      ++counts.answers;
      if (!is_whole(result)) {
        ++counts.torn;
        continue;
      }
      const int version = version_of(result.hits[0]);
      if (version < before) ++counts.stale;
      if (version > 0) ++counts.newer;
    } catch (const std::exception&) {
      ++counts.failed;
    }
  }
}

}  // namespace

TEST_CASE("readers beside a writer see whole documents of the last commit") {
  const TempFolder folder;
  const std::string index = folder / "ix";
  IndexWriter writer(index, "english");
  write_version(writer, 0);
  std::atomic<int> committed{0};
  std::atomic<bool> ended{false};
  Counts counts;
  std::vector<std::thread> readers;
  for (int i = 0; i < kReaders; ++i) {
    readers.emplace_back([&] { read(index, committed, ended, counts); });
  }
  for (int version = 1; version <= kVersions; ++version) {
    write_version(writer, version);
    committed = version;
  }
  ended = true;
  for (std::thread& reader : readers) reader.join();
  CHECK(counts.answers > 10);
  CHECK(counts.newer > 0);
  CHECK(counts.torn == 0);
  CHECK(counts.stale == 0);
  CHECK(counts.failed == 0);
}

TEST_CASE("one-shot searches beside runs of the indexer find every document") {
  const TempFolder folder;
  const std::string index = folder / "ix";
  const auto write_all = [&](int version) {
    std::string lines;
    for (int i = 0; i < kDocuments; ++i) {
      lines += "{\"id\":\"d" + std::to_string(i) + "\",\"title\":\"version " +
               std::to_string(version) + "\",\"text\":\"a kettle, version " +
               std::to_string(version) + "\"}\n";
    }
    write_file(folder / "in.jsonl", lines);
  };
  write_all(0);
  REQUIRE(run_index({"--index", index, folder / "in.jsonl"}).exit_code == 0);
  for (int version = 1; version <= 6; ++version) {
    write_all(version);
    RunningProgram program(
        index_command({"--index", index, "--commit-every", "3", folder / "in.jsonl"}));
    do {
      const Outcome outcome = run_search({"--index", index, "--by", "none", "-f", "csv", "kettle"});
      CHECK(outcome.exit_code == 0);
      CHECK(outcome.err.empty());
    } while (!program.ends_within(std::chrono::microseconds(1)));
    CHECK(program.wait().exit_code == 0);
  }
}

}  // namespace dragoman::test
