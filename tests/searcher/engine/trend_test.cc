#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "searcher/count/trends.h"
#include "searcher/print/trend_lines.h"
#include "tests/support/small_index.h"

namespace dragoman::test {
namespace {

using Strings = std::vector<std::string>;

Document dated(const std::string& id, const std::string& date, const std::string& text) {
  Document document;
  document.add(Field::kId, id);
  document.add(Field::kDate, date);
  document.add(Field::kText, text);
  return document;
}

Trend trend_of(const SmallIndex& index, const std::string& query, const FacetBy& by) {
  SearchRequest request;
  request.query = query;
  request.facets = {by};
  request.trend = true;
  return index.ask(request).trend.value();
}

}  // namespace

TEST_CASE("a trend counts what matches against all documents of the time") {
  const SmallIndex index({dated("a", "2008-01-03", "grain"), dated("b", "2008-01", "fish"),
                          dated("c", "2008-03-09", "grain fish"), dated("d", "2008", "grain"),
                          dated("e", "2009-05-01", "fish")});
  const Trend months = trend_of(index, "grain", {Field::kDate, Period::kMonth});
  const std::vector<TrendPoint> expected = {
      {"2008-01", 1, 2}, {"2008-02", 0, 0}, {"2008-03", 1, 1}};
  CHECK(months.points == expected);
  CHECK(months.undated == 1);
  const Trend years = trend_of(index, "grain", {Field::kDate, Period::kYear});
  CHECK(years.points == std::vector<TrendPoint>{{"2008", 3, 4}});
  CHECK(trend_of(index, "nothing", Field::kDate).points.empty());
}

TEST_CASE("a daily sender's weeks of silence are found, a weekly one's are not") {
  std::vector<std::int64_t> daily;
  for (std::int64_t day = 0; day < 200; ++day) {
    if (day < 100 || day > 120) daily.push_back(day);
  }
  const auto silences = find_silences(daily);
  REQUIRE(silences.size() == 1);
  CHECK(silences[0].first == 100);
  CHECK(silences[0].last == 120);
  CHECK(silences[0].expected > 18);

  std::vector<std::int64_t> weekly;
  for (std::int64_t day = 0; day < 400; day += 7) {
    if (day < 196 || day > 217) weekly.push_back(day);
  }
  CHECK(find_silences(weekly).empty());
  CHECK(find_silences({}).empty());
  CHECK(find_silences({1, 300}).empty());
}

TEST_CASE("days have numbers") {
  CHECK(day_number(1970, 1, 1) == 0);
  CHECK(day_name(day_number(2008, 2, 29) + 1) == "2008-03-01");
  CHECK(day_name(day_number(1899, 12, 31)) == "1899-12-31");
}

TEST_CASE("a trend is drawn in proportion to the shares, whole years a line") {
  Trend trend;
  for (int month = 1; month <= 12; ++month) {
    const std::string digits = (month < 10 ? "0" : "") + std::to_string(month);
    trend.points.push_back({"2007-" + digits, month == 4 ? 8U : 1U, 16});
  }
  trend.points.push_back({"2008-01", 0, 3});
  trend.points.push_back({"2008-02", 0, 0});
  trend.points.push_back({"2008-03", 3, 3});
  trend.silences.push_back({"2008-01-01", "2008-02-20", 51, 9.6, 3});
  trend.undated = 2;
  CHECK(trend_lines(trend, 30, Style()) ==
        Strings{"Trend by month  share of all", "documents, 2007-01 to 2008-03,",
                "most in 2008-03 (3 of 3, 100", "%); 2 undated", "  2007-01  ▁▁▁▄▁▁▁▁▁▁▁▁",
                "  2008-01   \u00B7█", "Silent  2008-01-01 to", "2008-02-20, 51 days (10 with",
                "documents expected; 3 others", "of these days)"});
  CHECK(trend_lines({}, 80, Style()).empty());
}

}  // namespace dragoman::test
