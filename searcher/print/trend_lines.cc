#include "searcher/print/trend_lines.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace dragoman {
namespace {

constexpr std::array<const char*, 8> kShareBars = {"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
constexpr std::size_t kPointsPerYear = 12;
constexpr std::size_t kMaxSilences = 10;  // listed

std::string_view name_of_period(Period period) {
  switch (period) {
    case Period::kYear: return "year";
    case Period::kMonth: return "month";
    case Period::kDecade: return "decade";
  }
  return "";
}

// "30 %", "0.4 %"
std::string percent(double share) {
  const double of_hundred = share * 100;
  if (of_hundred >= 10) return std::to_string(std::lround(of_hundred)) + " %";
  const long tenths = std::lround(of_hundred * 10);
  return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10) + " %";
}

std::string share_bar(const TrendPoint& point, double most) {
  if (point.all == 0) return "\u00B7";
  if (point.matching == 0) return " ";
  const auto eighth = static_cast<std::size_t>(std::ceil(point.share() / most * 8));
  return kShareBars[std::clamp<std::size_t>(eighth, 1, kShareBars.size()) - 1];
}

// Whole years of months on a line, so that the same months stand below each other.
std::size_t points_on_line(const Trend& trend, std::size_t room) {
  if (trend.period != Period::kMonth || room < kPointsPerYear)
    return std::max<std::size_t>(room, 1);
  return room / kPointsPerYear * kPointsPerYear;
}

const TrendPoint& peak_of(const Trend& trend) {
  return *std::max_element(
      trend.points.begin(), trend.points.end(),
      [](const TrendPoint& a, const TrendPoint& b) { return a.share() < b.share(); });
}

std::string trend_heading(const Trend& trend, const Style& style) {
  const TrendPoint& peak = peak_of(trend);
  std::string out = style.bold("Trend by " + std::string(name_of_period(trend.period)));
  out += "  share of all documents, " + trend.points.front().value;
  if (trend.points.size() > 1) out += " to " + trend.points.back().value;
  out += ", most in " + peak.value + " (" + std::to_string(peak.matching) + " of " +
         std::to_string(peak.all) + ", " + percent(peak.share()) + ')';
  if (trend.undated > 0) out += "; " + std::to_string(trend.undated) + " undated";
  return out;
}

std::string line_of(const Silence& silence, const Style& style) {
  const long expected = std::lround(silence.expected);
  return style.bold("Silent") + "  " + silence.first + " to " + silence.last + ", " +
         std::to_string(silence.days) + " days (" + std::to_string(expected) +
         " with documents expected; " +
         (silence.all == 0 ? "nothing else of these days, either"
                           : std::to_string(silence.all) + " others of these days") +
         ')';
}

}  // namespace

std::vector<std::string> trend_lines(const Trend& trend, std::size_t width, const Style& style) {
  if (trend.points.empty()) return {};
  std::vector<std::string> lines = wrap(trend_heading(trend, style), width, 0);
  const double most = peak_of(trend).share();
  const std::size_t margin = trend.points.front().value.size() + 4;
  const std::size_t count = points_on_line(trend, width > margin ? width - margin : 1);
  for (std::size_t first = 0; first < trend.points.size(); first += count) {
    std::string bars;
    const std::size_t end = std::min(first + count, trend.points.size());
    for (std::size_t i = first; i < end; ++i) bars += share_bar(trend.points[i], most);
    lines.push_back("  " + trend.points[first].value + "  " + style.graph(bars));
  }
  for (std::size_t i = 0; i < std::min(trend.silences.size(), kMaxSilences); ++i) {
    for (std::string& line : wrap(line_of(trend.silences[i], style), width, 0)) {
      lines.push_back(std::move(line));
    }
  }
  if (trend.silences.size() > kMaxSilences) {
    lines.push_back("and " + std::to_string(trend.silences.size() - kMaxSilences) +
                    " silences more");
  }
  return lines;
}

}  // namespace dragoman
