// The file of positions beside an index: with it, without it, with damage anywhere in it, after
// documents were changed in place and after more of them came in bulk, every search answers the same.

#include <catch2/catch.hpp>
#include <cstddef>
#include <filesystem>
#include <random>
#include <string>
#include <vector>

#include "tests/programs/files.h"
#include "tests/programs/index_state.h"
#include "tests/programs/program.h"
#include "tests/support/temp_folder.h"

namespace dragoman::test {
namespace {

namespace fs = std::filesystem;

constexpr int kDocuments = 200;

// Few words, so that they are common; compounds, so that words end where others begin.
std::string text_of(std::mt19937& random) {
  static const std::vector<std::string> kWords = {
      "harbor", "pilot", "treaty", "cease-fire", "ceasefire", "of",   "human-rights",
      "human",  "right", "grain",  "talks",      "fish",      "fire", "cease"};
  std::string text;
  for (int i = 0; i < 60; ++i) text += kWords[random() % kWords.size()] + ' ';
  return text;
}

// The words of a title that is too long have no positions.
std::string line(int number, const std::string& text) {
  constexpr int kTooLong = 1010;  // words
  std::string title;
  for (int i = 0; number % 50 == 3 && i < kTooLong; i += 2) title += "harbor pilot ";
  return R"({"id":"d)" + std::to_string(number) + R"(","title":")" + title + R"(","text":")" +
         text + "\"}\n";
}

// From round 1 on, the texts of every seventh document are others.
std::string documents(int round) {
  std::mt19937 random(1969);
  std::mt19937 changed(static_cast<unsigned>(round));
  std::string out;
  for (int i = 0; i < kDocuments; ++i) {
    const std::string text = text_of(random);
    out += line(i, round > 0 && i % 7 == round ? text_of(changed) : text);
  }
  return out;
}

const std::vector<std::string> kQueries = {"\"harbor pilot\"",
                                           "\"human rights talks\"",
                                           "\"ceasefire treaty\"",
                                           "\"cease fire of\"",
                                           "harbor NEAR/3 treaty",
                                           "\"grain talks\" NEAR/5 fish",
                                           "cease-fire",
                                           "harbor pilot",
                                           "human rights grain",
                                           "harbor_zzq*",
                                           "harbor.pil*",
                                           "\"fish fish\"",
                                           "\"harbor pilot\" id:d1*",
                                           "title:\"pilot harbor\"",
                                           "\"grain talks\" OR \"harbor pilot\"",
                                           "treaty -\"harbor pilot\"",
                                           "\"pilot treaty\" \"grain fish\""};

// Others, of the same words, with rare ones among them. So many are written in bulk.
constexpr int kMore = 1200;

std::string more_documents(int more) {
  std::mt19937 random(1972);
  std::string out;
  for (int i = kDocuments; i < kDocuments + more; ++i) {
    const std::string rare = i % 100 == 0 ? "corvette sloop " : "";
    out += line(i, rare + text_of(random));
  }
  return out;
}

// English documents, then as many French ones as `french`. In those "israeli" has the stem
// "israel", which an English query asks for as well.
std::string documents_of_two_languages(int french) {
  std::mt19937 random(1970);
  static const std::vector<std::string> kWords = {"israeli", "talks", "pilot", "fish", "grain"};
  std::string out;
  for (int i = 0; i < kDocuments + french; ++i) {
    std::string text;
    for (int word = 0; word < 30; ++word) text += kWords[random() % kWords.size()] + ' ';
    const std::string language = i < kDocuments ? "english" : "french";
    out += R"({"id":"d)" + std::to_string(i) + R"(","language":")" + language + R"(","text":")" +
           text + "\"}\n";
  }
  return out;
}

const std::vector<std::string> kQueriesOfTwoLanguages = {
    "\"israeli talks\"",   "\"talks israeli\"",      "\"the israeli pilot\"", "israeli NEAR/2 fish",
    "\"israeli israeli\"", "\"israeli talks fish\"", "israeli talks"};

