#include "bench/eval/significance.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <random>

namespace dragoman::eval {
namespace {

constexpr std::uint64_t kSeed = 1992;  // of TREC's first year
constexpr std::size_t kSignsPerTable = 8;
constexpr std::size_t kTablesPerDraw = 8;  // a draw has 64 bits

// The continued fraction of DLMF 8.17.22, by Lentz's method. Converges fast for x below
// (a + 1) / (a + b + 2).
double beta_fraction(double a, double b, double x) {
  constexpr double kTiny = 1e-300;
  constexpr double kEnough = 1e-15;
  constexpr int kMaxSteps = 10'000;
  const auto away_from_zero = [](double value) { return std::abs(value) < kTiny ? kTiny : value; };
  double c = 1;
  double d = 1 / away_from_zero(1 - (a + b) * x / (a + 1));
  double fraction = d;
  for (int m = 1; m <= kMaxSteps; ++m) {
    const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
    const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    double step = 1;
    for (const double term : {even, odd}) {
      d = 1 / away_from_zero(1 + term * d);
      c = away_from_zero(1 + term / c);
      step *= d * c;
    }
    fraction *= step;
    if (std::abs(step - 1) < kEnough) break;
  }
  return fraction;
}

double mean(const std::vector<double>& values) {
  return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

// The sums of signed differences. Eight differences have 256 ways of signs: a table for each eight
// makes one look-up of eight additions.
class SignedSums {
 public:
  explicit SignedSums(const std::vector<double>& differences) {
    for (std::size_t i = 0; i < differences.size(); i += kSignsPerTable) {
      tables_.push_back(table(differences, i));
    }
  }

  std::size_t tables() const { return tables_.size(); }

  // The sum of a table's eight, a set bit for each to be turned round.
  double sum(std::size_t table, std::uint64_t signs) const { return tables_[table][signs & 0xFFU]; }

 private:
  using Table = std::array<double, 1U << kSignsPerTable>;

  static Table table(const std::vector<double>& differences, std::size_t first) {
    Table out{};
    const std::size_t count = std::min(kSignsPerTable, differences.size() - first);
    for (std::size_t signs = 0; signs < out.size(); ++signs) {
      for (std::size_t i = 0; i < count; ++i) {
        const double difference = differences[first + i];
        out[signs] += (signs >> i & 1U) == 1 ? -difference : difference;
      }
    }
    return out;
  }

  std::vector<Table> tables_;
};

// As far from 0 as what was found, but for rounding.
class Threshold {
 public:
  explicit Threshold(const std::vector<double>& differences) {
    double sizes = 0;
    double sum = 0;
    for (const double difference : differences) {
      sizes += std::abs(difference);
      sum += difference;
    }
    least_ = std::abs(sum) - 1e-12 * sizes;
  }

  bool reached_by(double sum) const { return std::abs(sum) >= least_; }

 private:
  double least_ = 0;
};

double test_all_signs(const std::vector<double>& differences) {
  const SignedSums sums(differences);
  const Threshold threshold(differences);
  const std::uint64_t ways = std::uint64_t{1} << differences.size();
  std::uint64_t hits = 0;
  for (std::uint64_t signs = 0; signs < ways; ++signs) {
    double sum = 0;
    for (std::size_t i = 0; i < sums.tables(); ++i) sum += sums.sum(i, signs >> i * kSignsPerTable);
    if (threshold.reached_by(sum)) ++hits;
  }
  return static_cast<double>(hits) / static_cast<double>(ways);
}

double draw_sum(const SignedSums& sums, std::mt19937_64& random) {
  double sum = 0;
  std::uint64_t signs = 0;
  for (std::size_t i = 0; i < sums.tables(); ++i) {
    signs = i % kTablesPerDraw == 0 ? random() : signs >> kSignsPerTable;
    sum += sums.sum(i, signs);
  }
  return sum;
}

double test_drawn_signs(const std::vector<double>& differences) {
  const SignedSums sums(differences);
  const Threshold threshold(differences);
  std::mt19937_64 random(kSeed);
  int hits = 0;
  for (int i = 0; i < kSampledSigns; ++i) {
    if (threshold.reached_by(draw_sum(sums, random))) ++hits;
  }
  return (hits + 1.0) / (kSampledSigns + 1.0);
}

}  // namespace

double incomplete_beta(double a, double b, double x) {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incomplete_beta(b, a, 1 - x);
  const double logarithm =
      std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b) + a * std::log(x) + b * std::log1p(-x);
  return std::exp(logarithm) * beta_fraction(a, b, x) / a;
}

double student_two_sided(double t, double degrees_of_freedom) {
  if (std::isinf(t)) return 0;
  return incomplete_beta(degrees_of_freedom / 2, 0.5,
                         degrees_of_freedom / (degrees_of_freedom + t * t));
}

std::optional<double> paired_t_test(const std::vector<double>& differences) {
  if (differences.size() < 2) return std::nullopt;
  const double average = mean(differences);
  double squares = 0;
  for (const double difference : differences) squares += std::pow(difference - average, 2);
  if (squares == 0) return average == 0 ? 1.0 : 0.0;
  const auto count = static_cast<double>(differences.size());
  const double error = std::sqrt(squares / (count - 1) / count);
  return student_two_sided(average / error, count - 1);
}

double randomization_test(const std::vector<double>& differences) {
  std::vector<double> changes;  // where there is no difference there is no sign
  for (const double difference : differences) {
    if (difference != 0) changes.push_back(difference);
  }
  return changes.size() <= kMaxExactSigns ? test_all_signs(changes) : test_drawn_signs(changes);
}

}  // namespace dragoman::eval
