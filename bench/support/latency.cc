#include "bench/support/latency.h"

#include <algorithm>
#include <iomanip>
#include <numeric>

namespace dragoman::bench {
namespace {

constexpr int kNameWidth = 24;
constexpr int kNumberWidth = 9;

}  // namespace

double milliseconds_since(Clock::time_point begin) {
  return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

double percentile(std::vector<double> times, double share) {
  const auto last = static_cast<double>(times.size() - 1);
  const auto at = static_cast<std::ptrdiff_t>(last * share + 0.5);
  std::nth_element(times.begin(), times.begin() + at, times.end());
  return times[static_cast<std::size_t>(at)];
}

void print_latency_heading(std::ostream& out) {
  out << std::left << std::setw(kNameWidth) << "milliseconds" << std::right;
  for (const char* name : {"times", "mean", "p50", "p95", "p99"}) {
    out << std::setw(kNumberWidth) << name;
  }
  out << std::setw(kNumberWidth + 3) << "work" << '\n';
}

void print_latency(std::string_view name, const std::vector<double>& times, std::size_t work,
                   std::ostream& out) {
  const double sum = std::accumulate(times.begin(), times.end(), 0.0);
  out << std::left << std::setw(kNameWidth) << name << std::right << std::setw(kNumberWidth)
      << times.size() << std::fixed << std::setprecision(3);
  for (const double value : {sum / static_cast<double>(times.size()), percentile(times, 0.5),
                             percentile(times, 0.95), percentile(times, 0.99)}) {
    out << std::setw(kNumberWidth) << value;
  }
  out << std::setw(kNumberWidth + 3) << work << '\n';
}

}  // namespace dragoman::bench
