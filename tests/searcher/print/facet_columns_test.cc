#include "searcher/print/facet_columns.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace dragoman;

namespace {

using Lines = std::vector<std::string>;

Facet countries(const std::vector<std::pair<std::string, std::uint64_t>>& counts) {
  Facet facet{"country", Field::kCountry, {}};
  for (const auto& [name, count] : counts) facet.values.push_back({name, name, count});
  return facet;
}

Facet many(const std::string& name, Field field, std::size_t values) {
  Facet facet{name, field, {}};
  for (std::size_t i = 0; i < values; ++i) {
    const std::string value = name + " value " + std::to_string(i);
    facet.values.push_back({value, value, 1000 - i});
  }
  return facet;
}

Facet years(int first, int last) {
  Facet facet{"year", Field::kDate, {}};
  for (int year = last; year >= first; --year)
    facet.values.push_back({std::to_string(year), std::to_string(year), 2});
  return facet;
}

std::vector<Facet> usual() {
  return {many("country", Field::kCountry, 30), years(1950, 1980),
          many("topic", Field::kTopic, 30)};
}

std::size_t widest(const Lines& lines) {
  std::size_t most = 0;
  for (const std::string& line : lines) most = std::max(most, columns(line));
  return most;
}

}  // namespace

TEST_CASE("a bar is as long as its value's share of the documents") {
  const Facet facet = countries({{"Norway", 40}, {"Japan", 10}, {"Chile", 1}, {"unknown", 20}});
  CHECK(facet_lines({facet}, 80, {}, Style{}) == Lines{"Country", "  Norway   ██████████ 40",
                                                       "  Japan    ██▌ 10", "  Chile    ▎ 1",
                                                       "  unknown  █████ 20", ""});
}

TEST_CASE("a bar has no more columns than there are documents") {
  CHECK(facet_lines({countries({{"Norway", 2}, {"Japan", 1}})}, 3, {}, Style{}) ==
        Lines{"Country", "  Norway  ██ 2", "  Japan   █ 1", ""});
}

TEST_CASE("a heading says how many values are not listed") {
  const Facet facet = countries({{"Norway", 2}, {"Japan", 1}, {"Chile", 1}, {"unknown", 9}});
  FacetSpace space;
  space.values = 1;
  CHECK(facet_lines({facet}, 12, space, Style{})[0] == "Country, 1 of 3; unknown 9");
  space.values = 4;
  CHECK(facet_lines({facet}, 12, space, Style{})[0] == "Country");
}

TEST_CASE("lists stand beside each other where the line is wide enough") {
  const std::vector<Facet> facets = {countries({{"Norway", 2}, {"Japan", 1}}),
                                     Facet{"kind", Field::kKind, {{"cable", "cable", 3}}}};
  CHECK(facet_lines(facets, 3, {}, Style{}) ==
        Lines{"Country          Kind", "  Norway  ██ 2     cable  ███ 3", "  Japan   █ 1", ""});
  FacetSpace narrow;
  narrow.width = 30;
  CHECK(facet_lines(facets, 3, narrow, Style{}) ==
        Lines{"Country", "  Norway  ██ 2", "  Japan   █ 1", "", "Kind", "  cable  ███ 3", ""});
}

TEST_CASE("a few years are a list, more of them a histogram below the lists") {
  const Lines few = facet_lines({years(1979, 1980)}, 4, {}, Style{});
  CHECK(few == Lines{"Year", "  1980  ██ 2", "  1979  ██ 2", ""});
  const Lines both = facet_lines({years(1950, 1980), countries({{"Norway", 2}})}, 62, {}, Style{});
  CHECK(both[0] == "Country");
  CHECK(both[3] == "Year  1950 to 1980, most in 1950 and 30 others (2 each)");
}

TEST_CASE("documents without a date are undated") {
  Facet facet = years(1979, 1979);
  facet.values.push_back({"unknown", "unknown", 1});
  CHECK(facet_lines({facet}, 3, {}, Style{})[2] == "  undated  █ 1");
}

TEST_CASE("the facets fit half the screen and its width") {
  for (const auto& [width, rows] : {std::pair{80, 24}, {110, 40}, {60, 30}, {200, 60}}) {
    INFO(width << " x " << rows);
    const FacetSpace space{static_cast<std::size_t>(width), static_cast<std::size_t>(rows), 12};
    const Lines lines = facet_lines(usual(), 2000, space, Style{true});
    if (width >= 80) CHECK(lines.size() <= space.rows / 2 + 1);  // one of them blank
    CHECK(widest(lines) <= space.width);
  }
}

TEST_CASE("a long name is cut where two lists share a line") {
  const std::string name = "A country whose name goes on for as long as a title of its king";
  const std::vector<Facet> facets = {countries({{name, 50}}), many("post", Field::kPost, 2)};
  const Lines lines = facet_lines(facets, 100, {}, Style{});
  CHECK(widest(lines) <= 80);
  CHECK_THAT(lines[1], Catch::Contains("…") && Catch::Contains(" 50"));
  CHECK_THAT(facet_lines({countries({{name, 50}})}, 100, {}, Style{})[1], Catch::Contains(name));
}
