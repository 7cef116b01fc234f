#pragma once
// Numbers that are the same on every machine: those of <random>'s distributions are not.

#include <cmath>
#include <cstdint>

namespace dragoman::corpus {

/// SplitMix64 (Steele, Lea and Flood 2014).
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next() {
    state_ += 0x9E3779B97F4A7C15U;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31U);
  }

  /// From 0, below `end`.
  std::uint64_t below(std::uint64_t end) { return next() % end; }

  /// At least `first`, at most `last`.
  int between(int first, int last) {
    return first + static_cast<int>(below(static_cast<std::uint64_t>(last - first) + 1));
  }

  /// From 0, below 1.
  double share() { return static_cast<double>(next() >> 11U) * 0x1p-53; }

  bool happens(double probability) { return share() < probability; }

  /// About normal, with mean 0 and deviation 1: the sum of twelve shares.
  double normal() {
    double sum = -6;
    for (int i = 0; i < 12; ++i) sum += share();
    return sum;
  }

  /// A rank from 0 below `end`, the probability falling with the rank as Zipf's law has it.
  std::uint64_t rank(std::uint64_t end) {
    const auto rank =
        static_cast<std::uint64_t>(std::exp(share() * std::log(static_cast<double>(end) + 1)) - 1);
    return rank < end ? rank : end - 1;
  }

 private:
  std::uint64_t state_;
};

}  // namespace dragoman::corpus