std::vector<Json> answers(const fs::path& index,
                          const std::vector<std::string>& queries = kQueries) {
  std::vector<Json> out;
  for (const std::string& query : queries) {
    Json json = search_json(index, {"--limit", "1000", "--", query});
    json.erase("index");
    out.push_back(std::move(json));
  }
  return out;
}

fs::path positions_of(const fs::path& index) {
  for (const auto& entry : fs::recursive_directory_iterator(index)) {
    if (entry.path().filename() == "dragoman.positions") return entry.path();
  }
  return {};
}

void make_index(const fs::path& index, const std::string& lines) {
  const Outcome outcome = run_index({"--index", index.string(), "-"}, lines);
  INFO(outcome.err);
  REQUIRE(outcome.exit_code == 0);
}

// That searches answer as without it.
void check_file(const fs::path& index) {
  const fs::path file = positions_of(index);
  REQUIRE_FALSE(file.empty());
  const std::vector<std::string> queries = {"\"harbor pilot\"", "grain NEAR/2 fish",
                                            "human rights"};
  const std::vector<Json> with = answers(index, queries);
  REQUIRE(with.front()["total"] > 10);
  const std::string bytes = read_file(file);
  fs::remove(file);
  CHECK((answers(index, queries) == with));
  write_file(file, bytes);
}

// The lines that documents came from are counted anew in each run.
std::vector<Json> without_sources(std::vector<Json> answers) {
  for (Json& answer : answers) {
    for (Json& hit : answer["hits"]) hit.erase("source");
  }
  return answers;
}

}  // namespace

TEST_CASE("searches answer alike with the file of positions, without it and with damage in it") {
  const TempFolder folder;
  const fs::path index = folder.path() / "ix";
  make_index(index, documents(0));
  const fs::path file = positions_of(index);
  REQUIRE_FALSE(file.empty());
  const std::string whole = read_file(file);
  REQUIRE(whole.size() > 1000);
  const std::vector<Json> right = answers(index);
  REQUIRE(right.front()["total"] > 10);
  std::mt19937 random(7);
  for (int round = 0; round < 4; ++round) {
    std::string damaged = whole;
    for (int i = 0; i < 100; ++i) damaged[random() % damaged.size()] ^= static_cast<char>(1 + i);
    write_file(file, damaged);
    CHECK((answers(index) == right));
  }
  write_file(file, whole.substr(0, whole.size() / 2));
  CHECK((answers(index) == right));
  write_file(file, "");
  CHECK((answers(index) == right));
  fs::remove(file);
  CHECK((answers(index) == right));
}

TEST_CASE("words that are asked for by several stems are found alike with the file and without") {
  for (const int french : {60, 20}) {  // their own stems are common, and rare
    CAPTURE(french);
    const TempFolder folder;
    const fs::path index = folder.path() / "ix";
    make_index(index, documents_of_two_languages(french));
    const fs::path file = positions_of(index);
    REQUIRE_FALSE(file.empty());
    const std::vector<Json> with = answers(index, kQueriesOfTwoLanguages);
    const std::string query = kQueriesOfTwoLanguages.front();
    const int in_english = search_json(index, {"--", query, "language:english"})["total"];
    REQUIRE(in_english > 100);
    REQUIRE(with.front()["total"] > in_english);
    fs::remove(file);
    CHECK((answers(index, kQueriesOfTwoLanguages) == with));
  }
}

TEST_CASE("after changes in place searches answer as from the documents alone") {
  const TempFolder folder;
  const fs::path index = folder.path() / "ix";
  make_index(index, documents(0));
  for (const int round : {1, 2, 5}) {
    CAPTURE(round);
    make_index(index, documents(round));
    REQUIRE(run_index({"--index", index.string(), "--delete", "d1" + std::to_string(round)})
                .exit_code == 0);
    const fs::path file = positions_of(index);
    REQUIRE_FALSE(file.empty());
    const std::vector<Json> changed = answers(index);
    const std::string bytes = read_file(file);
    fs::remove(file);
    CHECK((answers(index) == changed));  // read from the documents alone
    write_file(file, bytes);
  }
}

