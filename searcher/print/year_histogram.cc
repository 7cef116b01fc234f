#include "searcher/print/year_histogram.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace dragoman {
namespace {

constexpr std::array<int, 12> kSteps = {1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 10'000};
constexpr std::size_t kWidestYear = 6;      // columns
constexpr std::size_t kLeastRoom = 20;      // columns of bars, however narrow the screen
constexpr std::size_t kYearLabelWidth = 6;  // columns of "1964" and a gap
constexpr std::size_t kMaxPeaks = 2;        // years named
constexpr std::array<const char*, 9> kEighths = {" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};

struct YearCount {
  int year = 0;
  std::uint64_t count = 0;
};

std::optional<int> year_of(const std::string& value) {
  int year = 0;
  const char* const end = value.data() + value.size();
  const auto [stop, error] = std::from_chars(value.data(), end, year);
  if (error != std::errc() || stop != end) return std::nullopt;
  return year;
}

std::string year_name(int year) {
  std::string digits = std::to_string(year);
  return digits.size() < 4 ? std::string(4 - digits.size(), '0') + digits : digits;
}

class YearHistogram {
 public:
  YearHistogram(const Facet& facet, std::size_t width, std::size_t height)
      : height_(std::max<std::size_t>(height, 1)) {
    for (const FacetValue& value : facet.values) {
      if (const auto year = year_of(value.value)) {
        years_.push_back({*year, value.count});
      } else {
        undated_ += value.count;
      }
    }
    std::sort(years_.begin(), years_.end(),
              [](const YearCount& a, const YearCount& b) { return a.year < b.year; });
    choose_columns(width);
    fill_columns();
  }

  std::vector<std::string> lines(const Style& style) const {
    std::vector<std::string> out{style.bold("Year") + "  " + summary()};
    for (std::size_t line = height_; line-- > 0;)
      out.push_back(scale(line) + style.graph(bars(line)));
    out.push_back(std::string(margin(), ' ') + labels());
    return out;
  }

 private:
  std::uint64_t most() const { return *std::max_element(counts_.begin(), counts_.end()); }

  // "  30 ┤ " and what stands below it.
  std::size_t margin() const { return 5 + std::to_string(most()).size(); }

  std::uint64_t most_in_year() const {
    std::uint64_t most = 0;
    for (const YearCount& year : years_) most = std::max(most, year.count);
    return most;
  }

  std::uint64_t dated() const {
    std::uint64_t sum = 0;
    for (const YearCount& year : years_) sum += year.count;
    return sum;
  }

  // Years a column, then columns a year.
  void choose_columns(std::size_t width) {
    const std::size_t margin = 5 + std::to_string(dated()).size();
    const std::size_t room = std::max(width, margin + kLeastRoom) - margin;
    const auto columns = [&](int step) {
      const int first = years_.front().year / step * step;
      return static_cast<std::size_t>((years_.back().year - first) / step) + 1;
    };
    while (columns(step_) > room && step_ != kSteps.back())
      step_ = *std::upper_bound(kSteps.begin(), kSteps.end(), step_);
    first_ = years_.front().year / step_ * step_;
    counts_.resize(columns(step_));
    wide_ = std::clamp<std::size_t>(room / counts_.size(), 1, kWidestYear);
  }

  void fill_columns() {
    for (const YearCount& year : years_)
      counts_[static_cast<std::size_t>((year.year - first_) / step_)] += year.count;
  }

  std::string summary() const {
    std::string out = year_name(years_.front().year);
    if (years_.size() > 1) out += " to " + year_name(years_.back().year);
    out += ", most in " + peaks();
    if (step_ > 1) out += "; a column is " + std::to_string(step_) + " years";
    if (undated_ > 0) out += "; " + std::to_string(undated_) + " undated";
    return out;
  }

  // "1964 (30)", "1964 and 1971 (30 each)".
  std::string peaks() const {
    const std::uint64_t most = most_in_year();
    std::vector<int> peaks;
    for (const YearCount& year : years_)
      if (year.count == most) peaks.push_back(year.year);
    std::string out = year_name(peaks.front());
    if (peaks.size() == kMaxPeaks) out += " and " + year_name(peaks.back());
    if (peaks.size() > kMaxPeaks) out += " and " + std::to_string(peaks.size() - 1) + " others";
    return out + " (" + std::to_string(most) + (peaks.size() > 1 ? " each)" : ")");
  }

  std::string scale(std::size_t line) const {
    const std::size_t digits = margin() - 5;
    std::string number = line + 1 == height_ ? std::to_string(most()) : line == 0 ? "0" : "";
    number.insert(0, digits - std::min(digits, number.size()), ' ');
    return "  " + number + (line + 1 == height_ || line == 0 ? " ┤ " : " │ ");
  }

  // The eighths of a column that reach into a line, the lowest being 0.
  std::size_t eighths(std::uint64_t count, std::size_t line) const {
    const std::uint64_t all = std::uint64_t{8} * height_ * count / most();
    const std::uint64_t drawn = count > 0 ? std::max<std::uint64_t>(all, 1) : 0;
    return std::min<std::uint64_t>(drawn - std::min<std::uint64_t>(drawn, 8 * line), 8);
  }

  std::string bars(std::size_t line) const {
    const std::size_t bar = wide_ > 1 ? wide_ - 1 : 1;
    std::string out;
    for (const std::uint64_t count : counts_) {
      for (std::size_t i = 0; i < bar; ++i) out += kEighths[eighths(count, line)];
      out += std::string(wide_ - bar, ' ');
    }
    out.erase(out.find_last_not_of(' ') + 1);
    return out;
  }

  // The years that a label stands below: round ones, as far apart as labels are wide.
  int label_step() const {
    for (const int step : kSteps) {
      if (step % step_ != 0) continue;
      if (static_cast<std::size_t>(step / step_) * wide_ >= kYearLabelWidth) return step;
    }
    return kSteps.back();
  }

  std::string labels() const {
    const int step = label_step();
    std::string out;
    for (std::size_t i = 0; i < counts_.size(); ++i) {
      const int year = first_ + static_cast<int>(i) * step_;
      if (year % step != 0 || i * wide_ + 4 > counts_.size() * wide_) continue;
      out += std::string(i * wide_ - out.size(), ' ') + year_name(year);
    }
    return out;
  }

  std::size_t height_;
  std::vector<YearCount> years_;  // by year
  std::uint64_t undated_ = 0;
  int step_ = 1;                       // years a column
  std::size_t wide_ = 1;               // screen columns a column
  int first_ = 0;                      // year of the first column
  std::vector<std::uint64_t> counts_;  // by column
};

}  // namespace

std::size_t dated_years(const Facet& facet) {
  return static_cast<std::size_t>(
      std::count_if(facet.values.begin(), facet.values.end(),
                    [](const FacetValue& value) { return year_of(value.value).has_value(); }));
}

std::vector<std::string> year_histogram(const Facet& facet, std::size_t width, std::size_t height,
                                        const Style& style) {
  return YearHistogram(facet, width, height).lines(style);
}

}  // namespace dragoman
