// Batches: the same bytes however many threads, and what is said on the way.

#include "searcher/batch/batch.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>
#include <sstream>

#include "analyzers/text/error.h"
#include "indexer/store/index_writer.h"
#include "searcher/command/batch_progress.h"
#include "tests/support/temp_folder.h"

namespace {

using namespace dragoman;

struct Ran {
  std::string out;
  std::vector<std::string> notes;
  std::vector<std::size_t> done;
  std::size_t found = 0;
};

class Index {
 public:
  Index() {
    IndexWriter writer(folder_.path(), "");
    const std::vector<std::string> words = {"harbor", "pilot", "treaty", "river", "grain"};
    for (std::size_t i = 0; i < 120; ++i) {
      Document document;
      document.add(Field::kId, "d " + std::to_string(i));
      document.add(Field::kText, words[i % 5] + ' ' + words[i % 3] + ' ' + words[i % 2]);
      writer.put(document);
    }
    writer.commit();
  }

  const std::filesystem::path& path() const { return folder_.path(); }

  Ran run(const std::vector<Topic>& topics, const BatchSettings& settings) const {
    Ran ran;
    std::ostringstream out;
    const BatchEvents events = {[&](const std::string& note) { ran.notes.push_back(note); },
                                [&](std::size_t done) { ran.done.push_back(done); }};
    ran.found =
        run_batch(std::make_shared<SharedIndex>(folder_.path()), topics, settings, events, out);
    ran.out = out.str();
    return ran;
  }

 private:
  test::TempFolder folder_;
};

std::vector<Topic> many_topics() {
  std::vector<Topic> topics;
  const std::vector<std::string> queries = {"harbor", "pilot river", "\"grain harbor\" treaty",
                                            "nowhere", "foo:bar grain"};
  for (std::size_t i = 0; i < 600; ++i) {
    topics.push_back({"t" + std::to_string(i), queries[i % queries.size()]});
  }
  return topics;
}

}  // namespace

TEST_CASE("a batch prints the same bytes with any number of threads") {
  const Index index;
  const auto topics = many_topics();
  for (const TopicWriter write : {write_topic_run, write_topic_json}) {
    BatchSettings settings;
    settings.write = write;
    settings.ranking.depth = 20;
    const Ran one = index.run(topics, settings);
    REQUIRE(one.out.size() > 100'000);
    CHECK(one.found == 480);
    CHECK(one.notes.size() == 240);
    for (const unsigned threads : {2U, 5U, 0U}) {
      settings.threads = threads;
      const Ran ran = index.run(topics, settings);
      CHECK(ran.out == one.out);
      CHECK(ran.notes == one.notes);
      CHECK(ran.done == one.done);
    }
  }
}

TEST_CASE("topics come in their order and those without results are named") {
  const Index index;
  BatchSettings settings;
  settings.ranking.depth = 1;
  settings.tag = "mine";
  settings.threads = 3;
  const Ran ran = index.run({{"2", "grain"}, {"10", "nowhere"}, {"1", "foo:bar"}}, settings);
  CHECK_THAT(ran.out, Catch::StartsWith("2 Q0 d%20"));
  CHECK_THAT(ran.out, Catch::EndsWith(" mine\n"));
  CHECK(std::count(ran.out.begin(), ran.out.end(), '\n') == 1);
  CHECK(ran.notes == std::vector<std::string>{"topic 10: nothing found",
                                              "topic 1: no field 'foo'; read as words",
                                              "topic 1: nothing found"});
  CHECK(ran.done == std::vector<std::size_t>{1, 2, 3});
  CHECK(ran.found == 1);
}

TEST_CASE("a batch explains how topics were read") {
  const Index index;
  BatchSettings settings;
  settings.explain = true;
  const Ran ran = index.run({{"7", "grain treaty"}}, settings);
  REQUIRE(ran.notes.size() == 2);
  CHECK(ran.notes[0] == "topic 7: read as (group grain treaty)");
  CHECK_THAT(ran.notes[1], Catch::StartsWith("index: content "));
}

TEST_CASE("a topic in JSON has its id and its query and its results") {
  const Index index;
  BatchSettings settings;
  settings.write = write_topic_json;
  settings.ranking.depth = 3;
  const auto json = nlohmann::json::parse(index.run({{"7", "foo:grain"}}, settings).out);
  CHECK(json["format"] == 1);
  CHECK(json["qid"] == "7");
  CHECK(json["query"]["text"] == "foo:grain");
  CHECK(json["query"]["parsed"] == "(group foo grain)");
  CHECK(json["index"]["documents"] == 120);
  CHECK(json["notes"].size() == 1);
  REQUIRE(json["hits"].size() == 3);
  CHECK(json["hits"][0]["rank"] == 1);
  CHECK(json["hits"][0]["id"].get<std::string>().starts_with("d "));
}

TEST_CASE("a batch over no index is an error however many threads") {
  const test::TempFolder folder;
  for (const unsigned threads : {1U, 4U}) {
    BatchSettings settings;
    settings.threads = threads;
    std::ostringstream out;
    const BatchEvents silent = {[](const std::string&) {}, [](std::size_t) {}};
    CHECK_THROWS_AS(run_batch(std::make_shared<SharedIndex>(folder.path()), many_topics(), settings,
                              silent, out),
                    WorldError);
    CHECK(out.str().empty());
  }
}

TEST_CASE("a batch ends early where its output fails") {
  const Index index;
  std::ostringstream out;
  out.setstate(std::ios::badbit);
  std::size_t done = 0;
  BatchSettings settings;
  settings.threads = 2;
  run_batch(std::make_shared<SharedIndex>(index.path()), many_topics(), settings,
            {[](const std::string&) {}, [&](std::size_t) { ++done; }}, out);
  CHECK(done == 0);
}

TEST_CASE("the progress line of a batch") {
  CHECK(batch_progress_line(0, 40, 0) == "[........................] 0 of 40 topics, 0.0/s");
  CHECK(batch_progress_line(10, 40, 5) ==
        "[######..................] 10 of 40 topics, 2.0/s, 0:15 left");
  CHECK(batch_progress_line(40, 40, 80) ==
        "[########################] 40 of 40 topics, 0.5/s, 0:00 left");
}