TEST_CASE("what comes in bulk stands in the file with what was there before") {
  const TempFolder folder;
  const fs::path index = folder.path() / "grown";
  const fs::path at_once = folder.path() / "at-once";
  make_index(index, documents(0));
  make_index(index, documents(3));           // some replaced in place
  make_index(index, more_documents(kMore));  // some added in place, the others in bulk
  make_index(at_once, documents(3) + more_documents(kMore));
  std::vector<std::string> queries = kQueries;
  queries.emplace_back("\"corvette sloop\"");
  queries.emplace_back("\"sloop harbor\" OR corvette NEAR/2 fish");
  const std::vector<Json> right = without_sources(answers(at_once, queries));
  REQUIRE(right[queries.size() - 2]["total"] == kMore / 100);
  REQUIRE(right.back()["total"] > 0);
  CHECK((without_sources(answers(index, queries)) == right));
}

TEST_CASE("documents that are gone leave the others where they stand") {
  const auto [first, last] =
      GENERATE(std::pair{0, 5}, std::pair{kDocuments - 10, kDocuments}, std::pair{0, kDocuments});
  CAPTURE(first, last);
  const TempFolder folder;
  const fs::path index = folder.path() / "ix";
  make_index(index, documents(0));
  make_index(index, documents(2));  // some replaced in place
  std::vector<std::string> removal = {"--index", index.string()};
  for (int i = first; i < last; ++i) {
    removal.insert(removal.end(), {"--delete", "d" + std::to_string(i)});
  }
  REQUIRE(run_index(removal).exit_code == 0);
  if (last - first < kDocuments) {
    REQUIRE(run_index({"--index", index.string(), "--optimize"}).exit_code == 0);
    check_file(index);
  }
  make_index(index, more_documents(kMore));
  REQUIRE(run_index({"--index", index.string(), "--optimize"}).exit_code == 0);
  check_file(index);
}

TEST_CASE("a lost or damaged file is made anew when the index is made compact") {
  const TempFolder folder;
  const fs::path index = folder.path() / "ix";
  make_index(index, documents(0));
  const std::vector<Json> right = answers(index);
  for (const bool is_lost : {true, false}) {
    CAPTURE(is_lost);
    const fs::path file = positions_of(index);
    REQUIRE_FALSE(file.empty());
    const std::string whole = read_file(file);
    if (is_lost) {
      fs::remove(file);
    } else {
      std::string damaged = whole;
      damaged[damaged.size() / 2] ^= '\x10';
      write_file(file, damaged);
    }
    REQUIRE(run_index({"--index", index.string(), "--optimize"}).exit_code == 0);
    REQUIRE_FALSE(positions_of(index).empty());
    CHECK(read_file(positions_of(index)) == whole);
    CHECK((answers(index) == right));
  }
}

TEST_CASE("a check names a lost or damaged file where the index has no checksums") {
  const TempFolder folder;
  const fs::path index = folder.path() / "ix";
  make_index(index, documents(0));
  const auto check = [&] { return run_index({"--index", index.string(), "--check"}); };
  const fs::path file = positions_of(index);
  fs::remove(file.parent_path() / "dragoman.sums");
  REQUIRE(check().exit_code == 0);
  std::string damaged = read_file(file);
  damaged[damaged.size() / 3] ^= '\x01';
  write_file(file, damaged);
  const Outcome outcome = check();
  CHECK(outcome.exit_code != 0);
  CHECK_THAT(outcome.out, Catch::Contains("dragoman.positions") && Catch::Contains("--optimize"));
  fs::remove(file);
  CHECK(check().exit_code != 0);
}

TEST_CASE("a file of which much was replaced is made anew") {
  const TempFolder folder;
  const fs::path index = folder.path() / "ix";
  make_index(index, documents(0));
  for (const int round : {1, 2, 3}) make_index(index, documents(round));  // three sevenths
  const std::vector<Json> right = answers(index);
  REQUIRE(run_index({"--index", index.string(), "--optimize"}).exit_code == 0);
  CHECK((answers(index) == right));
  fs::remove(positions_of(index));
  CHECK((answers(index) == right));
}

}  // namespace dragoman::test
