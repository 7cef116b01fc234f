#include "searcher/print/year_histogram.h"

#include <catch2/catch.hpp>

using namespace dragoman;

namespace {

using Lines = std::vector<std::string>;

Facet years(const std::vector<std::pair<std::string, std::uint64_t>>& counts) {
  Facet facet;
  facet.name = "year";
  facet.field = Field::kDate;
  for (const auto& [year, count] : counts) facet.values.push_back({year, year, count});
  return facet;
}

Facet every_year(int first, int last, std::uint64_t count) {
  Facet facet = years({});
  for (int year = last; year >= first; --year) {
    const std::string name = std::to_string(year);
    facet.values.push_back({name, name, count});
  }
  return facet;
}

std::string heading(const Facet& facet, std::size_t width = 80) {
  return year_histogram(facet, width, 3, Style{}).front();
}

}  // namespace

TEST_CASE("the years stand in their order, each bar in proportion, years without documents empty") {
  const Facet facet = years({{"1968", 8}, {"1966", 16}, {"1965", 1}, {"1964", 4}, {"unknown", 3}});
  CHECK(year_histogram(facet, 80, 2, Style{}) ==
        Lines{"Year  1964 to 1968, most in 1966 (16); 3 undated", "  16 ┤             █████",
              "   0 ┤ ▄▄▄▄▄ ▁▁▁▁▁ █████       █████", "       1964  1965  1966  1967  1968"});
}

TEST_CASE("the heading names the peak, or peaks, and the undated") {
  CHECK(heading(years({{"1990", 2}, {"1951", 30}})) == "Year  1951 to 1990, most in 1951 (30)");
  CHECK(heading(years({{"1990", 2}, {"1951", 2}})) ==
        "Year  1951 to 1990, most in 1951 and 1990 (2 each)");
  CHECK(heading(every_year(1950, 1959, 4)) ==
        "Year  1950 to 1959, most in 1950 and 9 others (4 each)");
  CHECK(heading(years({{"0987", 1}, {"unknown", 12}})) ==
        "Year  0987, most in 0987 (1); 12 undated");
}

TEST_CASE("more years than columns share them") {
  Facet facet = every_year(1850, 1999, 1);
  facet.values.push_back({"unknown", "unknown", 7});
  CHECK(heading(facet) ==
        "Year  1850 to 1999, most in 1850 and 149 others (1 each); a column is 5 years; 7 undated");
}

TEST_CASE("a histogram is never wider than asked for, and its labels stand below their years") {
  for (const int last : {1906, 1920, 1960, 1999, 2400}) {
    for (const std::size_t width : {40U, 80U, 110U}) {
      const Lines lines = year_histogram(every_year(1900, last, 3), width, 3, Style{});
      INFO(last << " in " << width);
      REQUIRE(lines.size() == 5);
      for (std::size_t i = 1; i < lines.size(); ++i) CHECK(columns(lines[i]) <= width);
      if (last > 2000) continue;  // then the first label is another year's
      const std::size_t label = lines.back().find("1900");
      CHECK(label == columns(lines[1].substr(0, lines[1].find("┤"))) + 2);
    }
  }
}
