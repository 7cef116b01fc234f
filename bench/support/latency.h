#pragma once
// How long something took, again and again.

#include <chrono>
#include <cstddef>
#include <ostream>
#include <string_view>
#include <vector>

namespace dragoman::bench {

using Clock = std::chrono::steady_clock;

/// Milliseconds since then.
double milliseconds_since(Clock::time_point begin);

/// The value that a share of the others, between 0 and 1, lies below; `times` isn't empty.
double percentile(std::vector<double> times, double share);

/// Writes one line: name, number of times, mean, p50, p95, p99 in milliseconds, and the work done.
void print_latency(std::string_view name, const std::vector<double>& times, std::size_t work,
                   std::ostream& out);

/// The heading of such lines.
void print_latency_heading(std::ostream& out);

}  // namespace dragoman::bench
