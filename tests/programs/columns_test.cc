// The file of columns beside an index: with it, without it, with damage anywhere in it and after
// documents were changed in place, every facet counts the same.

#include <array>
#include <catch2/catch.hpp>
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

constexpr int kDocuments = 300;
constexpr const char* kFields = "country,year,month,decade,topic,classification,kind";

// Some without a date, a country or a class; some of states of the past.
Json document(int number, std::mt19937& random) {
  static constexpr std::array<const char*, 5> kCountries = {"JP", "NO", "SUHH", "RU", "FR"};
  static constexpr std::array<const char*, 3> kClasses = {"SECRET", "CONFIDENTIAL", "UNCLASSIFIED"};
  Json json = {{"id", "d" + std::to_string(number)},
               {"text", "The harbor pilot wrote note " + std::to_string(number) + " on grain."}};
  const unsigned year = 1960 + static_cast<unsigned>(random() % 30);
  if (random() % 6 != 0) {
    json["date"] = std::to_string(year);
    if (random() % 3 != 0)
      json["date"] = std::to_string(year) + "-0" + std::to_string(1 + random() % 9);
  }
  Json countries = Json::array();
  for (const char* const country : kCountries) {
    if (random() % 4 == 0) countries.push_back(country);
  }
  if (!countries.empty()) json["country"] = countries;
  if (random() % 4 != 0) json["classification"] = kClasses[random() % kClasses.size()];
  if (random() % 2 == 0) json["tags"] = {"PHUM"};
  return json;
}

std::string lines(unsigned seed, int every, int documents = kDocuments) {
  std::mt19937 random(seed);
  std::string out;
  for (int i = 0; i < documents; ++i) {
    const Json json = document(i, random);
    if (i % every == 0) out += json.dump() + '\n';
  }
  return out;
}

std::vector<Json> facets(const std::vector<fs::path>& indexes) {
  std::vector<std::string> where;
  for (const fs::path& index : indexes) {
    where.emplace_back("--index");
    where.push_back(index.string());
  }
  std::vector<Json> out;
  for (const std::string query :
       {"grain", "grain country:JP", "grain -class:secret", "\"note 7\""}) {
    for (const bool successors : {false, true}) {
      std::vector<std::string> arguments = where;
      arguments.insert(arguments.end(), {"--format", "json", "--limit", "1", "--by", kFields});
      if (successors) arguments.emplace_back("--successors");
      arguments.insert(arguments.end(), {"--", query});
      const Outcome outcome = run_search(arguments);
      INFO(outcome.err);
      REQUIRE(outcome.exit_code <= 1);
      const Json json = Json::parse(outcome.out);
      out.push_back({json["total"], json["facets"]});
    }
  }
  return out;
}

fs::path columns_of(const fs::path& index) {
  for (const auto& entry : fs::recursive_directory_iterator(index)) {
    if (entry.path().filename() == "dragoman.columns") return entry.path();
  }
  return {};
}

void add(const fs::path& index, const std::string& documents) {
  const Outcome outcome = run_index({"--index", index.string(), "-"}, documents);
  INFO(outcome.err);
  REQUIRE(outcome.exit_code == 0);
}

// What the facets are where no file of columns helps.
std::vector<Json> without_columns(const std::vector<fs::path>& indexes) {
  std::vector<fs::path> files;
  for (const fs::path& index : indexes) {
    files.push_back(columns_of(index));
    REQUIRE_FALSE(files.back().empty());
    fs::rename(files.back(), files.back().string() + ".aside");
  }
  std::vector<Json> counted = facets(indexes);
  for (const fs::path& file : files) fs::rename(file.string() + ".aside", file);
  return counted;
}

TEST_CASE("facets count alike with the file of columns, without it and with damage in it") {
  const TempFolder folder;
  const fs::path index = folder.path() / "ix";
  add(index, lines(1, 1));
  const std::vector<Json> right = without_columns({index});
  REQUIRE(right.front()[0] == kDocuments);
  REQUIRE(right.front()[1]["country"].size() > 3);
  CHECK(facets({index}) == right);
  const fs::path file = columns_of(index);
  const std::string whole = read_file(file);
  std::mt19937 random(7);
  for (int round = 0; round < 4; ++round) {
    std::string damaged = whole;
    for (int i = 0; i < 20; ++i) damaged[random() % damaged.size()] ^= static_cast<char>(1 + i);
    write_file(file, damaged);
    CHECK(facets({index}) == right);
  }
  write_file(file, whole.substr(0, whole.size() / 2));
  CHECK(facets({index}) == right);
  write_file(file, "");
  CHECK(facets({index}) == right);
  const Outcome checked = run_index({"--index", index.string(), "--check"});
  CHECK(checked.exit_code != 0);
  CHECK((checked.out + checked.err).find("dragoman.columns") != std::string::npos);
}

TEST_CASE(
    "facets count documents that were replaced, added or deleted since the columns were made") {
  const TempFolder folder;
  const fs::path index = folder.path() / "ix";
  add(index, lines(1, 1));
  const std::vector<Json> before = facets({index});
  add(index, lines(2, 7));
  std::string more;
  std::mt19937 random(3);
  for (int i = 0; i < 20; ++i) more += document(1000 + i, random).dump() + '\n';
  add(index, more);
  REQUIRE(run_index({"--index", index.string(), "--delete", "d11"}).exit_code == 0);
  const std::vector<Json> right = without_columns({index});
  CHECK(right != before);
  CHECK(right.front()[0] == kDocuments + 19);
  CHECK(facets({index}) == right);
}

TEST_CASE("facets of two indexes count as one, each with its columns") {
  const TempFolder folder;
  const fs::path first = folder.path() / "first";
  const fs::path second = folder.path() / "second";
  add(first, lines(1, 1));
  std::string more;
  std::mt19937 random(4);
  for (int i = 0; i < 120; ++i) more += document(2000 + i, random).dump() + '\n';
  add(second, more);
  add(first, lines(5, 9));
  const std::vector<Json> right = without_columns({first, second});
  CHECK(right.front()[0] == kDocuments + 120);
  CHECK(facets({first, second}) == right);
}

}  // namespace
}  // namespace dragoman::test
